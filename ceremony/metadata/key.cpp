#include "ceremony/metadata/key.h"

#include <algorithm>
#include <array>

#include "crypto/base/text.h"

namespace anchorite::metadata {
namespace {

using crypto::Algorithm;
using crypto::Encoding;
using crypto::Hash;
using crypto::Method;
using crypto::PublicKey;

/// A decoded key, and how its signatures are checked where key type and scheme alone decide that.
struct Decoded {
    PublicKey key;
    std::optional<Method> method;
};

struct SchemeRow {
    std::string_view keytype;
    std::string_view scheme;
    std::optional<Algorithm> curve;
    Method method;
};

/// Key types and schemes of TUF 1.0 that are verified (standards, section 3).
constexpr std::array schemeTable{
    SchemeRow{"ed25519", "ed25519", std::nullopt, {Encoding::ed25519, Hash::sha512}},
    SchemeRow{"ecdsa", "ecdsa-sha2-nistp256", Algorithm::ecdsaP256, {Encoding::ecdsaDer, Hash::sha256}},
    SchemeRow{"ecdsa", "ecdsa-sha2-nistp384", Algorithm::ecdsaP384, {Encoding::ecdsaDer, Hash::sha384}},
    SchemeRow{"ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", Algorithm::ecdsaP256, {Encoding::ecdsaDer, Hash::sha256}},
    SchemeRow{"ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384", Algorithm::ecdsaP384, {Encoding::ecdsaDer, Hash::sha384}},
    SchemeRow{"rsa", "rsassa-pss-sha224", Algorithm::rsa, {Encoding::pssAnySalt, Hash::sha224}},
    SchemeRow{"rsa", "rsassa-pss-sha256", Algorithm::rsa, {Encoding::pssAnySalt, Hash::sha256}},
    SchemeRow{"rsa", "rsassa-pss-sha384", Algorithm::rsa, {Encoding::pssAnySalt, Hash::sha384}},
    SchemeRow{"rsa", "rsassa-pss-sha512", Algorithm::rsa, {Encoding::pssAnySalt, Hash::sha512}},
    SchemeRow{"rsa", "rsa-pkcs1v15-sha224", Algorithm::rsa, {Encoding::pkcs1v15, Hash::sha224}},
    SchemeRow{"rsa", "rsa-pkcs1v15-sha256", Algorithm::rsa, {Encoding::pkcs1v15, Hash::sha256}},
    SchemeRow{"rsa", "rsa-pkcs1v15-sha384", Algorithm::rsa, {Encoding::pkcs1v15, Hash::sha384}},
    SchemeRow{"rsa", "rsa-pkcs1v15-sha512", Algorithm::rsa, {Encoding::pkcs1v15, Hash::sha512}},
};

std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Result<PublicKey> requireAlgorithm(PublicKey key, Algorithm wanted) {
    if (key.algorithm() != wanted)
        return fail("key.malformed", "the public value is a key of another kind than its type says");
    return key;
}

Result<PublicKey> hexEd25519(const std::string& text) {
    const auto bytes = fromHex(text);
    if (!bytes)
        return fail("key.malformed", "the public value is not hex");
    return PublicKey::ed25519(*bytes);
}

/// PEM, or the bare hex point of sigstore's first roots and old go-tuf.
Result<PublicKey> ecText(const std::string& text, Algorithm curve) {
    if (const auto point = fromHex(text))
        return PublicKey::ecPoint(curve, *point);
    return requireAlgorithm(TRY(PublicKey::pem(text)), curve);
}

Result<Decoded> decodeTuf(const std::string& keytype, const std::string& scheme, const std::string& text) {
    const auto* const row = std::ranges::find_if(
        schemeTable, [&](const SchemeRow& r) { return r.keytype == keytype && r.scheme == scheme; });
    if (row == schemeTable.end())
        return fail("key.unsupported",
                    "keys of type " + shown(keytype) + " with scheme " + shown(scheme) + " are not verified here");
    if (!row->curve)
        return Decoded{TRY(hexEd25519(text)), row->method};
    if (*row->curve == Algorithm::rsa)
        return Decoded{TRY(requireAlgorithm(TRY(PublicKey::pem(text)), Algorithm::rsa)), row->method};
    return Decoded{TRY(ecText(text, *row->curve)), row->method};
}

Result<PublicKey> requireEc(PublicKey key) {
    if (key.algorithm() == Algorithm::ecdsaP256 || key.algorithm() == Algorithm::ecdsaP384)
        return key;
    return fail("key.malformed", "the public value is a key of another kind than its type says");
}

Result<Decoded> decodeNotary(const std::string& keytype, const std::string& text) {
    const auto raw = fromBase64(text);
    const bool known = keytype == "ecdsa" || keytype == "rsa" || keytype == "ed25519" || keytype == "ecdsa-x509" ||
                       keytype == "rsa-x509";
    if (!known)
        return fail("key.unsupported", "keys of type " + shown(keytype) + " are not verified here");
    if (!raw)
        return fail("key.malformed", "the public value is not base64");
    if (keytype == "ed25519")
        return Decoded{TRY(PublicKey::ed25519(*raw)), std::nullopt};
    auto key = TRY(keytype.ends_with("-x509") ? PublicKey::certificate(asText(*raw)) : PublicKey::spki(*raw));
    if (keytype.starts_with("rsa"))
        return Decoded{TRY(requireAlgorithm(std::move(key), Algorithm::rsa)), std::nullopt};
    return Decoded{TRY(requireEc(std::move(key))), std::nullopt};
}

Result<Decoded> decodeUptane(const std::string& keytype, const std::string& text) {
    const auto kind = lowerCase(keytype);
    if (kind == "ed25519")
        return Decoded{TRY(hexEd25519(text)), Method{Encoding::ed25519, Hash::sha512}};
    if (kind != "rsa")
        return fail("key.unsupported", "keys of type " + shown(keytype) + " are not verified here");
    auto key = TRY(requireAlgorithm(TRY(PublicKey::pem(text)), Algorithm::rsa));
    if (key.bits() != 2048 && key.bits() != 3072 && key.bits() != 4096)
        return fail("key.unsupported",
                    "an RSA key of " + std::to_string(key.bits()) + " bits; this dialect knows 2048, 3072 and 4096");
    return Decoded{std::move(key), Method{Encoding::pssAnySalt, Hash::sha256}};
}

Result<Decoded> decodeGoTuf0(const std::string& keytype, const std::string& text) {
    if (keytype != "ed25519")
        return fail("key.unsupported", "keys of type " + shown(keytype) + " are not verified here");
    return Decoded{TRY(hexEd25519(text)), Method{Encoding::ed25519, Hash::sha512}};
}

Result<Decoded> decodeObject(const Json& object, Dialect dialect) {
    const auto* keytype = object.findString("keytype");
    if (!keytype)
        return fail("key.malformed", "the key has no keytype");
    const auto* scheme = object.findString("scheme");
    if (dialect == Dialect::tuf && !scheme)
        return fail("key.malformed", "the key has no scheme");
    const auto* keyval = object.find("keyval");
    const auto* text = keyval ? keyval->findString("public") : nullptr;
    if (!text && dialect == Dialect::tuf) {
        TRY(decodeTuf(*keytype, *scheme, ""));  // an unknown type may hold its key elsewhere
    }
    if (!text)
        return fail("key.malformed", "the key has no keyval.public text");
    switch (dialect) {
        case Dialect::tuf:
            return decodeTuf(*keytype, *scheme, *text);
        case Dialect::notaryV1:
            return decodeNotary(*keytype, *text);
        case Dialect::uptane:
            return decodeUptane(*keytype, *text);
        case Dialect::goTuf0:
            return decodeGoTuf0(*keytype, *text);
    }
    std::unreachable();
}

std::string hashOfText(std::string_view text) {
    return crypto::sha256(asBytes(text)).hex();
}

/// Hash of the canonical form; objects that reach this hold no floats, those that do have no keyid at all.
std::string hashOf(const Json& object) {
    const auto text = canonicalForm(object);
    return text ? hashOfText(*text) : std::string();
}

Json onlyMembers(const Json& object, std::initializer_list<std::string_view> names) {
    auto out = Json::object();
    for (const auto name : names) {
        if (const auto* value = object.find(name))
            out.set(name, *value);
    }
    return out;
}

/// Without and with the hash algorithms that old tools add: securesystemslib's keyid, and Fuchsia's, which knows no
/// scheme. Unknown members are left out of all of them.
std::vector<std::string> tufLegacyForms(const Json& object) {
    std::vector<std::string> forms;
    for (auto core :
         {onlyMembers(object, {"keytype", "scheme", "keyval"}), onlyMembers(object, {"keytype", "keyval"})}) {
        forms.push_back(hashOf(core));
        core.set("keyid_hash_algorithms", Json(Json::Array{"sha256", "sha512"}));
        forms.push_back(hashOf(core));
    }
    return forms;
}

std::string notaryForm(const Json& object) {
    auto keyval = Json::object();
    keyval.set("private", Json());
    if (const auto* value = object.find("keyval"))
        if (const auto* text = value->find("public"))
            keyval.set("public", *text);
    auto core = onlyMembers(object, {"keytype"});
    core.set("keyval", std::move(keyval));
    return hashOf(core);
}

/// aktualizr hashes the JSON literal of the public text without its last newlines; other servers the SPKI.
std::vector<std::string> uptaneForms(const Json& object, const std::optional<PublicKey>& key) {
    std::vector<std::string> forms;
    if (const auto* keyval = object.find("keyval"))
        if (const auto* text = keyval->findString("public")) {
            const auto end = text->find_last_not_of('\n');
            forms.push_back(hashOfText(quoted(text->substr(0, end == std::string::npos ? 0 : end + 1))));
        }
    if (key && key->algorithm() == Algorithm::rsa)
        forms.push_back(crypto::sha256(key->toSpki()).hex());
    return forms;
}

std::string goTuf0Form(const Json& object) {
    auto core = onlyMembers(object, {"keytype"});
    if (const auto* keyval = object.find("keyval"))
        core.set("keyval", onlyMembers(*keyval, {"public"}));
    return hashOf(core);
}

KeyState stateOf(const Error& error) {
    if (error.code == "key.unsupported")
        return KeyState::unsupported;
    return error.code == "key.weak" ? KeyState::weak : KeyState::malformed;
}

std::optional<Method> notaryMethod(std::string_view word, Algorithm algorithm) {
    const auto name = lowerCase(std::string(word));
    const bool ec = algorithm == Algorithm::ecdsaP256 || algorithm == Algorithm::ecdsaP384;
    if (name == "ecdsa" && ec)
        return Method{Encoding::ecdsaRaw, Hash::sha256};
    if (name == "eddsa" && algorithm == Algorithm::ed25519)
        return Method{Encoding::ed25519, Hash::sha512};
    if (name == "rsapss" && algorithm == Algorithm::rsa)
        return Method{Encoding::pssDigestSalt, Hash::sha256};
    if (name == "rsapkcs1v15" && algorithm == Algorithm::rsa)
        return Method{Encoding::pkcs1v15, Hash::sha256};
    return std::nullopt;
}

}  // namespace

const crypto::PublicKey* Key::publicKey() const {
    return body_->publicKey ? &*body_->publicKey : nullptr;
}

bool Key::sameAs(const Key& other) const {
    if (body_ == other.body_)
        return publicKey() != nullptr;
    return publicKey() && other.publicKey() && publicKey()->material() == other.publicKey()->material();
}

bool Key::identicalTo(const Key& other) const {
    if (body_ == other.body_)
        return publicKey() != nullptr;
    return publicKey() && other.publicKey() && scheme() == other.scheme() &&
           publicKey()->toSpki() == other.publicKey()->toSpki();
}

KeyIdForm Key::formOf(const KeyId& keyid) const {
    if (std::ranges::find(body_->ownForms, keyid.text()) != body_->ownForms.end())
        return KeyIdForm::own;
    if (std::ranges::find(body_->legacyForms, keyid.text()) != body_->legacyForms.end())
        return KeyIdForm::legacy;
    return KeyIdForm::mismatch;
}

bool Key::verifies(std::string_view method, ByteView message, ByteView sig) const {
    if (!body_->publicKey)
        return false;
    const auto how =
        body_->dialect == Dialect::notaryV1 ? notaryMethod(method, body_->publicKey->algorithm()) : body_->method;
    return how && body_->publicKey->verify(*how, message, sig);
}

Key KeyReader::read(const Json& object, Dialect dialect, std::string_view source) {
    auto& quick = bySource_[static_cast<std::size_t>(dialect)];
    if (const auto known = quick.find(source); !source.empty() && known != quick.end())
        return Key(known->second);
    auto canonical = canonicalForm(object);
    auto text = canonical ? std::move(*canonical) : writeJson(object, MemberOrder::sorted);
    auto& body = byValue_[{dialect, std::move(text)}];
    if (!body)
        body = decode(object, hashOf(object), dialect);
    if (!source.empty())
        quick.emplace(source, body);
    return Key(body);
}

std::shared_ptr<const Key::Body> KeyReader::decode(const Json& object, const std::string& wholeObject,
                                                   Dialect dialect) {
    auto body = std::make_shared<Key::Body>();
    body->dialect = dialect;
    if (const auto* text = object.findString("keytype"))
        body->keytype = *text;
    if (const auto* text = object.findString("scheme"))
        body->scheme = *text;
    body->wholeObject = wholeObject;
    if (auto decoded = decodeObject(object, dialect)) {
        body->publicKey = std::move(decoded->key);
        body->method = decoded->method;
    } else {
        body->state = stateOf(decoded.error());
        body->reason = decoded.error().detail;
    }
    switch (dialect) {
        case Dialect::tuf:
            body->ownForms = {wholeObject};
            body->legacyForms = tufLegacyForms(object);
            break;
        case Dialect::notaryV1:
            body->ownForms = {notaryForm(object)};
            break;
        case Dialect::uptane:
            body->ownForms = uptaneForms(object, body->publicKey);
            break;
        case Dialect::goTuf0:
            body->ownForms = {goTuf0Form(object)};
            body->legacyForms = {wholeObject};
            break;
    }
    return body;
}

std::vector<bool> KeyReader::sharingPrimes(const std::vector<const Key*>& rsaKeys) {
    if (rsaKeys.size() < 2)
        return std::vector<bool>(rsaKeys.size());
    std::vector<const Key::Body*> bodies;
    std::vector<crypto::PublicKey> keys;
    for (const auto* key : rsaKeys) {
        bodies.push_back(key->body_.get());
        keys.push_back(*key->publicKey());
    }
    const auto [place, isNew] = shared_.try_emplace(std::move(bodies));
    if (isNew)
        place->second = crypto::sharingPrimes(keys);
    return place->second;
}

Json keyObjectOf(const crypto::PublicKey& key) {
    auto object = Json::object();
    const auto fill = [&](std::string_view keytype, std::string_view scheme, std::string text) {
        object.set("keytype", keytype);
        auto keyval = Json::object();
        keyval.set("public", std::move(text));
        object.set("keyval", std::move(keyval));
        object.set("scheme", scheme);
    };
    switch (key.algorithm()) {
        case Algorithm::ed25519:
            fill("ed25519", "ed25519", toHex(key.rawEd25519()));
            break;
        case Algorithm::ecdsaP256:
            fill("ecdsa", "ecdsa-sha2-nistp256", key.toPem());
            break;
        case Algorithm::ecdsaP384:
            fill("ecdsa", "ecdsa-sha2-nistp384", key.toPem());
            break;
        case Algorithm::rsa:
            fill("rsa", "rsassa-pss-sha256", key.toPem());
            break;
    }
    return object;
}

KeyId keyIdOf(const Json& object) {
    return KeyId(hashOf(object));
}

}  // namespace anchorite::metadata
