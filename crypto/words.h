#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/digest.h"

namespace anchorite::crypto {

using Words = std::array<std::string_view, 32>;

/// The 32 words of a digest in the PGP word list (Zimmermann and Juola, 1995): bytes at even
/// offsets give two-syllable words, bytes at odd offsets three-syllable ones. There is
/// deliberately no shorter form (ux.md P3).
[[nodiscard]] Words wordsOf(const Sha256& digest);

/// Four numbered rows of eight words, each row ended by a newline.
[[nodiscard]] std::string wordRows(const Words& words);

/// The digest that 32 words name. Words are separated by white space, in any case; row numbers 1 to 4 standing
/// alone are skipped, so that what wordRows prints is read back. None if a word is unknown, stands at an offset
/// of the other parity, or there are not 32 of them.
[[nodiscard]] std::optional<Sha256> digestOfWords(std::string_view text);

/// True when `typed` names the word at `index` (0 to 31) of `digest`; case and outer blanks do not matter.
[[nodiscard]] bool wordMatches(const Sha256& digest, std::size_t index, std::string_view typed);

}  // namespace anchorite::crypto
