#include "ceremony/record/plan/cast.h"

#include <algorithm>

#include "ceremony/record/plan/counting.h"

namespace anchorite::record {

namespace {

using metadata::RoleName;

template <class Fits>
Names namesOf(const Plan& plan, const Fits& fits) {
    Names names;
    for (const auto& person : plan.people) {
        if (fits(person))
            names.push_back(person.name);
    }
    return names;
}

template <class Fits>
Names stepsOf(const Plan& plan, StepKind kind, const Fits& fits) {
    Names ids;
    for (const auto& key : plan.keys) {
        if (fits(key))
            ids.push_back(idOf(kind, key.label));
    }
    return ids;
}

}  // namespace

std::string idOf(StepKind kind, std::string_view subject) {
    return std::string(nameOf(kind)) + (subject.empty() ? "" : ":") + std::string(subject);
}

Names joined(Names a, const Names& b) {
    for (const auto& name : b) {
        if (std::ranges::find(a, name) == a.end())
            a.push_back(name);
    }
    return a;
}

Names Cast::everybody() const {
    return joined(with(Duty::administrator), namesOf(plan_, [](const Person&) { return true; }));
}

Names Cast::with(Duty duty) const {
    return namesOf(plan_, [&](const Person& person) { return person.has(duty); });
}

Names Cast::administrators() const {
    auto names = with(Duty::administrator);
    return names.empty() ? everybody() : names;
}

Names Cast::readers(std::string_view except) const {
    const auto fit = [&](Duty duty, bool remote) {
        return namesOf(plan_, [&](const Person& person) {
            return person.has(duty) && person.remote == remote && person.name != except;
        });
    };
    auto names = joined(fit(Duty::witness, false), fit(Duty::witness, true));
    if (names.empty())
        names = joined(fit(Duty::auditor, false), fit(Duty::auditor, true));
    if (names.empty())
        names = namesOf(
            plan_, [&](const Person& person) { return !person.has(Duty::administrator) && person.name != except; });
    return names.empty() ? everybody() : names;
}

Names Cast::publishers() const {
    auto names = with(Duty::onlineOperator);
    return names.empty() ? administrators() : names;
}

Names Cast::holdersHere() const {
    return namesOf(plan_, [](const Person& person) { return person.has(Duty::keyHolder) && !person.remote; });
}

Names Cast::signers() const {
    Names names;
    for (const auto& key : plan_.keys) {
        if (isIn(key, RoleName::root))
            names = joined(std::move(names), {key.holder});
    }
    return names;
}

bool Cast::mustSign(std::string_view holder) const {
    const auto keys = keysOf(plan_, RoleName::root);
    const auto others = std::ranges::count_if(keys, [&](const auto* key) { return key->holder != holder; });
    return others < plan_.threshold(RoleName::root);
}

bool Cast::isRemote(std::string_view name) const {
    const auto* person = plan_.person(name);
    return person && person->remote;
}

std::string Cast::rootName() const {
    if (isFirst())
        return "root 1";
    return plan_.predecessor ? "root " + std::to_string(plan_.predecessor->version.next().number()) : "the new root";
}

Names Cast::destructions() const {
    return stepsOf(plan_, StepKind::destroy, [](const PlannedKey& key) { return key.part == KeyPart::removed; });
}

Names Cast::sealings() const {
    return stepsOf(plan_, StepKind::bagOut, [&](const PlannedKey& key) {
        return isMadeOffline(key) || (key.part == KeyPart::kept && !key.bagIn.empty());
    });
}

Names Cast::openings() const {
    Names ids;
    for (const auto& sealed : plan_.sealed)
        ids.push_back(idOf(StepKind::bagIn, sealed.item));
    return joined(std::move(ids),
                  stepsOf(plan_, StepKind::bagIn, [](const PlannedKey& key) { return !key.bagIn.empty(); }));
}

Names Cast::observers() const {
    return namesOf(plan_, [](const Person& person) { return person.has(Duty::witness) || person.has(Duty::auditor); });
}

Names Cast::statements() const {
    Names ids;
    for (const auto& name : observers())
        ids.push_back(idOf(StepKind::statement, name));
    return ids;
}

Names Cast::beforeKeys() const {
    Names ids{idOf(StepKind::planCheckpoint), idOf(StepKind::machine), idOf(StepKind::clock)};
    if (!isFirst())
        ids.push_back(idOf(StepKind::predecessor));
    if (isEmergency())
        ids.push_back(idOf(StepKind::incident));
    return ids;
}

}  // namespace anchorite::record
