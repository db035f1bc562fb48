#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "ceremony/rotation/incident.h"

namespace anchorite::rotation {

/// One public key, however often and under whatever keyids the published roots list it.
struct KeyEntry {
    std::vector<metadata::KeyId> keyids;  ///< that of the latest root first
    std::set<metadata::RoleName> roles;   ///< in the latest root
    bool inLatest = false;                ///< listed or held by the latest root
    bool ecdsa = false;
    std::optional<crypto::KeyMaterial> material;  ///< none when no root has it in a usable form
    bool clean = false;                           ///< marked so, by name
    bool suspect = false;
    bool lost = false;
    bool sharesOut = false;  ///< fewer shares than needed were taken
};

/// All keys of all published roots, by public material. Keys that cannot be decoded are told apart by their text.
class KeyTable {
  public:
    explicit KeyTable(const PublishedRoots& roots);

    using Place = std::size_t;  ///< in entries

    std::vector<KeyEntry> entries;

    [[nodiscard]] const metadata::Root& latest() const { return roots_.latest.root(); }
    [[nodiscard]] const PublishedRoots& roots() const { return roots_; }
    /// The listings of a role, one for each keyid, in order; empty for a role that the root does not have.
    [[nodiscard]] std::vector<Place> listed(const metadata::Root& root, metadata::RoleName role) const;
    /// The same, each key once.
    [[nodiscard]] std::vector<Place> distinct(const metadata::Root& root, metadata::RoleName role) const;
    [[nodiscard]] Place placeOf(const metadata::Root& root, const metadata::KeyId& keyid) const;
    /// Every key that the name fits; one keyid may name different keys in different roots.
    /// Error: `incident.unknown-key`.
    [[nodiscard]] Result<std::set<Place>> named(const NamedKey& key) const;

  private:
    void addRoot(const metadata::Root& root, bool isLatest);
    Place entryFor(const metadata::Root& root, const metadata::KeyId& keyid);
    PublishedRoots roots_;
    std::map<crypto::KeyMaterial, Place> byMaterial_;
    std::map<std::string, Place> byText_;
    std::map<std::pair<const metadata::Root*, metadata::KeyId>, Place> places_;
    std::map<metadata::KeyId, std::set<Place>> byKeyId_;
};

/// Keys of which some are stolen or lost, and nobody knows which.
struct Unnamed {
    metadata::RoleName role;
    std::int64_t count;
    bool stolen;  ///< else lost
    std::set<KeyTable::Place> among;
};

/// The table with all marks and causes applied to it.
struct MarkedKeys {
    KeyTable table;
    std::vector<Unnamed> unnamed;

    /// Known to be suspect, or one of a number of which some are.
    [[nodiscard]] bool inDoubt(KeyTable::Place place) const;
};

/// Errors: those of assess() about keys.
Result<MarkedKeys> markKeys(const PublishedRoots& roots, const IncidentMarks& marks);

/// Counts of the roles of the latest root.
[[nodiscard]] RoleCount countRole(const MarkedKeys& keys, metadata::RoleName role);
/// S of the root role of any published root.
[[nodiscard]] RootCount countRoot(const MarkedKeys& keys, const metadata::Root& root);

/// Names of keys for a sentence: short keyids, at most four of them.
[[nodiscard]] std::string namesOf(const MarkedKeys& keys, const std::set<KeyTable::Place>& places);

/// The key is usable, and in the root role it can count there.
[[nodiscard]] bool canSign(const metadata::Root& root, metadata::RoleName role, const metadata::KeyId& keyid);

}  // namespace anchorite::rotation
