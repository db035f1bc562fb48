#pragma once

#include <string_view>

namespace anchorite::transfer {

/// Whether a text holds words that have the shape of a SLIP-39 share: 20 words (of 128 bits) or 33 (of 256 bits) on one
/// line, over the lines of a paragraph, under a title, or several shares in one file. A guess by shape: the word list
/// belongs to the backup of keys, which this room does not know.
[[nodiscard]] bool holdsShare(std::string_view text);

}  // namespace anchorite::transfer
