#include "ceremony/record/plan/script_facts.h"

#include "ceremony/record/plan/cast.h"
#include "ceremony/record/plan/counting.h"

namespace anchorite::record {

namespace {

std::string thresholdsOf(const Plan& plan) {
    Names parts;
    for (const auto& role : plan.thresholds)
        parts.push_back(std::string(nameOf(role.role)) + " " + std::to_string(role.threshold) + " of " +
                        std::to_string(keysOf(plan, role.role).size()));
    return listOf(parts);
}

std::string dutiesOf(const Person& person) {
    Names names;
    for (const auto duty : person.duties)
        names.emplace_back(nameOf(duty));
    return listOf(names) + (person.remote ? " (at another place)" : "");
}

std::string rolesOf(const PlannedKey& key) {
    Names names;
    for (const auto role : key.roles)
        names.emplace_back(nameOf(role));
    return listOf(names) + (key.online ? " (online)" : "");
}

std::string titleOf(const Step& step, const Cast& cast, bool composed) {
    switch (phaseOf(step.kind)) {
        case Phase::opening:
            return "Opening";
        case Phase::keys:
            return composed ? "Keys back under seal" : "Key " + step.subject;
        case Phase::compose:
            return "Compose " + cast.rootName();
        case Phase::sign:
            return "Sign and collect";
        case Phase::release:
            return "Release";
        case Phase::close:
            return "Close";
    }
    return {};
}

}  // namespace

std::vector<Chapter> chaptersOf(const Plan& plan) {
    const Cast cast(plan);
    std::vector<Chapter> chapters;
    bool composed = false;
    for (auto& step : scriptOf(plan)) {
        composed = composed || phaseOf(step.kind) == Phase::compose;
        const auto title = titleOf(step, cast, composed);
        if (chapters.empty() || chapters.back().title != title)
            chapters.push_back({title, {}});
        chapters.back().steps.push_back(std::move(step));
    }
    return chapters;
}

std::vector<std::pair<std::string, std::string>> headFacts(const Plan& plan) {
    const Cast cast(plan);
    std::vector<std::pair<std::string, std::string>> facts{
        {"Ceremony", plan.name + ", " + std::string(nameOf(plan.type)) + (plan.rehearsal ? ", a rehearsal" : "")},
        {"Repository", plan.repository + " (" + std::string(nameOf(plan.dialect)) + ")"},
        {"Makes", cast.rootName() + ", expires " + plan.expires.display()},
        {"Thresholds", thresholdsOf(plan)}};
    if (plan.day)
        facts.emplace_back("Day", plan.day->display());
    if (plan.predecessor)
        facts.emplace_back("Root before", std::to_string(plan.predecessor->version.number()) + ", payload SHA-256 " +
                                              plan.predecessor->digest.hex());
    if (cast.isFirst())
        facts.emplace_back("Root before", "none: whoever trusts this root must get its words by another way");
    facts.emplace_back("Plan SHA-256", plan.digest().hex());
    return facts;
}

Rows peopleRows(const Plan& plan) {
    Rows rows{{"Name", "Initials", "Duty", "Organisation", "Site"}};
    for (const auto& person : plan.people)
        rows.push_back({person.name, person.initials, dutiesOf(person), person.organisation, person.site});
    return rows;
}

Rows keyRows(const Plan& plan) {
    Rows rows{{"Key", "Holder", "Roles", "Type", "Part", "Kept at", "Seal in"}};
    for (const auto& key : plan.keys)
        rows.push_back({key.label, key.holder, rolesOf(key), key.type, std::string(nameOf(key.part)),
                        key.online ? "" : siteOf(plan, key), key.bagIn});
    return rows;
}

Rows callRows(const Plan& plan) {
    Rows rows{{"Name", "Duty", "Call"}};
    for (const auto& person : plan.people) {
        if (!person.contact.empty())
            rows.push_back({person.name, dutiesOf(person), person.contact});
    }
    return rows;
}

Rows plannedExceptionRows(const Plan& plan) {
    Rows rows{{"Exception", "Reason", "Initials"}};
    for (const auto& exception : plan.exceptions)
        rows.push_back({exception.code, exception.reason, listOf(exception.initials)});
    return rows;
}

std::string actorsOf(const Step& step) {
    const auto others = step.actors.size() - 1;
    if (step.kind == StepKind::rollCall)
        return "everybody";
    if (others == 0)
        return step.actors.front();
    return step.actors.front() +
           (others == 1 ? " or " + step.actors.back() : ", or one of " + std::to_string(others) + " others");
}

}  // namespace anchorite::record
