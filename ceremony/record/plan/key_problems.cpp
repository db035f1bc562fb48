#include <algorithm>
#include <map>

#include "ceremony/record/plan/counting.h"
#include "ceremony/record/plan/problems.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

using metadata::RoleName;

/// What does not fit, or nothing.
std::string holderFlaw(const Plan& plan, const PlannedKey& key) {
    if (!plan.person(key.holder))
        return shown(key.holder) + " does not stand among the people";
    if (!hasFitHolder(plan, key))
        return shown(key.holder) + " has not the duty " + (key.online ? "online-operator" : "key-holder");
    return "";
}

/// Online keys belong to snapshot and timestamp, the others to root and targets. A root key on a machine that is
/// reached from outside is never lifted.
void roleProblems(const PlannedKey& key, const std::string& place, std::vector<PlanProblem>& problems) {
    if (key.online && isIn(key, RoleName::root))
        problems.push_back({"plan.two-roles", place, "a key of the online signer stands in root"});
    if (key.online && isIn(key, RoleName::targets))
        problems.push_back({"plan.two-roles", place, "a key of the online signer stands in targets", true});
    const bool onlineRole = isIn(key, RoleName::snapshot) || isIn(key, RoleName::timestamp);
    if (!key.online && onlineRole)
        problems.push_back({"plan.two-roles", place,
                            "an offline key stands in snapshot or timestamp, which are signed all the time", true});
}

/// practice.md 2B.2: clients forget poisoned numbers only when both roles lose every old key.
void emergencyProblems(const Plan& plan, std::size_t i, std::vector<PlanProblem>& problems) {
    const auto& key = plan.keys[i];
    const bool recovers = isIn(key, RoleName::snapshot) || isIn(key, RoleName::timestamp);
    if (plan.type == CeremonyType::emergency && key.part == KeyPart::kept && recovers)
        problems.push_back({"plan.emergency-rule", placeIn("keys", i, "part"),
                            "a snapshot or timestamp key is kept; clients recover only when both are replaced wholly",
                            true});
}

bool changes(const PlannedKey& key) {
    return key.part != KeyPart::kept;
}

/// Why this key does not belong into a ceremony of the type; empty when it does.
std::string misfitOf(CeremonyType type, const PlannedKey& key) {
    switch (type) {
        case CeremonyType::firstRoot:
            return key.part != KeyPart::added ? "a first root keeps and removes nothing" : "";
        case CeremonyType::renewal:
            return changes(key) ? "a renewal keeps all keys" : "";
        case CeremonyType::replaceHolder:
            return changes(key) && key.online ? "replacing a holder touches no key of the online signer" : "";
        case CeremonyType::raiseThreshold:
            if (key.part == KeyPart::removed)
                return "raising a threshold removes no key";
            return changes(key) && !isIn(key, RoleName::root) ? "raising a threshold adds root keys only" : "";
        case CeremonyType::onlineKeys:
            return changes(key) && !key.online ? "rotating online keys touches no offline key" : "";
        case CeremonyType::rotation:
        case CeremonyType::emergency:
            return "";
    }
    std::unreachable();
}

bool hasKey(const Plan& plan, KeyPart part, bool online) {
    return std::ranges::any_of(plan.keys, [&](const PlannedKey& key) {
        return key.part == part && key.online == online && (online || isIn(key, RoleName::root));
    });
}

/// What a ceremony of this type must have and this one lacks; empty when nothing.
std::string lackOf(const Plan& plan) {
    const bool replaces = plan.type == CeremonyType::replaceHolder;
    if (!replaces && plan.type != CeremonyType::onlineKeys)
        return "";
    const bool both = hasKey(plan, KeyPart::added, !replaces) && hasKey(plan, KeyPart::removed, !replaces);
    if (both)
        return "";
    return replaces ? "replacing a holder needs a root key that is added and one that is removed"
                    : "rotating online keys needs an online key that is added and one that is removed";
}

}  // namespace

std::vector<PlanProblem> keyProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    std::map<std::string, std::size_t> keyids;
    for (std::size_t i = 0; i < plan.keys.size(); ++i) {
        const auto& key = plan.keys[i];
        const auto flaw = holderFlaw(plan, key);
        if (!flaw.empty())
            problems.push_back({"plan.unknown-person", placeIn("keys", i, "holder"), flaw});
        roleProblems(key, placeIn("keys", i, "roles"), problems);
        emergencyProblems(plan, i, problems);
        if (!key.keyid)
            continue;
        if (const auto [at, fresh] = keyids.try_emplace(folded(*key.keyid), i); !fresh)
            problems.push_back({"plan.key-twice", placeIn("keys", i, "keyid"),
                                "this key stands in keys[" + std::to_string(at->second) + "] already"});
    }
    return problems;
}

std::vector<PlanProblem> predecessorProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    const bool first = plan.type == CeremonyType::firstRoot;
    if (first && plan.predecessor)
        problems.push_back({"plan.predecessor", "predecessor", "a first root has none"});
    if (!first && !plan.predecessor)
        problems.push_back({"plan.predecessor", "predecessor", "the root before is missing: its version and digest"});
    for (std::size_t i = 0; i < plan.keys.size(); ++i) {
        if (plan.keys[i].part == KeyPart::added)
            continue;
        if (!plan.keys[i].keyid)
            problems.push_back({"plan.predecessor", placeIn("keys", i, "keyid"),
                                "a key of the root before needs its keyid, so that it is found there"});
    }
    return problems;
}

std::vector<PlanProblem> typeProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    for (std::size_t i = 0; i < plan.keys.size(); ++i) {
        const auto misfit = misfitOf(plan.type, plan.keys[i]);
        if (!misfit.empty())
            problems.push_back({"plan.type", placeIn("keys", i, "part"), misfit});
    }
    const auto lack = lackOf(plan);
    if (!lack.empty())
        problems.push_back({"plan.type", "keys", lack});
    return problems;
}

}  // namespace anchorite::record
