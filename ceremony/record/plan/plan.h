#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/names.h"
#include "crypto/base/utc_time.h"
#include "crypto/digest.h"

namespace anchorite::record {

/// What a ceremony is for. `firstRoot` makes version 1; all others follow a predecessor.
enum class CeremonyType { firstRoot, renewal, replaceHolder, raiseThreshold, onlineKeys, rotation, emergency };
/// `first-root`, `renewal`, `replace-holder`, `raise-threshold`, `online-keys`, `rotation`, `emergency`.
[[nodiscard]] std::string_view nameOf(CeremonyType type);

/// What a person does in a ceremony (practice.md section 2).
enum class Duty { administrator, keyHolder, witness, auditor, onlineOperator };
/// `administrator`, `key-holder`, `witness`, `auditor`, `online-operator`.
[[nodiscard]] std::string_view nameOf(Duty duty);

/// One line of the address book. People and keys are separate things: a key names its holder, never the reverse.
struct Person {
    std::string name;      ///< plain text, unique in the plan
    std::string initials;  ///< 2 to 4 capital letters, unique in the plan; typed under exceptions
    std::string organisation;
    std::string site;     ///< where the person keeps what is theirs; counted by ROOT-THR-08
    std::string contact;  ///< telephone for the call list; may be empty
    std::set<Duty> duties;
    bool remote = false;  ///< takes part from another place: requests and responses go by file or code
    [[nodiscard]] bool has(Duty duty) const { return duties.contains(duty); }
};

/// How a key takes part in the root to be made.
enum class KeyPart {
    added,    ///< made for this ceremony: generated, proven, listed
    kept,     ///< stands in the predecessor and stays
    removed,  ///< stands in the predecessor and goes; may still sign for the old root
};
[[nodiscard]] std::string_view nameOf(KeyPart part);

struct PlannedKey {
    std::string label;   ///< `dana-root`: a-z, 0-9, `-`; unique in the plan; names steps and files
    std::string holder;  ///< a person of the plan
    std::vector<metadata::RoleName> roles;
    std::string type;  ///< `ed25519` ... as `key new --type` takes them
    KeyPart part = KeyPart::added;
    std::optional<std::string> keyid;  ///< needed for kept and removed keys
    bool online = false;               ///< a key of the online signer: no custody, no read-back by its holder
    int diceBits = 0;                  ///< 0: no dice are asked for
    std::string site;                  ///< where its medium is kept; empty: the holder's site
    std::string bagIn;                 ///< seal number that comes out of the safe; empty: none
};

struct Policy {
    std::int64_t longestDays = 400;  ///< lifetime above this is refused (ROOT-EXP-03)
    std::int64_t shortestDays = 60;  ///< below this is refused; emergencies: 30
    std::int64_t clockToleranceSeconds = 300;
    bool strictAirGap = false;  ///< no exception overrules a failed machine check or a network path
};

/// A refusal that the plan's author lifts in writing: recorded when the ceremony begins.
struct PlannedException {
    std::string code;  ///< the liftable problem, `plan.no-spare`
    std::string reason;
    std::vector<std::string> initials;  ///< two or more different people of the plan
};

/// Sealed things that are unpacked at the beginning: laptop, boot medium.
struct SealedItem {
    std::string item;
    std::string number;
};

struct PredecessorRoot {
    metadata::Version version;
    crypto::Sha256 digest;  ///< of its payload
};

struct RoleThreshold {
    metadata::RoleName role;
    std::int64_t threshold;
};

/// Everything that is decided before the day, in one file that people read, print and compare by its 32 words.
/// Strict JSON: an unknown member is an error (docs/FORMATS.md).
class Plan {
  public:
    static constexpr std::size_t sizeLimit = 262'144;

    /// Shape and values, not sense (see problemsOf). Every error names the place as the author typed it
    /// (`people[2].initials`). Errors: `json.*`, `plan.unknown-member`, `plan.missing-member`, `plan.value`,
    /// `plan.newer` (a later version of the format).
    static Result<Plan> read(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }  ///< the file, byte for byte
    /// SHA-256 of the file: its 32 words are the first thing read aloud.
    [[nodiscard]] const crypto::Sha256& digest() const { return digest_; }

    std::string name;  ///< of the ceremony: as a parcel name, `acme-2026-11`
    CeremonyType type = CeremonyType::firstRoot;
    std::string repository;
    metadata::Dialect dialect = metadata::Dialect::tuf;
    bool rehearsal = false;
    std::vector<Person> people;
    std::vector<PlannedKey> keys;
    std::vector<RoleThreshold> thresholds;  ///< of the new root, one for each of the four roles
    UtcTime expires = UtcTime::fromUnixSeconds(0);
    std::optional<UtcTime> day;  ///< planned day of the ceremony; lifetimes are judged from it
    std::optional<PredecessorRoot> predecessor;
    Policy policy;
    std::vector<SealedItem> sealed;
    std::vector<PlannedException> exceptions;
    std::set<std::string>
        leftOut;  ///< step kinds that the author leaves out (`rehearsal`, `bag-in`, ...); see script.h

    [[nodiscard]] const Person* person(std::string_view name) const;
    [[nodiscard]] const Person* personWithInitials(std::string_view initials) const;
    [[nodiscard]] const PlannedKey* key(std::string_view label) const;
    [[nodiscard]] std::int64_t threshold(metadata::RoleName role) const;

  private:
    Plan() = default;
    std::string text_;
    crypto::Sha256 digest_;
};

/// What makes a plan unfit. `path` is the place as typed: `thresholds.root`, `people[1].duties`.
struct PlanProblem {
    std::string code;
    std::string path;
    std::string what;       ///< one sentence, without a full stop
    bool liftable = false;  ///< a PlannedException of this code lifts it
    bool lifted = false;
};

/// The refusals of practice.md 2A.1, all of them, in the order of docs/FORMATS.md. Lifted ones are listed as lifted.
/// - `plan.threshold-low`: root or targets threshold below 2, an online targets key included.
/// - `plan.impossible-quorum`: a threshold above the number of the role's keys whose holder can sign; or nobody
///   can sign for the root before, because none of its keys is kept or removed.
/// - `plan.no-spare`: the root threshold equals the number of root keys (liftable).
/// - `plan.few-holders`: fewer people than the root threshold hold a threshold of root keys (liftable).
/// - `plan.one-site`: one site, or no named one, holds a threshold of root keys (liftable).
/// - `plan.same-person`: one name, or one pair of initials, twice; capitals do not matter.
/// - `plan.administrator-witness`: one person is both; never lifted.
/// - `plan.no-administrator`.
/// - `plan.no-witness`: none, or none for a key but its own holder (liftable for a rehearsal, and for a renewal that
///   makes no key).
/// - `plan.role-without-keys`: a role has no key that stays or is added.
/// - `plan.unknown-person`: a holder stands not in the plan, or lacks the duty of key holder (online: online operator).
/// - `plan.two-roles`: an online key in root (never lifted) or targets, an offline one in snapshot or timestamp
///   (liftable).
/// - `plan.key-twice`: one keyid in two entries.
/// - `plan.expiry`: seen from `day`, not after it or outside of the policy; above 7 days for a rehearsal, which
///   knows no shortest time. Without a day nothing is judged.
/// - `plan.predecessor`: missing for a later root, given for a first one; a removed or kept key without keyid.
/// - `plan.type`: the keys do not fit the type. A first root only adds, a renewal only keeps; replacing a holder
///   adds and removes root keys and no online ones; raising a threshold removes none and adds root keys only; rotating
///   online keys adds and removes online keys and no others.
/// - `plan.emergency-rule`: an emergency keeps a timestamp or snapshot key (practice.md 2B.2; liftable, for when
///   neither was touched).
/// - `plan.exception`: an exception of a code that cannot be lifted, without reason, or without two people's initials.
/// - `plan.left-out`: a step is left out that may not be (see mayBeLeftOut).
[[nodiscard]] std::vector<PlanProblem> problemsOf(const Plan& plan);

/// Error: the code of the first problem that is not lifted, with its path.
Result<void> requireSound(const Plan& plan);

/// Sample plans, as files of docs/plans: `first-root-one-room`, `first-root-remote`, `yearly-renewal`,
/// `replace-holder`, `raise-threshold`, `rotate-online-keys`.
struct SamplePlan {
    std::string_view name;
    std::string_view summary;
    std::string_view text;
};
[[nodiscard]] std::vector<SamplePlan> samplePlans();

}  // namespace anchorite::record
