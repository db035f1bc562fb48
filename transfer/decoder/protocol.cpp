#include "transfer/decoder/protocol.h"

#include <algorithm>
#include <string_view>

#include "transfer/wire/frame_form.h"

namespace anchorite::transfer::protocol {

namespace {

constexpr std::uint32_t questionMark = 0x31514e41;  // "ANQ1"
constexpr std::uint32_t answerMark = 0x31414e41;    // "ANA1"
constexpr std::uint32_t longestDetail = 400;

/// What a decoder may refuse with; on the wire the place in this list.
constexpr auto refusals = std::to_array<std::string_view>({
    "picture.malformed",
    "picture.too-large",
    "picture.unknown",
    "inflate.malformed",
    "inflate.too-large",
});

std::uint32_t numberAt(ByteView bytes, std::size_t place) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) {
        value = value << 8 | bytes[place + i];
    }
    return value;
}

void putAt(std::span<std::uint8_t> bytes, std::size_t place, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[place + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
}

void append(Bytes& bytes, std::uint32_t value) {
    bytes.resize(bytes.size() + 4);
    putAt(bytes, bytes.size() - 4, value);
}

void append(Bytes& bytes, std::string_view text) {
    append(bytes, static_cast<std::uint32_t>(text.size()));
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// Takes a body apart, and remembers when it was too short.
class Body {
  public:
    explicit Body(ByteView bytes) : rest_(bytes) {}

    std::uint32_t number() {
        const ByteView part = bytes(4);
        return whole_ ? numberAt(part, 0) : 0;
    }

    ByteView bytes(std::size_t size) {
        whole_ = whole_ && size <= rest_.size();
        if (!whole_) {
            return {};
        }
        const ByteView part = rest_.first(size);
        rest_ = rest_.subspan(size);
        return part;
    }

    /// A number from `low` to `high`; anything else spoils the body.
    int number(int low, int high) {
        const auto value = static_cast<std::int32_t>(number());
        whole_ = whole_ && value >= low && value <= high;
        return whole_ ? value : low;
    }

    [[nodiscard]] bool isWhole() const { return whole_; }
    [[nodiscard]] bool isAtEnd() const { return whole_ && rest_.empty(); }

  private:
    ByteView rest_;
    bool whole_ = true;
};

bool sizesFit(const Question& question) {
    switch (question.ask) {
        case Ask::readGrey:
            return question.width >= 1 && question.height >= 1 && question.width <= largestSide &&
                   question.height <= largestSide && question.size <= largestPicture &&
                   std::uint64_t{question.width} * question.height == question.size;
        case Ask::readEncoded:
            return question.size <= encodedPictureLimit;
        case Ask::preview:
            return question.size <= encodedPictureLimit && question.limit >= 1 && question.limit <= largestSide;
        case Ask::inflate:
            return question.size <= inflateLimit && question.limit <= inflateLimit;
    }
    return false;
}

/// The largest body of an outcome that answers the question; none when it does not answer it at all.
std::optional<std::size_t> bound(Outcome outcome, const Question& question) {
    const bool isRead = question.ask == Ask::readGrey || question.ask == Ask::readEncoded;
    switch (outcome) {
        case Outcome::reading:
            return isRead ? std::optional(std::size_t{8 * 4} + textsInPicture * (4 + frameTextLimit)) : std::nullopt;
        case Outcome::picture:
            return question.ask == Ask::preview
                       ? std::optional(8 + std::min(largestPicture, std::size_t{question.limit} * question.limit))
                       : std::nullopt;
        case Outcome::bytes:
            return question.ask == Ask::inflate ? std::optional(std::size_t{question.limit}) : std::nullopt;
        case Outcome::refused:
            return 8 + longestDetail;
    }
    return std::nullopt;
}

}  // namespace

QuestionHead written(const Question& question) {
    QuestionHead head{};
    putAt(head, 0, questionMark);
    head[4] = static_cast<std::uint8_t>(question.ask);
    head[5] = static_cast<std::uint8_t>(question.search);
    putAt(head, 8, question.width);
    putAt(head, 12, question.height);
    putAt(head, 16, question.limit);
    putAt(head, 20, question.milliseconds);
    putAt(head, 24, question.size);
    return head;
}

std::optional<Question> questionFrom(const QuestionHead& head) {
    const bool known = numberAt(head, 0) == questionMark && head[4] >= static_cast<std::uint8_t>(Ask::readGrey) &&
                       head[4] <= static_cast<std::uint8_t>(Ask::inflate) &&
                       head[5] <= static_cast<std::uint8_t>(Search::everything) && head[6] == 0 && head[7] == 0;
    if (!known) {
        return std::nullopt;
    }
    const Question question{
        .ask = static_cast<Ask>(head[4]),
        .search = static_cast<Search>(head[5]),
        .width = numberAt(head, 8),
        .height = numberAt(head, 12),
        .limit = numberAt(head, 16),
        .milliseconds = numberAt(head, 20),
        .size = numberAt(head, 24),
    };
    return sizesFit(question) ? std::optional(question) : std::nullopt;
}

AnswerHead headOf(const Answer& answer) {
    AnswerHead head{};
    putAt(head, 0, answerMark);
    putAt(head, 4, static_cast<std::uint32_t>(answer.outcome));
    putAt(head, 8, static_cast<std::uint32_t>(answer.body.size()));
    return head;
}

std::optional<Announced> announcedBy(const AnswerHead& head, const Question& question) {
    const std::uint32_t outcome = numberAt(head, 4);
    if (numberAt(head, 0) != answerMark || outcome < static_cast<std::uint32_t>(Outcome::reading) ||
        outcome > static_cast<std::uint32_t>(Outcome::refused)) {
        return std::nullopt;
    }
    const Announced announced{static_cast<Outcome>(outcome), numberAt(head, 8)};
    const auto most = bound(announced.outcome, question);
    return most && announced.size <= *most ? std::optional(announced) : std::nullopt;
}

Answer answerOf(const Reading& reading) {
    Answer answer{Outcome::reading, {}};
    const Sight& sight = reading.sight;
    for (const int value : {sight.sharpness, sight.overexposed, sight.contrast, sight.brightness, sight.symbolSide,
                            sight.modulePixels10, sight.centred ? 1 : 0}) {
        append(answer.body, static_cast<std::uint32_t>(value));
    }
    std::vector<std::string_view> texts;
    std::ranges::copy_if(reading.texts, std::back_inserter(texts),
                         [](const std::string& text) { return text.size() <= frameTextLimit; });
    texts.resize(std::min(texts.size(), textsInPicture));
    append(answer.body, static_cast<std::uint32_t>(texts.size()));
    for (const std::string_view text : texts) {
        append(answer.body, text);
    }
    return answer;
}

Answer answerOf(const GreyImage& picture) {
    Answer answer{Outcome::picture, {}};
    append(answer.body, static_cast<std::uint32_t>(picture.width()));
    append(answer.body, static_cast<std::uint32_t>(picture.height()));
    answer.body.insert(answer.body.end(), picture.pixels().begin(), picture.pixels().end());
    return answer;
}

Answer answerOf(const Error& error) {
    Answer answer{Outcome::refused, {}};
    const auto place = std::ranges::find(refusals, error.code) - refusals.begin();
    append(answer.body, static_cast<std::uint32_t>(place));
    append(answer.body, std::string_view(error.detail).substr(0, longestDetail));
    return answer;
}

std::optional<Reading> readingFrom(ByteView bytes) {
    Body body(bytes);
    Reading reading;
    reading.sight.sharpness = body.number(0, 100);
    reading.sight.overexposed = body.number(0, 100);
    reading.sight.contrast = body.number(0, 255);
    reading.sight.brightness = body.number(0, 255);
    reading.sight.symbolSide = body.number(0, 2 * largestSide);
    reading.sight.modulePixels10 = body.number(0, 10 * largestSide);
    reading.sight.centred = body.number(0, 1) == 1;
    const int texts = body.number(0, static_cast<int>(textsInPicture));
    for (int i = 0; i < texts && body.isWhole(); ++i) {
        const int size = body.number(0, static_cast<int>(frameTextLimit));
        reading.texts.emplace_back(asText(body.bytes(static_cast<std::size_t>(size))));
    }
    return body.isAtEnd() ? std::optional(std::move(reading)) : std::nullopt;
}

std::optional<GreyImage> pictureFrom(ByteView bytes, std::uint32_t side) {
    Body body(bytes);
    const int most = static_cast<int>(std::min<std::uint32_t>(side, largestSide));
    const int width = body.number(1, most);
    const int height = body.number(1, most);
    const ByteView pixels = body.bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    if (!body.isAtEnd()) {
        return std::nullopt;
    }
    auto picture = GreyImage::of(width, height, Bytes(pixels.begin(), pixels.end()));
    return picture ? std::optional(std::move(*picture)) : std::nullopt;
}

std::optional<Error> refusalFrom(ByteView bytes) {
    Body body(bytes);
    const int place = body.number(0, static_cast<int>(refusals.size()) - 1);
    const int size = body.number(0, static_cast<int>(longestDetail));
    const std::string_view detail = asText(body.bytes(static_cast<std::size_t>(size)));
    if (!body.isAtEnd()) {
        return std::nullopt;
    }
    return Error{std::string(refusals[static_cast<std::size_t>(place)]), std::string(detail)};
}

}  // namespace anchorite::transfer::protocol
