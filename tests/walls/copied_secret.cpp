// room: approval  expect: use of deleted function 'anchorite::crypto::SecretBytes::SecretBytes\(const
#include <utility>

#include "crypto/secret.h"

std::size_t take(anchorite::crypto::SecretBytes secret) {
    anchorite::crypto::SecretBytes moved = std::move(secret);
#ifdef WALL
    anchorite::crypto::SecretBytes copied = moved;
#endif
    return moved.size();
}
