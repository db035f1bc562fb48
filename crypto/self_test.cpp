#include "crypto/self_test.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "crypto/der.h"
#include "crypto/key_seal.h"
#include "crypto/openssl.h"
#include "crypto/private_key.h"
#include "crypto/public_key.h"
#include "crypto/sodium_start.h"

namespace anchorite::crypto {

namespace {

/// The constants below are hex, and right.
Bytes unhex(std::string_view text) {
    return fromHex(text).value_or(Bytes());
}

Bytes spoilt(Bytes bytes) {
    bytes.back() ^= 1;
    return bytes;
}

/// Right as it is, wrong once the message or the signature is spoilt.
bool verifiesOnly(const Result<PublicKey>& key, Method method, const Bytes& message, const Bytes& signature) {
    return key && key->verify(method, message, signature) && !key->verify(method, spoilt(message), signature) &&
           !key->verify(method, message, spoilt(signature));
}

// FIPS 180-4, example "abc".
bool tryHash() {
    constexpr std::string_view known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    return sha256(asBytes("abc")).hex() == known && sha256(asBytes("abd")).hex() != known;
}

// RFC 8032 7.1, TEST 2.
bool tryEd25519() {
    const Bytes signature = unhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    const auto key = PublicKey::ed25519(unhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    const auto secret = ed25519Private(unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    return verifiesOnly(key, {Encoding::ed25519, Hash::sha512}, unhex("72"), signature) && secret &&
           secret->publicKey.material() == key->material();
}

// RFC 6979 A.2.5, SHA-256, "sample".
bool tryP256() {
    const Bytes point = unhex(
        "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
        "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
    const Bytes signature = unhex(
        "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
        "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    const auto key = PublicKey::ecPoint(Algorithm::ecdsaP256, point);
    const auto secret =
        ecPrivate(Algorithm::ecdsaP256, unhex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));
    const ByteView message = asBytes("sample");
    return verifiesOnly(key, {Encoding::ecdsaRaw, Hash::sha256}, {message.begin(), message.end()}, signature) &&
           secret && secret->publicKey.material() == key->material();
}

// RFC 6979 A.2.6, SHA-384, "sample".
bool tryP384() {
    const Bytes point = unhex(
        "04ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13"
        "8015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720");
    const Bytes signature = unhex(
        "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46"
        "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8");
    const ByteView message = asBytes("sample");
    return verifiesOnly(PublicKey::ecPoint(Algorithm::ecdsaP384, point), {Encoding::ecdsaRaw, Hash::sha384},
                        {message.begin(), message.end()}, signature);
}

// Project Wycheproof, rsa_pss_2048_sha256_mgf1_32_test.json, test 3.
bool tryPss() {
    const Bytes spki = unhex(
        "30820122300d06092a864886f70d01010105000382010f003082010a0282010100a2b451a07d0aa5f96e455671513550514a8a5b462ebe"
        "f7"
        "17094fa1fee82224e637f9746d3f7cafd31878d80325b6ef5a1700f65903b469429e89d6eac8845097b5ab393189db92512ed8a7711a12"
        "53"
        "facd20f79c15e8247f3d3e42e46e48c98e254a2fe9765313a03eff8f17e1a029397a1fa26a8dce26f490ed81299615d9814c22da610428"
        "e0"
        "9c7d9658594266f5c021d0fceca08d945a12be82de4d1ece6b4c03145b5d3495d4ed5411eb878daf05fd7afc3e09ada0f1126422f59097"
        "5a"
        "1969816f48698bcbba1b4d9cae79d460d8f9f85e7975005d9bc22c4e5ac0f7c1a45d12569a62807d3b9a02e5a530e773066f453d1f5b4c"
        "2e"
        "9cf7820283f742b9d50203010001");
    const Bytes signature = unhex(
        "401eb03cdb47ca88033e3030f6bdecbac8f5c8fc1dd6a13d23d379ed9a2b309891d13d74fea9d21d159b9e6d8f37efa2489962e24555f5"
        "6d"
        "d434ff1d31ce4f9f5abd3f22cbea8b691d6a11e44efb83e2bca155e6a164325e0fde2a8865afd5c9f51161a9d615f62af7ec2e31b3e5ab"
        "64"
        "9c164490d31d88cfae35b84aea7925690f929a144b6d2f48e8fb894a52deecd1b9a6496990c4ecf1588699a42cacd10c53af350514e429"
        "1e"
        "a9a058e77f101e32c1c0cefa61d945f7bc931f8bd19e7ba3169358a60e5a8b0123bc3199b9fdcafe8e519c41ba675491a27b85e44ef2d7"
        "72"
        "77c10fe107293c8290186913bc9a99b640d8da041b64f31eab1d35920985f4a5");
    return verifiesOnly(PublicKey::spki(spki), {Encoding::pssDigestSalt, Hash::sha256}, unhex("54657374"), signature);
}

// libsodium, test/default/pwhash_argon2id.c, seventh vector: one pass over 1593 KiB.
bool tryArgon2id() {
    const Bytes password = unhex("b540beb016a5366524d4605156493f9874514a5aa58818cd0c6dfffaa9e90205f17b");
    const Bytes salt = unhex("44071f6d181561670bda728d43fb79b4");
    const Bytes known = unhex(
        "7fb72409b0987f8190c3729710e98c3f80c5a8727d425fdcde7f3644d467fe973f5b5fee683bd3fce812cb9ae5e9921a2d06c2f1905e4e"
        "83"
        "9692f2b934b682f11a2fe2b90482ea5dd234863516dba6f52dc0702d324ec77d860c2e181f84472bd7104fedce071ffa93c5309494ad51"
        "62"
        "3d214447a7b2b1462dc7d5d55a1f6fd5b54ce024118d86f0c6489d16545aaa87b6689dad9f2fb47fda9894f8e12b87d978b483ccd4cc5f"
        "d9"
        "595cdc7a818452f915ce2f7df95ec12b1c72e3788d473441d884f9748eb14703c21b45d82fd667b85f5b2d98c13303b3fe76285531a826"
        "b6"
        "fc0fe8e3dddecf");
    const auto derive = [&](const Bytes& typed) {
        Bytes out(known.size());
        const int failed = crypto_pwhash(out.data(), out.size(), asText(typed).data(), typed.size(), salt.data(), 1,
                                         1631659, crypto_pwhash_ALG_ARGON2ID13);
        return failed == 0 ? out : Bytes();
    };
    return derive(password) == known && derive(spoilt(password)) != known;
}

// draft-irtf-cfrg-xchacha-03, A.3.1.
bool tryXChaCha20Poly1305() {
    constexpr std::string_view text =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.";
    const SecretBytes key =
        SecretBytes::copyOf(unhex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const Bytes nonce = unhex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const Bytes bound = unhex("50515253c0c1c2c3c4c5c6c7");
    const Bytes known = unhex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
        "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    const SecretBytes opened = seal::opened(key, nonce, known, asText(bound));
    return seal::sealed(key, nonce, asBytes(text), asText(bound)) == known && asText(opened.expose()) == text &&
           seal::opened(key, nonce, spoilt(known), asText(bound)).empty() &&
           seal::opened(key, nonce, known, asText(spoilt(bound))).empty();
}

// BLAKE2 reference code, blake2b-kat.txt: key 00 to 3f, input 00.
bool tryBlake2b() {
    Bytes key(crypto_generichash_KEYBYTES_MAX);
    for (std::size_t i = 0; i < key.size(); ++i) {
        key[i] = static_cast<std::uint8_t>(i);
    }
    const Bytes known = unhex(
        "961f6dd1e4dd30f63901690c512e78e4b45e4742ed197c3c5e45c549fd25f2e4"
        "187b0bc9fe30492b16b0d0bc4ef9b0f34c7003fac09a5ef1532e69430234cebd");
    const auto tag = [&](const Bytes& message) {
        Bytes out(known.size());
        crypto_generichash(out.data(), out.size(), message.data(), message.size(), key.data(), key.size());
        return out;
    };
    return tag(unhex("00")) == known && tag(unhex("01")) != known;
}

// The 64-byte answer for "password", "salt", one iteration: the SHA-512 counterpart of RFC 6070, as computed by
// Python's hashlib.
bool tryPbkdf2() {
    const Bytes known = unhex(
        "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
        "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
    const auto derive = [&](std::string_view password) {
        Bytes out(known.size());
        const int made =
            PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), asBytes("salt").data(), 4, 1,
                              openssl::digestOf(Hash::sha512), static_cast<int>(out.size()), out.data());
        return made == 1 ? out : Bytes();
    };
    return derive("password") == known && derive("passwore") != known;
}

// NIST SP 800-38A F.2.5, first block.
bool tryAes() {
    const Bytes key = unhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
    const Bytes vector = unhex("000102030405060708090a0b0c0d0e0f");
    const Bytes known = unhex("f58c4c04d6e5f1ba779eabfb5f7bfbd6");
    const auto encrypt = [&](const Bytes& plain) {
        const openssl::CipherContext context(EVP_CIPHER_CTX_new());
        Bytes out(2 * known.size());
        int size = 0;
        const bool made =
            context != nullptr &&
            EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(), vector.data()) == 1 &&
            EVP_EncryptUpdate(context.get(), out.data(), &size, plain.data(), static_cast<int>(plain.size())) == 1;
        out.resize(made ? static_cast<std::size_t>(size) : 0);
        return out;
    };
    const Bytes plain = unhex("6bc1bee22e409f96e93d7e117393172a");
    return encrypt(plain) == known && encrypt(spoilt(plain)) != known;
}

struct Trial {
    std::string_view name;
    bool (*passes)();
};

constexpr std::array<Trial, 10> trials{{{"SHA-256", tryHash},
                                        {"Ed25519", tryEd25519},
                                        {"ECDSA P-256 with SHA-256", tryP256},
                                        {"ECDSA P-384 with SHA-384", tryP384},
                                        {"RSASSA-PSS with SHA-256", tryPss},
                                        {"Argon2id", tryArgon2id},
                                        {"XChaCha20-Poly1305", tryXChaCha20Poly1305},
                                        {"BLAKE2b", tryBlake2b},
                                        {"PBKDF2-HMAC-SHA-512", tryPbkdf2},
                                        {"AES-256-CBC", tryAes}}};

}  // namespace

std::vector<SelfTestItem> selfTest() {
    startSodium();
    const openssl::QuietErrors quiet;
    std::vector<SelfTestItem> items;
    for (const Trial& trial : trials) {
        items.push_back({std::string(trial.name), trial.passes()});
    }
    return items;
}

}  // namespace anchorite::crypto
