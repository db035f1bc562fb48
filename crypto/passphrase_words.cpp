#include "crypto/passphrase_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace anchorite::crypto {

namespace {

/// SLIP-0039's word list (satoshilabs/slips, slip-0039/wordlist.txt), in its order.
constexpr std::array<std::string_view, 1024> words{
#include "crypto/slip39_words.inc"
};

constexpr std::size_t longestWord = 8;

std::size_t append(std::span<std::uint8_t> place, std::size_t used, std::string_view text) {
    std::ranges::copy(text, place.subspan(used).begin());
    return used + text.size();
}

}  // namespace

SecretBytes drawPassphrase(Random& random) {
    SecretBytes drawn(2 * passphraseWords);
    random.fill(drawn.exposeForWriting());
    SecretBytes text(passphraseWords * (longestWord + 1));
    std::size_t used = 0;
    for (std::size_t i = 0; i < passphraseWords; ++i) {
        // 1024 divides 65536: every word is equally likely.
        const std::size_t number =
            (std::size_t{drawn.expose()[2 * i]} * 256 + drawn.expose()[2 * i + 1]) % words.size();
        used = i == 0 ? used : append(text.exposeForWriting(), used, " ");
        used = append(text.exposeForWriting(), used, words[number]);
    }
    return SecretBytes::copyOf(text.expose().first(used));
}

}  // namespace anchorite::crypto
