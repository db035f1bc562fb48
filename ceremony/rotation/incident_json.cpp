#include "ceremony/rotation/incident.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::Json;

namespace {

template <class List, class Make>
Json listOf(const List& list, const Make& make) {
    auto json = Json::array();
    for (const auto& item : list)
        json.add(make(item));
    return json;
}

Json textJson(const std::string& text) {
    return Json(text);
}

/// Keyids and names come from outside and may hold anything.
Json shownJson(const std::string& text) {
    return Json(isUtf8(text) ? text : shown(text));
}

Json rowJson(const IncidentRow& row) {
    auto json = Json::object();
    json.set("id", nameOf(row.id));
    json.set("subject", row.subject);
    json.set("meaning", row.meaning);
    json.set("attacker", row.attacker);
    json.set("incurable", row.incurable);
    json.set("todo", row.todo);
    return json;
}

Json countJson(const RoleCount& count) {
    auto json = Json::object();
    json.set("role", nameOf(count.role));
    json.set("keys", count.keys);
    json.set("threshold", count.threshold);
    json.set("stolen", count.stolen);
    json.set("lost", count.lost);
    json.set("able", count.able);
    json.set("may_be_lost", count.mayBeLost());
    json.set("until_broken", count.untilBroken());
    return json;
}

Json rootJson(const RootCount& root) {
    auto json = Json::object();
    json.set("version", root.version.number());
    json.set("threshold", root.threshold);
    json.set("stolen", root.stolen);
    json.set("broken", root.broken());
    return json;
}

Json keyJson(const KeyFate& key) {
    auto json = Json::object();
    json.set("keyids", listOf(key.keyids, [](const auto& keyid) { return shownJson(keyid.text()); }));
    json.set("roles", listOf(key.roles, [](const auto role) { return Json(nameOf(role)); }));
    json.set("holder", shownJson(key.holder));
    json.set("suspect", key.suspect);
    json.set("lost", key.lost);
    json.set("retired", key.retired);
    json.set("fate", key.fate);
    return json;
}

Json signatoryJson(const Signatory& signatory) {
    auto json = Json::object();
    json.set("name", shownJson(signatory.name));
    json.set("holder", shownJson(signatory.holder));
    json.set("slot", signatory.slot);
    json.set("suspect", signatory.suspect);
    return json;
}

Json sideJson(const SigningSide& side) {
    auto json = Json::object();
    json.set("root", side.version);
    json.set("need", side.needed);
    json.set("able", listOf(side.able, signatoryJson));
    json.set("reachable", side.reachable());
    return json;
}

Json slotJson(const Slot& slot) {
    auto json = Json::object();
    json.set("name", slot.name);
    json.set("role", nameOf(slot.role));
    json.set("replaces", slot.replaces ? shownJson(slot.replaces->text()) : Json());
    json.set("reason", slot.reason);
    return json;
}

Json departureJson(const Departure& gone) {
    auto json = Json::object();
    json.set("keyid", shownJson(gone.keyid.text()));
    json.set("role", nameOf(gone.role));
    json.set("reason", gone.reason);
    return json;
}

Json numberJson(const NextNumber& next) {
    auto json = Json::object();
    json.set("role", shownJson(next.role));
    json.set("number", Json::orNull(next.number));
    json.set("only_rotation", next.onlyRotation);
    json.set("reason", next.reason);
    return json;
}

Json recoveryJson(const Recovery& recovery) {
    auto json = Json::object();
    json.set("version", recovery.version());
    json.set("expires", recovery.expires() ? Json(recovery.expires()->text()) : Json());
    json.set("renews_online", recovery.renewsOnline());
    json.set("slots", listOf(recovery.openSlots(), slotJson));
    json.set("departures", listOf(recovery.departures(), departureJson));
    json.set("numbers", listOf(recovery.numbers(), numberJson));
    return json;
}

}  // namespace

Json incidentJson(const Incident& incident) {
    auto json = Json::object();
    json.set("in_band", nameOf(incident.inBand));
    json.set("verdict", incident.verdict);
    json.set("rows", listOf(incident.rows, rowJson));
    json.set("roles", listOf(incident.roles, countJson));
    json.set("roots", listOf(incident.roots, rootJson));
    json.set("keys", listOf(incident.keys, keyJson));
    json.set("old", sideJson(incident.oldSide));
    json.set("new", incident.newSide ? sideJson(*incident.newSide) : Json());
    json.set("smallest", listOf(incident.smallest, [](const auto& set) { return listOf(set, signatoryJson); }));
    json.set("smallest_people",
             listOf(incident.smallestPeople, [](const auto& set) { return listOf(set, shownJson); }));
    json.set("recovery", incident.recovery ? recoveryJson(*incident.recovery) : Json());
    json.set("publication", listOf(incident.publication, textJson));
    json.set("followers", listOf(incident.followers, textJson));
    json.set("notes", listOf(incident.notes, textJson));
    return json;
}

}  // namespace anchorite::rotation
