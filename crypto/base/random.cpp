#include "crypto/base/random.h"

#include <sodium.h>

#include <cstdlib>

namespace anchorite {

namespace {

class SystemRandom final : public Random {
  public:
    SystemRandom() {
        if (sodium_init() < 0) {
            std::abort();  // only without any source of randomness; nothing safe can be done then
        }
    }
    void fill(std::span<std::uint8_t> out) override { randombytes_buf(out.data(), out.size()); }
};

}  // namespace

Random& systemRandom() {
    static SystemRandom random;
    return random;
}

}  // namespace anchorite
