#include "crypto/base/cbor.h"

#include "crypto/base/text.h"

namespace anchorite {

namespace {

/// The additional information of a head's first byte from which on bytes follow: 24 one, 25 two, 26 four, 27 eight.
constexpr std::uint8_t oneByteFollows = 24;
constexpr std::uint8_t eightBytesFollow = 27;

constexpr std::uint8_t widthFor(std::uint64_t value) {
    return value < oneByteFollows ? 0 : value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
}

constexpr std::uint8_t informationFor(std::uint8_t width) {
    return static_cast<std::uint8_t>(width == 1 ? 24 : width == 2 ? 25 : width == 4 ? 26 : 27);
}

std::uint64_t bigEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) {
        value = value << 8 | byte;
    }
    return value;
}

}  // namespace

CborWriter& CborWriter::head(CborType type, std::uint64_t value) {
    const auto high = static_cast<std::uint8_t>(static_cast<unsigned>(type) << 5);
    const std::uint8_t width = widthFor(value);
    out_.push_back(static_cast<std::uint8_t>(high | (width == 0 ? value : informationFor(width))));
    for (int i = width - 1; i >= 0; --i) {
        out_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    return *this;
}

CborWriter& CborWriter::bytes(ByteView value) {
    head(CborType::bytes, value.size());
    out_.insert(out_.end(), value.begin(), value.end());
    return *this;
}

CborWriter& CborWriter::text(std::string_view value) {
    head(CborType::text, value.size());
    out_.insert(out_.end(), value.begin(), value.end());
    return *this;
}

std::optional<ByteView> CborReader::take(std::uint64_t size) {
    if (size > rest_.size()) {
        return std::nullopt;
    }
    const ByteView taken = rest_.first(static_cast<std::size_t>(size));
    rest_ = rest_.subspan(taken.size());
    return taken;
}

std::optional<CborReader::Head> CborReader::head() {
    const auto first = take(1);
    if (!first) {
        return std::nullopt;
    }
    const auto type = static_cast<CborType>((*first)[0] >> 5);
    const auto information = static_cast<std::uint8_t>((*first)[0] & 31);
    if (information < oneByteFollows) {
        return Head{type, 0, information};
    }
    if (information > eightBytesFollow) {  // reserved, or of indefinite length
        return std::nullopt;
    }
    const auto width = static_cast<std::uint8_t>(1U << (information - oneByteFollows));
    const auto argument = take(width);
    if (!argument) {
        return std::nullopt;
    }
    const std::uint64_t value = bigEndian(*argument);
    if (type != CborType::simple && widthFor(value) != width) {
        return std::nullopt;
    }
    return Head{type, width, value};
}

std::optional<std::uint64_t> CborReader::headOf(CborType type) {
    const auto found = head();
    return found && found->type == type ? std::optional(found->value) : std::nullopt;
}

std::optional<ByteView> CborReader::bytes() {
    const auto size = headOf(CborType::bytes);
    return size ? take(*size) : std::nullopt;
}

std::optional<std::string_view> CborReader::text() {
    const auto size = headOf(CborType::text);
    const auto bytes = size ? take(*size) : std::nullopt;
    return bytes && isUtf8(asText(*bytes)) ? std::optional(asText(*bytes)) : std::nullopt;
}

}  // namespace anchorite
