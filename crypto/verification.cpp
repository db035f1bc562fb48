#include <openssl/rsa.h>
#include <sodium.h>

#include <array>
#include <optional>

#include "crypto/der.h"
#include "crypto/openssl.h"
#include "crypto/public_key.h"
#include "crypto/public_key_body.h"

namespace anchorite::crypto {

namespace {

struct Digested {
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
};

std::optional<Digested> digested(Hash hash, ByteView message) {
    Digested digest;
    const EVP_MD* algorithm = openssl::digestOf(hash);
    if (algorithm == nullptr ||
        EVP_Digest(message.data(), message.size(), digest.bytes.data(), &digest.size, algorithm, nullptr) != 1) {
        return std::nullopt;
    }
    return digest;
}

/// The strict DER of an ECDSA signature in either encoding; none if it is not in that encoding.
std::optional<Bytes> ecdsaDer(Encoding encoding, Algorithm curve, ByteView signature) {
    if (encoding == Encoding::ecdsaDer) {
        return der::ecdsaParts(signature) ? std::optional(Bytes(signature.begin(), signature.end())) : std::nullopt;
    }
    const std::size_t field = openssl::fieldSize(curve);
    if (signature.size() != 2 * field) {
        return std::nullopt;
    }
    return der::element(der::sequenceTag,
                        der::joined(der::positive(signature.first(field)), der::positive(signature.subspan(field))));
}

bool verifyEcdsa(EVP_PKEY* key, ByteView der, const Digested& digest) {
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context != nullptr && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), der.data(), der.size(), digest.bytes.data(), digest.size) == 1;
}

bool choosePadding(EVP_PKEY_CTX* context, Method method) {
    if (EVP_PKEY_CTX_set_signature_md(context, openssl::digestOf(method.hash)) != 1) {
        return false;
    }
    if (method.encoding == Encoding::pkcs1v15) {
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    }
    // MGF1 takes the signature's hash unless told otherwise.
    const int salt = method.encoding == Encoding::pssAnySalt ? RSA_PSS_SALTLEN_AUTO : RSA_PSS_SALTLEN_DIGEST;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, salt) == 1;
}

/// RFC 8017 8.1.2 and 8.2.2 want a signature exactly as long as the modulus; OpenSSL would take shorter ones.
bool verifyRsa(EVP_PKEY* key, Method method, ByteView signature, const Digested& digest) {
    if (signature.size() != static_cast<std::size_t>(EVP_PKEY_get_size(key))) {
        return false;
    }
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context != nullptr && EVP_PKEY_verify_init(context.get()) == 1 && choosePadding(context.get(), method) &&
           EVP_PKEY_verify(context.get(), signature.data(), signature.size(), digest.bytes.data(), digest.size) == 1;
}

bool fits(Encoding encoding, Algorithm algorithm) {
    switch (encoding) {
        case Encoding::ed25519:
            return algorithm == Algorithm::ed25519;
        case Encoding::ecdsaDer:
        case Encoding::ecdsaRaw:
            return algorithm == Algorithm::ecdsaP256 || algorithm == Algorithm::ecdsaP384;
        case Encoding::pssAnySalt:
        case Encoding::pssDigestSalt:
        case Encoding::pkcs1v15:
            return algorithm == Algorithm::rsa;
    }
    return false;
}

}  // namespace

bool PublicKey::verify(Method method, ByteView message, ByteView signature) const {
    if (!fits(method.encoding, algorithm())) {
        return false;
    }
    if (method.encoding == Encoding::ed25519) {
        // libsodium refuses S not below the group order and an R of small order; it compares R as bytes.
        return signature.size() == crypto_sign_BYTES &&
               crypto_sign_verify_detached(signature.data(), message.data(), message.size(), body_->ed25519.data()) ==
                   0;
    }
    const openssl::QuietErrors quiet;
    const auto digest = digested(method.hash, message);
    if (!digest) {
        return false;
    }
    if (algorithm() == Algorithm::rsa) {
        return verifyRsa(body_->key.get(), method, signature, *digest);
    }
    const auto der = ecdsaDer(method.encoding, algorithm(), signature);
    return der && verifyEcdsa(body_->key.get(), *der, *digest);
}

}  // namespace anchorite::crypto
