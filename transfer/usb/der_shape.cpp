#include "transfer/usb/der_shape.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace anchorite::transfer {

namespace {

constexpr std::uint8_t integerTag = 0x02;
constexpr std::uint8_t octetsTag = 0x04;
constexpr std::uint8_t oidTag = 0x06;
constexpr std::uint8_t sequenceTag = 0x30;
constexpr std::uint8_t constructed = 0x20;
/// No key has more elements on its first level.
constexpr std::size_t elementsLimit = 16;
/// So many are passed over to find the end of an indefinite length, and so many stand in one file.
constexpr std::size_t unmeasuredLimit = 1024;
constexpr std::size_t neighboursLimit = 1024;

struct Element {
    std::uint8_t tag = 0;
    ByteView content;
};

/// No key nests deeper.
constexpr int nestingLimit = 8;

/// Takes the length in the definite form off, of up to 4 bytes.
std::optional<std::size_t> takeLength(ByteView& bytes) {
    std::size_t length = bytes[0];
    std::size_t head = 1;
    if (length >= 0x80) {
        const std::size_t digits = length - 0x80;
        if (digits < 1 || digits > 4 || bytes.size() < 1 + digits) {
            return std::nullopt;
        }
        length = 0;
        for (; head < 1 + digits; ++head) {
            length = length << 8 | bytes[head];
        }
    }
    bytes = bytes.subspan(head);
    return length;
}

std::optional<Element> takeElement(ByteView& bytes, int depth = 0);

/// Takes off what stands before the two zero bytes that end an indefinite length; all there is when they are missing.
ByteView takeUnmeasured(ByteView& bytes, int depth) {
    const ByteView all = bytes;
    for (std::size_t count = 0; depth < nestingLimit && count < unmeasuredLimit && bytes.size() >= 2; ++count) {
        if (bytes[0] == 0 && bytes[1] == 0) {
            const ByteView content = all.first(all.size() - bytes.size());
            bytes = bytes.subspan(2);
            return content;
        }
        if (!takeElement(bytes, depth + 1)) {
            break;
        }
    }
    bytes = {};
    return all;
}

/// Takes the first element off `bytes`; none when it is longer than they are.
std::optional<Element> takeElement(ByteView& bytes, int depth) {
    if (bytes.size() < 2) {
        return std::nullopt;
    }
    const std::uint8_t tag = bytes[0];
    ByteView rest = bytes.subspan(1);
    const bool unmeasured = rest[0] == 0x80 && (tag & constructed) != 0;
    if (unmeasured) {
        bytes = rest.subspan(1);
        return Element{tag, takeUnmeasured(bytes, depth)};
    }
    const auto length = takeLength(rest);
    if (!length || *length > rest.size()) {
        return std::nullopt;
    }
    bytes = rest.subspan(*length);
    return Element{tag, rest.first(*length)};
}

/// Empty when something does not fit.
std::vector<Element> elementsOf(ByteView content) {
    std::vector<Element> elements;
    while (!content.empty() && elements.size() < elementsLimit) {
        const auto element = takeElement(content);
        if (!element) {
            return {};
        }
        elements.push_back(*element);
    }
    return elements;
}

/// An OCTET STRING, whole or (BER) in pieces.
bool isOctets(const Element& element) {
    return element.tag == octetsTag || element.tag == (octetsTag | constructed);
}

bool isNumber(const Element& element, std::uint8_t number) {
    return element.tag == integerTag && element.content.size() == 1 && element.content[0] == number;
}

template <std::size_t N>
bool beginsWith(ByteView bytes, const std::array<std::uint8_t, N>& start) {
    return bytes.size() >= N && std::equal(start.begin(), start.end(), bytes.begin());
}

/// The OID in an AlgorithmIdentifier or ContentInfo.
ByteView oidIn(const Element& element) {
    ByteView inner = element.content;
    const auto first = element.tag == sequenceTag ? takeElement(inner) : std::nullopt;
    return first && first->tag == oidTag ? first->content : ByteView();
}

/// Password-based encryption of PKCS#5 (1.2.840.113549.1.5) or PKCS#12 (1.2.840.113549.1.12).
bool isPasswordBased(ByteView oid) {
    constexpr std::array<std::uint8_t, 8> pkcs5 = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05};
    constexpr std::array<std::uint8_t, 8> pkcs12 = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c};
    return beginsWith(oid, pkcs5) || beginsWith(oid, pkcs12);
}

/// How many integers follow the first element without a gap.
std::ptrdiff_t integersBehindFirst(const std::vector<Element>& elements) {
    const auto isOther = [](const Element& element) { return element.tag != integerTag; };
    return std::find_if(elements.begin() + 1, elements.end(), isOther) - elements.begin() - 1;
}

bool isPrivateKey(const Element& outer) {
    const auto in = outer.tag == sequenceTag ? elementsOf(outer.content) : std::vector<Element>();
    if (in.size() < 2) {
        return false;
    }
    const bool versioned = isNumber(in[0], 0) || isNumber(in[0], 1);
    const bool pkcs8 = versioned && in.size() >= 3 && !oidIn(in[1]).empty() && isOctets(in[2]);
    const bool encrypted = isPasswordBased(oidIn(in[0])) && isOctets(in[1]);
    // RSA has 8 integers behind the version, DSA 5.
    const bool integers = versioned && integersBehindFirst(in) >= 5;
    const bool sec1 = isNumber(in[0], 1) && isOctets(in[1]);
    const bool pkcs12 = isNumber(in[0], 3) && !oidIn(in[1]).empty();
    return pkcs8 || encrypted || integers || sec1 || pkcs12;
}

}  // namespace

bool beginsWithDerPrivateKey(ByteView bytes) {
    for (std::size_t count = 0; count < neighboursLimit; ++count) {
        const auto element = takeElement(bytes);
        if (!element) {
            return false;
        }
        if (isPrivateKey(*element)) {
            return true;
        }
    }
    return false;
}

}  // namespace anchorite::transfer
