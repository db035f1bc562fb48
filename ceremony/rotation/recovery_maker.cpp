#include "ceremony/rotation/recovery_maker.h"

#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::KeyId;
using metadata::RoleName;
using Place = KeyTable::Place;

namespace {

constexpr std::int64_t normalDays = 365;
constexpr std::int64_t longestDays = 731;
constexpr std::int64_t shortestDays = 30;
constexpr std::int64_t numbersAhead = 1000;

/// The usual lifetime of this repository's roots: what people gave, or tuf-on-ci's own period, or a year.
std::int64_t lifetimeOf(const metadata::Root& latest, const IncidentMarks& marks) {
    if (marks.lifetimeDays)
        return *marks.lifetimeDays;
    const auto* member = latest.signedPart().find("x-tuf-on-ci-expiry-period");
    const auto period = member ? member->asInteger() : std::nullopt;
    return period && *period >= shortestDays && *period <= longestDays ? *period : normalDays;
}

/// The first midnight that is at least so many days away.
UtcTime midnightAfter(UtcTime at, std::int64_t days) {
    const auto midnight = UtcTime::parseTyped(at.plusDays(days).date());
    return midnight && *midnight >= at.plusDays(days) ? *midnight
                                                      : UtcTime::parseTyped(at.plusDays(days + 1).date()).value_or(at);
}

bool isOnline(RoleName role) {
    return role == RoleName::timestamp || role == RoleName::snapshot;
}

}  // namespace

std::optional<Recovery> RecoveryMaker::make() {
    if (facts_.root.silent() || facts_.certificatesEnded)
        return std::nullopt;
    made_.renewsOnline_ = facts_.onlineInDoubt();
    for (const auto& [role, keys] : facts_.keys.table.latest().roles()) {
        replaceIn(role);
        addSparesFor(role);
    }
    rememberMaterials();
    if (made_.departures_.empty() && made_.slots_.empty() && made_.unused_.empty() && !facts_.lapses())
        return std::nullopt;
    setExpiry();
    addNumbers();
    return std::move(made_);
}

std::string RecoveryMaker::reasonToLeave(Place place, RoleName role) const {
    const auto& entry = facts_.keys.table.entries[place];
    if (entry.suspect)
        return entry.lost ? "it is lost and in wrong hands" : "it is or may be in wrong hands";
    if (facts_.keys.inDoubt(place))
        return "some keys of its role are in wrong hands and nobody knows which";
    if (entry.lost)
        return "it is lost";
    if (isOnline(role) && made_.renewsOnline_)
        return "timestamp and snapshot are replaced wholly, so that clients drop stored version numbers";
    return entry.sharesOut ? "shares of its backup are in wrong hands" : "";
}

void RecoveryMaker::addSlot(RoleName role, std::optional<KeyId> replaced, std::string reason) {
    const auto name = std::string(nameOf(role)) + "-new-" + std::to_string(++counted_[role]);
    made_.slots_.push_back({name, role, std::move(replaced), std::move(reason)});
}

/// A key that a role lists under two keyids leaves twice and is replaced once.
void RecoveryMaker::replaceIn(RoleName role) {
    const auto& latest = facts_.keys.table.latest();
    std::set<Place> replaced;
    for (const auto& keyid : latest.role(role).keyids) {
        const auto place = facts_.keys.table.placeOf(latest, keyid);
        const auto reason = reasonToLeave(place, role);
        if (reason.empty())
            continue;
        made_.departures_.push_back({keyid, role, reason});
        if (replaced.insert(place).second)
            addSlot(role, keyid, reason);
    }
}

void RecoveryMaker::addSparesFor(RoleName role) {
    for (const auto& unnamed : facts_.keys.unnamed)
        if (unnamed.role == role && !unnamed.stolen && !(isOnline(role) && made_.renewsOnline_))
            for (std::int64_t i = 0; i < unnamed.count; ++i)
                addSlot(role, std::nullopt, "a key of this role is lost and nobody has named it");
}

/// Which keys may fill no slot, and which suspect ones lie unused among the keys.
void RecoveryMaker::rememberMaterials() {
    const auto& table = facts_.keys.table;
    const auto& latest = table.latest();
    for (Place place = 0; place < table.entries.size(); ++place) {
        const auto& entry = table.entries[place];
        if (entry.material && facts_.keys.inDoubt(place))
            made_.suspects_.insert(*entry.material);
        if (entry.material && (!entry.inLatest || entry.lost))
            made_.gone_.insert(*entry.material);
        if (facts_.keys.inDoubt(place) && entry.inLatest && entry.roles.empty())
            for (const auto& keyid : entry.keyids)
                if (latest.key(keyid))
                    made_.unused_.push_back(keyid);
    }
    for (const auto& departure : made_.departures_)
        if (const auto& material = table.entries[table.placeOf(latest, departure.keyid)].material)
            made_.gone_.insert(*material);
    for (const auto& earlier : table.roots().earlier)
        for (const auto& [role, keys] : earlier.root().roles())
            for (const auto& keyid : keys.keyids)
                if (const auto place = table.placeOf(earlier.root(), keyid);
                    table.entries[place].material && !table.entries[place].roles.contains(role))
                    made_.retiredFrom_[role].insert(*table.entries[place].material);
}

void RecoveryMaker::setExpiry() {
    made_.at_ = facts_.marks.at;
    if (!made_.at_)
        return;
    const auto& latest = facts_.keys.table.latest();
    made_.expires_ = latest.isRehearsal() ? made_.at_->plusDays(rehearsalDays)
                                          : midnightAfter(*made_.at_, lifetimeOf(latest, facts_.marks));
}

NextNumber RecoveryMaker::numberFor(const std::string& role) const {
    const auto at = [&](const std::map<std::string, std::int64_t>& numbers) {
        const auto found = numbers.find(role);
        return found == numbers.end() ? std::nullopt : std::optional(found->second);
    };
    const auto good = at(facts_.marks.good);
    const auto seen = at(facts_.marks.seen);
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    const bool ahead = seen && (!good || *seen > *good);
    if (ahead && *seen <= highestVersion - numbersAhead)
        return {
            role, *seen + numbersAhead, false,
            "above the attacker's highest, " + text(*seen) + ", by 1000: then nothing depends on what clients drop"};
    const auto next = good && *good < highestVersion ? std::optional(*good + 1) : std::nullopt;
    if (ahead)
        return {role, next, true,
                "the attacker's highest is " + text(*seen) +
                    ", too near 2147483647 to go above it: only the change of keys, which makes clients drop stored "
                    "numbers, helps" +
                    (next ? "; so one above the last good, " + text(*good) : std::string())};
    if (next)
        return {role, next, false, "one above the last good, " + text(*good)};
    if (good)
        return {role, std::nullopt, true,
                "the last good is the highest number there is; only the change of keys helps"};
    return {role, std::nullopt, false, "the last good number was not given; go on one above it"};
}

void RecoveryMaker::addNumbers() {
    std::set<std::string> named;
    for (const auto role : {RoleName::timestamp, RoleName::snapshot, RoleName::targets}) {
        named.emplace(nameOf(role));
        made_.numbers_.push_back(numberFor(std::string(nameOf(role))));
    }
    named.insert("root");
    for (const auto* numbers : {&facts_.marks.seen, &facts_.marks.good})
        for (const auto& [role, number] : *numbers)
            if (named.insert(role).second)
                made_.numbers_.push_back(numberFor(role));
}

}  // namespace anchorite::rotation
