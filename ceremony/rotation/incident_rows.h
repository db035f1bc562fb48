#pragma once

#include "ceremony/rotation/incident_keys.h"

namespace anchorite::rotation {

/// A root lapses soon: 30 days is where practice.md sets the hard date of a renewal.
inline constexpr std::int64_t soonDays = 30;

/// Everything that decides which rows apply.
struct IncidentFacts {
    IncidentFacts(const MarkedKeys& marked, const IncidentMarks& said);

    const MarkedKeys& keys;
    const IncidentMarks& marks;
    RoleCount root, targets, snapshot, timestamp;
    std::vector<RootCount> roots;              ///< every published root, oldest first
    std::vector<std::int64_t> brokenEarlier;   ///< versions of earlier roots of which a threshold is stolen
    std::set<KeyTable::Place> inSeveralRoles;  ///< in doubt, and listed by more than one role
    bool anyDoubt = false;                     ///< a key of any published root, or of a delegation, is in doubt
    std::vector<std::string> poisoned;         ///< roles whose number the attacker has pushed ahead
    std::optional<std::int64_t> daysLeft;      ///< until the root expires; none without a time
    bool expired = false;
    bool certificatesEnded = false;  ///< Notary v1: nobody takes another root

    [[nodiscard]] bool notary() const { return keys.table.latest().dialect() == metadata::Dialect::notaryV1; }
    /// Timestamp, snapshot or targets is in doubt, or their numbers are (2B.2).
    [[nodiscard]] bool onlineInDoubt() const;
    [[nodiscard]] bool has(Cause cause) const;
    /// Lapses within soonDays or has lapsed; for Notary v1 also its certificates.
    [[nodiscard]] bool lapses() const;
    [[nodiscard]] InBand inBand() const;
};

/// The rows that apply, worst first.
[[nodiscard]] std::vector<IncidentRow> rowsOf(const IncidentFacts& facts);

/// The fixed sentences of a row, chosen by the facts where they differ.
[[nodiscard]] IncidentRow sentencesOf(Situation situation, const IncidentFacts& facts);

/// One sentence over everything.
[[nodiscard]] std::string verdictOf(const IncidentFacts& facts, bool anyRow, bool anyRecovery);

/// What people should know about the answer.
[[nodiscard]] std::vector<std::string> notesOf(const IncidentFacts& facts);

/// "2 of 5 keys, 3 needed".
[[nodiscard]] std::string countText(const RoleCount& count, std::int64_t of);

}  // namespace anchorite::rotation
