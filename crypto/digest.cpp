#include "crypto/digest.h"

#include <sodium.h>

#include "crypto/openssl.h"

namespace anchorite::crypto {

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
