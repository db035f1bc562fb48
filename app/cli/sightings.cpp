#include "app/cli/sightings.h"

#include <ranges>

#include "crypto/base/text.h"
#include "transfer/camera/recordings.h"
#include "transfer/reception/reception.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::Advice;
using transfer::Arrival;
using transfer::Receiver;

constexpr std::size_t verdictsKept = 4096;
constexpr int hungPicturesAllowed = 3;

/// More than all parts of any transfer.
constexpr std::size_t textsLimit = std::size_t{64} << 20;

std::string_view wordFor(Arrival::What what) {
    switch (what) {
        case Arrival::What::newPart:
        case Arrival::What::completed:
            return "new part";
        case Arrival::What::nothingNew:
        case Arrival::What::repeated:
        case Arrival::What::ignored:
            return "nothing new";
        case Arrival::What::damaged:
            return "damaged";
        case Arrival::What::contradiction:
            return "contradicts the others";
        case Arrival::What::foreign:
            return "of another transfer";
        case Arrival::What::refused:
            return "no code of a transfer";
    }
    return "";
}

std::string_view wordFor(Advice advice) {
    switch (advice) {
        case Advice::blurred:
            return "no code is readable: too blurred";
        case Advice::tooSmall:
            return "no code is readable: too small";
        case Advice::tooBright:
            return "no code is readable: too bright";
        case Advice::tooDark:
            return "no code is readable: too dark";
        case Advice::none:
        case Advice::noCode:
        case Advice::notCentred:
            break;
    }
    return "no code was found";
}

std::string verdictOf(const transfer::Look& look) {
    if (look.failure)
        return look.failure->code + ": " + look.failure->detail;
    if (look.arrivals.empty())
        return std::string(wordFor(look.advice));
    std::string verdict;
    for (const auto& arrival : look.arrivals)
        verdict += (verdict.empty() ? "" : ", ") + std::string(wordFor(arrival.what));
    return verdict;
}

Result<std::unique_ptr<transfer::FrameSource>> sourceOf(Session& session, const std::vector<std::string>& paths) {
    if (paths.size() == 1 && (session.disk().isFolder(paths.front()) || paths.front().ends_with(".y4m")))
        return transfer::recordingAt(session.disk(), paths.front());
    return transfer::picturesFrom(session.disk(), paths);
}

/// Keeps what happened to one picture after the other.
class Notes {
  public:
    Notes(Session& session, Outcome& outcome, Sightings& sightings)
        : session_(session), outcome_(outcome), sightings_(sightings) {}

    void verdict(const std::string& file, const std::string& verdict) {
        session_.console().detail(file + ": " + verdict);
        if (sightings_.pictures.asArray()->size() >= verdictsKept)
            return;
        auto picture = Json::object();
        picture.set("file", shown(file));
        picture.set("verdict", verdict);
        sightings_.pictures.add(std::move(picture));
    }

    /// Errors: those that every further picture would meet too.
    Result<void> failure(const Error& error) {
        if (!sightings_.firstFailure)
            sightings_.firstFailure = error;
        hung_ = error.code == "decoder.hung" ? hung_ + 1 : 0;
        if (error.code == "decoder.missing" || hung_ == hungPicturesAllowed)
            return std::unexpected(error);
        if (outcome_.findings.size() < verdictsKept)
            outcome_.addWarning(error);
        return {};
    }

    void look() {
        hung_ = 0;
        ++sightings_.looked;
    }

  private:
    Session& session_;
    Outcome& outcome_;
    Sightings& sightings_;
    int hung_ = 0;
};

Result<void> takeLook(const transfer::Look& look, Sightings& sightings, Notes& notes) {
    notes.verdict(look.frame.origin, verdictOf(look));
    if (look.failure)
        return notes.failure({look.failure->code, shown(look.frame.origin) + ": " + look.failure->detail});
    notes.look();
    sightings.texts.insert(sightings.texts.end(), look.reading.texts.begin(), look.reading.texts.end());
    return {};
}

/// Frames of BBQr that come after the last one may still show that two files were mixed.
bool isEnough(const Receiver& receiver, transfer::Decoder& decoder) {
    return receiver.isComplete() && receiver.stream()->form != "BBQr" && receiver.carried(decoder).has_value();
}

Assembled inOrder(const auto& texts, bool anyType) {
    Assembled all{Receiver(anyType), std::nullopt, std::nullopt};
    for (const auto& text : texts) {
        const auto arrival = all.receiver.take(text);
        if (arrival.why && !all.firstRefusal)
            all.firstRefusal = arrival.why;
        if (arrival.what == Arrival::What::foreign && !all.other)
            all.other = arrival.stream;
    }
    return all;
}

}  // namespace

Result<Sightings> sightingsIn(Session& session, const std::vector<std::string>& paths, transfer::Decoder& decoder,
                              bool anyType, Outcome& outcome) {
    const auto source = TRY(sourceOf(session, paths));
    Sightings sightings;
    Receiver receiver(anyType);
    Notes notes(session, outcome, sightings);
    transfer::Reception reception(*source, decoder, receiver, true);
    constexpr std::chrono::milliseconds noTime(0);
    bool judged = false;
    while (!judged || !isEnough(receiver, decoder)) {
        const auto look = reception.step(noTime, noTime);
        if (!look && look.error().code == "camera.end")
            break;
        if (!look) {
            notes.verdict("", look.error().detail);
            TRY(notes.failure(look.error()));
        } else if (*look) {
            TRY(takeLook(**look, sightings, notes));
            judged = std::ranges::any_of(
                (*look)->arrivals, [](const Arrival& arrival) { return arrival.what == Arrival::What::completed; });
        }
    }
    return sightings;
}

Result<Sightings> sightingsInTexts(Session& session, const std::string& path) {
    const auto all = TRY(session.read(path, textsLimit));
    Sightings sightings;
    std::string_view rest = all;
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        auto line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            sightings.texts.emplace_back(line);
    }
    return sightings;
}

Assembled assembled(const std::vector<std::string>& texts, bool anyType, transfer::Decoder& decoder) {
    auto forwards = inOrder(texts, anyType);
    if (forwards.receiver.isComplete() && forwards.receiver.carried(decoder))
        return forwards;
    auto backwards = inOrder(texts | std::views::reverse, anyType);
    return backwards.receiver.isComplete() && backwards.receiver.carried(decoder) ? std::move(backwards)
                                                                                  : std::move(forwards);
}

}  // namespace anchorite::app::cli
