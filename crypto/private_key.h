#pragma once

#include "crypto/base/random.h"
#include "crypto/openssl.h"
#include "crypto/public_key.h"
#include "crypto/secret.h"

/// Private keys as PKCS#8 in locked memory. Inside crypto only.
namespace anchorite::crypto {

struct PrivateKey {
    SecretBytes pkcs8;  ///< in the one form that this program writes (version 0; EC with its public point)
    PublicKey publicKey;
};

/// Reads PrivateKeyInfo (RFC 5208) and OneAsymmetricKey (RFC 5958), derives the public key again and compares it with
/// whatever the bytes say it is. Errors: `key.malformed`, `key.weak`, `key.unsupported`, `key.mismatch`.
Result<PrivateKey> parsePrivateKey(ByteView pkcs8);

/// The private key of a seed (RFC 8032).
Result<PrivateKey> ed25519Private(ByteView seed);

/// The private key of a big-endian scalar. Error: `key.malformed` unless it is 1 to n-1.
Result<PrivateKey> ecPrivate(Algorithm curve, ByteView scalar);

/// PrivateKeyInfo around an RSAPrivateKey (PKCS#1) or an ECPrivateKey (SEC1); `algorithm` is a whole
/// AlgorithmIdentifier.
[[nodiscard]] SecretBytes pkcs8Around(ByteView algorithm, ByteView inner);

/// OpenSSL's form of an EC or RSA key, in its ordinary memory: free it at once. Null if OpenSSL refuses it.
[[nodiscard]] openssl::Key openedKey(const SecretBytes& pkcs8);

}  // namespace anchorite::crypto
