#include "crypto/key_forms.h"

#include <algorithm>

#include "crypto/openssl.h"

namespace anchorite::crypto::forms {

namespace {

Bytes algorithmOf(Algorithm curve) {
    const Bytes name =
        curve == Algorithm::ecdsaP384 ? der::element(der::oidTag, p384Oid) : der::element(der::oidTag, p256Oid);
    return der::element(der::sequenceTag, der::joined(der::element(der::oidTag, ecOid), name));
}

}  // namespace

Bytes ecSpki(Algorithm curve) {
    const std::size_t point = 1 + 2 * openssl::fieldSize(curve);
    const Bytes algorithm = algorithmOf(curve);
    const Bytes bits = der::joined(der::opening(der::bitStringTag, 1 + point), Bytes{0});
    return der::joined(der::opening(der::sequenceTag, algorithm.size() + bits.size() + point), algorithm, bits);
}

Bytes ecPkcs8Middle(Algorithm curve) {
    constexpr std::uint8_t publicKeyTag = 0xa1;  // [1] EXPLICIT
    const std::size_t point = 1 + 2 * openssl::fieldSize(curve);
    const Bytes bits = der::joined(der::opening(der::bitStringTag, 1 + point), Bytes{0});
    return der::joined(der::opening(publicKeyTag, bits.size() + point), bits);
}

Bytes ecPkcs8Start(Algorithm curve) {
    const std::size_t scalar = openssl::fieldSize(curve);
    const std::size_t rest = scalar + ecPkcs8Middle(curve).size() + 1 + 2 * scalar;
    const Bytes key = der::joined(Bytes{der::integerTag, 1, 1}, der::opening(der::octetStringTag, scalar));
    const Bytes keySequence = der::joined(der::opening(der::sequenceTag, key.size() + rest), key);
    const Bytes keyOctets = der::joined(der::opening(der::octetStringTag, keySequence.size() + rest), keySequence);
    const Bytes inner = der::joined(Bytes{der::integerTag, 1, 0}, algorithmOf(curve), keyOctets);
    return der::joined(der::opening(der::sequenceTag, inner.size() + rest), inner);
}

Bytes rsaAlgorithm() {
    return der::element(der::sequenceTag,
                        der::joined(der::element(der::oidTag, rsaOid), der::element(der::nullTag, Bytes())));
}

Bytes rsaSpki(ByteView pkcs1) {
    const Bytes bits = der::element(der::bitStringTag, der::joined(Bytes{0}, pkcs1));
    return der::element(der::sequenceTag, der::joined(rsaAlgorithm(), bits));
}

std::string nameOfObject(ByteView oid) {
    const openssl::QuietErrors quiet;
    const Bytes der = der::element(der::oidTag, oid);
    const std::uint8_t* at = der.data();
    const openssl::ObjectId object(d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(der.size())));
    std::array<char, 80> name{};
    if (object == nullptr || OBJ_obj2txt(name.data(), static_cast<int>(name.size()), object.get(), 0) <= 0) {
        return "of no known name";
    }
    return name.data();
}

Result<Algorithm> curveOf(der::Reader& parameters) {
    if (parameters.nextIs(der::sequenceTag)) {
        return fail("key.unsupported", "the EC key spells out its curve instead of naming it");
    }
    const auto oid = parameters.take(der::oidTag);
    if (!oid || !parameters.atEnd()) {
        return fail("key.malformed", "the EC key names no curve");
    }
    if (std::ranges::equal(*oid, p256Oid)) {
        return Algorithm::ecdsaP256;
    }
    if (std::ranges::equal(*oid, p384Oid)) {
        return Algorithm::ecdsaP384;
    }
    return fail("key.unsupported", "the EC curve " + nameOfObject(*oid) + " is not supported");
}

}  // namespace anchorite::crypto::forms
