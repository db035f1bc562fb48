#include <array>

#include "ceremony/record/plan/plan_draft.h"
#include "ceremony/record/plan/typed.h"

namespace anchorite::record {

using metadata::Json;
using metadata::RoleName;

namespace {

constexpr std::array<RoleName, 4> roles{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp};
constexpr std::array<CeremonyType, 7> types{
    CeremonyType::firstRoot,  CeremonyType::renewal,  CeremonyType::replaceHolder, CeremonyType::raiseThreshold,
    CeremonyType::onlineKeys, CeremonyType::rotation, CeremonyType::emergency};
constexpr std::array<Duty, 5> duties{Duty::administrator, Duty::keyHolder, Duty::witness, Duty::auditor,
                                     Duty::onlineOperator};
constexpr std::array<KeyPart, 3> parts{KeyPart::added, KeyPart::kept, KeyPart::removed};
constexpr std::array<metadata::Dialect, 4> dialects{metadata::Dialect::tuf, metadata::Dialect::notaryV1,
                                                    metadata::Dialect::uptane, metadata::Dialect::goTuf0};

std::string lineIn(const Json& json, std::string_view name) {
    const auto* text = json.findString(name);
    return text ? *text : std::string();
}

bool truthIn(const Json& json, std::string_view name) {
    const auto* value = json.find(name);
    const auto* truth = value ? value->asBool() : nullptr;
    return truth && *truth;
}

std::int64_t numberIn(const Json& json, std::string_view name, std::int64_t otherwise) {
    const auto* value = json.find(name);
    return value ? value->asInteger().value_or(otherwise) : otherwise;
}

const Json::Array& itemsIn(const Json& json, std::string_view name) {
    static const Json::Array none;
    const auto* value = json.find(name);
    const auto* items = value ? value->asArray() : nullptr;
    return items ? *items : none;
}

template <class Choice, std::size_t count>
void takeChoice(const std::string& text, const std::array<Choice, count>& choices, Choice& chosen) {
    for (const auto choice : choices)
        if (text == nameOf(choice))
            chosen = choice;
}

template <class Choice, std::size_t count, class Take>
void takeChoices(const Json::Array& items, const std::array<Choice, count>& choices, const Take& take) {
    for (const auto choice : choices)
        for (const auto& item : items)
            if (item.asString() && *item.asString() == nameOf(choice))
                take(choice);
}

std::vector<std::string> linesIn(const Json& json, std::string_view name) {
    std::vector<std::string> lines;
    for (const auto& item : itemsIn(json, name))
        if (item.asString())
            lines.push_back(*item.asString());
    return lines;
}

Person personIn(const Json& json) {
    Person person;
    person.name = lineIn(json, "name");
    person.initials = lineIn(json, "initials");
    person.organisation = lineIn(json, "organisation");
    person.site = lineIn(json, "site");
    person.contact = lineIn(json, "contact");
    person.remote = truthIn(json, "remote");
    takeChoices(itemsIn(json, "duties"), duties, [&](Duty duty) { person.duties.insert(duty); });
    return person;
}

PlannedKey keyIn(const Json& json) {
    PlannedKey key;
    key.label = lineIn(json, "label");
    key.holder = lineIn(json, "holder");
    key.type = lineIn(json, "type");
    takeChoice(lineIn(json, "part"), parts, key.part);
    if (const auto* keyid = json.findString("keyid"))
        key.keyid = *keyid;
    key.online = truthIn(json, "online");
    key.diceBits = static_cast<int>(numberIn(json, "dice-bits", 0));
    key.site = lineIn(json, "site");
    key.bagIn = lineIn(json, "bag-in");
    takeChoices(itemsIn(json, "roles"), roles, [&](RoleName role) { key.roles.push_back(role); });
    return key;
}

void takeHead(const Json& json, PlanDraft& draft) {
    draft.name = lineIn(json, "name");
    takeChoice(lineIn(json, "type"), types, draft.type);
    draft.repository = lineIn(json, "repository");
    takeChoice(lineIn(json, "dialect"), dialects, draft.dialect);
    draft.rehearsal = truthIn(json, "rehearsal");
    draft.day = lineIn(json, "day");
    draft.expires = lineIn(json, "expires");
    if (const auto* thresholds = json.find("thresholds"))
        for (auto& role : draft.thresholds)
            role.threshold = numberIn(*thresholds, nameOf(role.role), role.threshold);
    if (const auto* before = json.find("predecessor"))
        draft.predecessor = PlanDraft::Before{numberIn(*before, "version", 1), lineIn(*before, "digest")};
    if (const auto* policy = json.find("policy")) {
        auto& own = draft.policy;
        own.longestDays = numberIn(*policy, "longest-days", own.longestDays);
        own.shortestDays = numberIn(*policy, "shortest-days", own.shortestDays);
        own.clockToleranceSeconds = numberIn(*policy, "clock-tolerance-seconds", own.clockToleranceSeconds);
        own.strictAirGap = truthIn(*policy, "strict-air-gap");
    }
}

}  // namespace

Result<PlanDraft> PlanDraft::parse(std::string_view text) {
    const auto json = TRY(Json::parse(text, {.bytes = Plan::sizeLimit}));
    const auto mark = numberIn(json, "anchorite-plan", 0);
    if (mark > 1)
        return fail("plan.newer", "the plan is of format " + std::to_string(mark) + ", this program knows 1");
    if (mark != 1)
        return fail("plan.value", "anchorite-plan must be 1");
    PlanDraft draft;
    takeHead(json, draft);
    for (const auto& item : itemsIn(json, "people"))
        draft.people.push_back(personIn(item));
    for (const auto& item : itemsIn(json, "keys"))
        draft.keys.push_back(keyIn(item));
    for (const auto& item : itemsIn(json, "sealed"))
        draft.sealed.push_back({lineIn(item, "item"), lineIn(item, "number")});
    for (const auto& item : itemsIn(json, "exceptions"))
        draft.exceptions.push_back({lineIn(item, "code"), lineIn(item, "reason"), linesIn(item, "initials")});
    for (auto& kind : linesIn(json, "left-out"))
        draft.leftOut.insert(std::move(kind));
    return draft;
}

}  // namespace anchorite::record
