#include <algorithm>
#include <array>

#include "ceremony/record/plan/plan.h"
#include "ceremony/record/plan/script.h"
#include "ceremony/record/plan/typed.h"
#include "crypto/signer.h"
#include "crypto/words.h"

namespace anchorite::record {

namespace {

constexpr std::int64_t formatVersion = 1;
constexpr std::size_t mostPeople = 60;
constexpr std::size_t mostKeys = 200;
constexpr std::size_t mostSealed = 40;
constexpr std::size_t mostExceptions = 20;
constexpr std::size_t nameLength = 80;
constexpr std::size_t shortNameLength = 40;
constexpr std::size_t lineLength = 120;
constexpr std::size_t reasonLength = 400;
constexpr std::int64_t secondsOfAnHour = 3600;
constexpr std::int64_t longestLifetime = 400;        // days; a plan may tighten ROOT-EXP-03, never loosen it
constexpr std::int64_t largestVersion = 2147483646;  // the next one is the last that every client can count to

constexpr std::array<metadata::RoleName, 4> rolesOfARoot{metadata::RoleName::root, metadata::RoleName::targets,
                                                         metadata::RoleName::snapshot, metadata::RoleName::timestamp};
constexpr std::array<CeremonyType, 7> types{
    CeremonyType::firstRoot,  CeremonyType::renewal,  CeremonyType::replaceHolder, CeremonyType::raiseThreshold,
    CeremonyType::onlineKeys, CeremonyType::rotation, CeremonyType::emergency};
constexpr std::array<Duty, 5> duties{Duty::administrator, Duty::keyHolder, Duty::witness, Duty::auditor,
                                     Duty::onlineOperator};
constexpr std::array<KeyPart, 3> parts{KeyPart::added, KeyPart::kept, KeyPart::removed};
constexpr std::array<metadata::Dialect, 4> dialects{metadata::Dialect::tuf, metadata::Dialect::notaryV1,
                                                    metadata::Dialect::uptane, metadata::Dialect::goTuf0};

/// One of a few names. The error lists them.
template <class Choices>
Result<typename Choices::value_type> choiceIn(const Typed& typed, const Choices& choices) {
    const auto* text = typed.value().asString();
    std::string names;
    for (const auto choice : choices) {
        if (text && *text == nameOf(choice))
            return choice;
        names += (names.empty() ? "" : ", ") + std::string(nameOf(choice));
    }
    return typed.refuse("must be one of: " + names);
}

/// Names that FAT reserves, whatever follows their first dot: they could not be a file on a stick.
bool isReserved(std::string_view name) {
    const auto stem = name.substr(0, name.find('.'));
    constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
    const bool numbered =
        stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
    return numbered || std::ranges::find(devices, stem) != devices.end();
}

/// A name that can be a part of file names and step ids.
Result<std::string> shortNameIn(const Typed& typed, std::string_view marks) {
    auto name = TRY(typed.text(shortNameLength));
    const auto fits = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || marks.find(c) != std::string_view::npos;
    };
    const bool edges = marks.find(name.front()) == std::string_view::npos && name.back() != '.';
    if (!edges || !std::ranges::all_of(name, fits) || isReserved(name))
        return typed.refuse("must be 1 to 40 of a-z 0-9 " + std::string(marks) +
                            ", begin with a letter or digit and be no name that a stick cannot hold");
    return name;
}

Result<std::string> initialsIn(const Typed& typed) {
    auto initials = TRY(typed.textOrEmpty(nameLength));
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (initials.size() < 2 || initials.size() > 4 || !std::ranges::all_of(initials, capital))
        return typed.refuse("must be 2 to 4 capital letters A-Z");
    return initials;
}

Result<UtcTime> timeIn(const Typed& typed) {
    const auto text = TRY(typed.text(nameLength));
    const auto time = UtcTime::parseTyped(text);
    if (!time)
        return typed.refuse("must be a day like 2027-05-20 or a time like 2027-05-20T09:00:00Z");
    return *time;
}

/// 64 hex digits, or the 32 words as they stand on the card.
Result<crypto::Sha256> digestIn(const Typed& typed) {
    const auto text = TRY(typed.text(reasonLength));
    if (const auto words = crypto::digestOfWords(text))
        return *words;
    const auto digest = crypto::Sha256::ofHex(text);
    if (!digest)
        return typed.refuse("must be 64 hex digits or 32 words");
    return *digest;
}

/// A person's name. `=` would end it in `--present "NAME=INITIALS"`.
Result<std::string> personNameIn(const Typed& typed) {
    auto name = TRY(typed.text(nameLength));
    if (name.find('=') != std::string::npos)
        return typed.refuse("must not hold =");
    return name;
}

Result<std::set<Duty>> dutiesIn(const Typed& typed) {
    std::set<Duty> found;
    for (const auto& item : TRY(typed.items(1, duties.size()))) {
        if (!found.insert(TRY(choiceIn(item, duties))).second)
            return item.refuse("stands twice");
    }
    return found;
}

/// Sets `line` when the member is there.
Result<void> takeText(const Typed& typed, std::string_view name, std::size_t most, std::string& line) {
    if (const auto member = typed.find(name))
        line = TRY(member->textOrEmpty(most));
    return {};
}

Result<void> takeTruth(const Typed& typed, std::string_view name, bool& truth) {
    if (const auto member = typed.find(name))
        truth = TRY(member->truth());
    return {};
}

Result<void> takeNumber(const Typed& typed, std::string_view name, std::int64_t least, std::int64_t most,
                        std::int64_t& number) {
    if (const auto member = typed.find(name))
        number = TRY(member->number(least, most));
    return {};
}

Result<Person> personIn(const Typed& typed) {
    TRY(typed.requireObject({"name", "initials", "duties", "organisation", "site", "contact", "remote"}));
    Person person;
    person.name = TRY(personNameIn(TRY(typed.member("name"))));
    person.initials = TRY(initialsIn(TRY(typed.member("initials"))));
    person.duties = TRY(dutiesIn(TRY(typed.member("duties"))));
    TRY(takeText(typed, "organisation", lineLength, person.organisation));
    TRY(takeText(typed, "site", nameLength, person.site));
    TRY(takeText(typed, "contact", lineLength, person.contact));
    TRY(takeTruth(typed, "remote", person.remote));
    return person;
}

Result<std::vector<metadata::RoleName>> rolesIn(const Typed& typed) {
    std::vector<metadata::RoleName> found;
    for (const auto& item : TRY(typed.items(1, rolesOfARoot.size()))) {
        const auto role = TRY(choiceIn(item, rolesOfARoot));
        if (std::ranges::find(found, role) != found.end())
            return item.refuse("stands twice");
        found.push_back(role);
    }
    return found;
}

Result<std::string> keyTypeIn(const Typed& typed) {
    auto type = TRY(typed.text(nameLength));
    if (!crypto::keyTypeOf(type))
        return typed.refuse("must be one of: ed25519, ecdsa-p256, ecdsa-p384, rsa-3072, rsa-4096");
    return type;
}

Result<PlannedKey> keyIn(const Typed& typed) {
    TRY(typed.requireObject(
        {"label", "holder", "roles", "type", "part", "keyid", "online", "dice-bits", "site", "bag-in"}));
    PlannedKey key;
    key.label = TRY(shortNameIn(TRY(typed.member("label")), "-"));
    key.holder = TRY(TRY(typed.member("holder")).text(nameLength));
    key.roles = TRY(rolesIn(TRY(typed.member("roles"))));
    const auto type = typed.find("type");
    key.type = type ? TRY(keyTypeIn(*type)) : "ed25519";
    if (const auto part = typed.find("part"))
        key.part = TRY(choiceIn(*part, parts));
    if (const auto keyid = typed.find("keyid"))
        key.keyid = TRY(keyid->text(lineLength));
    TRY(takeTruth(typed, "online", key.online));
    std::int64_t bits = 0;
    TRY(takeNumber(typed, "dice-bits", 0, 512, bits));
    key.diceBits = static_cast<int>(bits);
    TRY(takeText(typed, "site", nameLength, key.site));
    TRY(takeText(typed, "bag-in", shortNameLength, key.bagIn));
    return key;
}

Result<SealedItem> sealedIn(const Typed& typed) {
    TRY(typed.requireObject({"item", "number"}));
    SealedItem sealed;
    sealed.item = TRY(TRY(typed.member("item")).text(nameLength));
    sealed.number = TRY(TRY(typed.member("number")).text(shortNameLength));
    return sealed;
}

/// Code, reason and people are judged by problemsOf, so that all faults of a plan are told at once.
Result<PlannedException> exceptionIn(const Typed& typed) {
    TRY(typed.requireObject({"code", "reason", "initials"}));
    PlannedException exception;
    exception.code = TRY(TRY(typed.member("code")).text(nameLength));
    exception.reason = TRY(TRY(typed.member("reason")).textOrEmpty(reasonLength));
    for (const auto& item : TRY(TRY(typed.member("initials")).items(0, mostPeople)))
        exception.initials.push_back(TRY(item.textOrEmpty(nameLength)));
    return exception;
}

Result<PredecessorRoot> predecessorIn(const Typed& typed) {
    TRY(typed.requireObject({"version", "digest"}));
    const auto number = TRY(TRY(typed.member("version")).number(1, largestVersion));
    const auto version = TRY(metadata::Version::of(number));
    const auto digest = TRY(digestIn(TRY(typed.member("digest"))));
    return PredecessorRoot{version, digest};
}

Result<std::vector<RoleThreshold>> thresholdsIn(const Typed& typed) {
    TRY(typed.requireObject({"root", "targets", "snapshot", "timestamp"}));
    std::vector<RoleThreshold> thresholds;
    for (const auto role : rolesOfARoot) {
        const auto number = TRY(TRY(typed.member(metadata::nameOf(role))).number(1, mostKeys));
        thresholds.push_back({role, number});
    }
    return thresholds;
}

Result<Policy> policyIn(const Typed& file, CeremonyType type) {
    Policy policy;
    if (type == CeremonyType::emergency)
        policy.shortestDays = 30;
    const auto typed = file.find("policy");
    if (!typed)
        return policy;
    TRY(typed->requireObject({"longest-days", "shortest-days", "clock-tolerance-seconds", "strict-air-gap"}));
    TRY(takeNumber(*typed, "longest-days", 1, longestLifetime, policy.longestDays));
    TRY(takeNumber(*typed, "shortest-days", 1, longestLifetime, policy.shortestDays));
    TRY(takeNumber(*typed, "clock-tolerance-seconds", 1, secondsOfAnHour, policy.clockToleranceSeconds));
    TRY(takeTruth(*typed, "strict-air-gap", policy.strictAirGap));
    return policy;
}

/// `make` for each item of the list `name`, which may be missing when `least` is 0.
template <class T>
Result<void> takeList(const Typed& file, std::string_view name, std::size_t least, std::size_t most,
                      Result<T> (*make)(const Typed&), std::vector<T>& list) {
    const auto typed = file.find(name);
    if (!typed && least == 0)
        return {};
    for (const auto& item : TRY(TRY(file.member(name)).items(least, most)))
        list.push_back(TRY(make(item)));
    return {};
}

Result<void> takeLeftOut(const Typed& file, std::set<std::string>& kinds) {
    const auto typed = file.find("left-out");
    if (!typed)
        return {};
    const auto known = allStepKinds();
    for (const auto& item : TRY(typed->items(0, known.size()))) {
        const auto kind = TRY(choiceIn(item, known));
        if (!kinds.insert(std::string(nameOf(kind))).second)
            return item.refuse("stands twice");
    }
    return {};
}

Result<void> requireFormat(const Typed& file) {
    if (!file.value().isObject())
        return file.refuse("must be an object in braces");
    const auto mark = TRY(file.member("anchorite-plan"));
    const auto version = mark.value().asInteger();
    if (version && *version > formatVersion)
        return fail("plan.newer", "the plan is of format " + std::to_string(*version) + ", this program knows 1");
    if (version != formatVersion)
        return mark.refuse("must be 1");
    return file.requireObject({"anchorite-plan", "name", "type", "repository", "dialect", "rehearsal", "day", "expires",
                               "thresholds", "predecessor", "people", "keys", "policy", "sealed", "exceptions",
                               "left-out"});
}

Result<void> takeHead(const Typed& file, Plan& plan) {
    plan.name = TRY(shortNameIn(TRY(file.member("name")), "._-"));
    plan.type = TRY(choiceIn(TRY(file.member("type")), types));
    plan.repository = TRY(TRY(file.member("repository")).text(lineLength));
    if (const auto dialect = file.find("dialect"))
        plan.dialect = TRY(choiceIn(*dialect, dialects));
    TRY(takeTruth(file, "rehearsal", plan.rehearsal));
    if (const auto day = file.find("day"))
        plan.day = TRY(timeIn(*day));
    plan.expires = TRY(timeIn(TRY(file.member("expires"))));
    plan.thresholds = TRY(thresholdsIn(TRY(file.member("thresholds"))));
    if (const auto predecessor = file.find("predecessor"))
        plan.predecessor = TRY(predecessorIn(*predecessor));
    plan.policy = TRY(policyIn(file, plan.type));
    return {};
}

Result<void> takeLists(const Typed& file, Plan& plan) {
    TRY(takeList(file, "people", 1, mostPeople, personIn, plan.people));
    TRY(takeList(file, "keys", 1, mostKeys, keyIn, plan.keys));
    TRY(takeList(file, "sealed", 0, mostSealed, sealedIn, plan.sealed));
    TRY(takeList(file, "exceptions", 0, mostExceptions, exceptionIn, plan.exceptions));
    return takeLeftOut(file, plan.leftOut);
}

/// `place` says how the text is called in the file.
Result<void> requireNew(std::set<std::string>& seen, const std::string& text, const std::string& place) {
    if (!text.empty() && !seen.insert(text).second)
        return fail("plan.value", place + " stands twice in the plan");
    return {};
}

/// Labels and sealed items name steps, and a seal has one number: none of them may come twice.
Result<void> requireDistinct(const Plan& plan) {
    std::set<std::string> subjects;
    std::set<std::string> seals;
    for (std::size_t i = 0; i < plan.keys.size(); ++i) {
        const auto place = "keys[" + std::to_string(i) + "].";
        TRY(requireNew(subjects, plan.keys[i].label, place + "label"));
        TRY(requireNew(seals, plan.keys[i].bagIn, place + "bag-in"));
    }
    for (std::size_t i = 0; i < plan.sealed.size(); ++i) {
        const auto place = "sealed[" + std::to_string(i) + "].";
        TRY(requireNew(subjects, plan.sealed[i].item, place + "item"));
        TRY(requireNew(seals, plan.sealed[i].number, place + "number"));
    }
    return {};
}

}  // namespace

Result<Plan> Plan::read(std::string_view text) {
    if (text.size() > sizeLimit)
        return fail("plan.value", "the plan has " + std::to_string(text.size()) + " bytes; it takes at most " +
                                      std::to_string(sizeLimit));
    const auto json = TRY(metadata::Json::parse(text, {.bytes = sizeLimit}));
    const Typed file(json, "");
    TRY(requireFormat(file));
    Plan plan;
    TRY(takeHead(file, plan));
    TRY(takeLists(file, plan));
    TRY(requireDistinct(plan));
    plan.text_ = text;
    plan.digest_ = crypto::sha256(asBytes(text));
    return plan;
}

}  // namespace anchorite::record
