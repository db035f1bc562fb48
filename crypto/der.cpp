#include "crypto/der.h"

namespace anchorite::crypto::der {

namespace {

struct Length {
    std::size_t header;  ///< bytes of tag and length
    std::size_t contents;
};

/// `bytes` starts with a tag. At most 3 length bytes: nothing here is above 16 MiB.
std::optional<Length> lengthOf(ByteView bytes) {
    if (bytes.size() < 2) {
        return std::nullopt;
    }
    if (bytes[1] < 0x80) {
        return Length{2, bytes[1]};
    }
    const std::size_t count = bytes[1] & 0x7fU;
    if (count == 0 || count > 3 || bytes.size() < 2 + count || bytes[2] == 0) {
        return std::nullopt;
    }
    std::size_t contents = 0;
    for (std::size_t i = 0; i < count; ++i) {
        contents = contents << 8 | bytes[2 + i];
    }
    return contents < 0x80 ? std::nullopt : std::optional(Length{2 + count, contents});
}

}  // namespace

std::optional<ByteView> Reader::take(std::uint8_t tag) {
    if (!nextIs(tag)) {
        return std::nullopt;
    }
    const auto length = lengthOf(rest_);
    if (!length || rest_.size() - length->header < length->contents) {
        return std::nullopt;
    }
    const ByteView contents = rest_.subspan(length->header, length->contents);
    rest_ = rest_.subspan(length->header + length->contents);
    return contents;
}

std::optional<ByteView> Reader::takePositive() {
    const auto contents = take(integerTag);
    if (!contents || contents->empty() || ((*contents)[0] & 0x80U) != 0) {
        return std::nullopt;
    }
    if ((*contents)[0] != 0 || contents->size() == 1) {
        return contents;
    }
    return ((*contents)[1] & 0x80U) == 0 ? std::nullopt : std::optional(contents->subspan(1));
}

std::optional<ByteView> Reader::takeBits() {
    const auto contents = take(bitStringTag);
    if (!contents || contents->empty() || (*contents)[0] != 0) {
        return std::nullopt;
    }
    return contents->subspan(1);
}

std::optional<ByteView> whole(std::uint8_t tag, ByteView bytes) {
    Reader reader(bytes);
    const auto contents = reader.take(tag);
    return contents && reader.atEnd() ? contents : std::nullopt;
}

std::optional<std::pair<ByteView, ByteView>> ecdsaParts(ByteView signature) {
    const auto sequence = whole(sequenceTag, signature);
    if (!sequence) {
        return std::nullopt;
    }
    Reader reader(*sequence);
    const auto r = reader.takePositive();
    const auto s = r ? reader.takePositive() : std::nullopt;
    if (!s || !reader.atEnd()) {
        return std::nullopt;
    }
    return std::pair(*r, *s);
}

Bytes opening(std::uint8_t tag, std::size_t size) {
    Bytes bytes{tag};
    if (size >= 0x80) {
        const std::size_t count = size > 0xffff ? 3 : size > 0xff ? 2 : 1;
        bytes.push_back(static_cast<std::uint8_t>(0x80U | count));
        for (std::size_t i = count; i > 1; --i) {
            bytes.push_back(static_cast<std::uint8_t>(size >> (8 * (i - 1))));
        }
    }
    bytes.push_back(static_cast<std::uint8_t>(size));
    return bytes;
}

Bytes element(std::uint8_t tag, ByteView contents) {
    return joined(opening(tag, contents.size()), contents);
}

Bytes positive(ByteView magnitude) {
    while (magnitude.size() > 1 && magnitude[0] == 0) {
        magnitude = magnitude.subspan(1);
    }
    Bytes contents;
    if (magnitude.empty() || (magnitude[0] & 0x80U) != 0) {
        contents.push_back(0);
    }
    contents.insert(contents.end(), magnitude.begin(), magnitude.end());
    return element(integerTag, contents);
}

}  // namespace anchorite::crypto::der
