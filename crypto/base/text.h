#pragma once

#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite {

/// True for well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text);

/// True when `text` is UTF-8 in Unicode normal form C and holds no control character
/// (U+0000 to U+001F, U+007F to U+009F) and no bidirectional formatting character
/// (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
/// Only such text is written into metadata by this program: every implementation agrees on it.
[[nodiscard]] bool isPlainText(std::string_view text);

/// The same text fit for a terminal or a report: bytes that are not UTF-8, control and bidirectional formatting
/// characters become `\xNN` or `\u{N}`; everything else stays. Never use the answer as data.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace anchorite
