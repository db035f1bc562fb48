#include "crypto/key_seal.h"

#include <sodium.h>

#include <algorithm>

#include "crypto/sodium_start.h"

namespace anchorite::crypto::seal {

namespace {

constexpr std::uint32_t mostPasses = 16;
constexpr std::uint64_t leastKibibytes = 8;
constexpr std::uint64_t mostKibibytes = 2 * 1024 * 1024;
constexpr std::size_t blockSize = 256;
constexpr std::size_t lengthSize = 4;

static_assert(saltSize == crypto_pwhash_SALTBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES && keySize == crypto_kdf_KEYBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

}  // namespace

Result<void> requireBounded(KdfCosts costs) {
    if (costs.passes < 1 || costs.passes > mostPasses) {
        return fail("keyfile.costs", "Argon2id with " + std::to_string(costs.passes) + " passes; 1 to 16 are allowed");
    }
    if (costs.kibibytes < leastKibibytes || costs.kibibytes > mostKibibytes) {
        return fail("keyfile.costs",
                    "Argon2id with " + std::to_string(costs.kibibytes) + " KiB of memory; 8 to 2097152 are allowed");
    }
    return {};
}

Result<SecretBytes> keyOf(const Passphrase& passphrase, ByteView salt, KdfCosts costs) {
    startSodium();
    SecretBytes key(keySize);
    const ByteView typed = passphrase.expose();
    if (crypto_pwhash(key.exposeForWriting().data(), keySize, asText(typed).data(), typed.size(), salt.data(),
                      costs.passes, static_cast<std::size_t>(costs.kibibytes) * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail("memory.short",
                    "Argon2id needs " + std::to_string(costs.kibibytes / 1024) + " MiB of memory and did not get it");
    }
    return key;
}

Bytes sealed(const SecretBytes& key, ByteView nonce, ByteView secret, std::string_view bound) {
    Bytes ciphertext(secret.size() + tagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(ciphertext.data(), nullptr, secret.data(), secret.size(),
                                               asBytes(bound).data(), bound.size(), nullptr, nonce.data(),
                                               key.expose().data());
    return ciphertext;
}

SecretBytes opened(const SecretBytes& key, ByteView nonce, ByteView ciphertext, std::string_view bound) {
    if (ciphertext.size() <= tagSize) {
        return {};
    }
    SecretBytes secret(ciphertext.size() - tagSize);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        secret.exposeForWriting().data(), nullptr, nullptr, ciphertext.data(), ciphertext.size(), asBytes(bound).data(),
        bound.size(), nonce.data(), key.expose().data());
    return refused != 0 ? SecretBytes() : std::move(secret);
}

SecretBytes padded(ByteView secret) {
    const std::size_t blocks = (lengthSize + secret.size() + blockSize - 1) / blockSize;
    SecretBytes block(blocks * blockSize);
    const auto out = block.exposeForWriting();
    for (std::size_t i = 0; i < lengthSize; ++i) {
        out[i] = static_cast<std::uint8_t>(secret.size() >> (8 * (lengthSize - 1 - i)));
    }
    std::ranges::copy(secret, out.subspan(lengthSize).begin());
    return block;
}

SecretBytes unpadded(const SecretBytes& block) {
    const ByteView bytes = block.expose();
    if (bytes.size() < blockSize || bytes.size() % blockSize != 0) {
        return {};
    }
    std::size_t size = 0;
    for (std::size_t i = 0; i < lengthSize; ++i) {
        size = size << 8 | bytes[i];
    }
    const ByteView rest = bytes.subspan(lengthSize);
    if (size > rest.size() || rest.size() - size >= blockSize ||
        !std::ranges::all_of(rest.subspan(size), [](std::uint8_t byte) { return byte == 0; })) {
        return {};
    }
    return SecretBytes::copyOf(rest.first(size));
}

SecretBytes pinKeyOf(const SecretBytes& fileKey) {
    SecretBytes key(keySize);
    crypto_kdf_derive_from_key(key.exposeForWriting().data(), keySize, 1, "anchpin1", fileKey.expose().data());
    return key;
}

Bytes drawn(std::size_t size, Random& random) {
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

}  // namespace anchorite::crypto::seal
