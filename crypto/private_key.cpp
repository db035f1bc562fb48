#include "crypto/private_key.h"

#include <sodium.h>

#include <algorithm>
#include <array>

#include "crypto/der.h"
#include "crypto/key_forms.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

constexpr std::string_view malformed = "key.malformed";
constexpr std::string_view mismatch = "key.mismatch";
constexpr std::uint8_t attributesTag = 0xa0;
constexpr std::uint8_t explicitOne = 0xa1;
constexpr std::uint8_t implicitOne = 0x81;

/// Views into the PKCS#8 bytes.
struct Pkcs8Parts {
    ByteView algorithm;  ///< contents of the AlgorithmIdentifier
    ByteView key;
    std::optional<ByteView> publicKey;
};

void append(std::span<std::uint8_t>& out, ByteView bytes) {
    std::ranges::copy(bytes, out.begin());
    out = out.subspan(bytes.size());
}

template <class... Parts>
SecretBytes secretly(const Parts&... parts) {
    SecretBytes all((parts.size() + ...));
    std::span<std::uint8_t> out = all.exposeForWriting();
    (append(out, parts), ...);
    return all;
}

/// BIT STRING under [1]: RFC 5958 tags it implicitly; ring, and so tough, writes it explicitly.
std::optional<ByteView> takeTaggedPublic(der::Reader& reader) {
    if (const auto wrapped = reader.take(explicitOne)) {
        der::Reader inner(*wrapped);
        const auto bits = inner.takeBits();
        return inner.atEnd() ? bits : std::nullopt;
    }
    const auto bits = reader.take(implicitOne);
    return bits && !bits->empty() && (*bits)[0] == 0 ? std::optional(bits->subspan(1)) : std::nullopt;
}

bool isSmallNumber(std::optional<ByteView> number, std::uint8_t most) {
    return number && number->size() == 1 && (*number)[0] <= most;
}

std::optional<Pkcs8Parts> partsOf(ByteView pkcs8) {
    const auto outer = der::whole(der::sequenceTag, pkcs8);
    der::Reader reader(outer.value_or(ByteView()));
    if (!isSmallNumber(reader.takePositive(), 1)) {
        return std::nullopt;
    }
    const auto algorithm = reader.take(der::sequenceTag);
    const auto key = reader.take(der::octetStringTag);
    if (!algorithm || !key) {
        return std::nullopt;
    }
    reader.take(attributesTag);
    const auto publicKey = reader.atEnd() ? std::nullopt : takeTaggedPublic(reader);
    return reader.atEnd() ? std::optional(Pkcs8Parts{*algorithm, *key, publicKey}) : std::nullopt;
}

Result<PrivateKey> parseEd25519(const Pkcs8Parts& parts, der::Reader& parameters) {
    const auto seed = der::whole(der::octetStringTag, parts.key);
    if (!seed || seed->size() != crypto_sign_SEEDBYTES || !parameters.atEnd()) {
        return fail(malformed, "the Ed25519 private key is not a seed of 32 bytes");
    }
    PrivateKey key = TRY(ed25519Private(*seed));
    if (parts.publicKey && !std::ranges::equal(*parts.publicKey, key.publicKey.rawEd25519())) {
        return fail(mismatch, "the Ed25519 seed does not belong to the public key beside it");
    }
    return key;
}

struct EcParts {
    ByteView scalar;
    std::optional<ByteView> parameters;
    std::optional<ByteView> publicKey;
};

/// ECPrivateKey (RFC 5915).
std::optional<EcParts> ecPartsOf(ByteView der) {
    const auto sequence = der::whole(der::sequenceTag, der);
    der::Reader reader(sequence.value_or(ByteView()));
    const auto version = reader.takePositive();
    const auto scalar = reader.take(der::octetStringTag);
    if (!isSmallNumber(version, 1) || (*version)[0] != 1 || !scalar) {
        return std::nullopt;
    }
    const auto parameters = reader.take(attributesTag);
    const auto publicKey = reader.atEnd() ? std::nullopt : takeTaggedPublic(reader);
    return reader.atEnd() ? std::optional(EcParts{*scalar, parameters, publicKey}) : std::nullopt;
}

Result<void> requirePoint(const PublicKey& derived, std::optional<ByteView> point) {
    if (!point) {
        return {};
    }
    const PublicKey given = TRY(PublicKey::ecPoint(derived.algorithm(), *point));
    if (given.material() != derived.material()) {
        return fail(mismatch, "the EC private key does not belong to the public key beside it");
    }
    return {};
}

Result<PrivateKey> parseEc(const Pkcs8Parts& parts, der::Reader& parameters) {
    const Algorithm curve = TRY(forms::curveOf(parameters));
    const auto inner = ecPartsOf(parts.key);
    if (!inner) {
        return fail(malformed, "the EC private key is not the DER of RFC 5915");
    }
    if (inner->parameters) {
        der::Reader named(*inner->parameters);
        if (TRY(forms::curveOf(named)) != curve) {
            return fail(mismatch, "the EC private key names two curves");
        }
    }
    PrivateKey key = TRY(ecPrivate(curve, inner->scalar));
    TRY(requirePoint(key.publicKey, inner->publicKey));
    TRY(requirePoint(key.publicKey, parts.publicKey));
    return key;
}

/// The public half of an RSAPrivateKey whose nine numbers are in shortest form.
Result<PublicKey> rsaPublicOf(ByteView der) {
    const auto sequence = der::whole(der::sequenceTag, der);
    der::Reader reader(sequence.value_or(ByteView()));
    if (!isSmallNumber(reader.takePositive(), 0)) {
        return fail(malformed, "the RSA private key is not the DER of PKCS#1 with two primes");
    }
    const auto modulus = reader.takePositive();
    const auto exponent = reader.takePositive();
    bool complete = modulus && exponent;
    for (int i = 0; complete && i < 6; ++i) {
        complete = reader.takePositive().has_value();
    }
    if (!complete || !reader.atEnd()) {
        return fail(malformed, "the RSA private key is not the DER of PKCS#1 with two primes");
    }
    const Bytes pkcs1 = der::element(der::sequenceTag, der::joined(der::positive(*modulus), der::positive(*exponent)));
    return PublicKey::spki(forms::rsaSpki(pkcs1));
}

/// Primes, exponents and their relations, as OpenSSL judges them.
bool isSound(EVP_PKEY* key) {
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context != nullptr && EVP_PKEY_check(context.get()) == 1;
}

Result<PrivateKey> parseRsa(const Pkcs8Parts& parts) {
    PublicKey publicKey = TRY(rsaPublicOf(parts.key));
    SecretBytes pkcs8 = pkcs8Around(forms::rsaAlgorithm(), parts.key);
    const openssl::QuietErrors quiet;
    const openssl::Key key = openedKey(pkcs8);
    if (key == nullptr || !isSound(key.get())) {
        return fail(mismatch, "the numbers of the RSA private key do not belong together");
    }
    return PrivateKey{std::move(pkcs8), std::move(publicKey)};
}

/// The uncompressed point of scalar times generator; empty when the scalar is not 1 to n-1.
Bytes pointOf(const EC_GROUP* group, std::size_t field, ByteView scalar) {
    const openssl::Number number(BN_secure_new());
    const openssl::Point point(group == nullptr ? nullptr : EC_POINT_new(group));
    if (number == nullptr || point == nullptr || scalar.size() > field ||
        BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), number.get()) == nullptr) {
        return {};
    }
    BN_set_flags(number.get(), BN_FLG_CONSTTIME);
    if (BN_is_zero(number.get()) != 0 || BN_cmp(number.get(), EC_GROUP_get0_order(group)) >= 0) {
        return {};
    }
    Bytes full(1 + 2 * field);
    const bool made = EC_POINT_mul(group, point.get(), number.get(), nullptr, nullptr, nullptr) == 1 &&
                      EC_POINT_point2oct(group, point.get(), POINT_CONVERSION_UNCOMPRESSED, full.data(), full.size(),
                                         nullptr) == full.size();
    return made ? full : Bytes();
}

}  // namespace

Result<PrivateKey> ed25519Private(ByteView seed) {
    startSodium();
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> publicBytes;
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicBytes.data(), expanded.exposeForWriting().data(), seed.data());
    PublicKey publicKey = TRY(PublicKey::ed25519(publicBytes));
    return PrivateKey{secretly(forms::ed25519Pkcs8, seed), std::move(publicKey)};
}

Result<PrivateKey> ecPrivate(Algorithm curve, ByteView scalar) {
    const openssl::QuietErrors quiet;
    const std::size_t field = openssl::fieldSize(curve);
    const Bytes point = pointOf(openssl::groupOf(curve), field, scalar);
    if (point.empty()) {
        return fail(malformed, "the EC private key is not a number from 1 to the order of its curve");
    }
    PublicKey publicKey = TRY(PublicKey::ecPoint(curve, point));
    const Bytes leadingZeros(field - scalar.size());
    return PrivateKey{secretly(forms::ecPkcs8Start(curve), leadingZeros, scalar, forms::ecPkcs8Middle(curve), point),
                      std::move(publicKey)};
}

SecretBytes pkcs8Around(ByteView algorithm, ByteView inner) {
    const Bytes version{der::integerTag, 1, 0};
    const Bytes octets = der::opening(der::octetStringTag, inner.size());
    const std::size_t size = version.size() + algorithm.size() + octets.size() + inner.size();
    return secretly(der::opening(der::sequenceTag, size), version, algorithm, octets, inner);
}

openssl::Key openedKey(const SecretBytes& pkcs8) {
    const std::uint8_t* at = pkcs8.expose().data();
    const openssl::Pkcs8Info info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(pkcs8.size())));
    return openssl::Key(info == nullptr ? nullptr : EVP_PKCS82PKEY(info.get()));
}

Result<PrivateKey> parsePrivateKey(ByteView pkcs8) {
    const auto parts = partsOf(pkcs8);
    der::Reader parameters(parts ? parts->algorithm : ByteView());
    const auto oid = parameters.take(der::oidTag);
    if (!oid) {
        return fail(malformed, "the bytes are not the DER of a PKCS#8 private key");
    }
    if (std::ranges::equal(*oid, forms::ed25519Oid)) {
        return parseEd25519(*parts, parameters);
    }
    if (std::ranges::equal(*oid, forms::ecOid)) {
        return parseEc(*parts, parameters);
    }
    if (std::ranges::equal(*oid, forms::rsaOid)) {
        return parseRsa(*parts);
    }
    return fail("key.unsupported", "the key algorithm " + forms::nameOfObject(*oid) + " is not supported");
}

}  // namespace anchorite::crypto
