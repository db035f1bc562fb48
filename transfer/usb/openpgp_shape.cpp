#include "transfer/usb/openpgp_shape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string_view>

namespace anchorite::transfer {

namespace {

constexpr std::uint8_t secretKeyTag = 5;
constexpr std::uint8_t secretSubkeyTag = 7;
/// Of RSA with 16384 bits, a secret key packet has less than 10 kB.
constexpr std::size_t longestKey = std::size_t{64} << 10;
constexpr std::size_t packetsLimit = 1024;

std::optional<std::size_t> takeNumber(ByteView& bytes, std::size_t digits) {
    if (bytes.size() < digits) {
        return std::nullopt;
    }
    std::size_t number = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        number = number << 8 | bytes[i];
    }
    bytes = bytes.subspan(digits);
    return number;
}

/// The length of a packet of the old form; all the rest where none is stated.
std::optional<std::size_t> takeOldLength(ByteView& bytes, unsigned type) {
    return type == 3 ? std::optional(bytes.size()) : takeNumber(bytes, std::size_t{1} << type);
}

/// The new form. Lengths of parts (224 to 254) are not allowed for keys.
std::optional<std::size_t> takeNewLength(ByteView& bytes) {
    const auto first = takeNumber(bytes, 1);
    if (!first || *first < 192) {
        return first;
    }
    if (*first == 255) {
        return takeNumber(bytes, 4);
    }
    const auto second = *first < 224 ? takeNumber(bytes, 1) : std::nullopt;
    return second ? std::optional((*first - 192) * 256 + *second + 192) : std::nullopt;
}

struct Packet {
    unsigned tag = 0;
    std::size_t stated = 0;
    ByteView body;  ///< shorter than stated where the file is torn
};

std::optional<Packet> takePacket(ByteView& bytes) {
    const auto head = takeNumber(bytes, 1);
    if (!head || (*head & 0x80) == 0) {
        return std::nullopt;
    }
    const bool isNew = (*head & 0x40) != 0;
    const auto length = isNew ? takeNewLength(bytes) : takeOldLength(bytes, *head & 3);
    if (!length) {
        return std::nullopt;
    }
    const unsigned tag = static_cast<unsigned>(isNew ? *head & 0x3f : *head >> 2 & 0x0f);
    const ByteView body = bytes.first(std::min(*length, bytes.size()));
    bytes = bytes.subspan(body.size());
    return Packet{tag, *length, body};
}

/// A number of 2 to 16384 bits that has just as many as are stated.
bool takeInteger(ByteView& bytes, std::size_t fewestBits) {
    const auto bits = takeNumber(bytes, 2);
    if (!bits || *bits < fewestBits || *bits > 16384 || bytes.size() < (*bits + 7) / 8) {
        return false;
    }
    const bool exact = static_cast<std::size_t>(std::bit_width(bytes[0])) == (*bits - 1) % 8 + 1;
    bytes = bytes.subspan((*bits + 7) / 8);
    return exact;
}

/// The OIDs of all curves begin with one of these.
bool takeCurve(ByteView& bytes) {
    using namespace std::string_view_literals;
    static constexpr std::array<std::string_view, 5> beginnings = {
        "\x2a\x86\x48\xce\x3d"sv, "\x2b\x81\x04\x00"sv, "\x2b\x24\x03\x03"sv, "\x2b\x06\x01\x04\x01"sv, "\x2b\x65"sv};
    const auto length = takeNumber(bytes, 1);
    if (!length || *length < 3 || *length > 12 || bytes.size() < *length) {
        return false;
    }
    const std::string_view oid = asText(bytes.first(*length));
    bytes = bytes.subspan(*length);
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return oid.starts_with(beginning); });
}

bool takeIntegers(ByteView& bytes, int count, std::size_t firstBits) {
    for (int i = 0; i < count; ++i) {
        if (!takeInteger(bytes, i == 0 ? firstBits : 2)) {
            return false;
        }
    }
    return true;
}

bool takeRaw(ByteView& bytes, std::size_t size) {
    if (bytes.size() < size) {
        return false;
    }
    bytes = bytes.subspan(size);
    return true;
}

/// The public part by the numbers of RFC 9580 section 9.1.
bool takePublicPart(ByteView& bytes, std::size_t algorithm) {
    switch (algorithm) {
        case 1:
        case 2:
        case 3:  // RSA: n, e
            return takeIntegers(bytes, 2, 512);
        case 16:
        case 20:  // Elgamal: p, g, y
            return takeIntegers(bytes, 3, 512);
        case 17:  // DSA: p, q, g, y
            return takeIntegers(bytes, 4, 512);
        case 18:
        case 19:
        case 22:  // ECDH, ECDSA, EdDSA
            return takeCurve(bytes) && takeInteger(bytes, 64);
        case 25:
        case 27:  // X25519, Ed25519
            return takeRaw(bytes, 32);
        case 26:
            return takeRaw(bytes, 56);
        case 28:
            return takeRaw(bytes, 57);
        default:
            return false;
    }
}

/// What stands behind the public part. Native keys have hardly any other mark of shape, so that this is looked at
/// closely: unprotected and of the exact length, or protected by a known cipher.
bool hasSecretPart(ByteView rest, std::size_t algorithm, std::size_t version) {
    if (rest.size() < 2 || algorithm < 25) {
        // ECDH has a KDF behind its curve, v5 and v6 more lengths: any octet may stand here.
        return rest.size() >= 2;
    }
    const std::size_t secret = algorithm == 26 ? 56 : algorithm == 28 ? 57 : 32;
    if (rest[0] == 0) {
        return rest.size() == 1 + secret + (version == 6 ? 0U : 2U);
    }
    const std::uint8_t cipher = version == 6 && rest.size() > 2 ? rest[2] : rest[1];
    return rest[0] >= 253 && cipher >= 1 && cipher <= 13 && rest.size() > secret && rest.size() < secret + 128;
}

bool isSecretKey(const Packet& packet) {
    if ((packet.tag != secretKeyTag && packet.tag != secretSubkeyTag) || packet.stated > longestKey) {
        return false;
    }
    ByteView body = packet.body;
    const auto version = takeNumber(body, 1);
    const auto created = takeNumber(body, 4);
    if (!version || *version < 2 || *version > 6 || !created) {
        return false;
    }
    if (*version < 4) {
        takeNumber(body, 2);  // days that it is valid
    }
    const auto algorithm = takeNumber(body, 1);
    const auto publicSize = algorithm && *version > 4 ? takeNumber(body, 4) : std::optional<std::size_t>(0);
    if (!algorithm || !publicSize || *publicSize > longestKey) {
        return false;
    }
    // Before 1991 there was no PGP.
    constexpr std::size_t earliest = 0x27800000;
    return *created >= earliest && takePublicPart(body, *algorithm) && hasSecretPart(body, *algorithm, *version);
}

}  // namespace

bool beginsWithOpenPgpSecretKey(ByteView bytes) {
    for (std::size_t count = 0; count < packetsLimit; ++count) {
        const auto packet = takePacket(bytes);
        if (!packet) {
            return false;
        }
        if (isSecretKey(*packet)) {
            return true;
        }
    }
    return false;
}

}  // namespace anchorite::transfer
