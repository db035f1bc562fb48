#include "ceremony/record/plan/plan_draft.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ceremony/record/plan/problems.h"

namespace anchorite::record {

using metadata::RoleName;

namespace {

constexpr std::array<RoleName, 4> rolesOfARoot{RoleName::root, RoleName::targets, RoleName::snapshot,
                                               RoleName::timestamp};

class Missing {
  public:
    explicit Missing(std::vector<PlanProblem>& problems) : problems_(problems) {}
    void want(bool there, std::string path, std::string what) {
        if (!there)
            problems_.push_back({"plan.missing-member", std::move(path), std::move(what)});
    }

  private:
    std::vector<PlanProblem>& problems_;
};

void missingInPeople(const PlanDraft& draft, Missing& missing) {
    missing.want(!draft.people.empty(), "people", "nobody takes part yet");
    for (std::size_t i = 0; i < draft.people.size(); ++i) {
        const auto& person = draft.people[i];
        const auto who = person.name.empty() ? "person " + std::to_string(i + 1) : person.name;
        missing.want(!person.name.empty(), placeIn("people", i, "name"), who + " has no name");
        missing.want(!person.initials.empty(), placeIn("people", i, "initials"), who + " has no initials");
        missing.want(!person.duties.empty(), placeIn("people", i, "duties"), who + " has no duty");
    }
}

void missingInKeys(const PlanDraft& draft, Missing& missing) {
    missing.want(!draft.keys.empty(), "keys", "no key takes part yet");
    for (std::size_t i = 0; i < draft.keys.size(); ++i) {
        const auto& key = draft.keys[i];
        const auto which = key.label.empty() ? "key " + std::to_string(i + 1) : key.label;
        missing.want(!key.label.empty(), placeIn("keys", i, "label"), which + " has no label");
        missing.want(!key.holder.empty(), placeIn("keys", i, "holder"), which + " has no holder");
        missing.want(!key.roles.empty(), placeIn("keys", i, "roles"), which + " signs for no role");
    }
}

void missingInLists(const PlanDraft& draft, Missing& missing) {
    for (std::size_t i = 0; i < draft.sealed.size(); ++i) {
        missing.want(!draft.sealed[i].item.empty(), placeIn("sealed", i, "item"), "a sealed item has no name");
        missing.want(
            !draft.sealed[i].number.empty(), placeIn("sealed", i, "number"),
            "the seal of " + (draft.sealed[i].item.empty() ? "an item" : draft.sealed[i].item) + " has no number");
    }
    for (std::size_t i = 0; i < draft.exceptions.size(); ++i)
        missing.want(!draft.exceptions[i].code.empty(), placeIn("exceptions", i, "code"),
                     "an exception lifts nothing yet");
}

std::vector<PlanProblem> missingIn(const PlanDraft& draft) {
    std::vector<PlanProblem> problems;
    Missing missing(problems);
    missing.want(!draft.name.empty(), "name", "the ceremony has no name");
    missing.want(!draft.repository.empty(), "repository", "the repository has no name");
    missing.want(!draft.expires.empty(), "expires", "the root has no expiry");
    if (draft.predecessor)
        missing.want(!draft.predecessor->digest.empty(), "predecessor.digest",
                     "the root before is not named by its digest");
    missingInPeople(draft, missing);
    missingInKeys(draft, missing);
    missingInLists(draft, missing);
    return problems;
}

/// Errors of Plan::read begin with the place: `people[2].initials must be ...`.
PlanProblem problemOf(const Error& error) {
    const auto place = error.detail.substr(0, error.detail.find(' '));
    return {error.code, place == "the" ? "" : place, error.detail};
}

bool isIn(const metadata::Root& root, const PlannedKey& key) {
    return key.keyid && root.keys().contains(metadata::KeyId(*key.keyid));
}

}  // namespace

PlanDraft PlanDraft::of(const Plan& plan) {
    PlanDraft draft;
    draft.name = plan.name;
    draft.type = plan.type;
    draft.repository = plan.repository;
    draft.dialect = plan.dialect;
    draft.rehearsal = plan.rehearsal;
    draft.day = plan.day ? plan.day->text() : "";
    draft.expires = plan.expires.text();
    draft.thresholds = plan.thresholds;
    if (plan.predecessor)
        draft.predecessor = Before{plan.predecessor->version.number(), plan.predecessor->digest.hex()};
    draft.people = plan.people;
    draft.keys = plan.keys;
    draft.policy = plan.policy;
    draft.sealed = plan.sealed;
    draft.exceptions = plan.exceptions;
    draft.leftOut = plan.leftOut;
    return draft;
}

void PlanDraft::follow(const metadata::SignedRoot& signedRoot) {
    const auto& root = signedRoot.root();
    predecessor = Before{signedRoot.version().number(), signedRoot.payload().digest().hex()};
    if (type == CeremonyType::firstRoot)
        type = CeremonyType::renewal;
    dialect = root.dialect();
    for (auto& role : thresholds)
        role.threshold = root.role(role.role).threshold.number();
    std::erase_if(keys, [&](const auto& key) { return key.part == KeyPart::kept && !isIn(root, key); });
    for (const auto& [keyid, key] : root.keys()) {
        const auto known = std::ranges::find(keys, std::optional(keyid.text()), &PlannedKey::keyid);
        PlannedKey planned = known == keys.end() ? PlannedKey{} : *known;
        if (known == keys.end()) {
            planned.label = "key-" + keyid.text().substr(0, 8);
            planned.type = "ed25519";
            planned.keyid = keyid.text();
            planned.part = KeyPart::kept;
        }
        planned.roles.clear();
        std::ranges::copy_if(rolesOfARoot, std::back_inserter(planned.roles),
                             [&, id = keyid](RoleName role) { return root.lists(role, id); });
        if (known != keys.end())
            *known = planned;
        else if (!planned.roles.empty())
            keys.push_back(planned);
    }
}

bool DraftVerdict::sound() const {
    return plan && std::ranges::all_of(problems, &PlanProblem::lifted);
}

DraftVerdict judge(const PlanDraft& draft) {
    DraftVerdict verdict{.plan = std::nullopt, .problems = missingIn(draft)};
    auto plan = Plan::read(draft.text());
    if (plan) {
        for (auto& problem : problemsOf(*plan))
            verdict.problems.push_back(std::move(problem));
        verdict.plan = std::move(*plan);
    } else if (verdict.problems.empty()) {
        verdict.problems.push_back(problemOf(plan.error()));
    }
    return verdict;
}

}  // namespace anchorite::record
