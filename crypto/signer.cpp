#include "crypto/signer.h"

#include <openssl/rsa.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "crypto/key_forms.h"
#include "crypto/openssl.h"
#include "crypto/private_key.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

constexpr std::string_view statementPrefix = "ANCHORITE-STATEMENT-v1";
/// Neither a statement nor a root.
constexpr std::string_view trialMessage = "ANCHORITE-KEY-TRIAL-v1";

constexpr std::array<std::pair<KeyType, std::string_view>, 5> keyTypes{{{KeyType::ed25519, "ed25519"},
                                                                        {KeyType::ecdsaP256, "ecdsa-p256"},
                                                                        {KeyType::ecdsaP384, "ecdsa-p384"},
                                                                        {KeyType::rsa3072, "rsa-3072"},
                                                                        {KeyType::rsa4096, "rsa-4096"}}};

std::string_view nameOfStatement(StatementKind kind) {
    switch (kind) {
        case StatementKind::proofOfPossession:
            return "proof-of-possession";
        case StatementKind::checkpoint:
            return "checkpoint";
        case StatementKind::closingHead:
            return "closing-head";
    }
    return "";
}

Result<PrivateKey> generateEd25519(Random& random) {
    SecretBytes seed(crypto_sign_SEEDBYTES);
    random.fill(seed.exposeForWriting());
    return ed25519Private(seed.expose());
}

/// FIPS 186-5 A.2.2: candidates of the order's length until one is 1 to n-1. For these curves the first one fits
/// but with a chance of 2^-32, so a source that fails 100 times is broken.
Result<PrivateKey> generateEc(Algorithm curve, Random& random) {
    SecretBytes scalar(openssl::fieldSize(curve));
    for (int attempt = 0; attempt < 100; ++attempt) {
        random.fill(scalar.exposeForWriting());
        auto key = ecPrivate(curve, scalar.expose());
        if (key) {
            return key;
        }
    }
    return fail("crypto.failed", "the source of randomness gives no usable number");
}

Result<PrivateKey> generateRsa(unsigned bits) {
    const openssl::QuietErrors quiet;
    const openssl::Key key(EVP_RSA_gen(bits));
    std::uint8_t* der = nullptr;
    const int size = key == nullptr ? -1 : i2d_PrivateKey(key.get(), &der);
    if (size <= 0) {
        return fail("crypto.failed", "OpenSSL could not make an RSA key");
    }
    const auto length = static_cast<std::size_t>(size);
    const SecretBytes pkcs8 = pkcs8Around(forms::rsaAlgorithm(), {der, length});
    OPENSSL_clear_free(der, length);
    return parsePrivateKey(pkcs8.expose());
}

Result<PrivateKey> generateKey(KeyType type, Random& random) {
    switch (type) {
        case KeyType::ed25519:
            return generateEd25519(random);
        case KeyType::ecdsaP256:
            return generateEc(Algorithm::ecdsaP256, random);
        case KeyType::ecdsaP384:
            return generateEc(Algorithm::ecdsaP384, random);
        case KeyType::rsa3072:
            return generateRsa(3072);
        case KeyType::rsa4096:
            return generateRsa(4096);
    }
    return fail("key.type-unknown", "no such key type");
}

Bytes signEd25519(const SecretBytes& pkcs8, ByteView message) {
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicBytes;
    crypto_sign_seed_keypair(publicBytes.data(), expanded.exposeForWriting().data(),
                             pkcs8.expose().subspan(forms::ed25519Pkcs8.size()).data());
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), expanded.expose().data());
    return signature;
}

bool choosePss(EVP_PKEY_CTX* context) {
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

/// Empty if OpenSSL fails.
Bytes signWithOpenssl(const SecretBytes& pkcs8, Algorithm algorithm, ByteView message) {
    const openssl::QuietErrors quiet;
    const openssl::Key key = openedKey(pkcs8);
    const openssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;  // owned by context
    const EVP_MD* digest = openssl::digestOf(signingMethod(algorithm).hash);
    if (key == nullptr || context == nullptr ||
        EVP_DigestSignInit(context.get(), &options, digest, nullptr, key.get()) != 1 ||
        (algorithm == Algorithm::rsa && !choosePss(options))) {
        return {};
    }
    Bytes signature(static_cast<std::size_t>(EVP_PKEY_get_size(key.get())));
    std::size_t size = signature.size();
    if (EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1) {
        return {};
    }
    signature.resize(size);
    return signature;
}

}  // namespace

std::string_view nameOf(KeyType type) {
    return std::ranges::find(keyTypes, type, &decltype(keyTypes)::value_type::first)->second;
}

Result<KeyType> keyTypeOf(std::string_view name) {
    const auto* entry = std::ranges::find(keyTypes, name, &decltype(keyTypes)::value_type::second);
    if (entry == keyTypes.end()) {
        return fail("key.type-unknown", "key types are ed25519, ecdsa-p256, ecdsa-p384, rsa-3072 and rsa-4096");
    }
    return entry->first;
}

Bytes statementMessage(StatementKind kind, const Sha256& digest) {
    Bytes message;
    for (const std::string_view part : {statementPrefix, nameOfStatement(kind)}) {
        message.insert(message.end(), part.begin(), part.end());
        message.push_back(0);
    }
    message.insert(message.end(), digest.bytes.begin(), digest.bytes.end());
    return message;
}

Method signingMethod(Algorithm algorithm) {
    switch (algorithm) {
        case Algorithm::ed25519:
            return {Encoding::ed25519, Hash::sha512};
        case Algorithm::ecdsaP256:
            return {Encoding::ecdsaDer, Hash::sha256};
        case Algorithm::ecdsaP384:
            return {Encoding::ecdsaDer, Hash::sha384};
        case Algorithm::rsa:
            break;
    }
    return {Encoding::pssDigestSalt, Hash::sha256};
}

Result<Signer> Signer::generate(KeyType type, Random& random) {
    startSodium();
    PrivateKey key = TRY(generateKey(type, random));
    Signer signer(std::move(key.pkcs8), std::move(key.publicKey));
    if (!signer.sign(asBytes(trialMessage))) {
        return fail("key.self-test", "the new key did not pass its own signature test; it was thrown away");
    }
    return signer;
}

Result<Signer> Signer::fromPkcs8(SecretBytes der) {
    startSodium();
    PrivateKey key = TRY(parsePrivateKey(der.expose()));
    return Signer(std::move(key.pkcs8), std::move(key.publicKey));
}

Result<Bytes> Signer::sign(ByteView message) const {
    const Algorithm algorithm = publicKey_.algorithm();
    Bytes signature =
        algorithm == Algorithm::ed25519 ? signEd25519(pkcs8_, message) : signWithOpenssl(pkcs8_, algorithm, message);
    if (signature.empty() || !publicKey_.verify(signingMethod(algorithm), message, signature)) {
        return fail("crypto.failed", "the signature did not verify and was thrown away");
    }
    return signature;
}

Result<Bytes> Signer::signRoot(const Approved& approved) const {
    // No root begins otherwise, and no statement begins so: neither can ever be made in place of the other.
    if (!approved.payload().starts_with('{')) {
        return fail("crypto.failed", "the payload is not a canonical root: it does not begin with {");
    }
    return sign(asBytes(approved.payload()));
}

Result<Bytes> Signer::signStatement(StatementKind kind, const Sha256& digest) const {
    return sign(statementMessage(kind, digest));
}

bool verifyStatement(const PublicKey& key, StatementKind kind, const Sha256& digest, ByteView signature) {
    return key.verify(signingMethod(key.algorithm()), statementMessage(kind, digest), signature);
}

}  // namespace anchorite::crypto
