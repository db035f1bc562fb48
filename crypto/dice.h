#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "crypto/base/random.h"
#include "crypto/base/result.h"
#include "crypto/secret.h"

namespace anchorite::crypto {

/// Rolls of a six-sided die as people write them down: digits 1 to 6, white space anywhere. In locked memory.
class DiceRolls {
  public:
    static constexpr std::size_t fewest = 50;
    static constexpr std::size_t most = 10'000;

    /// Error: `key.dice` (another character, too few, too many); it never holds a roll.
    static Result<DiceRolls> parse(std::string_view text);

    [[nodiscard]] std::size_t count() const { return rolls_.expose().size(); }
    /// log2(6) = 2.58 bits a roll, rounded down: what a fair die gives at most.
    [[nodiscard]] std::size_t bits() const { return count() * 2584 / 1000; }
    [[nodiscard]] ByteView digits() const { return rolls_.expose(); }

  private:
    explicit DiceRolls(SecretBytes rolls) : rolls_(std::move(rolls)) {}
    SecretBytes rolls_;
};

/// Dice mixed into another source, never instead of it: block n is SHA-256 of n (eight bytes, big end first), the
/// SHA-256 of the rolls, and 32 fresh bytes of the other source. Whoever knows only the rolls, or only the other
/// source, knows nothing of the blocks.
class DiceRandom final : public Random {
  public:
    DiceRandom(const DiceRolls& rolls, Random& other);

    void fill(std::span<std::uint8_t> out) override;

  private:
    static constexpr std::size_t counterSize = 8;
    static constexpr std::size_t digestSize = 32;

    void nextBlock(SecretBytes& block);
    Random& other_;
    SecretBytes message_;  ///< counter, digest of the rolls, and room for the fresh bytes
    std::uint64_t counter_ = 0;
};

}  // namespace anchorite::crypto
