#include "crypto/dice.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string>

namespace anchorite::crypto {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

}  // namespace

Result<DiceRolls> DiceRolls::parse(std::string_view text) {
    const auto isRoll = [](char c) { return c >= '1' && c <= '6'; };
    if (!std::ranges::all_of(text, [&](char c) { return isBlank(c) || isRoll(c); }))
        return fail("key.dice", "the rolls are digits from 1 to 6 and white space, and nothing else");
    const auto count = static_cast<std::size_t>(std::ranges::count_if(text, isRoll));
    if (count < fewest || count > most)
        return fail("key.dice", std::to_string(count) + " rolls; from " + std::to_string(fewest) + " to " +
                                    std::to_string(most) + " are taken");
    SecretBytes rolls(count);
    std::ranges::copy_if(text, rolls.exposeForWriting().begin(), isRoll);
    return DiceRolls(std::move(rolls));
}

DiceRandom::DiceRandom(const DiceRolls& rolls, Random& other)
    : other_(other), message_(counterSize + digestSize + digestSize) {
    static_assert(digestSize == crypto_hash_sha256_BYTES);
    auto* const digest = message_.exposeForWriting().subspan(counterSize).data();
    crypto_hash_sha256(digest, rolls.digits().data(), rolls.digits().size());
}

void DiceRandom::nextBlock(SecretBytes& block) {
    const auto message = message_.exposeForWriting();
    for (std::size_t i = 0; i < counterSize; ++i)
        message[i] = static_cast<std::uint8_t>(counter_ >> (8 * (counterSize - 1 - i)));
    ++counter_;
    const auto fresh = message.subspan(counterSize + digestSize);
    other_.fill(fresh);
    crypto_hash_sha256(block.exposeForWriting().data(), message.data(), message.size());
    sodium_memzero(fresh.data(), fresh.size());
}

void DiceRandom::fill(std::span<std::uint8_t> out) {
    SecretBytes block(digestSize);
    while (!out.empty()) {
        nextBlock(block);
        const auto taken = std::min(out.size(), block.size());
        std::ranges::copy(block.expose().first(taken), out.begin());
        out = out.subspan(taken);
    }
}

}  // namespace anchorite::crypto
