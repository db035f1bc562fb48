#include "transfer/wire/receiver.h"

#include <algorithm>

#include "transfer/wire/assembly.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t textsRemembered = 8;
constexpr std::size_t foreignKept = 64;
constexpr std::uint32_t foreignForAnOffer = 5;

/// The transfer that is being received.
struct Current {
    explicit Current(const WireFrame& first) : name(first.name), identity(first.identity), assembly(first) {}
    StreamName name;
    crypto::Sha256 identity;
    Assembly assembly;
};

/// Another transfer, seen since the last frame of ours.
struct Other {
    StreamName name;
    crypto::Sha256 identity;
    std::vector<std::string> texts;  ///< distinct ones, to go on with should the person switch
    std::uint32_t sightings = 0;     ///< repeats too
};

enum class Whose : std::uint8_t { ours, others, nobodys };

struct Recent {
    std::string text;
    Whose whose;
};

Arrival arrival(Arrival::What what) {
    return {what, std::nullopt, std::nullopt};
}

Error contradictionIn(const StreamName& name) {
    if (name.form == "BBQr") {
        return {"bbqr.contradiction",
                "this frame and those before it cannot be of one file: two files are being mixed"};
    }
    return {"ur.contradiction", "this part cannot be true together with those before it: one of them is forged"};
}

}  // namespace

struct Receiver::State {
    bool anyType = false;
    std::optional<Current> current;
    std::optional<Other> other;
    std::deque<Recent> recent;
    Progress counts;

    Arrival take(std::string_view text);
    Arrival takeRead(std::string_view text, const Result<WireFrame>& frame);
    Arrival takeOurs(Current& transfer, const WireFrame& frame);
    Arrival takeForeign(std::string_view text, const WireFrame& frame);
    Arrival refuse(const Error& why);
    Arrival takeAfterTheEnd(Current& transfer, std::string_view text);
    const Recent* find(std::string_view text) const;
    void remember(std::string_view text, Whose whose);
    void sawAgain(Whose whose);
};

Arrival Receiver::State::take(std::string_view text) {
    if (current && current->assembly.isComplete()) {
        return takeAfterTheEnd(*current, text);
    }
    if (const Recent* seen = find(text)) {
        sawAgain(seen->whose);
        return arrival(Arrival::What::repeated);
    }
    ++counts.seen;
    return takeRead(text, readFrame(text, anyType));
}

Arrival Receiver::State::takeRead(std::string_view text, const Result<WireFrame>& frame) {
    if (!frame) {
        remember(text, Whose::nobodys);
        return refuse(frame.error());
    }
    if (!current) {
        current.emplace(*frame);
    }
    const bool ours = frame->identity == current->identity;
    remember(text, ours ? Whose::ours : Whose::others);
    return ours ? takeOurs(*current, *frame) : takeForeign(text, *frame);
}

Arrival Receiver::State::takeOurs(Current& transfer, const WireFrame& frame) {
    other.reset();
    switch (transfer.assembly.take(frame)) {
        case Assembly::Taken::news:
            return arrival(transfer.assembly.isComplete() ? Arrival::What::completed : Arrival::What::newPart);
        case Assembly::Taken::nothingNew:
            return arrival(Arrival::What::nothingNew);
        case Assembly::Taken::contradiction:
            ++counts.contradictions;
            return {Arrival::What::contradiction, contradictionIn(transfer.name), std::nullopt};
    }
    return arrival(Arrival::What::nothingNew);
}

Arrival Receiver::State::takeForeign(std::string_view text, const WireFrame& frame) {
    ++counts.foreign;
    if (!other || other->identity != frame.identity) {
        other = Other{frame.name, frame.identity, {}, 0};
    }
    ++other->sightings;
    if (other->texts.size() < foreignKept && std::ranges::find(other->texts, text) == other->texts.end()) {
        other->texts.emplace_back(text);
    }
    return {Arrival::What::foreign, std::nullopt, frame.name};
}

Arrival Receiver::State::refuse(const Error& why) {
    // A text whose check sum fails was meant well; which transfer it was of cannot be known.
    const bool damaged = why.code == "ur.checksum";
    ++(damaged ? counts.damaged : counts.refused);
    return {damaged ? Arrival::What::damaged : Arrival::What::refused, why, std::nullopt};
}

/// Only what shows that the end was none is looked at.
Arrival Receiver::State::takeAfterTheEnd(Current& transfer, std::string_view text) {
    if (transfer.assembly.isFinal() || find(text) != nullptr) {
        return arrival(Arrival::What::ignored);
    }
    const auto frame = readFrame(text, anyType);
    if (!frame || frame->identity != transfer.identity) {
        return arrival(Arrival::What::ignored);
    }
    const Arrival found = takeOurs(transfer, *frame);
    return found.what == Arrival::What::contradiction ? found : arrival(Arrival::What::ignored);
}

const Recent* Receiver::State::find(std::string_view text) const {
    const auto found = std::ranges::find(recent, text, &Recent::text);
    return found == recent.end() ? nullptr : &*found;
}

void Receiver::State::remember(std::string_view text, Whose whose) {
    if (text.size() > frameTextLimit) {
        return;
    }
    recent.push_back({std::string(text), whose});
    if (recent.size() > textsRemembered) {
        recent.pop_front();
    }
}

void Receiver::State::sawAgain(Whose whose) {
    if (whose == Whose::ours) {
        other.reset();
    } else if (whose == Whose::others && other) {
        ++other->sightings;
    }
}

Receiver::Receiver(bool anyType) : state_(std::make_unique<State>()) {
    state_->anyType = anyType;
}

Receiver::~Receiver() = default;
Receiver::Receiver(Receiver&&) noexcept = default;
Receiver& Receiver::operator=(Receiver&&) noexcept = default;

Arrival Receiver::take(std::string_view text) {
    return state_->take(text);
}

Progress Receiver::progress() const {
    Progress progress = state_->counts;
    if (const auto& current = state_->current) {
        progress.have = current->assembly.have();
        progress.needed = current->name.parts;
        progress.missing = current->assembly.missing();
    }
    return progress;
}

std::optional<StreamName> Receiver::stream() const {
    const auto& current = state_->current;
    return current ? std::optional(current->name) : std::nullopt;
}

bool Receiver::isComplete() const {
    const auto& current = state_->current;
    return current && current->assembly.isComplete();
}

std::optional<StreamName> Receiver::switchOffer() const {
    const auto& other = state_->other;
    if (!other || other->sightings < foreignForAnOffer ||
        other->texts.size() < std::min(foreignForAnOffer, other->name.parts)) {
        return std::nullopt;
    }
    return other->name;
}

void Receiver::switchStream() {
    auto& other = state_->other;
    if (!other || !switchOffer()) {
        return;
    }
    const std::vector<std::string> texts = std::move(other->texts);
    startOver();
    for (const std::string& text : texts) {
        take(text);
    }
}

void Receiver::startOver() {
    const bool anyType = state_->anyType;
    *state_ = State{};
    state_->anyType = anyType;
}

Result<Bytes> Receiver::carried(Inflater& inflater) const {
    if (!state_->current) {
        return fail("transfer.incomplete", "no part of a transfer has come yet");
    }
    return state_->current->assembly.bytes(inflater);
}

Result<Received> Receiver::received(Inflater& inflater) const {
    Received received;
    received.bytes = TRY(carried(inflater));
    received.stream = state_->current->name;
    if (looksLikeEnvelope(received.bytes)) {
        received.parcel = TRY(openEnvelope(received.bytes, inflater));
    }
    return received;
}

}  // namespace anchorite::transfer
