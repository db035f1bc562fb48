#pragma once

#include <string_view>

#include "crypto/base/random.h"
#include "crypto/key_file.h"
#include "crypto/secret.h"

/// The cryptography of a key file: Argon2id, XChaCha20-Poly1305, padding. Inside crypto only.
namespace anchorite::crypto::seal {

inline constexpr std::size_t saltSize = 16;
inline constexpr std::size_t nonceSize = 24;
inline constexpr std::size_t keySize = 32;
inline constexpr std::size_t tagSize = 16;

/// Error: `keyfile.costs`. Asked before anything is allocated.
Result<void> requireBounded(KdfCosts costs);

/// The key that a passphrase gives. `costs` are bounded. Error: `memory.short`.
Result<SecretBytes> keyOf(const Passphrase& passphrase, ByteView salt, KdfCosts costs);

/// Ciphertext and tag.
[[nodiscard]] Bytes sealed(const SecretBytes& key, ByteView nonce, ByteView secret, std::string_view bound);

/// What was sealed; empty when key, nonce, ciphertext or `bound` is another one.
[[nodiscard]] SecretBytes opened(const SecretBytes& key, ByteView nonce, ByteView ciphertext, std::string_view bound);

/// Length (4 bytes, big-endian), the bytes, zeros up to a multiple of 256: so that the size of a file tells the kind
/// of its key only roughly.
[[nodiscard]] SecretBytes padded(ByteView secret);

/// Exactly what `padded` was given; empty for anything it does not write.
[[nodiscard]] SecretBytes unpadded(const SecretBytes& block);

/// The subkey that authenticates the pin file.
[[nodiscard]] SecretBytes pinKeyOf(const SecretBytes& fileKey);

[[nodiscard]] Bytes drawn(std::size_t size, Random& random);

}  // namespace anchorite::crypto::seal
