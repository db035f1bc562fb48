// room: approval  expect: use of deleted function 'anchorite::crypto::Approved::Approved\(const
#include "crypto/approved.h"

std::string payloadOf(anchorite::crypto::Approved approved) {
    const anchorite::crypto::Approved moved = std::move(approved);
#ifdef WALL
    const anchorite::crypto::Approved second = moved;
#endif
    return moved.payload();
}
