#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/secret.h"
#include "crypto/signer.h"

namespace anchorite::crypto {

/// Reads one private key in PEM: `ENCRYPTED PRIVATE KEY` (PBES2 as OpenSSL reads it), `PRIVATE KEY`, `EC PRIVATE KEY`,
/// `RSA PRIVATE KEY`; Notary v1's header lines (`role:`, `gun:`, `path:`) are skipped. `passphrase` may be null for an
/// unencrypted file. Errors: `pem.malformed`, `pem.passphrase` (needed, or wrong: PBES2 cannot tell it from damage),
/// and those of Signer::fromPkcs8.
Result<Signer> importPem(std::string_view pem, const Passphrase* passphrase);

/// True when the PEM text names an encrypted key, so that a passphrase must be asked for.
[[nodiscard]] bool pemIsEncrypted(std::string_view pem);

/// About two seconds on a machine of 2022. An argument only so that tests are fast.
inline constexpr std::uint32_t exportIterations = 2'100'000;

/// `ENCRYPTED PRIVATE KEY`: PBES2, PBKDF2-HMAC-SHA-512, AES-256-CBC; read by openssl and by python's cryptography.
/// Never a plaintext key. Error: `crypto.failed`.
Result<std::string> exportPem(const Signer& signer, const Passphrase& passphrase, Random& random,
                              std::uint32_t iterations = exportIterations);

}  // namespace anchorite::crypto
