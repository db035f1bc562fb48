#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "crypto/digest.h"

namespace anchorite::crypto {

enum class Algorithm { ed25519, ecdsaP256, ecdsaP384, rsa };
enum class Hash { sha224, sha256, sha384, sha512 };

/// How a signature is made and written. Which one applies is said by the metadata (key type, scheme, dialect).
enum class Encoding {
    ed25519,        ///< 64 bytes R||S (RFC 8032); the hash is not chosen
    ecdsaDer,       ///< DER SEQUENCE(r, s), strict
    ecdsaRaw,       ///< r||s, each padded to the curve's size (Notary v1)
    pssAnySalt,     ///< RSASSA-PSS, MGF1 with the same hash, any salt length
    pssDigestSalt,  ///< the same with a salt exactly as long as the hash (Notary v1)
    pkcs1v15,       ///< RSASSA-PKCS1-v1_5
};

struct Method {
    Encoding encoding;
    Hash hash;
};

class PublicKey;

/// The identity of a public key for counting, re-use and retirement: the 32 bytes of an Ed25519 key, the modulus
/// of an RSA key whatever its exponent, curve and affine point of an EC key. Equal material means the same key.
class KeyMaterial {
  public:
    [[nodiscard]] Algorithm algorithm() const { return algorithm_; }
    friend auto operator<=>(const KeyMaterial&, const KeyMaterial&) = default;

  private:
    friend class PublicKey;
    friend std::vector<bool> sharingPrimes(const std::vector<PublicKey>& keys);
    KeyMaterial(Algorithm algorithm, std::string bytes) : algorithm_(algorithm), bytes_(std::move(bytes)) {}
    Algorithm algorithm_;
    std::string bytes_;
};

/// A public key that passed all checks of its kind. Cheap to copy (shared, immutable).
///
/// Errors of all makers: `key.malformed` (not such a key: wrong length, not on the curve, not in its one
/// encoding, even modulus, exponent below 3 or even), `key.weak` (an Ed25519 point of small or mixed order; RSA below
/// 2048 bits), `key.unsupported` (a curve or algorithm this program does not know; RSA above 8192 bits or an
/// exponent above 64 bits).
class PublicKey {
  public:
    /// 32 bytes; valid in the strict sense of libsodium's crypto_core_ed25519_is_valid_point.
    static Result<PublicKey> ed25519(ByteView bytes);
    /// An uncompressed or compressed SEC1 point (hex points of old metadata are uncompressed). P-256 or P-384.
    static Result<PublicKey> ecPoint(Algorithm curve, ByteView point);
    /// DER SubjectPublicKeyInfo (RFC 5280, 5480, 8017, 8410), nothing after it.
    static Result<PublicKey> spki(ByteView der);
    /// One PEM block `PUBLIC KEY`, or `RSA PUBLIC KEY` (PKCS#1). Other text around it is refused; white
    /// space after it is not.
    static Result<PublicKey> pem(std::string_view text);
    /// The leaf of one or more PEM certificates: the first one, whose key must not be a CA's.
    static Result<PublicKey> certificate(std::string_view pem);

    [[nodiscard]] Algorithm algorithm() const;
    [[nodiscard]] const KeyMaterial& material() const;
    /// Size in bits: 256 for Ed25519 and P-256, 384, or that of the modulus.
    [[nodiscard]] int bits() const;
    /// The public exponent is 65537 (always true for other kinds).
    [[nodiscard]] bool usualExponent() const;
    [[nodiscard]] Bytes toSpki() const;
    [[nodiscard]] std::string toPem() const;
    /// The 32 bytes of an Ed25519 key; empty for others.
    [[nodiscard]] Bytes rawEd25519() const;

    /// True when `signature` is a valid signature of `message`. False for a method that does not
    /// fit the key. ECDSA: high s is accepted, DER must be strict. Ed25519: S below the group
    /// order, R canonical.
    [[nodiscard]] bool verify(Method method, ByteView message, ByteView signature) const;

    struct Body;

  private:
    static Result<PublicKey> rsa(ByteView pkcs1);
    explicit PublicKey(std::shared_ptr<const Body> body) : body_(std::move(body)) {}
    std::shared_ptr<const Body> body_;
};

/// Which of the keys are RSA and share a prime with another modulus of the list, so that both private keys are public
/// knowledge. Equal moduli are one key and share nothing. Work: quadratic in short multiplications, linear in divisors.
[[nodiscard]] std::vector<bool> sharingPrimes(const std::vector<PublicKey>& keys);

}  // namespace anchorite::crypto
