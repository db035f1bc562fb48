#include <algorithm>

#include "ceremony/rotation/incident_marks.h"

namespace anchorite::rotation {

using metadata::Json;

namespace {

template <class List, class Make>
void setList(Json& into, std::string_view name, List list, const Make& make) {
    if (list.empty())
        return;
    std::ranges::sort(list);
    const auto repeated = std::ranges::unique(list);
    list.erase(repeated.begin(), repeated.end());
    auto json = Json::array();
    for (const auto& item : list)
        json.add(make(item));
    into.set(name, std::move(json));
}

Json keyJson(const NamedKey& key) {
    auto json = Json::object();
    json.set(key.by == NamedKey::By::keyid ? "keyid" : "public", key.text);
    return json;
}

Json markJson(const KeyMark& mark) {
    auto json = keyJson(mark.key);
    json.set("mark", nameOf(mark.mark));
    return json;
}

Json countJson(const CountMark& mark) {
    auto json = Json::object();
    json.set("role", nameOf(mark.role));
    json.set("count", mark.count);
    json.set("mark", nameOf(mark.mark));
    return json;
}

Json causeJson(const CauseMark& cause) {
    auto json = Json::object();
    json.set("cause", nameOf(cause.cause));
    setList(json, "keys", cause.keys, keyJson);
    return json;
}

Json sharesJson(const SharesMark& shares) {
    auto json = keyJson(shares.key);
    json.set("needed", shares.needed);
    json.set("of", shares.of);
    json.set("stolen", shares.stolen);
    return json;
}

Json delegationJson(const DelegationMark& mark) {
    auto json = Json::object();
    json.set("name", mark.name);
    json.set("keys", mark.keys);
    json.set("threshold", mark.threshold);
    json.set("stolen", mark.stolen);
    json.set("lost", mark.lost);
    return json;
}

void setNumbers(Json& into, std::string_view name, const std::map<std::string, std::int64_t>& numbers) {
    if (numbers.empty())
        return;
    auto json = Json::object();
    for (const auto& [role, number] : numbers)
        json.set(role, number);
    into.set(name, std::move(json));
}

/// Counts of the same role and mark add up, so that they are never taken for repetitions.
std::vector<CountMark> added(const std::vector<CountMark>& counts) {
    std::vector<CountMark> sums;
    for (const auto& count : counts) {
        const auto same = std::ranges::find_if(
            sums, [&](const CountMark& sum) { return sum.role == count.role && sum.mark == count.mark; });
        if (same == sums.end()) {
            sums.push_back(count);
        } else {
            same->count += count.count;
        }
    }
    return sums;
}

void setMarks(Json& json, const IncidentMarks& marks) {
    setList(json, "marks", marks.keys, markJson);
    auto counts = Json::object();
    setList(counts, "marks", added(marks.counts), countJson);
    const auto* list = counts.find("marks");
    if (!list)
        return;
    auto all = json.find("marks") ? *json.find("marks") : Json::array();
    for (const auto& item : *list->asArray())
        all.add(item);
    json.set("marks", std::move(all));
}

}  // namespace

std::string writeIncident(const IncidentMarks& marks) {
    auto json = Json::object();
    json.set("anchorite-incident", 1);
    if (marks.root) {
        auto root = Json::object();
        root.set("version", marks.root->version);
        root.set("sha256", marks.root->digest.hex());
        json.set("root", std::move(root));
    }
    setMarks(json, marks);
    setList(json, "causes", marks.causes, causeJson);
    setList(json, "shares", marks.shares, sharesJson);
    setList(json, "delegations", marks.delegations, delegationJson);
    setNumbers(json, "seen", marks.seen);
    setNumbers(json, "good", marks.good);
    if (marks.published != Sighting::unknown)
        json.set("published", nameOf(marks.published));
    setList(json, "collections", marks.collections, [](const std::string& name) { return Json(name); });
    if (marks.at)
        json.set("at", marks.at->text());
    if (marks.certificatesEnd)
        json.set("certificates-end", marks.certificatesEnd->text());
    if (marks.lifetimeDays)
        json.set("lifetime-days", *marks.lifetimeDays);
    return writeJson(json, metadata::MemberOrder::asBuilt) + "\n";
}

}  // namespace anchorite::rotation
