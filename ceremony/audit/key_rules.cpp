#include <map>
#include <utility>

#include "ceremony/audit/identity.h"
#include "ceremony/audit/judgements.h"
#include "ceremony/audit/phrases.h"

namespace anchorite::audit::rule {
namespace {

using metadata::Key;
using metadata::KeyId;
using metadata::KeyIdForm;
using metadata::KeyState;

bool isRsa(const Key& key) {
    const auto& type = key.keytype();
    return type.size() >= 3 && (type[0] | 0x20) == 'r' && (type[1] | 0x20) == 's' && (type[2] | 0x20) == 'a';
}

/// Of 57 accepted real roots 19 have keyids of an older form, and one production root of Sigstore (11) a plain
/// mismatch: what is out there fails strict clients only, what a draft introduces is never needed.
Severity keyIdSeverity(const Subject& subject, KeyIdForm form) {
    if (isOwn(subject))
        return Severity::block;
    const bool old = subject.profile == Profile::legacy;
    if (form == KeyIdForm::legacy)
        return old ? Severity::low : Severity::med;
    return old ? Severity::med : Severity::high;
}

std::string keyIdAdvice(const Subject& subject) {
    if (isOwn(subject))
        return "Take the key out and add it again from its public key file, so that the keyid is computed";
    return "Ask the administrator why; list the key under its own hash when it is next replaced";
}

std::string replaceAdvice(const Subject& subject) {
    if (isOwn(subject))
        return "Take this key out of the draft and add a sound one";
    return "Ask the administrator to replace this key in the next root";
}

}  // namespace

void keyIdIsHash(const Subject& subject, const Rule& rule, Findings& findings) {
    for (const auto& [keyid, key] : subject.root->root().keys()) {
        const auto form = key.formOf(keyid);
        if (form == KeyIdForm::own)
            continue;
        const bool legacy = form == KeyIdForm::legacy;
        add(findings, subject, rule,
            {.severity = keyIdSeverity(subject, form),
             .title = "Keyid " + brief(keyid) + (legacy ? " is an older form of hash" : " is not the hash of its key"),
             .what = legacy ? "The keyid is the hash of only a part of the key object; strict clients such as tough "
                              "refuse the whole root"
                            : "No known hash of the key object gives this keyid; strict clients such as tough refuse "
                              "the whole root",
             .next = keyIdAdvice(subject),
             .code = legacy ? "key.keyid-legacy-form" : "key.keyid-mismatch",
             .subject = keyid.text()});
    }
}

void oneKeyOneKeyIdInARole(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    const bool lowered = subject.profile == Profile::legacy && !isOwn(subject);
    for (const auto& [name, role] : root.roles()) {
        std::map<KeyIdentity, KeyId> first;
        for (const auto& keyid : role.keyids) {
            const auto [place, isNew] = first.emplace(identityOf(root, keyid), keyid);
            if (isNew)
                continue;
            const std::string roleText(nameOf(name));
            add(findings, subject, rule,
                {.severity = lowered ? Severity::high : rule.severity,
                 .title = "The role " + roleText + " lists one key under two keyids",
                 .what = brief(place->second) + " and " + brief(keyid) +
                         " are the same public key; clients that count keyids let one holder sign twice",
                 .next = "Leave one of the two keyids in the role",
                 .code = "role.duplicate-material",
                 .subject = keyid.text(),
                 .role = roleText});
        }
    }
}

void keysAreSound(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    const auto report = [&](const KeyId& keyid, const std::string& title, std::string what, std::string_view code) {
        add(findings, subject, rule,
            {.severity = rule.severity,
             .title = "Key " + brief(keyid) + title,
             .what = std::move(what),
             .next = replaceAdvice(subject),
             .code = code,
             .subject = keyid.text()});
    };
    for (const auto& [keyid, key] : root.keys()) {
        if (key.state() == KeyState::malformed)
            report(keyid, " cannot be decoded", "It can never count: " + briefly(key.reason(), 200), "key.malformed");
        else if (key.state() == KeyState::weak && !isRsa(key))
            report(keyid, " is weak", "It does not count: " + briefly(key.reason(), 200), "key.weak");
        else if (key.publicKey() && !key.publicKey()->usualExponent())
            report(keyid, " has an unusual RSA exponent", "Its public exponent is not 65537, the only one in use", "");
    }
    for (const auto& note : root.notes()) {
        const auto* key = note.code == "key.weak" ? root.key(KeyId(note.subject)) : nullptr;
        if (key && key->publicKey())
            report(KeyId(note.subject), " shares a prime with another key",
                   "Two RSA keys with a common prime have no secret: anybody can compute both private keys", note.code);
    }
}

void rsaIsLongEnough(const Subject& subject, const Rule& rule, Findings& findings) {
    for (const auto& [keyid, key] : subject.root->root().keys()) {
        if (key.state() != KeyState::weak || !isRsa(key))
            continue;
        add(findings, subject, rule,
            {.severity = rule.severity,
             .title = "RSA key " + brief(keyid) + " is shorter than 2048 bits",
             .what = "It does not count: " + briefly(key.reason(), 200),
             .next = replaceAdvice(subject),
             .code = "key.weak",
             .subject = keyid.text()});
    }
}

}  // namespace anchorite::audit::rule
