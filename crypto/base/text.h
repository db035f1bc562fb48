#pragma once

#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite {

/// True for well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text);

/// True when `text` is UTF-8 in Unicode normal form C and holds no control character
/// (U+0000 to U+001F, U+007F to U+009F) and no invisible one: zero-width and bidirectional formatting, line
/// separators, soft hyphens, fillers, tags.
/// Only such text is written into metadata by this program: every implementation agrees on it.
[[nodiscard]] bool isPlainText(std::string_view text);

/// The code point at the start of `text`, and how many bytes it takes; 0 bytes when they are no well-formed UTF-8.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;
};
[[nodiscard]] CodePoint firstCodePoint(std::string_view text);

/// False for control characters and invisible ones, which a person cannot see.
[[nodiscard]] bool isVisible(char32_t value);

/// The same text fit for a terminal or a report: bytes that are not UTF-8, control and invisible
/// characters become `\xNN` or `\u{N}`; everything else stays. Never use the answer as data.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace anchorite
