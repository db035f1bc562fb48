#include "transfer/decoder/decoder.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <limits>

#include "crypto/base/text.h"
#include "transfer/decoder/process.h"

namespace anchorite::transfer {

namespace {

using protocol::Answer;
using protocol::Ask;
using protocol::Outcome;
using protocol::Question;

/// Above it a picture is no camera's frame, and takes longer than one.
constexpr std::size_t largestFrame = std::size_t{8} << 20;

std::uint32_t asNumber(std::size_t value) {
    return static_cast<std::uint32_t>(std::min<std::size_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

Result<void> requireSize(const EncodedPicture& picture) {
    if (picture.bytes.size() > encodedPictureLimit) {
        return fail("picture.too-large", "the picture file holds more than 32 MiB");
    }
    return {};
}

Question about(const EncodedPicture& picture, Ask ask) {
    return {.ask = ask, .size = asNumber(picture.bytes.size())};
}

Question about(const GreyImage& area) {
    return {.ask = Ask::readGrey,
            .width = static_cast<std::uint32_t>(area.width()),
            .height = static_cast<std::uint32_t>(area.height()),
            .size = asNumber(area.pixels().size())};
}

}  // namespace

Decoder::Decoder(std::string program) : Decoder(std::move(program), Limits()) {}

Decoder::Decoder(std::string program, Limits limits) : program_(std::move(program)), limits_(limits) {}

Decoder::~Decoder() = default;

std::string Decoder::programBesideThis() {
    std::array<char, 4096> path{};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size());
    const std::string self(path.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
    return self.substr(0, self.rfind('/') + 1) + "anchorite-decoder";
}

void Decoder::close() {
    process_.reset();
}

bool Decoder::isRunning() const {
    return process_ && process_->isRunning();
}

/// Every failure of the process ends it; a refusal of the question does not.
Result<Answer> Decoder::ask(Question question, ByteView payload) {
    if (!process_ || !process_->isFit()) {
        close();
        process_ = TRY(DecoderProcess::start(program_));
    }
    auto answer = process_->ask(question, payload);
    if (!answer) {
        close();
        return answer;
    }
    if (answer->outcome == Outcome::refused) {
        const auto refusal = protocol::refusalFrom(answer->body);
        return refusal ? fail(refusal->code, shown(refusal->detail)) : nonsense();
    }
    return answer;
}

std::unexpected<Error> Decoder::nonsense() {
    close();
    return fail("decoder.answer", "the decoder answered what no decoder of ours answers");
}

template <class T>
Result<T> Decoder::taken(std::optional<T> value) {
    if (!value) {
        return nonsense();
    }
    return std::move(*value);
}

std::chrono::milliseconds Decoder::patienceFor(const Frame& frame, Search search) const {
    const auto* grey = std::get_if<GreyImage>(&frame.picture);
    const bool isLarge = grey == nullptr || grey->pixels().size() > largestFrame;
    return isLarge || search == Search::everything ? limits_.picture : limits_.frame;
}

Result<Reading> Decoder::read(const Frame& frame, Search search) {
    const auto milliseconds = asNumber(static_cast<std::size_t>(patienceFor(frame, search).count()));
    const auto asked = [&](Question question, ByteView payload) {
        question.search = search;
        question.milliseconds = milliseconds;
        return ask(question, payload);
    };
    if (const auto* encoded = std::get_if<EncodedPicture>(&frame.picture)) {
        TRY(requireSize(*encoded));
        const Answer answer = TRY(asked(about(*encoded, Ask::readEncoded), encoded->bytes));
        return taken(protocol::readingFrom(answer.body));
    }
    const auto& whole = std::get<GreyImage>(frame.picture);
    if (search == Search::whole || search == Search::everything) {
        const Answer answer = TRY(asked(about(whole), whole.pixels()));
        return taken(protocol::readingFrom(answer.body));
    }
    // Only what is searched goes through the pipe.
    const GreyImage area = searchedArea(whole, search);
    const Answer answer = TRY(asked(about(area), area.pixels()));
    return taken(protocol::readingFrom(answer.body));
}

Result<GreyImage> Decoder::preview(const EncodedPicture& picture, int side) {
    TRY(requireSize(picture));
    Question question = about(picture, Ask::preview);
    question.limit = static_cast<std::uint32_t>(std::clamp(side, 1, largestSide));
    question.milliseconds = asNumber(static_cast<std::size_t>(limits_.picture.count()));
    const Answer answer = TRY(ask(question, picture.bytes));
    return taken(protocol::pictureFrom(answer.body, question.limit));
}

Result<Bytes> Decoder::inflate(ByteView deflated, std::size_t limit) {
    if (deflated.size() > protocol::inflateLimit) {
        return fail("inflate.too-large", "more than 64 MiB are not inflated");
    }
    const Question question{.ask = Ask::inflate,
                            .limit = asNumber(std::min<std::size_t>(limit, protocol::inflateLimit)),
                            .milliseconds = asNumber(static_cast<std::size_t>(limits_.picture.count())),
                            .size = asNumber(deflated.size())};
    Answer answer = TRY(ask(question, deflated));
    return std::move(answer.body);
}

}  // namespace anchorite::transfer
