#include "crypto/sodium_start.h"

#include <sodium.h>

#include <cstdlib>

namespace anchorite::crypto {

void startSodium() {
    static const bool started = sodium_init() >= 0;
    if (!started) {
        std::abort();
    }
}

}  // namespace anchorite::crypto
