#pragma once

#include "crypto/openssl.h"
#include "crypto/public_key.h"

namespace anchorite::crypto {

/// What every copy of a public key shares. Never changed after it was made, so threads may verify at once.
struct PublicKey::Body {
    KeyMaterial material;
    int bits;
    bool usualExponent;
    Bytes spki;        ///< in the one form that toSpki writes
    Bytes ed25519;     ///< the 32 bytes, for libsodium; empty for others
    openssl::Key key;  ///< null for Ed25519
};

}  // namespace anchorite::crypto
