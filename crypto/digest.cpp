#include "crypto/digest.h"

#include <sodium.h>

#include <algorithm>

#include "crypto/openssl.h"

namespace anchorite::crypto {

std::optional<Sha256> Sha256::ofHex(std::string_view hex) {
    const auto bytes = fromHex(hex);
    Sha256 digest;
    if (!bytes || bytes->size() != digest.bytes.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, digest.bytes.begin());
    return digest;
}

Sha256 sha256(ByteView message) {
    Sha256 digest;
    // OpenSSL uses the processor's SHA instructions; libsodium's own code cannot fail, so it stands in should
    // OpenSSL find no memory for its context.
    const openssl::QuietErrors quiet;
    const EVP_MD* algorithm = openssl::digestOf(Hash::sha256);
    if (algorithm == nullptr ||
        EVP_Digest(message.data(), message.size(), digest.bytes.data(), nullptr, algorithm, nullptr) != 1) {
        crypto_hash_sha256(digest.bytes.data(), message.data(), message.size());
    }
    return digest;
}

}  // namespace anchorite::crypto
