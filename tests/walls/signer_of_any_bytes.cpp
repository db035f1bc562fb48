// room: approval  expect: 'anchorite::Result<.*> anchorite::crypto::Signer::sign\(.*\) const' is private
#include "crypto/signer.h"

anchorite::Result<anchorite::Bytes> signSomething(const anchorite::crypto::Signer& signer, anchorite::ByteView bytes,
                                                  const anchorite::crypto::Sha256& digest) {
#ifdef WALL
    return signer.sign(bytes);
#endif
    static_cast<void>(bytes);
    return signer.signStatement(anchorite::crypto::StatementKind::checkpoint, digest);
}
