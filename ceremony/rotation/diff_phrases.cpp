#include "ceremony/rotation/diff_phrases.h"

#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;
using metadata::KeyId;
using metadata::Root;

std::string upper(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return out;
}

std::string folded(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto point = firstCodePoint(text);
        if (point.value == 0x212A) {
            out += 'k';
        } else if (point.value == 0x17F) {
            out += 's';
        } else if (point.value >= 'A' && point.value <= 'Z') {
            out += static_cast<char>(point.value + 32);
        } else {
            out += text.substr(0, point.length);
        }
        text.remove_prefix(point.length);
    }
    return out;
}

std::string who(const Root& root, const KeyId& keyid) {
    const auto name = claimedName(root, keyid);
    return name.empty() ? "key " + keyid.shortForm() : name + " (name claimed in the file), key " + keyid.shortForm();
}

std::string kindOf(const Root& root, const KeyId& keyid) {
    const auto* key = root.key(keyid);
    if (!key)
        return "a keyid without a key";
    if (!key->publicKey())
        return shown(key->keytype()) + ", cannot count: " + shown(key->reason());
    switch (key->publicKey()->algorithm()) {
        case crypto::Algorithm::ed25519:
            return "Ed25519";
        case crypto::Algorithm::ecdsaP256:
            return "ECDSA P-256";
        case crypto::Algorithm::ecdsaP384:
            return "ECDSA P-384";
        case crypto::Algorithm::rsa:
            return "RSA " + std::to_string(key->publicKey()->bits());
    }
    std::unreachable();
}

const Json* keyObject(const Root& root, const KeyId& keyid) {
    const auto* keys = root.signedPart().find("keys");
    return keys ? keys->find(keyid.text()) : nullptr;
}

std::string expiryText(const Root& root) {
    const auto& expires = root.expires();
    return UtcTime::parse(expires.text) ? expires.time.display() : shown(expires.text);
}

std::string claimedName(const Root& root, const KeyId& keyid) {
    constexpr std::size_t longestName = 80;  // bytes; a cut inside a character shows as an escape
    const auto* object = keyObject(root, keyid);
    if (!object)
        return "";
    for (const auto member : {"x-tuf-on-ci-keyowner", "x-rstuf-key-name", "name"}) {
        const auto* name = object->findString(member);
        if (name && !name->empty())
            return shown(name->size() > longestName ? name->substr(0, longestName) + "…" : *name);
    }
    return "";
}

}  // namespace anchorite::rotation
