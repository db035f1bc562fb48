#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/rotation/incident_marks.h"
#include "ceremony/rotation/recovery.h"

namespace anchorite::rotation {

/// The rows of the decision table (practice.md 2B.1).
enum class Situation {
    e1,
    e2,
    e3,
    e4,
    e5,
    e5b,
    e6,
    e7,
    e8,
    e9,
    e10,
    e11,
    e12,
    e13,
    e14,
    e15,
    e16,
    e17,
    e18,
    e19,
    e20,
    e21
};
/// `E1`, `E5b`.
[[nodiscard]] std::string_view nameOf(Situation situation);

/// A row that applies. All sentences are plain text, made fit to show.
struct IncidentRow {
    Situation id;
    std::string subject;    ///< roles, keys, roots or delegations that make it apply
    std::string meaning;    ///< what is the case
    std::string attacker;   ///< what an attacker can do now
    std::string incurable;  ///< what no new root can cure; empty where nothing remains
    std::string todo;       ///< what to do
};

/// Whether a new root, spread in the ordinary way, ends the danger.
enum class InBand {
    yes,   ///< every client that follows the repository is safe once it has the new root
    race,  ///< a threshold of root keys, of this root or an earlier one, is in wrong hands: who comes first wins
    no,    ///< no next root can be made, or none would be taken
};
[[nodiscard]] std::string_view nameOf(InBand inBand);

/// One role of the latest root, counted by public key.
struct RoleCount {
    metadata::RoleName role;
    std::int64_t keys = 0;       ///< n: different keys
    std::int64_t threshold = 1;  ///< t
    std::int64_t stolen = 0;     ///< S: keys an attacker may hold (Notary v1: counted as its clients do, by keyid)
    std::int64_t lost = 0;       ///< L: keys that can no longer sign
    std::int64_t able = 0;       ///< A: keys that can sign, stolen ones that are still held included

    /// How many more keys may be lost; negative when too few are left already.
    [[nodiscard]] std::int64_t mayBeLost() const { return able - threshold; }
    /// How many more must be stolen until an attacker has a threshold; 0 when that is so.
    [[nodiscard]] std::int64_t untilBroken() const { return stolen >= threshold ? 0 : threshold - stolen; }
    [[nodiscard]] bool broken() const { return stolen >= threshold; }
    [[nodiscard]] bool silent() const { return able < threshold; }
};

/// The root role of one published root against the marks.
struct RootCount {
    metadata::Version version;
    std::int64_t threshold;
    std::int64_t stolen;
    [[nodiscard]] bool broken() const { return stolen >= threshold; }
};

/// What becomes of one public key.
struct KeyFate {
    std::vector<metadata::KeyId> keyids;    ///< under which the roots list it, that of the latest root first
    std::vector<metadata::RoleName> roles;  ///< in the latest root; empty for a key that it does not list
    std::string holder;                     ///< empty where not known
    bool suspect = false;
    bool lost = false;
    bool retired = false;  ///< in an earlier root only
    std::string fate;      ///< one sentence, without a full stop
};

/// Who signs: a key that exists, or one to be made.
struct Signatory {
    std::string name;    ///< keyid, or the name of an open slot
    std::string holder;  ///< empty where not known
    bool slot = false;
    bool suspect = false;  ///< its signature counts, but clean keys come first
};

/// One side of the rotation.
struct SigningSide {
    std::int64_t version;
    std::int64_t needed;
    std::vector<Signatory> able;  ///< clean ones first
    [[nodiscard]] bool reachable() const { return std::cmp_less_equal(needed, able.size()); }
};

/// What is the case, and what is to be done.
struct Incident {
    std::vector<IncidentRow> rows;  ///< worst first
    InBand inBand = InBand::yes;
    std::string verdict;                 ///< one sentence; never calls anything recovered
    std::vector<RoleCount> roles;        ///< of the latest root
    std::vector<RootCount> roots;        ///< every published root, oldest first
    std::vector<KeyFate> keys;           ///< every key that is marked, leaves a role, or may sign
    SigningSide oldSide{};               ///< keys of the latest root
    std::optional<SigningSide> newSide;  ///< of the proposed one
    /// Up to eight of the smallest sets of keys whose signatures complete both sides; suspect keys as few as possible.
    std::vector<std::vector<Signatory>> smallest;
    /// The same counted in people: one who holds several keys signs with all of them. Only with holders.
    std::vector<std::vector<std::string>> smallestPeople;
    std::optional<Recovery> recovery;      ///< none where none is possible, or none is needed
    std::vector<std::string> publication;  ///< in which order things go out
    std::vector<std::string> followers;    ///< which clients will follow, and which will not
    std::vector<std::string> notes;        ///< what people should know about this answer

    [[nodiscard]] bool has(Situation situation) const;
};

/// The roots that a repository has published: the latest one that is trusted, and every earlier one that is at hand.
struct PublishedRoots {
    metadata::RootPayload latest;
    std::vector<metadata::RootPayload> earlier;
};

/// Names of people by keyid; from the plan or an address book, never from the root.
using Holders = std::map<metadata::KeyId, std::string>;

/// From what people mark to what is to be done; a pure function. Keys are compared by their public material, so that
/// neither the order of marks nor the spelling of a keyid matters.
/// Errors: `incident.unknown-key` (no published root has it), `incident.contradiction` (clean and not clean),
/// `incident.count` (more keys than the role has), `incident.shares`, `incident.delegation`, `incident.cause` (it names
/// no key and none is marked), `incident.number`, `incident.lifetime`, `incident.root` (the marks were made for another
/// root), `incident.history` (an "earlier" root that is not earlier), `incident.too-many`.
Result<Incident> assess(const PublishedRoots& roots, const IncidentMarks& marks, const Holders& holders = {});

/// The whole answer as lines for a terminal, a page or paper.
[[nodiscard]] std::string incidentText(const Incident& incident);

/// The same as JSON.
[[nodiscard]] metadata::Json incidentJson(const Incident& incident);

}  // namespace anchorite::rotation
