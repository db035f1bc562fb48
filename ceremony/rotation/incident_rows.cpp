#include "ceremony/rotation/incident_rows.h"

#include <algorithm>
#include <array>

#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::RoleName;
using Place = KeyTable::Place;

namespace {

bool brokenDelegation(const DelegationMark& mark) {
    return mark.stolen >= mark.threshold;
}

std::set<Place> doubtInSeveralRoles(const MarkedKeys& keys) {
    std::set<Place> found;
    for (Place place = 0; place < keys.table.entries.size(); ++place)
        if (keys.table.entries[place].roles.size() > 1 && keys.inDoubt(place))
            found.insert(place);
    return found;
}

bool anyInDoubt(const MarkedKeys& keys, const IncidentMarks& marks) {
    return !keys.unnamed.empty() && std::ranges::any_of(keys.unnamed, &Unnamed::stolen)
               ? true
               : std::ranges::any_of(keys.table.entries, &KeyEntry::suspect) ||
                     std::ranges::any_of(marks.delegations, [](const auto& mark) { return mark.stolen > 0; });
}

std::vector<RootCount> countRoots(const MarkedKeys& keys) {
    std::vector<RootCount> counts;
    for (const auto& earlier : keys.table.roots().earlier)
        counts.push_back(countRoot(keys, earlier.root()));
    counts.push_back(countRoot(keys, keys.table.latest()));
    std::ranges::stable_sort(counts, {}, &RootCount::version);
    return counts;
}

std::vector<std::string> poisonedRoles(const IncidentMarks& marks) {
    std::vector<std::string> names;
    for (const auto& [name, version] : marks.seen) {
        const auto good = marks.good.find(name);
        if (name != "root" && (good == marks.good.end() || version > good->second))
            names.push_back(name);
    }
    return names;
}

}  // namespace

IncidentFacts::IncidentFacts(const MarkedKeys& marked, const IncidentMarks& said)
    : keys(marked),
      marks(said),
      root(countRole(marked, RoleName::root)),
      targets(countRole(marked, RoleName::targets)),
      snapshot(countRole(marked, RoleName::snapshot)),
      timestamp(countRole(marked, RoleName::timestamp)),
      roots(countRoots(marked)),
      inSeveralRoles(doubtInSeveralRoles(marked)),
      anyDoubt(anyInDoubt(marked, said)),
      poisoned(poisonedRoles(said)) {
    for (const auto& count : roots)
        if (count.broken() && count.version < keys.table.latest().version() &&
            (brokenEarlier.empty() || brokenEarlier.back() != count.version.number()))
            brokenEarlier.push_back(count.version.number());
    if (marks.at) {
        const auto& expiry = keys.table.latest().expires().time;
        daysLeft = daysBetween(*marks.at, expiry);
        expired = expiry <= *marks.at;
        certificatesEnded = notary() && marks.certificatesEnd && *marks.certificatesEnd <= *marks.at;
    }
}

bool IncidentFacts::onlineInDoubt() const {
    return timestamp.stolen > 0 || snapshot.stolen > 0 || targets.stolen > 0 || !poisoned.empty();
}

bool IncidentFacts::has(Cause cause) const {
    return std::ranges::any_of(marks.causes, [&](const CauseMark& mark) { return mark.cause == cause; });
}

bool IncidentFacts::lapses() const {
    const bool certificates =
        notary() && marks.at && marks.certificatesEnd && daysBetween(*marks.at, *marks.certificatesEnd) <= soonDays;
    return certificates || (daysLeft && *daysLeft <= soonDays);
}

InBand IncidentFacts::inBand() const {
    if (root.silent() || certificatesEnded)
        return InBand::no;
    return root.broken() || !brokenEarlier.empty() ? InBand::race : InBand::yes;
}

namespace {

bool some(const RoleCount& count) {
    return count.stolen > 0 && !count.broken();
}

bool sharesTaken(const IncidentFacts& facts, bool enough) {
    return std::ranges::any_of(facts.marks.shares, [&](const SharesMark& mark) {
        return mark.stolen > 0 && (mark.stolen >= mark.needed) == enough;
    });
}

struct Rule {
    Situation id;
    bool (*applies)(const IncidentFacts&);
};

/// The decision table, worst first: by what an attacker can do now and how far a new root helps; then what explains,
/// then what only threatens. The worst row of the online roles stands for the lesser ones that it contains. E21 stands
/// beside any other row.
constexpr auto rules = std::to_array<Rule>({
    {Situation::e5, [](const IncidentFacts& f) { return f.root.broken() && f.root.silent(); }},
    {Situation::e4, [](const IncidentFacts& f) { return f.root.broken() && !f.root.silent(); }},
    {Situation::e5b, [](const IncidentFacts& f) { return !f.brokenEarlier.empty(); }},
    {Situation::e3, [](const IncidentFacts& f) { return !f.root.broken() && f.root.silent(); }},
    {Situation::e21, [](const IncidentFacts&) { return false; }},
    {Situation::e18, [](const IncidentFacts& f) { return f.has(Cause::machineHostile); }},
    {Situation::e19, [](const IncidentFacts& f) { return f.has(Cause::badGeneration) || f.has(Cause::badSigning); }},
    {Situation::e11,
     [](const IncidentFacts& f) { return f.targets.broken() && f.snapshot.broken() && f.timestamp.broken(); }},
    {Situation::e7,
     [](const IncidentFacts& f) { return f.targets.broken() && !(f.snapshot.broken() && f.timestamp.broken()); }},
    {Situation::e12, [](const IncidentFacts& f) { return std::ranges::any_of(f.marks.delegations, brokenDelegation); }},
    {Situation::e10,
     [](const IncidentFacts& f) { return f.snapshot.broken() && f.timestamp.broken() && !f.targets.broken(); }},
    {Situation::e9, [](const IncidentFacts& f) { return f.snapshot.broken() && !f.timestamp.broken(); }},
    {Situation::e8, [](const IncidentFacts& f) { return f.timestamp.broken() && !f.snapshot.broken(); }},
    {Situation::e16, [](const IncidentFacts& f) { return sharesTaken(f, true); }},
    {Situation::e17, [](const IncidentFacts& f) { return f.has(Cause::fileCopied); }},
    {Situation::e13, [](const IncidentFacts& f) { return f.has(Cause::serviceMisused); }},
    {Situation::e14, [](const IncidentFacts& f) { return !f.inSeveralRoles.empty(); }},
    {Situation::e2, [](const IncidentFacts& f) { return some(f.root) && !f.root.silent(); }},
    {Situation::e6, [](const IncidentFacts& f) { return some(f.targets) || some(f.snapshot) || some(f.timestamp); }},
    {Situation::e1, [](const IncidentFacts& f) { return f.root.stolen == 0 && f.root.lost > 0 && !f.root.silent(); }},
    {Situation::e15, [](const IncidentFacts& f) { return sharesTaken(f, false); }},
    {Situation::e20, [](const IncidentFacts& f) { return f.lapses() && !f.anyDoubt && !f.root.silent(); }},
});

}  // namespace

std::string_view nameOf(Situation situation) {
    static constexpr std::array<std::string_view, 22> names{"E1",  "E2",  "E3",  "E4",  "E5",  "E5b", "E6",  "E7",
                                                            "E8",  "E9",  "E10", "E11", "E12", "E13", "E14", "E15",
                                                            "E16", "E17", "E18", "E19", "E20", "E21"};
    return names.at(static_cast<std::size_t>(situation));
}

std::string_view nameOf(InBand inBand) {
    switch (inBand) {
        case InBand::yes:
            return "yes";
        case InBand::race:
            return "race";
        case InBand::no:
            return "no";
    }
    std::unreachable();
}

bool Incident::has(Situation situation) const {
    return std::ranges::any_of(rows, [&](const IncidentRow& row) { return row.id == situation; });
}

std::vector<IncidentRow> rowsOf(const IncidentFacts& facts) {
    const bool any = std::ranges::any_of(rules, [&](const Rule& rule) { return rule.applies(facts); });
    std::vector<IncidentRow> rows;
    for (const auto& [id, applies] : rules)
        if (id == Situation::e21 ? any && facts.notary() : applies(facts))
            rows.push_back(sentencesOf(id, facts));
    return rows;
}

std::string countText(const RoleCount& count, std::int64_t of) {
    return std::to_string(of) + " of " + std::to_string(count.keys) + (count.keys == 1 ? " key, " : " keys, ") +
           std::to_string(count.threshold) + " needed";
}

}  // namespace anchorite::rotation
