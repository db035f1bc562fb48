#pragma once

#include <cstdint>
#include <span>

namespace anchorite {

/// Where randomness comes from. An argument everywhere, so that tests can repeat a run.
class Random {
  public:
    virtual ~Random() = default;

    /// Fills all of `out`. Cannot fail: the system source blocks until it is seeded.
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// The operating system's generator (getrandom, through libsodium).
[[nodiscard]] Random& systemRandom();

}  // namespace anchorite
