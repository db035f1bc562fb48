#include "crypto/public_key.h"

#include <map>

#include <openssl/core_names.h>
#include <sodium.h>

#include <algorithm>
#include <bit>
#include <utility>

#include "crypto/der.h"
#include "crypto/key_forms.h"
#include "crypto/openssl.h"
#include "crypto/pem.h"
#include "crypto/public_key_body.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

constexpr std::string_view malformed = "key.malformed";
constexpr std::string_view weak = "key.weak";
constexpr std::string_view unsupported = "key.unsupported";

constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 8192;
constexpr int mostExponentBits = 64;

struct RsaNumbers {
    ByteView modulus;
    ByteView exponent;
};

/// `magnitude` is without leading zeros.
int bitsOf(ByteView magnitude) {
    return static_cast<int>((magnitude.size() - 1) * 8) +
           static_cast<int>(std::bit_width(static_cast<unsigned>(magnitude[0])));
}

/// RFC 8032 5.1.3: the 255-bit number y is below 2^255 - 19, and the two points with x = 0 (y is 1 or -1) have
/// sign 0.
bool isCanonicalPoint(ByteView bytes) {
    const bool sign = (bytes[31] & 0x80U) != 0;
    const auto middle = bytes.subspan(1, 30);
    const auto topOfY = bytes[31] & 0x7fU;
    if (topOfY == 0x7f && std::ranges::all_of(middle, [](std::uint8_t byte) { return byte == 0xff; })) {
        return bytes[0] < 0xec || (bytes[0] == 0xec && !sign);
    }
    const bool one = topOfY == 0 && bytes[0] == 1 && std::ranges::all_of(middle, [](auto byte) { return byte == 0; });
    return !one || !sign;
}

/// crypto_core_ed25519_add decodes its operands and answers -1 for what is not on the curve.
bool isOnEdwardsCurve(ByteView bytes) {
    std::array<std::uint8_t, crypto_core_ed25519_BYTES> sum;
    return crypto_core_ed25519_add(sum.data(), bytes.data(), bytes.data()) == 0;
}

/// X||Y of a point, whichever of the two encodings it came in.
Result<Bytes> affine(Algorithm curve, ByteView point) {
    const std::size_t field = openssl::fieldSize(curve);
    if (point.size() == 1 + 2 * field && point[0] == 4) {
        return Bytes(point.begin() + 1, point.end());  // whether it is on the curve is seen when the key is built
    }
    if (point.size() != 1 + field || (point[0] != 2 && point[0] != 3)) {
        return fail(malformed, "an EC point of " + std::to_string(point.size()) +
                                   " bytes that starts with none of the " +
                                   "marks 02, 03, 04 or has the wrong length for its curve");
    }
    const openssl::QuietErrors quiet;
    const EC_GROUP* group = openssl::groupOf(curve);
    const openssl::Point decoded(group == nullptr ? nullptr : EC_POINT_new(group));
    Bytes full(1 + 2 * field);
    if (decoded == nullptr || EC_POINT_oct2point(group, decoded.get(), point.data(), point.size(), nullptr) != 1 ||
        EC_POINT_point2oct(group, decoded.get(), POINT_CONVERSION_UNCOMPRESSED, full.data(), full.size(), nullptr) !=
            full.size()) {
        return fail(malformed, "the compressed EC point is not on its curve");
    }
    full.erase(full.begin());
    return full;
}

openssl::Key keyFrom(const char* algorithm, OSSL_PARAM* parameters) {
    EVP_PKEY* key = nullptr;
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    if (context == nullptr || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        return nullptr;
    }
    return openssl::Key(key);
}

/// Null when the point is not on the curve: OpenSSL decodes it, coordinates below the prime and curve equation
/// included. Both curves have cofactor 1, so every such point but infinity (which has no such encoding) is a key.
openssl::Key ecKey(Algorithm curve, Bytes point) {
    std::string group = curve == Algorithm::ecdsaP384 ? "P-384" : "P-256";
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    return keyFrom("EC", parameters.data());
}

openssl::Number numberOf(ByteView magnitude) {
    return openssl::Number(BN_bin2bn(magnitude.data(), static_cast<int>(magnitude.size()), nullptr));
}

openssl::Key rsaKey(const RsaNumbers& numbers) {
    const openssl::Number modulus = numberOf(numbers.modulus);
    const openssl::Number exponent = numberOf(numbers.exponent);
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (modulus == nullptr || exponent == nullptr || builder == nullptr ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1) {
        return nullptr;
    }
    const openssl::Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return parameters == nullptr ? nullptr : keyFrom("RSA", parameters.get());
}

Result<RsaNumbers> rsaNumbers(ByteView der) {
    const auto sequence = der::whole(der::sequenceTag, der);
    der::Reader reader(sequence.value_or(ByteView()));
    const auto modulus = reader.takePositive();
    const auto exponent = modulus ? reader.takePositive() : std::nullopt;
    if (!exponent || !reader.atEnd()) {
        return fail(malformed, "the RSA key is not the DER of a modulus and an exponent");
    }
    return RsaNumbers{*modulus, *exponent};
}

Result<void> checkRsa(const RsaNumbers& numbers) {
    if (numbers.modulus.back() % 2 == 0) {
        return fail(malformed, "the RSA modulus is even");
    }
    if (numbers.exponent.back() % 2 == 0 || bitsOf(numbers.exponent) < 2) {
        return fail(malformed, "the RSA exponent is even or below 3");
    }
    const int bits = bitsOf(numbers.modulus);
    if (bits < leastRsaBits) {
        return fail(weak, "the RSA key has " + std::to_string(bits) + " bits; 2048 is the least");
    }
    if (bits > mostRsaBits) {
        return fail(unsupported, "the RSA key has " + std::to_string(bits) + " bits; 8192 is the most");
    }
    if (bitsOf(numbers.exponent) > mostExponentBits) {
        return fail(unsupported, "the RSA exponent has more than 64 bits");
    }
    return {};
}

bool isF4(ByteView exponent) {
    return exponent.size() == 3 && exponent[0] == 1 && exponent[1] == 0 && exponent[2] == 1;
}

bool same(ByteView a, ByteView b) {
    return std::ranges::equal(a, b);
}

/// RFC 8017 wants a NULL; some old keys leave it out. Both forms are read.
bool rsaParametersFit(der::Reader& parameters) {
    if (parameters.atEnd()) {
        return true;
    }
    const auto null = parameters.take(der::nullTag);
    return null && null->empty() && parameters.atEnd();
}

Result<Bytes> contentsOf(const pem::Block& block) {
    auto der = block.headers.empty() ? pem::decoded(block) : std::nullopt;
    if (!der) {
        return fail(malformed, "the PEM block is not plain base64");
    }
    return std::move(*der);
}

Result<openssl::Certificate> certificateIn(const pem::Block& block) {
    if (block.label != "CERTIFICATE") {
        return fail(malformed, "a PEM block that is no certificate stands among the certificates");
    }
    const Bytes der = TRY(contentsOf(block));
    const std::uint8_t* at = der.data();
    openssl::Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (certificate == nullptr || at != der.data() + der.size()) {
        return fail(malformed, "the certificate is not the DER of an X.509 certificate");
    }
    return certificate;
}

Result<void> requireLeaf(const X509& certificate) {
    int state = 0;
    const openssl::BasicConstraints constraints(
        static_cast<BASIC_CONSTRAINTS*>(X509_get_ext_d2i(&certificate, NID_basic_constraints, &state, nullptr)));
    if (constraints == nullptr) {
        constexpr int absent = -1;
        return state == absent ? Result<void>()
                               : fail(malformed, "the certificate's basic constraints are not readable");
    }
    if (constraints->ca != 0) {
        return fail(malformed, "the first certificate belongs to a certificate authority (CA:TRUE), not to a signer");
    }
    return {};
}

Result<Bytes> spkiIn(const X509& certificate) {
    std::uint8_t* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(&certificate), &der);
    const openssl::Buffer owner(der);
    if (size <= 0) {
        return fail(malformed, "the certificate holds no public key");
    }
    return Bytes(der, der + size);
}

}  // namespace

Result<PublicKey> PublicKey::ed25519(ByteView bytes) {
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES) {
        return fail(malformed, "an Ed25519 key has 32 bytes, this one " + std::to_string(bytes.size()));
    }
    startSodium();
    if (crypto_core_ed25519_is_valid_point(bytes.data()) != 1) {
        if (!isCanonicalPoint(bytes) || !isOnEdwardsCurve(bytes)) {
            return fail(malformed, "the 32 bytes are no point of the Ed25519 curve in its one encoding");
        }
        return fail(weak, "the Ed25519 point is of small or mixed order");
    }
    return PublicKey(std::make_shared<const Body>(Body{KeyMaterial(Algorithm::ed25519, std::string(asText(bytes))), 256,
                                                       true, der::joined(forms::ed25519Spki, bytes),
                                                       Bytes(bytes.begin(), bytes.end()), nullptr}));
}

Result<PublicKey> PublicKey::ecPoint(Algorithm curve, ByteView point) {
    if (curve != Algorithm::ecdsaP256 && curve != Algorithm::ecdsaP384) {
        return fail(unsupported, "points are read for P-256 and P-384 only");
    }
    const Bytes coordinates = TRY(affine(curve, point));
    const openssl::QuietErrors quiet;
    const Bytes full = der::joined(Bytes{4}, coordinates);
    openssl::Key key = ecKey(curve, full);
    if (key == nullptr) {
        return fail(malformed, "the EC point is not on its curve");
    }
    const Bytes spki = der::joined(forms::ecSpki(curve), full);
    return PublicKey(std::make_shared<const Body>(Body{KeyMaterial(curve, std::string(asText(coordinates))),
                                                       curve == Algorithm::ecdsaP384 ? 384 : 256, true, spki, Bytes(),
                                                       std::move(key)}));
}

Result<PublicKey> PublicKey::rsa(ByteView pkcs1) {
    const RsaNumbers numbers = TRY(rsaNumbers(pkcs1));
    TRY(checkRsa(numbers));
    const openssl::QuietErrors quiet;
    openssl::Key key = rsaKey(numbers);
    if (key == nullptr) {
        return fail(malformed, "OpenSSL refuses the RSA key");
    }
    return PublicKey(std::make_shared<const Body>(
        Body{KeyMaterial(Algorithm::rsa, std::string(asText(numbers.modulus))), bitsOf(numbers.modulus),
             isF4(numbers.exponent), forms::rsaSpki(pkcs1), Bytes(), std::move(key)}));
}

Result<PublicKey> PublicKey::spki(ByteView der) {
    const auto outer = der::whole(der::sequenceTag, der);
    der::Reader reader(outer.value_or(ByteView()));
    const auto algorithm = reader.take(der::sequenceTag);
    const auto key = reader.takeBits();
    der::Reader parameters(algorithm.value_or(ByteView()));
    const auto oid = parameters.take(der::oidTag);
    if (!algorithm || !key || !reader.atEnd() || !oid) {
        return fail(malformed, "the bytes are not the DER of a SubjectPublicKeyInfo");
    }
    if (same(*oid, forms::ecOid)) {
        return ecPoint(TRY(forms::curveOf(parameters)), *key);
    }
    if (same(*oid, forms::ed25519Oid)) {
        return parameters.atEnd() ? ed25519(*key) : fail(malformed, "an Ed25519 key takes no parameters");
    }
    if (same(*oid, forms::rsaOid)) {
        return rsaParametersFit(parameters) ? rsa(*key) : fail(malformed, "an RSA key takes no parameters");
    }
    return fail(unsupported, "the key algorithm " + forms::nameOfObject(*oid) + " is not supported");
}

Result<PublicKey> PublicKey::pem(std::string_view text) {
    const auto blocks = pem::blocks(text);
    if (!blocks || blocks->size() != 1) {
        return fail(malformed, "the text is not one PEM block");
    }
    const pem::Block& block = blocks->front();
    if (block.label == "PUBLIC KEY") {
        return spki(TRY(contentsOf(block)));
    }
    if (block.label == "RSA PUBLIC KEY") {
        return rsa(TRY(contentsOf(block)));
    }
    return fail(malformed, "the PEM block is neither PUBLIC KEY nor RSA PUBLIC KEY");
}

Result<PublicKey> PublicKey::certificate(std::string_view text) {
    const openssl::QuietErrors quiet;
    const auto blocks = pem::blocks(text);
    if (!blocks || blocks->empty()) {
        return fail(malformed, "the text is not one or more PEM certificates");
    }
    const openssl::Certificate leaf = TRY(certificateIn(blocks->front()));
    TRY(requireLeaf(*leaf));
    for (std::size_t i = 1; i < blocks->size(); ++i) {
        TRY(certificateIn((*blocks)[i]));
    }
    return spki(TRY(spkiIn(*leaf)));
}

Algorithm PublicKey::algorithm() const {
    return body_->material.algorithm();
}

const KeyMaterial& PublicKey::material() const {
    return body_->material;
}

int PublicKey::bits() const {
    return body_->bits;
}

bool PublicKey::usualExponent() const {
    return body_->usualExponent;
}

Bytes PublicKey::toSpki() const {
    return body_->spki;
}

std::string PublicKey::toPem() const {
    return pem::written("PUBLIC KEY", body_->spki);
}

Bytes PublicKey::rawEd25519() const {
    return body_->ed25519;
}

std::vector<bool> sharingPrimes(const std::vector<PublicKey>& keys) {
    std::vector<bool> shared(keys.size());
    const openssl::QuietErrors quiet;
    const openssl::NumberContext context(BN_CTX_new());
    const openssl::Number rest(BN_new());
    std::map<KeyMaterial, openssl::Number> moduli;
    for (const PublicKey& key : keys) {
        if (key.algorithm() == Algorithm::rsa) {
            moduli.try_emplace(key.material(), numberOf(asBytes(key.material().bytes_)));
        }
    }
    // One greatest common divisor for each modulus, with the product of all others modulo it: comparing pairs would
    // let a file of many keys cost minutes.
    for (auto& [material, modulus] : moduli) {
        bool sound = modulus != nullptr && context != nullptr && rest != nullptr && BN_one(rest.get()) == 1;
        for (auto& [otherMaterial, other] : moduli) {
            sound = sound && (other == modulus ||
                              BN_mod_mul(rest.get(), rest.get(), other.get(), modulus.get(), context.get()) == 1);
        }
        sound = sound && BN_gcd(rest.get(), rest.get(), modulus.get(), context.get()) == 1;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            shared[i] = shared[i] || (keys[i].material() == material && (!sound || BN_is_one(rest.get()) == 0));
        }
    }
    return shared;
}

}  // namespace anchorite::crypto
