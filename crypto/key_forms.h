#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "crypto/der.h"
#include "crypto/public_key.h"

/// Object identifiers (their contents octets) and the fixed beginnings of key encodings.
namespace anchorite::crypto::forms {

inline constexpr std::array<std::uint8_t, 3> ed25519Oid{0x2b, 0x65, 0x70};                     // 1.3.101.112
inline constexpr std::array<std::uint8_t, 7> ecOid{0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01};  // 1.2.840.10045.2.1
inline constexpr std::array<std::uint8_t, 8> p256Oid{0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};  // ...3.1.7
inline constexpr std::array<std::uint8_t, 5> p384Oid{0x2b, 0x81, 0x04, 0x00, 0x22};                    // 1.3.132.0.34
/// 1.2.840.113549.1.1.1
inline constexpr std::array<std::uint8_t, 9> rsaOid{0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01};

/// SubjectPublicKeyInfo up to the 32 bytes of the key (RFC 8410).
inline constexpr std::array<std::uint8_t, 12> ed25519Spki{0x30, 0x2a, 0x30, 0x05, 0x06, 0x03,
                                                          0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
/// PrivateKeyInfo up to the 32 bytes of the seed (RFC 8410): 48 bytes in all.
inline constexpr std::array<std::uint8_t, 16> ed25519Pkcs8{0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06,
                                                           0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};

/// SubjectPublicKeyInfo up to the uncompressed point (RFC 5480).
[[nodiscard]] Bytes ecSpki(Algorithm curve);

/// PrivateKeyInfo up to the private scalar, and what stands between it and the uncompressed point (RFC 5915).
[[nodiscard]] Bytes ecPkcs8Start(Algorithm curve);
[[nodiscard]] Bytes ecPkcs8Middle(Algorithm curve);

/// The whole AlgorithmIdentifier rsaEncryption.
[[nodiscard]] Bytes rsaAlgorithm();

/// SubjectPublicKeyInfo around a PKCS#1 RSAPublicKey (RFC 8017).
[[nodiscard]] Bytes rsaSpki(ByteView pkcs1);

/// What OpenSSL calls an object identifier, or its dotted numbers.
[[nodiscard]] std::string nameOfObject(ByteView oid);

/// The curve that the rest of an AlgorithmIdentifier names. Errors: `key.malformed`, `key.unsupported` (another
/// curve, or explicit parameters).
Result<Algorithm> curveOf(der::Reader& parameters);

}  // namespace anchorite::crypto::forms
