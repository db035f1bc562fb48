#include "crypto/openssl.h"

#include <array>

namespace anchorite::crypto::openssl {

const EVP_MD* digestOf(Hash hash) {
    static const std::array<Digest, 4> digests{
        Digest(EVP_MD_fetch(nullptr, "SHA2-224", nullptr)), Digest(EVP_MD_fetch(nullptr, "SHA2-256", nullptr)),
        Digest(EVP_MD_fetch(nullptr, "SHA2-384", nullptr)), Digest(EVP_MD_fetch(nullptr, "SHA2-512", nullptr))};
    switch (hash) {
        case Hash::sha224:
            return digests[0].get();
        case Hash::sha256:
            return digests[1].get();
        case Hash::sha384:
            return digests[2].get();
        case Hash::sha512:
            return digests[3].get();
    }
    return nullptr;
}

const EC_GROUP* groupOf(Algorithm curve) {
    static const Group p256(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    static const Group p384(EC_GROUP_new_by_curve_name(NID_secp384r1));
    return curve == Algorithm::ecdsaP384 ? p384.get() : p256.get();
}

}  // namespace anchorite::crypto::openssl
