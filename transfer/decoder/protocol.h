#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

#include "transfer/picture/frame.h"

/// What is said over the two pipes between a program and its decoder. A question is a head of fixed size and a
/// payload, an answer likewise; numbers are little-endian. Every length is compared with its bound on both sides before
/// memory is taken for it; the reader of an answer trusts nothing in it.
namespace anchorite::transfer::protocol {

enum class Ask : std::uint8_t {
    readGrey = 1,     ///< payload: width x height pixels, which are searchedArea already
    readEncoded = 2,  ///< payload: a PNG or JPEG
    preview = 3,      ///< the same; `limit` is the largest side of the answer
    inflate = 4,      ///< payload: raw deflate; `limit` is the most that may come out
};

struct Question {
    Ask ask = Ask::inflate;
    Search search = Search::whole;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t limit = 0;
    std::uint32_t milliseconds = 0;  ///< after which the asker gives up
    std::uint32_t size = 0;          ///< bytes of payload
};

inline constexpr std::size_t questionHead = 28;
inline constexpr std::size_t answerHead = 12;

/// The most that is ever asked to inflate into.
inline constexpr std::uint32_t inflateLimit = std::uint32_t{64} << 20;

using QuestionHead = std::array<std::uint8_t, questionHead>;
using AnswerHead = std::array<std::uint8_t, answerHead>;

[[nodiscard]] QuestionHead written(const Question& question);
/// None for a head that no program of ours writes.
[[nodiscard]] std::optional<Question> questionFrom(const QuestionHead& head);

enum class Outcome : std::uint8_t {
    reading = 1,
    picture = 2,
    bytes = 3,
    refused = 4,
};

struct Answer {
    Outcome outcome = Outcome::refused;
    Bytes body;
};

[[nodiscard]] AnswerHead headOf(const Answer& answer);

/// Bytes of the body that this head announces; none when it is no head, or not one of an answer to `question`.
struct Announced {
    Outcome outcome;
    std::size_t size;
};
[[nodiscard]] std::optional<Announced> announcedBy(const AnswerHead& head, const Question& question);

/// At most textsInPicture texts are written, and none above the longest that a QR symbol holds.
[[nodiscard]] Answer answerOf(const Reading& reading);
[[nodiscard]] Answer answerOf(const GreyImage& picture);
[[nodiscard]] Answer answerOf(const Error& error);

/// None when the body is not one that the functions above write.
[[nodiscard]] std::optional<Reading> readingFrom(ByteView body);
[[nodiscard]] std::optional<GreyImage> pictureFrom(ByteView body, std::uint32_t largestSide);
/// The code is one of a fixed list; the detail is what the other side wrote, not yet fit to be shown.
[[nodiscard]] std::optional<Error> refusalFrom(ByteView body);

}  // namespace anchorite::transfer::protocol
