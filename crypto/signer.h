#pragma once

#include <string_view>

#include "crypto/approved.h"
#include "crypto/base/random.h"
#include "crypto/public_key.h"
#include "crypto/secret.h"

namespace anchorite::crypto {

/// The key kinds this program makes (RSA with exponent 65537).
enum class KeyType { ed25519, ecdsaP256, ecdsaP384, rsa3072, rsa4096 };

/// `ed25519`, `ecdsa-p256`, `ecdsa-p384`, `rsa-3072`, `rsa-4096`.
[[nodiscard]] std::string_view nameOf(KeyType type);
/// Error: `key.type-unknown`.
Result<KeyType> keyTypeOf(std::string_view name);

/// What a statement says. Each has its own text inside the signed bytes.
enum class StatementKind { proofOfPossession, checkpoint, closingHead };

/// The bytes that a statement's signature covers: "ANCHORITE-STATEMENT-v1\0", the kind's name, a NUL, and the 32
/// bytes of the digest. A canonical root begins with `{`, so no statement can ever be a root.
[[nodiscard]] Bytes statementMessage(StatementKind kind, const Sha256& digest);

/// How signatures made here are written: Ed25519; ECDSA as DER over SHA-256 (P-384: SHA-384); RSASSA-PSS with SHA-256
/// and a salt of 32 bytes.
[[nodiscard]] Method signingMethod(Algorithm algorithm);

/// A private key in locked memory. There is no sign(bytes): a root needs an approval, everything else is a statement.
/// The OpenSSL form of a key is built inside each call and freed at once (its copies are not in
/// locked memory; docs/THREATS.md says so).
class Signer {
  public:
    /// A new key; Ed25519 and EC from `random` alone, RSA from OpenSSL's own generator. It has signed and verified a
    /// test message before it is returned. Errors: `key.self-test`, `crypto.failed`.
    static Result<Signer> generate(KeyType type, Random& random);

    /// From PKCS#8 PrivateKeyInfo DER (RFC 5208, 5958). Errors: `key.malformed`, `key.weak`, `key.unsupported`,
    /// `key.mismatch` (private and public part do not belong together).
    static Result<Signer> fromPkcs8(SecretBytes der);

    [[nodiscard]] const PublicKey& publicKey() const { return publicKey_; }
    [[nodiscard]] const SecretBytes& pkcs8() const { return pkcs8_; }

    /// Each signature is verified before it is returned. Error: `crypto.failed`.
    Result<Bytes> signRoot(const Approved& approved) const;
    Result<Bytes> signStatement(StatementKind kind, const Sha256& digest) const;

  private:
    Signer(SecretBytes pkcs8, PublicKey publicKey) : pkcs8_(std::move(pkcs8)), publicKey_(std::move(publicKey)) {}
    Result<Bytes> sign(ByteView message) const;
    SecretBytes pkcs8_;
    PublicKey publicKey_;
};

/// The same rule for whoever checks a statement.
[[nodiscard]] bool verifyStatement(const PublicKey& key, StatementKind kind, const Sha256& digest, ByteView signature);

}  // namespace anchorite::crypto
