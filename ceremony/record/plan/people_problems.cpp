#include <algorithm>
#include <map>

#include "ceremony/record/plan/counting.h"
#include "ceremony/record/plan/problems.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

using metadata::RoleName;

constexpr std::int64_t secondsOfADay = 86400;
constexpr std::int64_t rehearsalDays = 7;  // what rehearsal roots may last (docs/FORMATS.md)

/// Root keys of the new root by what `groupOf` says of each, the largest group first.
template <class GroupOf>
std::vector<std::pair<std::string, std::size_t>> groupsOfRootKeys(const Plan& plan, const GroupOf& groupOf) {
    std::map<std::string, std::pair<std::string, std::size_t>> counts;
    for (const auto* key : keysOf(plan, RoleName::root)) {
        const std::string group = groupOf(*key);
        auto& count = counts.try_emplace(folded(group), group, 0).first->second;
        ++count.second;
    }
    std::vector<std::pair<std::string, std::size_t>> groups;
    groups.reserve(counts.size());
    for (const auto& [name, count] : counts)
        groups.push_back(count);
    std::ranges::stable_sort(groups, std::greater(), [](const auto& group) { return group.second; });
    return groups;
}

/// The fewest people who together hold a threshold of root keys; empty when all of them do not.
std::vector<std::string> fewestHolders(const Plan& plan, std::size_t threshold) {
    std::vector<std::string> people;
    std::size_t keys = 0;
    for (const auto& [holder, count] : groupsOfRootKeys(plan, [](const PlannedKey& key) { return key.holder; })) {
        if (keys >= threshold)
            break;
        people.push_back(shown(holder));
        keys += count;
    }
    return keys >= threshold ? people : std::vector<std::string>();
}

/// The same keys must not be counted as independent people or places (ROOT-THR-07).
void holderProblems(const Plan& plan, std::vector<PlanProblem>& problems) {
    const auto threshold = static_cast<std::size_t>(plan.threshold(RoleName::root));
    const auto people = fewestHolders(plan, threshold);
    if (people.empty() || people.size() >= threshold)
        return;
    const auto verb = people.size() == 1 ? " holds enough root keys alone" : " hold enough root keys together";
    problems.push_back(
        {"plan.few-holders", "thresholds.root",
         listOf(people) + verb + ": the threshold of " + std::to_string(threshold) + " would not mean so many people",
         true});
}

void quorumProblems(const Plan& plan, const RoleThreshold& role, std::vector<PlanProblem>& problems) {
    const auto place = "thresholds." + std::string(nameOf(role.role));
    const auto keys = keysOf(plan, role.role);
    const auto usable = std::ranges::count_if(keys, [&](const auto* key) { return hasFitHolder(plan, *key); });
    const bool wantsTwo = role.role == RoleName::root || role.role == RoleName::targets;
    if (wantsTwo && role.threshold < 2)
        problems.push_back({"plan.threshold-low", place, "one key alone could sign; the threshold must be 2 or more"});
    if (keys.empty())
        problems.push_back({"plan.role-without-keys", "keys",
                            "the role " + std::string(nameOf(role.role)) + " has no key in the new root"});
    else if (role.threshold > usable)
        problems.push_back({"plan.impossible-quorum", place,
                            std::to_string(role.threshold) + " signatures are wanted, and " +
                                countOf(static_cast<std::size_t>(usable), "key") + " can sign"});
    else if (role.role == RoleName::root && role.threshold == static_cast<std::int64_t>(keys.size()))
        problems.push_back(
            {"plan.no-spare", place,
             "all " + std::to_string(keys.size()) + " root keys must sign: the loss of one ends the repository", true});
}

bool madeHere(const PlannedKey& key) {
    return key.part == KeyPart::added && !key.online;
}

/// No witness for the making of a key: nobody has the duty, or only its holder.
bool lacksWitness(const Plan& plan, const std::string& holder) {
    return std::ranges::none_of(plan.people, [&](const Person& person) {
        return person.has(Duty::witness) && folded(person.name) != folded(holder);
    });
}

void dutyProblems(const Plan& plan, std::vector<PlanProblem>& problems) {
    const auto any = [&](Duty duty) {
        return std::ranges::any_of(plan.people, [&](const Person& person) { return person.has(duty); });
    };
    const auto makes = std::ranges::any_of(plan.keys, [](const auto& key) { return key.part == KeyPart::added; });
    const bool liftable = plan.rehearsal || (plan.type == CeremonyType::renewal && !makes);
    if (!any(Duty::administrator))
        problems.push_back({"plan.no-administrator", "people", "nobody is the administrator"});
    if (!any(Duty::witness)) {
        problems.push_back({"plan.no-witness", "people", "nobody is a witness", liftable});
        return;
    }
    for (const auto& key : plan.keys) {
        if (madeHere(key) && lacksWitness(plan, key.holder))
            problems.push_back({"plan.no-witness", "people",
                                "nobody but its holder could witness the making of the key " + key.label, liftable});
    }
}

}  // namespace

std::vector<PlanProblem> expiryProblems(const Plan& plan) {
    if (!plan.day)
        return {};
    const auto seconds = plan.expires.unixSeconds() - plan.day->unixSeconds();
    const auto shortest = plan.rehearsal ? 0 : plan.policy.shortestDays;
    const auto longest = plan.rehearsal ? rehearsalDays : plan.policy.longestDays;
    if (seconds > 0 && seconds >= shortest * secondsOfADay && seconds <= longest * secondsOfADay)
        return {};
    const auto limits =
        plan.rehearsal ? "a rehearsal root lasts at most 7 days"
                       : "the policy allows " + std::to_string(shortest) + " to " + std::to_string(longest) + " days";
    return {{"plan.expiry", "expires",
             plan.expires.text() + " is " + std::to_string(daysBetween(*plan.day, plan.expires)) +
                 " days after the day of the ceremony; " + limits}};
}

std::vector<PlanProblem> thresholdProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    for (const auto& role : plan.thresholds)
        quorumProblems(plan, role, problems);
    holderProblems(plan, problems);
    const bool old = std::ranges::any_of(
        plan.keys, [](const auto& key) { return key.part != KeyPart::added && isIn(key, RoleName::root); });
    if (plan.type != CeremonyType::firstRoot && !old)
        problems.push_back(
            {"plan.impossible-quorum", "keys", "no root key is kept or removed: nobody can sign for the root before"});
    return problems;
}

std::vector<PlanProblem> siteProblems(const Plan& plan) {
    const auto threshold = static_cast<std::size_t>(plan.threshold(RoleName::root));
    const auto groups = groupsOfRootKeys(plan, [&](const PlannedKey& key) { return siteOf(plan, key); });
    if (groups.empty() || groups.front().second < threshold)
        return {};
    const auto& [site, count] = groups.front();
    const auto where = site.empty() ? "at no site that the plan names" : "at " + shown(site);
    return {{"plan.one-site", "keys",
             countOf(count, "root key") + (count == 1 ? " is" : " are") + " kept " + where +
                 ", enough for the threshold of " + std::to_string(threshold),
             true}};
}

std::vector<PlanProblem> peopleProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    std::map<std::string, std::size_t> names;
    std::map<std::string, std::size_t> initials;
    for (std::size_t i = 0; i < plan.people.size(); ++i) {
        const auto& person = plan.people[i];
        if (const auto [at, fresh] = names.try_emplace(folded(person.name), i); !fresh)
            problems.push_back({"plan.same-person", placeIn("people", i, "name"),
                                shown(person.name) + " stands in people[" + std::to_string(at->second) + "] already"});
        if (const auto [at, fresh] = initials.try_emplace(person.initials, i); !fresh)
            problems.push_back(
                {"plan.same-person", placeIn("people", i, "initials"),
                 person.initials + " are the initials of people[" + std::to_string(at->second) + "] already"});
        if (person.has(Duty::administrator) && person.has(Duty::witness))
            problems.push_back({"plan.administrator-witness", placeIn("people", i, "duties"),
                                "who drives the program cannot witness what it does"});
    }
    dutyProblems(plan, problems);
    return problems;
}

}  // namespace anchorite::record
