// room: approval  expect: cannot convert 'const std::string'.* to 'const anchorite::crypto::Approved&'
#include "crypto/signer.h"

anchorite::Result<anchorite::Bytes> signRoot(const anchorite::crypto::Signer& signer, const std::string& payload,
                                             const anchorite::crypto::Approved& approved) {
#ifdef WALL
    return signer.signRoot(payload);
#endif
    static_cast<void>(payload);
    return signer.signRoot(approved);
}
