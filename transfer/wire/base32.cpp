#include "transfer/wire/base32.h"

#include <cstdint>

namespace anchorite::transfer {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr unsigned digitBits = 5;

constexpr int valueOf(char digit) {
    if (digit >= 'A' && digit <= 'Z') {
        return digit - 'A';
    }
    return digit >= '2' && digit <= '7' ? digit - '2' + 26 : -1;
}

}  // namespace

std::string toBase32(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() * 8 + digitBits - 1) / digitBits);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        pending = pending << 8 | byte;
        for (bits += 8; bits >= digitBits; bits -= digitBits) {
            text += digits[pending >> (bits - digitBits) & 31U];
        }
    }
    if (bits > 0) {
        text += digits[pending << (digitBits - bits) & 31U];
    }
    return text;
}

std::optional<Bytes> fromBase32(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() * digitBits / 8);
    std::uint32_t pending = 0;
    unsigned bits = 0;
    for (const char digit : text) {
        const int value = valueOf(digit);
        if (value < 0) {
            return std::nullopt;
        }
        pending = pending << digitBits | static_cast<std::uint32_t>(value);
        bits += digitBits;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
        }
    }
    // A whole digit left over, or a bit in what is left, is nothing that bytes give.
    const bool stray = bits >= digitBits || (pending & ((1U << bits) - 1)) != 0;
    return stray ? std::nullopt : std::optional(std::move(bytes));
}

}  // namespace anchorite::transfer
