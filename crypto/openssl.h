#pragma once

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdint>
#include <memory>

#include "crypto/public_key.h"

/// OpenSSL's handles with their owners. Inside crypto only.
namespace anchorite::crypto::openssl {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* handle) const {
        release(handle);
    }
};

template <class T, auto release>
using Handle = std::unique_ptr<T, Release<release>>;

using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Number = Handle<BIGNUM, BN_clear_free>;
using NumberContext = Handle<BN_CTX, BN_CTX_free>;
using Group = Handle<EC_GROUP, EC_GROUP_free>;
using Point = Handle<EC_POINT, EC_POINT_free>;
using Certificate = Handle<X509, X509_free>;
using BasicConstraints = Handle<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using Parameters = Handle<OSSL_PARAM, OSSL_PARAM_free>;
using ParameterBuilder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Encrypted = Handle<X509_SIG, X509_SIG_free>;
using Pkcs8Info = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using AlgorithmId = Handle<X509_ALGOR, X509_ALGOR_free>;
using ObjectId = Handle<ASN1_OBJECT, ASN1_OBJECT_free>;
using Digest = Handle<EVP_MD, EVP_MD_free>;
using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

struct FreeBuffer {
    void operator()(std::uint8_t* memory) const { OPENSSL_free(memory); }
};
/// What an i2d function allocated. Not for secrets.
using Buffer = std::unique_ptr<std::uint8_t, FreeBuffer>;

/// Leaves OpenSSL's error queue of this thread empty, whichever way the function ends.
class QuietErrors {
  public:
    QuietErrors() = default;
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
    ~QuietErrors() { ERR_clear_error(); }
};

/// Looked up once in a process (a look-up by name costs microseconds); null if OpenSSL lacks the algorithm.
[[nodiscard]] const EVP_MD* digestOf(Hash hash);

/// The curve with its domain parameters, built once; `curve` is P-256 or P-384. Null without memory.
[[nodiscard]] const EC_GROUP* groupOf(Algorithm curve);

/// Bytes of a coordinate or scalar: 32 or 48.
[[nodiscard]] constexpr std::size_t fieldSize(Algorithm curve) {
    return curve == Algorithm::ecdsaP384 ? 48 : 32;
}

}  // namespace anchorite::crypto::openssl
