#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ceremony/metadata/json.h"
#include "ceremony/metadata/key.h"
#include "ceremony/metadata/names.h"
#include "crypto/base/utc_time.h"

namespace anchorite::metadata {

struct RoleKeys {
    std::vector<KeyId> keyids;  ///< as listed, all different
    Threshold threshold;
    std::set<KeyId> known = {};  ///< the same, to look them up: a hostile file may list many thousands
};

struct Expiry {
    std::string text;  ///< as it stands in the file
    UtcTime time;      ///< without its fraction
};

/// The signed part of a root (TUF 1.0.34 section 4.3, or the dialect's like), shape-checked, with unknown members kept.
class Root {
  public:
    /// `signatureTexts` decide between go-tuf-0 (hex) and uptane (base64) where `signed` alone cannot.
    /// Errors: `envelope.type` (not an object), `root.*`, `role.*`, `key.keyid-mismatch` (Notary v1 only).
    /// `source` is the document that `signedPart` was read from, or empty.
    static Result<Root> read(Json signedPart, std::string_view source, const std::vector<std::string>& signatureTexts,
                             KeyReader& keys);

    [[nodiscard]] Dialect dialect() const { return dialect_; }
    [[nodiscard]] Version version() const { return version_; }
    [[nodiscard]] const Expiry& expires() const { return expires_; }
    [[nodiscard]] std::optional<bool> consistentSnapshot() const { return consistentSnapshot_; }
    [[nodiscard]] const std::map<KeyId, Key>& keys() const { return keys_; }
    [[nodiscard]] const Key* key(const KeyId& keyid) const;
    /// root, targets, snapshot and timestamp are always there.
    [[nodiscard]] const std::map<RoleName, RoleKeys>& roles() const { return roles_; }
    [[nodiscard]] const RoleKeys& role(RoleName name) const { return roles_.at(name); }
    [[nodiscard]] bool lists(RoleName name, const KeyId& keyid) const;
    /// The key behind a keyid of the root role, when it can count: listed, usable, no prime shared with another.
    [[nodiscard]] const Key* countableRootKey(const KeyId& keyid) const;
    /// What is noteworthy in this root whoever signed it, in file order.
    [[nodiscard]] const std::vector<Note>& notes() const { return notes_; }
    /// The parsed value of `signed`, unknown members and all.
    [[nodiscard]] const Json& signedPart() const { return signed_; }
    /// `x-anchorite-rehearsal: true` inside `signed` or inside a key of it.
    [[nodiscard]] bool isRehearsal() const;

  private:
    friend class RootReader;
    Root(Json signedPart, Dialect dialect, Version version, Expiry expires);
    Json signed_;
    Dialect dialect_;
    Version version_;
    Expiry expires_;
    std::optional<bool> consistentSnapshot_;
    std::map<KeyId, Key> keys_;
    std::map<RoleName, RoleKeys> roles_;
    std::vector<Note> notes_;
    std::set<KeyId> sharedFactor_;
};

/// The mark of rehearsal roots and rehearsal key objects (DESIGN section 4).
inline constexpr std::string_view rehearsalMark = "x-anchorite-rehearsal";

}  // namespace anchorite::metadata
