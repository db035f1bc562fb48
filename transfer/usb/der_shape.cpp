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
/// No key has more elements on its first level.
constexpr std::size_t elementsLimit = 16;

struct Element {
    std::uint8_t tag = 0;
    ByteView content;
};

/// Takes the first element off `bytes`; none when it is longer than they are. Definite lengths of up to 4 bytes.
std::optional<Element> takeElement(ByteView& bytes) {
    if (bytes.size() < 2) {
        return std::nullopt;
    }
    std::size_t length = bytes[1];
    std::size_t head = 2;
    if (length >= 0x80) {
        const std::size_t digits = length - 0x80;
        if (digits < 1 || digits > 4 || bytes.size() < 2 + digits) {
            return std::nullopt;
        }
        length = 0;
        for (; head < 2 + digits; ++head) {
            length = length << 8 | bytes[head];
        }
    }
    if (bytes.size() - head < length) {
        return std::nullopt;
    }
    const Element element{bytes[0], bytes.subspan(head, length)};
    bytes = bytes.subspan(head + length);
    return element;
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

}  // namespace

bool beginsWithDerPrivateKey(ByteView bytes) {
    const auto outer = takeElement(bytes);
    const auto in = outer && outer->tag == sequenceTag ? elementsOf(outer->content) : std::vector<Element>();
    if (in.size() < 2) {
        return false;
    }
    const bool versioned = isNumber(in[0], 0) || isNumber(in[0], 1);
    const bool pkcs8 = versioned && in.size() >= 3 && !oidIn(in[1]).empty() && in[2].tag == octetsTag;
    const bool encrypted = isPasswordBased(oidIn(in[0])) && in[1].tag == octetsTag;
    // RSA has 8 integers behind the version, DSA 5.
    const bool integers = versioned && integersBehindFirst(in) >= 5;
    const bool sec1 = isNumber(in[0], 1) && in[1].tag == octetsTag;
    const bool pkcs12 = isNumber(in[0], 3) && !oidIn(in[1]).empty();
    return pkcs8 || encrypted || integers || sec1 || pkcs12;
}

}  // namespace anchorite::transfer
