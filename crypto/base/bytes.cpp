#include "crypto/base/bytes.h"

#include <array>
#include <cstddef>

namespace anchorite {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t notADigit = 0xff;

using DigitTable = std::array<std::uint8_t, 256>;

constexpr DigitTable hexTable() {
    DigitTable table{};
    table.fill(notADigit);
    for (std::uint8_t value = 0; value < 16; ++value) {
        const auto lower = static_cast<unsigned char>(hexDigits[value]);
        table[lower] = value;
        if (value >= 10) {
            table[lower - 'a' + 'A'] = value;
        }
    }
    return table;
}

constexpr DigitTable base64Table() {
    DigitTable table{};
    table.fill(notADigit);
    for (std::uint8_t value = 0; value < 64; ++value) {
        table[static_cast<unsigned char>(base64Digits[value])] = value;
    }
    return table;
}

constexpr DigitTable hexValue = hexTable();
constexpr DigitTable base64Value = base64Table();

constexpr std::uint8_t valueIn(const DigitTable& table, char digit) {
    return table[static_cast<unsigned char>(digit)];
}

void appendDigits(std::string& text, std::uint32_t group, int digits) {
    for (int i = 0; i < digits; ++i) {
        text.push_back(base64Digits[(group >> (18 - 6 * i)) & 63U]);
    }
}

/// Four digits as 24 bits, of which the last `padding` digits count as zero; none for any other character.
std::optional<std::uint32_t> groupOf(std::string_view digits, std::size_t padding) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        std::uint8_t value = 0;
        if (i < 4 - padding) {
            value = valueIn(base64Value, digits[i]);
            if (value == notADigit) {
                return std::nullopt;
            }
        }
        group = group << 6 | value;
    }
    return group;
}

std::size_t paddingOf(std::string_view text) {
    if (text.ends_with("==")) {
        return 2;
    }
    return text.ends_with("=") ? 1 : 0;
}

}  // namespace

std::string toHex(ByteView bytes) {
    std::string text(bytes.size() * 2, '0');
    std::size_t at = 0;
    for (const std::uint8_t byte : bytes) {
        text[at++] = hexDigits[byte >> 4];
        text[at++] = hexDigits[byte & 15];
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes(text.size() / 2);
    std::uint8_t seen = 0;  // collects 0xf0 bits of anything that is no digit, so that the loop need not branch
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint8_t high = valueIn(hexValue, text[2 * i]);
        const std::uint8_t low = valueIn(hexValue, text[2 * i + 1]);
        seen = static_cast<std::uint8_t>(seen | high | low);
        bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
    }
    if (seen == notADigit) {
        return std::nullopt;
    }
    return bytes;
}

std::string toBase64(ByteView bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::size_t at = 0;
    for (; at + 3 <= bytes.size(); at += 3) {
        appendDigits(text, std::uint32_t{bytes[at]} << 16 | std::uint32_t{bytes[at + 1]} << 8 | bytes[at + 2], 4);
    }
    if (bytes.size() - at == 1) {
        appendDigits(text, std::uint32_t{bytes[at]} << 16, 2);
        text += "==";
    } else if (bytes.size() - at == 2) {
        appendDigits(text, std::uint32_t{bytes[at]} << 16 | std::uint32_t{bytes[at + 1]} << 8, 3);
        text += "=";
    }
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = paddingOf(text);
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t at = 0; at < text.size(); at += 4) {
        const std::size_t missing = at + 4 == text.size() ? padding : 0;
        const auto group = groupOf(text.substr(at, 4), missing);
        if (!group || (*group & ((1U << (8 * missing)) - 1)) != 0) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < 3 - missing; ++i) {
            bytes.push_back(static_cast<std::uint8_t>(*group >> (16 - 8 * i)));
        }
    }
    return bytes;
}

}  // namespace anchorite
