// room: approval  expect: no match for 'operator=='
#include "crypto/secret.h"

bool bothEmpty(const anchorite::crypto::SecretBytes& one, const anchorite::crypto::SecretBytes& other) {
#ifdef WALL
    if (one == other) {
        return one.empty();
    }
#endif
    return one.empty() && other.empty();
}
