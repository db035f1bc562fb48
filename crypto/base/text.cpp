#include "crypto/base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace anchorite {

namespace {

constexpr bool isContinuation(std::uint8_t byte) {
    return (byte & 0xc0U) == 0x80U;
}

/// The code point at the start of `bytes`, which is not empty (RFC 3629 section 4).
CodePoint firstOf(ByteView bytes) {
    const std::uint8_t lead = bytes[0];
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || bytes.size() < length) {
        return {};
    }
    char32_t value = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(bytes[i])) {
            return {};
        }
        value = value << 6 | (bytes[i] & 0x3fU);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    return overlong || surrogate || value > 0x10ffff ? CodePoint{} : CodePoint{value, length};
}

/// How many bytes at the start are ASCII, in whole steps of eight while that lasts: documents are nearly all ASCII.
std::size_t asciiPrefix(ByteView bytes) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0) {
            break;
        }
    }
    while (at < bytes.size() && bytes[at] < 0x80) {
        ++at;
    }
    return at;
}

bool isControl(char32_t value) {
    return value < 0x20 || (value >= 0x7f && value <= 0x9f);
}

/// Characters that show nothing themselves, or change how their neighbours show: two names that differ only in them
/// look alike.
bool isInvisible(char32_t value) {
    constexpr std::array<std::pair<char32_t, char32_t>, 11> ranges{{{0xad, 0xad},
                                                                    {0x61c, 0x61c},
                                                                    {0x115f, 0x1160},
                                                                    {0x180b, 0x180f},
                                                                    {0x200b, 0x200f},
                                                                    {0x2028, 0x202e},
                                                                    {0x2060, 0x206f},
                                                                    {0x3164, 0x3164},
                                                                    {0xfeff, 0xfeff},
                                                                    {0xfff9, 0xfffb},
                                                                    {0xe0000, 0xe0fff}}};
    return std::ranges::any_of(ranges,
                               [&](const auto& range) { return value >= range.first && value <= range.second; });
}

bool isPrintableAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c <= 0x7e; });
}

/// `text` is UTF-8.
bool isComposed(std::string_view text) {
    utf8proc_uint8_t* composed = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     // The options are flags. NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange)
                     &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    return length >= 0 && asText({composed, static_cast<std::size_t>(length)}) == text;
}

void appendEscaped(std::string& out, const char* format, unsigned value) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, format, value);
    out += buffer;
}

}  // namespace

CodePoint firstCodePoint(std::string_view text) {
    return text.empty() ? CodePoint{} : firstOf(asBytes(text));
}

bool isVisible(char32_t value) {
    return !isControl(value) && !isInvisible(value);
}

bool isUtf8(std::string_view text) {
    ByteView rest = asBytes(text);
    while (!rest.empty()) {
        rest = rest.subspan(asciiPrefix(rest));
        if (rest.empty()) {
            return true;
        }
        const CodePoint point = firstOf(rest);
        if (point.length == 0) {
            return false;
        }
        rest = rest.subspan(point.length);
    }
    return true;
}

bool isPlainText(std::string_view text) {
    if (isPrintableAscii(text)) {
        return true;
    }
    ByteView rest = asBytes(text);
    while (!rest.empty()) {
        const CodePoint point = firstOf(rest);
        if (point.length == 0 || !isVisible(point.value)) {
            return false;
        }
        rest = rest.subspan(point.length);
    }
    return isComposed(text);
}

std::string shown(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    ByteView rest = asBytes(text);
    while (!rest.empty()) {
        const CodePoint point = firstOf(rest);
        if (point.length == 0) {
            appendEscaped(out, "\\x%02x", rest[0]);
            rest = rest.subspan(1);
            continue;
        }
        if (!isVisible(point.value)) {
            appendEscaped(out, "\\u{%x}", static_cast<unsigned>(point.value));
        } else {
            out += asText(rest.first(point.length));
        }
        rest = rest.subspan(point.length);
    }
    return out;
}

}  // namespace anchorite
