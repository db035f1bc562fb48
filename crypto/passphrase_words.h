#pragma once

#include "crypto/base/random.h"
#include "crypto/secret.h"

namespace anchorite::crypto {

/// Passphrases of words that the machine draws, each of the 1024 words of SLIP-39 equally likely: 10 bits a word. No
/// two words of the list share their first four letters.
inline constexpr std::size_t passphraseWords = 8;
inline constexpr std::size_t passphraseBits = passphraseWords * 10;

/// Eight words with a blank between them: 80 bits, as many as were drawn and not as somebody guesses.
[[nodiscard]] SecretBytes drawPassphrase(Random& random);

}  // namespace anchorite::crypto
