#pragma once

#include <compare>
#include <optional>
#include <set>
#include <string>

#include "ceremony/metadata/root.h"

namespace anchorite::audit {

/// A key as it is counted: by its material, whatever its keyid. A key that cannot be used has only its keyid.
struct KeyIdentity {
    std::optional<crypto::KeyMaterial> material;
    std::string keyid;  ///< empty when there is material
    friend auto operator<=>(const KeyIdentity&, const KeyIdentity&) = default;
};

[[nodiscard]] KeyIdentity identityOf(const metadata::Root& root, const metadata::KeyId& keyid);

/// The different keys of a role; empty for a role that the root does not have.
[[nodiscard]] std::set<KeyIdentity> keysOf(const metadata::Root& root, metadata::RoleName role);

/// Those that stand in both.
[[nodiscard]] std::set<KeyIdentity> inBoth(const std::set<KeyIdentity>& a, const std::set<KeyIdentity>& b);

}  // namespace anchorite::audit
