#include "ceremony/record/session/next_plan.h"

#include <algorithm>
#include <set>

namespace anchorite::record {

using metadata::Json;
using metadata::KeyId;
using metadata::RoleName;

namespace {

constexpr std::array<RoleName, 4> roles{RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp};

Json personJson(const Person& person) {
    auto json = Json::object();
    json.set("name", person.name);
    json.set("initials", person.initials);
    auto duties = Json::array();
    for (const auto duty : person.duties)
        duties.add(nameOf(duty));
    json.set("duties", std::move(duties));
    for (const auto& [name, text] : {std::pair("organisation", &person.organisation), std::pair("site", &person.site),
                                     std::pair("contact", &person.contact)})
        if (!text->empty())
            json.set(name, *text);
    if (person.remote)
        json.set("remote", true);
    return json;
}

struct Listed {
    std::string label;
    std::string holder;
    std::string type;
    bool online = false;
};

/// How a key was called before.
Listed listedAs(const PlanBefore& before, const KeyId& keyid) {
    if (const auto found = before.keys.find(keyid); found != before.keys.end())
        return {found->second.label, found->second.holder, found->second.type, found->second.online};
    return {"key-" + keyid.text().substr(0, 8), "", "ed25519", false};
}

Json rolesJson(const std::vector<RoleName>& names) {
    auto list = Json::array();
    for (const auto role : names)
        list.add(nameOf(role));
    return list;
}

Json keyJson(const Listed& listed, const std::vector<RoleName>& names, KeyPart part, const std::string& keyid) {
    auto json = Json::object();
    json.set("label", listed.label);
    json.set("holder", listed.holder);
    json.set("roles", rolesJson(names));
    json.set("type", listed.type);
    json.set("part", nameOf(part));
    if (!keyid.empty())
        json.set("keyid", keyid);
    if (listed.online)
        json.set("online", true);
    return json;
}

bool stays(const rotation::Recovery* recovery, const KeyId& keyid, RoleName role) {
    if (!recovery)
        return true;
    const auto staying = recovery->staying(role);
    return std::ranges::find(staying, keyid) != staying.end();
}

/// Keys of the root before: kept where they stay, removed where they stay nowhere.
void addListed(std::vector<Json>& keys, const PlanBefore& before, const rotation::Recovery* recovery) {
    const auto& root = before.root.root();
    for (const auto& [keyid, key] : root.keys()) {
        std::vector<RoleName> listed;
        std::vector<RoleName> staying;
        for (const auto role : roles) {
            if (!root.lists(role, keyid))
                continue;
            listed.push_back(role);
            if (stays(recovery, keyid, role))
                staying.push_back(role);
        }
        if (listed.empty())
            continue;
        const auto part = staying.empty() ? KeyPart::removed : KeyPart::kept;
        keys.push_back(keyJson(listedAs(before, keyid), staying.empty() ? listed : staying, part, keyid.text()));
    }
}

/// A key to be made is made by whoever held the one that it replaces.
void addSlots(std::vector<Json>& keys, const PlanBefore& before, const rotation::Recovery& recovery) {
    for (const auto& slot : recovery.openSlots()) {
        auto listed = slot.replaces ? listedAs(before, *slot.replaces) : Listed{"", "", "ed25519", false};
        listed.label = slot.name;
        listed.online = slot.role == RoleName::snapshot || slot.role == RoleName::timestamp;
        keys.push_back(keyJson(listed, {slot.role}, KeyPart::added, ""));
    }
}

std::string listText(const std::vector<Json>& items) {
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "    " : ",\n    ") + writeJson(item, metadata::MemberOrder::asBuilt);
    return "[\n" + text + "\n  ]";
}

/// One member a line, so that people read and edit it.
class PlanText {
  public:
    void member(std::string_view name, const Json& value) {
        member(name, writeJson(value, metadata::MemberOrder::asBuilt));
    }
    void member(std::string_view name, const std::string& text) {
        text_ += (text_.empty() ? "  " : ",\n  ") + metadata::quoted(name) + ": " + text;
    }
    [[nodiscard]] std::string text() const { return "{\n" + text_ + "\n}\n"; }

  private:
    std::string text_;
};

}  // namespace

Result<PlanBefore> planBefore(const Ceremony& before) {
    const auto document = before.document();
    if (!document)
        return fail("ceremony.no-payload", "the ceremony " + before.plan().name + " has made no root yet");
    auto known = planBefore(document->payload(), before.plan());
    for (const auto& key : before.plan().keys)
        if (const auto* arrived = before.state().mark("key:" + key.label).result.findString("keyid"))
            known.keys.emplace(KeyId(*arrived), key);
    return known;
}

PlanBefore planBefore(const metadata::RootPayload& root, const std::optional<Plan>& plan) {
    PlanBefore known{root, plan, {}};
    if (plan)
        for (const auto& key : plan->keys)
            if (key.keyid)
                known.keys.emplace(KeyId(*key.keyid), key);
    return known;
}

std::string planAfter(const PlanBefore& before, const NextPlan& next) {
    const auto& root = before.root.root();
    std::vector<Json> people;
    if (before.plan)
        for (const auto& person : before.plan->people)
            people.push_back(personJson(person));
    std::vector<Json> keys;
    addListed(keys, before, next.recovery);
    if (next.recovery)
        addSlots(keys, before, *next.recovery);
    auto thresholds = Json::object();
    for (const auto role : roles)
        thresholds.set(nameOf(role), root.role(role).threshold.number());
    auto predecessor = Json::object();
    predecessor.set("version", root.version().number());
    predecessor.set("digest", before.root.digest().hex());
    PlanText plan;
    plan.member("anchorite-plan", Json(1));
    plan.member("name", Json(next.name));
    plan.member("type", Json(nameOf(next.type)));
    plan.member("repository", Json(before.plan ? before.plan->repository : ""));
    plan.member("dialect", Json(nameOf(root.dialect())));
    plan.member("rehearsal", Json(before.plan ? before.plan->rehearsal : root.isRehearsal()));
    if (next.day)
        plan.member("day", Json(next.day->text()));
    plan.member("expires", Json(next.expires.text()));
    plan.member("thresholds", thresholds);
    plan.member("predecessor", predecessor);
    plan.member("people", listText(people));
    plan.member("keys", listText(keys));
    return plan.text();
}

Result<std::string> planAfter(const Ceremony& before, const NextPlan& next) {
    return planAfter(TRY(planBefore(before)), next);
}

}  // namespace anchorite::record
