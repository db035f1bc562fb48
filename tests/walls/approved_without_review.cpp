// room: approval  expect: ApprovalKey\(\)' is private within this context
#include "crypto/approved.h"

std::size_t payloadSize(const anchorite::crypto::Approved& approved) {
#ifdef WALL
    const anchorite::crypto::Approved forged(anchorite::crypto::ApprovalKey(), "{}");
#endif
    return approved.payload().size();
}
