#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// xoshiro256** (Blackman and Vigna), seeded with the SHA-256 of some bytes. Every receiver draws the same numbers, so
/// each step of this arithmetic is part of the format.
class Xoshiro {
  public:
    explicit Xoshiro(ByteView seed);

    [[nodiscard]] std::uint64_t next();
    /// 0 to 1; both ends can come out.
    [[nodiscard]] double nextDouble();
    /// 0 to `count` - 1.
    [[nodiscard]] std::uint32_t nextBelow(std::uint32_t count);

  private:
    std::array<std::uint64_t, 4> state_{};
};

/// Draws 1 to `count` with weights 1/1, 1/2, 1/3 ... by the alias method (Vose).
class DegreeSampler {
  public:
    explicit DegreeSampler(std::uint32_t count);
    [[nodiscard]] std::uint32_t draw(Xoshiro& random) const;

  private:
    std::vector<double> probability_;
    std::vector<std::uint32_t> alias_;
};

/// Which fragments make up the parts of one message. The tables are built once.
class FragmentChooser {
  public:
    FragmentChooser(std::uint32_t fragments, std::uint32_t checksum)
        : fragments_(fragments), checksum_(checksum), sampler_(fragments) {}

    /// The fragments, from 0, whose XOR is part `number`, from 1: one alone up to `fragments`, a mixture above. No
    /// particular order.
    [[nodiscard]] std::vector<std::uint32_t> fragmentsOf(std::uint32_t number) const;

  private:
    std::uint32_t fragments_;
    std::uint32_t checksum_;
    DegreeSampler sampler_;
};

/// The first `count` entries of a shuffled list 0 .. `size` - 1.
[[nodiscard]] std::vector<std::uint32_t> firstShuffled(std::uint32_t size, std::uint32_t count, Xoshiro& random);

/// into ^= other, which is not longer: what is missing of it counts as zero bytes.
void mixInto(Bytes& into, ByteView other);

}  // namespace anchorite::transfer
