#include "ceremony/rotation/incident_signers.h"

#include <algorithm>
#include <limits>

namespace anchorite::rotation {

using metadata::KeyId;
using metadata::RoleName;
using Place = KeyTable::Place;

namespace {

constexpr std::size_t mostUnits = 256;
constexpr std::size_t setsShown = 8;
constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::int64_t unitCost = 1'000'000;  // far above any number of suspect keys

/// cost(i, x, y): the least that units from i on cost to give x more to the old side and y more to the new one.
class Costs {
  public:
    Costs(const std::vector<SigningUnit>& units, std::int64_t oldNeed, std::int64_t freshNeed)
        : units_(units), wide_(oldNeed + 1), deep_(freshNeed + 1) {
        table_.assign((units.size() + 1) * size(wide_) * size(deep_), unreachable);
        at(units.size(), 0, 0) = 0;
        for (auto i = units.size(); i-- > 0;)
            for (std::int64_t x = 0; x < wide_; ++x)
                for (std::int64_t y = 0; y < deep_; ++y)
                    at(i, x, y) = std::min(at(i + 1, x, y), with(i, x, y));
    }

    [[nodiscard]] std::int64_t of(std::size_t i, std::int64_t x, std::int64_t y) const {
        return table_[(i * size(wide_) + size(x)) * size(deep_) + size(y)];
    }
    [[nodiscard]] std::int64_t with(std::size_t i, std::int64_t x, std::int64_t y) const {
        const auto& unit = units_[i];
        return unitCost + unit.suspects + of(i + 1, left(x, unit.old), left(y, unit.fresh));
    }
    static std::int64_t left(std::int64_t need, std::int64_t given) { return std::max<std::int64_t>(0, need - given); }

  private:
    static std::size_t size(std::int64_t number) { return static_cast<std::size_t>(number); }
    std::int64_t& at(std::size_t i, std::int64_t x, std::int64_t y) {
        return table_[(i * size(wide_) + size(x)) * size(deep_) + size(y)];
    }
    const std::vector<SigningUnit>& units_;
    std::int64_t wide_;
    std::int64_t deep_;
    std::vector<std::int64_t> table_;
};

/// Walks only along optimal choices, so that the work is bounded by what is found.
void collect(const Costs& costs, std::size_t i, std::int64_t x, std::int64_t y, const std::vector<SigningUnit>& units,
             std::vector<std::size_t>& chosen, std::vector<std::vector<std::size_t>>& found, std::size_t most) {
    if (found.size() >= most)
        return;
    if (x == 0 && y == 0) {
        found.push_back(chosen);
        return;
    }
    const auto best = costs.of(i, x, y);
    if (best >= unreachable)
        return;
    if (costs.with(i, x, y) == best) {
        chosen.push_back(i);
        collect(costs, i + 1, Costs::left(x, units[i].old), Costs::left(y, units[i].fresh), units, chosen, found, most);
        chosen.pop_back();
    }
    if (costs.of(i + 1, x, y) == best)
        collect(costs, i + 1, x, y, units, chosen, found, most);
}

}  // namespace

std::vector<std::vector<std::size_t>> smallestSets(const std::vector<SigningUnit>& units, std::int64_t oldNeed,
                                                   std::int64_t freshNeed, std::size_t most) {
    std::int64_t old = 0;
    std::int64_t fresh = 0;
    for (const auto& unit : units) {
        old += unit.old;
        fresh += unit.fresh;
    }
    std::vector<std::vector<std::size_t>> found;
    if (units.size() > mostUnits || std::max(oldNeed, freshNeed) > std::int64_t{mostUnits} || old < oldNeed ||
        fresh < freshNeed || oldNeed < 0 || freshNeed < 0)
        return found;
    const Costs costs(units, oldNeed, freshNeed);
    std::vector<std::size_t> chosen;
    collect(costs, 0, oldNeed, freshNeed, units, chosen, found, most);
    return found;
}

namespace {

std::string holderOf(const KeyEntry& entry, const Holders& holders) {
    for (const auto& keyid : entry.keyids)
        if (const auto found = holders.find(keyid); found != holders.end())
            return found->second;
    return "";
}

/// A key or slot of either side.
struct Candidate {
    Signatory signatory;
    bool old = false;
    bool fresh = false;
};

class Sides {
  public:
    Sides(const Incident& incident, const MarkedKeys& keys, const Holders& holders)
        : incident_(incident), keys_(keys), holders_(holders) {
        addOld();
        if (incident_.recovery)
            addFresh();
        std::ranges::stable_sort(candidates_, {}, [](const Candidate& c) {
            return c.signatory.suspect ? 2 : c.signatory.slot ? 1 : 0;
        });
    }

    [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }

  private:
    void addOld() {
        const auto& latest = keys_.table.latest();
        for (const auto& keyid : latest.role(RoleName::root).keyids) {
            const auto place = keys_.table.placeOf(latest, keyid);
            const auto& entry = keys_.table.entries[place];
            if (entry.lost || !canSign(latest, RoleName::root, keyid) || met_.contains(place))
                continue;
            met_.emplace(place, candidates_.size());
            candidates_.push_back(
                {{keyid.text(), holderOf(entry, holders_), false, keys_.inDoubt(place)}, true, false});
        }
    }

    void addFresh() {
        const auto& latest = keys_.table.latest();
        for (const auto& keyid : incident_.recovery->staying(RoleName::root))
            if (const auto found = met_.find(keys_.table.placeOf(latest, keyid)); found != met_.end())
                candidates_[found->second].fresh = true;
        for (const auto& slot : incident_.recovery->openSlots())
            if (slot.role == RoleName::root)
                candidates_.push_back({{slot.name, "", true, false}, false, true});
    }

    const Incident& incident_;
    const MarkedKeys& keys_;
    const Holders& holders_;
    std::map<Place, std::size_t> met_;
    std::vector<Candidate> candidates_;
};

std::vector<Signatory> able(const std::vector<Candidate>& candidates, bool Candidate::* side) {
    std::vector<Signatory> list;
    for (const auto& candidate : candidates)
        if (candidate.*side)
            list.push_back(candidate.signatory);
    return list;
}

SigningUnit unitOf(const Candidate& candidate) {
    return {candidate.old ? 1 : 0, candidate.fresh ? 1 : 0, candidate.signatory.suspect ? 1 : 0};
}

/// People sign with all of their keys; a key or slot of unknown holder stands for itself.
void addPeople(Incident& incident, const std::vector<Candidate>& candidates, std::int64_t needed) {
    std::vector<std::string> names;
    std::vector<SigningUnit> units;
    for (const auto& candidate : candidates) {
        const auto& name = candidate.signatory.holder.empty() ? candidate.signatory.name : candidate.signatory.holder;
        const auto found = std::ranges::find(names, name) - names.begin();
        if (std::cmp_equal(found, names.size())) {
            names.push_back(name);
            units.push_back({});
        }
        auto& unit = units[static_cast<std::size_t>(found)];
        const auto added = unitOf(candidate);
        unit = {unit.old + added.old, unit.fresh + added.fresh, unit.suspects + added.suspects};
    }
    for (const auto& set : smallestSets(units, needed, needed, setsShown)) {
        std::vector<std::string> people;
        for (const auto place : set)
            people.push_back(names[place]);
        incident.smallestPeople.push_back(std::move(people));
    }
}

}  // namespace

void addSigners(Incident& incident, const MarkedKeys& keys, const Holders& holders) {
    const auto& latest = keys.table.latest();
    const auto needed = latest.role(RoleName::root).threshold.number();
    const Sides sides(incident, keys, holders);
    const auto& candidates = sides.candidates();
    incident.oldSide = {latest.version().number(), needed, able(candidates, &Candidate::old)};
    if (!incident.recovery)
        return;
    incident.newSide = SigningSide{incident.recovery->version(), needed, able(candidates, &Candidate::fresh)};
    std::vector<SigningUnit> units;
    for (const auto& candidate : candidates)
        units.push_back(unitOf(candidate));
    for (const auto& set : smallestSets(units, needed, needed, setsShown)) {
        std::vector<Signatory> signatories;
        for (const auto place : set)
            signatories.push_back(candidates[place].signatory);
        incident.smallest.push_back(std::move(signatories));
    }
    if (!holders.empty())
        addPeople(incident, candidates, needed);
}

}  // namespace anchorite::rotation
