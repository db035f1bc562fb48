#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ceremony/metadata/signed_root.h"
#include "ceremony/record/plan/plan.h"

namespace anchorite::record {

/// A plan while it is written: everything that a Plan holds, as far as it is known. Dates and digests are kept as they
/// were typed, so that half of one is no error yet. Nobody edits the text of a plan: the draft makes it.
struct PlanDraft {
    struct Before {
        std::int64_t version = 1;
        std::string digest;  ///< 64 hex digits or 32 words
    };

    std::string name;
    CeremonyType type = CeremonyType::firstRoot;
    std::string repository;
    metadata::Dialect dialect = metadata::Dialect::tuf;
    bool rehearsal = false;
    std::string day;  ///< empty: none
    std::string expires;
    std::vector<RoleThreshold> thresholds{{metadata::RoleName::root, 2},
                                          {metadata::RoleName::targets, 2},
                                          {metadata::RoleName::snapshot, 1},
                                          {metadata::RoleName::timestamp, 1}};
    std::optional<Before> predecessor;
    std::vector<Person> people;
    std::vector<PlannedKey> keys;
    Policy policy;
    std::vector<SealedItem> sealed;
    std::vector<PlannedException> exceptions;
    std::set<std::string> leftOut;

    static PlanDraft of(const Plan& plan);
    /// Reads what text() has written, whatever is missing in it; for drafts kept over a restart. Errors: `json.*`,
    /// `plan.value`, `plan.newer`.
    static Result<PlanDraft> parse(std::string_view text);

    /// `plan.json` in its one spelling: members in the order of docs/FORMATS.md, lines as in the samples. Plan::read
    /// gives the same values back when nothing is missing.
    [[nodiscard]] std::string text() const;

    /// Goes on from a root: its version and payload digest as the root before, its thresholds, and each of its keys as
    /// kept. Keys that the draft knows by keyid keep label, holder and places; keys that were kept and that this root
    /// does not list are gone.
    void follow(const metadata::SignedRoot& root);
};

/// What makes a draft unfit: first all that is missing, then what Plan::read refuses, then problemsOf; `plan` when
/// there is one to read.
struct DraftVerdict {
    std::optional<Plan> plan;
    std::vector<PlanProblem> problems;
    [[nodiscard]] bool sound() const;
};
[[nodiscard]] DraftVerdict judge(const PlanDraft& draft);

}  // namespace anchorite::record
