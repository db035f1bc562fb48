#pragma once

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// Whether the bytes begin with a DER private key, or with other DER elements and one behind them: PKCS#8,
/// EncryptedPrivateKeyInfo, PKCS#1, DSA, SEC1, or a PKCS#12 container, also in BER with indefinite lengths. Told by the
/// shape of the outermost elements; nothing is decoded.
[[nodiscard]] bool beginsWithDerPrivateKey(ByteView bytes);

}  // namespace anchorite::transfer
