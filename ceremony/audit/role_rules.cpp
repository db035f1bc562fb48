#include <algorithm>
#include <set>

#include "ceremony/audit/identity.h"
#include "ceremony/audit/judgements.h"
#include "ceremony/audit/phrases.h"

namespace anchorite::audit::rule {
namespace {

using metadata::KeyState;
using metadata::RoleName;
using metadata::Root;

/// The keys a role can count on.
struct Strength {
    std::int64_t usable = 0;       ///< different public keys that this program can check
    std::int64_t unsupported = 0;  ///< keys of kinds that it cannot check
};

Strength strengthOf(const Root& root, RoleName role) {
    std::set<crypto::KeyMaterial> usable;
    Strength strength;
    for (const auto& keyid : root.role(role).keyids) {
        const auto* key = role == RoleName::root ? root.countableRootKey(keyid) : root.key(keyid);
        if (key && key->publicKey())
            usable.insert(key->publicKey()->material());
        const auto* listed = root.key(keyid);
        strength.unsupported += listed && listed->state() == KeyState::unsupported ? 1 : 0;
    }
    strength.usable = std::ssize(usable);
    return strength;
}

std::string raiseAdvice(const Subject& subject) {
    return isOwn(subject) ? "Add keys or lower the threshold in the draft"
                          : "Ask the administrator for a root whose threshold can be reached";
}

}  // namespace

void roleHasKeys(const Subject& subject, const Rule& rule, Findings& findings) {
    for (const auto& [name, role] : subject.root->root().roles()) {
        if (!role.keyids.empty())
            continue;
        const std::string text(nameOf(name));
        add(findings, subject, rule,
            {.severity = rule.severity,
             .title = "The role " + text + " has no keys",
             .what = "Nobody can sign for " + text + ", so no client gets past it",
             .next = "Give the role keys",
             .code = "role.threshold-unreachable",
             .subject = text,
             .role = text});
    }
}

void roleKeysExist(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    for (const auto& [name, role] : root.roles()) {
        const std::string text(nameOf(name));
        for (const auto& keyid : role.keyids) {
            if (root.key(keyid))
                continue;
            add(findings, subject, rule,
                {.severity = rule.severity,
                 .title = "The role " + text + " lists a keyid without a key",
                 .what = "No key " + brief(keyid) +
                         " stands in keys; it can never count, and some clients refuse "
                         "the whole root",
                 .next = "Add the key that belongs to this keyid, or take the keyid out of the role",
                 .code = "role.keyid-without-key",
                 .subject = keyid.text(),
                 .role = text});
        }
    }
}

void rootKeysStayOffline(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    const auto rootKeys = keysOf(root, RoleName::root);
    std::set<KeyIdentity> shared;
    std::vector<std::string> roles;
    for (const auto role : {RoleName::snapshot, RoleName::timestamp}) {
        const auto both = inBoth(rootKeys, keysOf(root, role));
        if (!both.empty())
            roles.emplace_back(nameOf(role));
        shared.insert(both.begin(), both.end());
    }
    if (roles.empty())
        return;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = (shared.size() == 1 ? "A root key also signs " : "Root keys also sign ") + listOf(roles),
         .what = countOf(std::ssize(shared), "public key") + " of the root role " +
                 (shared.size() == 1 ? "stands" : "stand") + " in " + listOf(roles) +
                 ", which are signed often and online; who breaks in there holds root keys",
         .next = "Give snapshot and timestamp keys of their own",
         .subject = "root"});
}

void rootAndTargetsDiffer(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    const auto shared = std::ssize(inBoth(keysOf(root, RoleName::root), keysOf(root, RoleName::targets)));
    if (shared == 0)
        return;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = "Root and targets share " + countOf(shared, "key"),
         .what = "One theft then reaches two roles; some repositories accept this on purpose",
         .next = "Give targets keys of their own, or state in the policy that the same holders serve both roles",
         .subject = "root"});
}

void thresholdIsReachable(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    for (const auto& [name, role] : root.roles()) {
        const auto strength = strengthOf(root, name);
        const auto needed = role.threshold.number();
        if (role.keyids.empty() || needed <= strength.usable)
            continue;
        // Keys of kinds unknown here may be good for others; for the root role itself that is not enough.
        const bool perhaps = name != RoleName::root && needed <= strength.usable + strength.unsupported;
        const std::string text(nameOf(name));
        add(findings, subject, rule,
            {.severity = perhaps ? Severity::high : rule.severity,
             .title = text + " needs " + std::to_string(needed) + " of " + countOf(strength.usable, "usable key"),
             .what = perhaps ? "The threshold of " + text +
                                   " is reached only with keys of kinds that are not checked "
                                   "here"
                             : "The threshold of " + text +
                                   " is above the number of its different usable public "
                                   "keys, so it can never be reached",
             .next = raiseAdvice(subject),
             .code = "role.threshold-unreachable",
             .subject = text,
             .role = text});
    }
}

void rootNeedsTwo(const Subject& subject, const Rule& rule, Findings& findings) {
    if (subject.root->root().role(RoleName::root).threshold.number() != 1)
        return;
    const bool notary = subject.profile == Profile::notaryV1;
    const auto severity = notary ? Severity::med : isOwn(subject) ? Severity::block : Severity::high;
    add(findings, subject, rule,
        {.severity = severity,
         .title = "One key alone can sign the root",
         .what = notary ? "The root threshold is 1, as Notary v1 always writes it: one stolen root key takes over "
                          "every collection under it"
                        : "The root threshold is 1: one stolen root key takes over the repository for good",
         .next = "Set the root threshold to 2 or more, with at least one key to spare",
         .subject = "root",
         .role = "root"});
}

void rootHasASpareKey(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& root = subject.root->root();
    const auto needed = root.role(RoleName::root).threshold.number();
    if (needed != strengthOf(root, RoleName::root).usable)
        return;
    const auto count = std::to_string(needed);
    add(findings, subject, rule,
        {.severity = subject.profile == Profile::notaryV1 ? Severity::med : rule.severity,
         .title = "The root has no spare key: " + count + " of " + count + " must sign",
         .what = "If one root key is lost, no new root is possible and every client stops when this one expires",
         .next = "Add a root key, so that one may be lost",
         .subject = "root",
         .role = "root"});
}

}  // namespace anchorite::audit::rule
