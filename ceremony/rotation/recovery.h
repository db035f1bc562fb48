#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ceremony/metadata/signed_root.h"
#include "ceremony/rotation/draft.h"

namespace anchorite::rotation {

/// The most that a version may be for clients that count in 32 bits (aktualizr; practice.md 2B.3 e).
inline constexpr std::int64_t highestVersion = 2147483647;

/// A key that is still to be made. Its name stands for it until then: `root-new-1`.
struct Slot {
    std::string name;
    metadata::RoleName role;
    std::optional<metadata::KeyId> replaces;  ///< none: a further key
    std::string reason;                       ///< why the old one goes
};

/// A listing that leaves a role.
struct Departure {
    metadata::KeyId keyid;
    metadata::RoleName role;
    std::string reason;
};

/// The version with which a role goes on after the recovery.
struct NextNumber {
    std::string role;
    std::optional<std::int64_t> number;  ///< none: not known, or none is left
    bool onlyRotation = false;           ///< no number helps; only the change of keys does
    std::string reason;
};

/// The one proposed next root: no suspect key in any role, timestamp and snapshot wholly new whenever one of them or
/// targets is in doubt, thresholds as they are, a named open slot for each key to be made.
class Recovery {
  public:
    [[nodiscard]] std::int64_t version() const { return latest_.version().number() + 1; }
    [[nodiscard]] const std::vector<Slot>& openSlots() const { return slots_; }
    [[nodiscard]] const std::vector<Departure>& departures() const { return departures_; }
    [[nodiscard]] const std::vector<NextNumber>& numbers() const { return numbers_; }
    /// None when no time was given: then the draft keeps the date of the root before.
    [[nodiscard]] const std::optional<UtcTime>& expires() const { return expires_; }
    /// No old public key stays in timestamp or snapshot.
    [[nodiscard]] bool renewsOnline() const { return renewsOnline_; }
    /// Keyids that stay in a role, in its order.
    [[nodiscard]] std::vector<metadata::KeyId> staying(metadata::RoleName role) const;

    /// The draft with every slot open. Roles that wait for keys have no threshold, so that freeze() says
    /// `draft.incomplete` until each was filled and its threshold set again. Errors: those of RootDraft::next.
    [[nodiscard]] Result<RootDraft> open() const;

    /// The ordinary draft, once each slot has its public key object. Errors: `incident.open-slot`,
    /// `incident.unknown-slot`, `incident.suspect-key`, `incident.retired-key` (a key that an earlier root or this
    /// rotation takes out: A, then B, then A again defeats clients that compare key lists), those of RootDraft.
    [[nodiscard]] Result<RootDraft> draft(const std::map<std::string, metadata::Json>& filled,
                                          const Accepted& accepted = {}) const;

  private:
    friend class RecoveryMaker;
    explicit Recovery(metadata::Root latest) : latest_(std::move(latest)) {}
    [[nodiscard]] Result<void> requireFit(const Slot& slot, const metadata::Json& object,
                                          metadata::KeyReader& keys) const;
    [[nodiscard]] Result<void> dropWithoutSlot(RootDraft& draft) const;
    metadata::Root latest_;
    std::vector<Slot> slots_;
    std::vector<Departure> departures_;
    std::vector<metadata::KeyId> unused_;  ///< suspect, listed by no role, still among the keys
    std::vector<NextNumber> numbers_;
    std::optional<UtcTime> expires_;
    std::optional<UtcTime> at_;
    bool renewsOnline_ = false;
    std::set<crypto::KeyMaterial> suspects_;
    std::set<crypto::KeyMaterial> gone_;  ///< leave with this rotation, or only earlier roots have them
    std::map<metadata::RoleName, std::set<crypto::KeyMaterial>> retiredFrom_;
};

}  // namespace anchorite::rotation
