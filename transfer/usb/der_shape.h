#pragma once

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// Whether the bytes begin with a DER private key: PKCS#8, EncryptedPrivateKeyInfo, PKCS#1, DSA, SEC1, or a PKCS#12
/// container. Told by the shape of the outermost elements; nothing is decoded.
[[nodiscard]] bool beginsWithDerPrivateKey(ByteView bytes);

}  // namespace anchorite::transfer
