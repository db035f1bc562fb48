#include "ceremony/rotation/incident_keys.h"

#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;
using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;

namespace {

/// What tells keys apart that cannot be decoded: the text of the public value, else the whole object, else the keyid.
std::string textOf(const Root& root, const KeyId& keyid) {
    const auto* keys = root.signedPart().find("keys");
    const auto* object = keys ? keys->find(keyid.text()) : nullptr;
    if (!object)
        return "keyid " + keyid.text();
    const auto* keyval = object->find("keyval");
    const auto* text = keyval ? keyval->findString("public") : nullptr;
    return text ? "public " + *text : "object " + writeJson(*object, metadata::MemberOrder::sorted);
}

std::optional<crypto::PublicKey> hexKey(const Bytes& bytes) {
    using crypto::Algorithm;
    using crypto::PublicKey;
    const auto orNone = [](const Result<PublicKey>& key) { return key ? std::optional(*key) : std::nullopt; };
    constexpr std::size_t ed25519Size = 32;
    constexpr std::size_t p256Size = 65;
    constexpr std::size_t p256CompressedSize = 33;
    if (bytes.size() == ed25519Size)
        return orNone(PublicKey::ed25519(bytes));
    const bool p256 = bytes.size() == p256Size || bytes.size() == p256CompressedSize;
    return orNone(PublicKey::ecPoint(p256 ? Algorithm::ecdsaP256 : Algorithm::ecdsaP384, bytes));
}

/// A public key as people type or paste it.
std::optional<crypto::PublicKey> keyIn(const std::string& text) {
    if (const auto bytes = fromHex(text))
        return hexKey(*bytes);
    if (auto key = crypto::PublicKey::pem(text))
        return *key;
    if (auto key = crypto::PublicKey::certificate(text))
        return *key;
    const auto raw = fromBase64(text);
    if (!raw)
        return std::nullopt;
    if (auto key = crypto::PublicKey::spki(*raw))
        return *key;
    auto key = crypto::PublicKey::certificate(asText(*raw));
    return key ? std::optional(*key) : std::nullopt;
}

}  // namespace

KeyTable::KeyTable(const PublishedRoots& roots) : roots_(roots) {
    addRoot(roots_.latest.root(), true);
    for (const auto& earlier : roots_.earlier)
        addRoot(earlier.root(), false);
}

void KeyTable::addRoot(const Root& root, bool isLatest) {
    const auto note = [&](const KeyId& keyid) -> KeyEntry& {
        auto& entry = entries[entryFor(root, keyid)];
        entry.inLatest = entry.inLatest || isLatest;
        return entry;
    };
    for (const auto& [role, keys] : root.roles())
        for (const auto& keyid : keys.keyids)
            if (auto& entry = note(keyid); isLatest)
                entry.roles.insert(role);
    for (const auto& [keyid, key] : root.keys())
        note(keyid);
}

KeyTable::Place KeyTable::entryFor(const Root& root, const KeyId& keyid) {
    if (const auto known = places_.find({&root, keyid}); known != places_.end())
        return known->second;
    const auto* key = root.key(keyid);
    const auto* publicKey = key ? key->publicKey() : nullptr;
    const auto text = textOf(root, keyid);
    std::optional<Place> place;
    if (const auto found = byText_.find(text); found != byText_.end())
        if (!publicKey || !entries[found->second].material)
            place = found->second;
    if (publicKey)
        if (const auto found = byMaterial_.find(publicKey->material()); found != byMaterial_.end())
            place = found->second;
    if (!place) {
        place = entries.size();
        entries.emplace_back();
    }
    auto& entry = entries[*place];
    if (publicKey) {
        byMaterial_.emplace(publicKey->material(), *place);
        entry.material = publicKey->material();
        entry.ecdsa = publicKey->algorithm() == crypto::Algorithm::ecdsaP256 ||
                      publicKey->algorithm() == crypto::Algorithm::ecdsaP384;
    }
    byText_.emplace(text, *place);
    places_.emplace(std::pair(&root, keyid), *place);
    byKeyId_[keyid].insert(*place);
    if (std::ranges::find(entry.keyids, keyid) == entry.keyids.end())
        entry.keyids.push_back(keyid);
    return *place;
}

KeyTable::Place KeyTable::placeOf(const Root& root, const KeyId& keyid) const {
    return places_.at({&root, keyid});
}

std::vector<KeyTable::Place> KeyTable::listed(const Root& root, RoleName role) const {
    std::vector<Place> places;
    const auto found = root.roles().find(role);
    if (found == root.roles().end())
        return places;
    for (const auto& keyid : found->second.keyids)
        places.push_back(placeOf(root, keyid));
    return places;
}

std::vector<KeyTable::Place> KeyTable::distinct(const Root& root, RoleName role) const {
    std::vector<Place> places;
    std::set<Place> met;
    for (const auto place : listed(root, role))
        if (met.insert(place).second)
            places.push_back(place);
    return places;
}

Result<std::set<KeyTable::Place>> KeyTable::named(const NamedKey& key) const {
    const auto unknown = [&](const std::string& what) { return fail("incident.unknown-key", what); };
    if (key.by == NamedKey::By::keyid) {
        const auto found = byKeyId_.find(KeyId(key.text));
        if (found == byKeyId_.end())
            return unknown("no root given here has the keyid " + KeyId(key.text).shortForm());
        return found->second;
    }
    if (const auto found = byText_.find("public " + key.text); found != byText_.end())
        return std::set{found->second};
    const auto publicKey = keyIn(key.text);
    if (!publicKey)
        return unknown("this is no public key: " + shown(key.text.substr(0, 80)));
    const auto found = byMaterial_.find(publicKey->material());
    if (found == byMaterial_.end())
        return unknown("no root given here has this public key: " + shown(key.text.substr(0, 80)));
    return std::set{found->second};
}

bool canSign(const Root& root, RoleName role, const KeyId& keyid) {
    if (role == RoleName::root)
        return root.countableRootKey(keyid) != nullptr;
    const auto* key = root.key(keyid);
    return key && key->publicKey();
}

std::string namesOf(const MarkedKeys& keys, const std::set<KeyTable::Place>& places) {
    constexpr std::size_t most = 4;
    std::string text;
    std::size_t count = 0;
    for (const auto place : places) {
        if (++count > most)
            return text + " and " + std::to_string(places.size() - most) + " more";
        text += (count > 1 ? ", " : "") + keys.table.entries[place].keyids.front().shortForm();
    }
    return text;
}

}  // namespace anchorite::rotation
