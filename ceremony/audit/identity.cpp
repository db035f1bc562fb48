#include "ceremony/audit/identity.h"

#include <algorithm>
#include <iterator>

namespace anchorite::audit {

KeyIdentity identityOf(const metadata::Root& root, const metadata::KeyId& keyid) {
    const auto* key = root.key(keyid);
    if (key && key->publicKey())
        return {key->publicKey()->material(), {}};
    return {std::nullopt, keyid.text()};
}

std::set<KeyIdentity> keysOf(const metadata::Root& root, metadata::RoleName role) {
    std::set<KeyIdentity> keys;
    const auto found = root.roles().find(role);
    if (found == root.roles().end())
        return keys;
    for (const auto& keyid : found->second.keyids)
        keys.insert(identityOf(root, keyid));
    return keys;
}

std::set<KeyIdentity> inBoth(const std::set<KeyIdentity>& a, const std::set<KeyIdentity>& b) {
    std::set<KeyIdentity> both;
    std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
    return both;
}

}  // namespace anchorite::audit
