#include "ceremony/metadata/key_object.h"

#include <utility>

#include "ceremony/metadata/root.h"
#include "crypto/base/text.h"

namespace anchorite::metadata {
namespace {

constexpr std::string_view ownStart = "anchorite-key ";
constexpr std::string_view pemStart = "-----BEGIN ";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? "" : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Result<Json> objectInKeyFile(std::string_view text) {
    const auto file = TRY(crypto::KeyFile::parse(asBytes(text)));
    return keyObjectFor(file.publicKey(), file.facts().rehearsal);
}

Result<Json> objectInJson(std::string_view text) {
    auto object = TRY(Json::parse(text));
    if (!object.find("keytype") || !object.find("keyval"))
        return fail("key.form", "the JSON has no keytype and keyval");
    return object;
}

Result<Json> objectInPem(std::string_view text) {
    if (text.find("PRIVATE KEY-----") != std::string_view::npos)
        return fail("key.private", "the PEM block is a private key");
    return keyObjectOf(TRY(crypto::PublicKey::pem(text)));
}

}  // namespace

Json keyObjectFor(const crypto::PublicKey& key, bool rehearsal) {
    auto object = keyObjectOf(key);
    if (rehearsal)
        object.set(rehearsalMark, true);
    return object;
}

Result<Json> keyObjectIn(std::string_view text) {
    const auto body = trimmed(text);
    if (text.starts_with(ownStart))
        return objectInKeyFile(text);
    if (body.starts_with('{'))
        return objectInJson(text);
    if (body.starts_with(pemStart))
        return objectInPem(body);
    if (const auto bytes = fromHex(body); bytes && bytes->size() == 32)
        return keyObjectOf(TRY(crypto::PublicKey::ed25519(*bytes)));
    return fail("key.form", "it begins with none of what keys begin with");
}

Result<crypto::PublicKey> publicKeyOf(const Json& object) {
    KeyReader keys;
    const auto key = keys.read(object, Dialect::tuf);
    if (const auto* usable = key.publicKey())
        return *usable;
    switch (key.state()) {
        case KeyState::weak:
            return fail("key.weak", key.reason());
        case KeyState::unsupported:
            return fail("key.unsupported", key.reason());
        case KeyState::usable:
        case KeyState::malformed:
            break;
    }
    return fail("key.malformed", key.reason());
}

std::string kindOf(const crypto::PublicKey& key) {
    switch (key.algorithm()) {
        case crypto::Algorithm::ed25519:
            return "Ed25519";
        case crypto::Algorithm::ecdsaP256:
            return "ECDSA P-256";
        case crypto::Algorithm::ecdsaP384:
            return "ECDSA P-384";
        case crypto::Algorithm::rsa:
            return "RSA " + std::to_string(key.bits());
    }
    std::unreachable();
}

crypto::Sha256 digestOf(const KeyId& keyid) {
    return crypto::Sha256::ofHex(keyid.text()).value_or(crypto::Sha256{});
}

}  // namespace anchorite::metadata
