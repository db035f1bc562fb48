#include <algorithm>
#include <set>

#include "ceremony/rotation/incident_keys.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::RoleName;
using Place = KeyTable::Place;

namespace {

/// Applies marks and causes to a table, in an order that does not depend on theirs.
class Marking {
  public:
    Marking(const PublishedRoots& roots, const IncidentMarks& marks) : keys_{KeyTable(roots), {}}, marks_(marks) {}

    Result<MarkedKeys> run() {
        TRY(markByName());
        TRY(markShares());
        for (const auto& cause : marks_.causes)
            if (!cause.keys.empty())
                TRY(suspectNamed(cause.keys));
        TRY(requireNoContradiction());
        TRY(markCounts());
        std::set<Cause> meant;  // the narrow ones come first in the enumeration
        for (const auto& cause : marks_.causes)
            if (cause.keys.empty())
                meant.insert(cause.cause);
        for (const auto cause : meant)
            TRY(suspectMeant(cause));
        dropNamedFromCounts();
        return std::move(keys_);
    }

  private:
    std::vector<KeyEntry>& entries() { return keys_.table.entries; }

    Result<void> markByName() {
        for (const auto& mark : marks_.keys) {
            const auto places = TRY(keys_.table.named(mark.key));
            for (const auto place : places)
                apply(entries()[place], mark.mark);
        }
        return {};
    }

    static void apply(KeyEntry& entry, Mark mark) {
        switch (mark) {
            case Mark::clean:
                entry.clean = true;
                break;
            case Mark::lost:
                entry.lost = true;
                break;
            case Mark::maybeStolen:
            case Mark::stolen:
                entry.suspect = true;
                break;
        }
    }

    /// Two marks of one key may be the same share or two: people say the total.
    Result<void> markShares() {
        std::set<std::size_t> marked;
        for (const auto& shares : marks_.shares) {
            const bool real =
                shares.needed >= 1 && shares.needed <= shares.of && shares.stolen >= 0 && shares.stolen <= shares.of;
            if (!real)
                return fail("incident.shares", std::to_string(shares.stolen) + " stolen of " +
                                                   std::to_string(shares.of) + " shares, " +
                                                   std::to_string(shares.needed) + " needed, is not possible");
            const auto places = TRY(keys_.table.named(shares.key));
            for (const auto place : places) {
                if (!marked.insert(static_cast<std::size_t>(place)).second)
                    return fail("incident.shares",
                                "the shares of one key are marked twice; give one mark with the total");
                entries()[place].suspect |= shares.stolen >= shares.needed;
                entries()[place].sharesOut |= shares.stolen > 0 && shares.stolen < shares.needed;
            }
        }
        return {};
    }

    Result<void> suspectNamed(const std::vector<NamedKey>& names) {
        for (const auto& name : names) {
            const auto places = TRY(keys_.table.named(name));
            for (const auto place : places)
                entries()[place].suspect = true;
        }
        return {};
    }

    Result<void> requireNoContradiction() {
        for (const auto& entry : entries())
            if (entry.clean && (entry.suspect || entry.lost))
                return fail("incident.contradiction",
                            "key " + entry.keyids.front().shortForm() + " is marked clean and also stolen or lost");
        return {};
    }

    Result<void> markCounts() {
        for (const auto& mark : marks_.counts) {
            Unnamed unnamed{mark.role, mark.count, mark.mark != Mark::lost, {}};
            for (const auto place : keys_.table.distinct(keys_.table.latest(), mark.role)) {
                const auto& entry = entries()[place];
                if (!entry.clean && !(unnamed.stolen ? entry.suspect : entry.lost))
                    unnamed.among.insert(place);
            }
            if (mark.mark == Mark::clean || mark.count < 1 || std::cmp_greater(mark.count, unnamed.among.size()))
                return fail("incident.count", std::to_string(mark.count) + " keys of " +
                                                  std::string(nameOf(mark.role)) + " cannot be " +
                                                  std::string(nameOf(mark.mark)) + ": " +
                                                  std::to_string(unnamed.among.size()) + " are not marked yet");
            keys_.unnamed.push_back(std::move(unnamed));
        }
        return nameWhereAllAreMeant();
    }

    /// Counts of one role and one kind add up; when they reach all keys they could mean, each of those is known.
    Result<void> nameWhereAllAreMeant() {
        std::vector<Unnamed> sums;
        for (auto& unnamed : keys_.unnamed) {
            const auto same = std::ranges::find_if(
                sums, [&](const Unnamed& sum) { return sum.role == unnamed.role && sum.stolen == unnamed.stolen; });
            if (same == sums.end()) {
                sums.push_back(std::move(unnamed));
            } else {
                same->count += unnamed.count;
            }
        }
        keys_.unnamed.clear();
        for (auto& sum : sums) {
            if (std::cmp_greater(sum.count, sum.among.size()))
                return fail("incident.count",
                            "more keys of " + std::string(nameOf(sum.role)) + " are counted than it has");
            if (std::cmp_less(sum.count, sum.among.size())) {
                keys_.unnamed.push_back(std::move(sum));
                continue;
            }
            for (const auto place : sum.among)
                (sum.stolen ? entries()[place].suspect : entries()[place].lost) = true;
        }
        return {};
    }

    /// The keys that a cause means when it names none.
    Result<void> suspectMeant(Cause cause) {
        switch (cause) {
            case Cause::serviceMisused:
                if (!anySuspectOutsideRoot())
                    suspectWhere([](const KeyEntry& entry) {
                        return entry.roles.contains(RoleName::timestamp) || entry.roles.contains(RoleName::snapshot);
                    });
                return {};
            case Cause::fileCopied:
                if (std::ranges::none_of(entries(), &KeyEntry::suspect) && !anyUnnamedStolen())
                    return fail("incident.cause", "name the keys whose files were copied");
                return {};
            case Cause::machineHostile:
            case Cause::badGeneration:
                suspectWhere([](const KeyEntry&) { return true; });
                return {};
            case Cause::badSigning:
                suspectWhere([](const KeyEntry& entry) { return entry.ecdsa; });
                return {};
        }
        std::unreachable();
    }

    [[nodiscard]] bool anyUnnamedStolen() const { return std::ranges::any_of(keys_.unnamed, &Unnamed::stolen); }

    [[nodiscard]] bool anySuspectOutsideRoot() {
        const auto outside = [](const std::set<RoleName>& roles) {
            return std::ranges::any_of(roles, [](RoleName role) { return role != RoleName::root; });
        };
        return std::ranges::any_of(entries(), [&](const KeyEntry& e) { return e.suspect && outside(e.roles); }) ||
               std::ranges::any_of(keys_.unnamed,
                                   [](const Unnamed& u) { return u.stolen && u.role != RoleName::root; });
    }

    template <class Meant>
    void suspectWhere(const Meant& meant) {
        for (auto& entry : entries())
            if (!entry.clean && meant(entry))
                entry.suspect = true;
    }

    /// A cause may have named what was only counted before.
    void dropNamedFromCounts() {
        for (auto& unnamed : keys_.unnamed) {
            const auto known = std::erase_if(unnamed.among, [&](Place place) {
                return unnamed.stolen ? entries()[place].suspect : entries()[place].lost;
            });
            unnamed.count = std::max<std::int64_t>(0, unnamed.count - static_cast<std::int64_t>(known));
        }
        std::erase_if(keys_.unnamed, [](const Unnamed& unnamed) { return unnamed.count == 0; });
    }

    MarkedKeys keys_;
    const IncidentMarks& marks_;
};

/// How often each candidate counts in `listed`, for those that are not `known` already.
std::int64_t worstCount(const MarkedKeys& keys, bool stolen, const std::vector<Place>& listed) {
    std::set<Place> all;
    std::int64_t sum = 0;
    std::map<Place, std::int64_t> times;
    for (const auto place : listed)
        ++times[place];
    for (const auto& unnamed : keys.unnamed) {
        if (unnamed.stolen != stolen)
            continue;
        std::vector<std::int64_t> here;
        for (const auto place : unnamed.among) {
            if (!times.contains(place))
                continue;
            here.push_back(times[place]);
            all.insert(place);
        }
        std::ranges::sort(here, std::greater());
        here.resize(std::min(here.size(), static_cast<std::size_t>(unnamed.count)));
        for (const auto weight : here)
            sum += weight;
    }
    std::int64_t most = 0;
    for (const auto place : all)
        most += times[place];
    return std::min(sum, most);
}

/// S in one role of one root. Notary v1 counts certificates, so that one key under two keyids counts twice.
std::int64_t stolenIn(const MarkedKeys& keys, const metadata::Root& root, RoleName role) {
    const auto listed =
        root.dialect() == metadata::Dialect::notaryV1 ? keys.table.listed(root, role) : keys.table.distinct(root, role);
    const auto named = std::ranges::count_if(listed, [&](Place place) { return keys.table.entries[place].suspect; });
    return named + worstCount(keys, true, listed);
}

}  // namespace

bool MarkedKeys::inDoubt(Place place) const {
    return table.entries[place].suspect ||
           std::ranges::any_of(unnamed, [&](const Unnamed& some) { return some.stolen && some.among.contains(place); });
}

Result<MarkedKeys> markKeys(const PublishedRoots& roots, const IncidentMarks& marks) {
    return Marking(roots, marks).run();
}

RoleCount countRole(const MarkedKeys& keys, RoleName role) {
    const auto& root = keys.table.latest();
    RoleCount count;
    count.role = role;
    const auto found = root.roles().find(role);
    if (found == root.roles().end())
        return count;
    const auto distinct = keys.table.distinct(root, role);
    std::set<Place> usable;
    for (const auto& keyid : found->second.keyids)
        if (const auto place = keys.table.placeOf(root, keyid);
            canSign(root, role, keyid) && !keys.table.entries[place].lost)
            usable.insert(place);
    const std::vector<Place> usableList(usable.begin(), usable.end());
    const auto isLost = [&](Place place) { return keys.table.entries[place].lost; };
    count.keys = static_cast<std::int64_t>(distinct.size());
    count.threshold = found->second.threshold.number();
    count.stolen = stolenIn(keys, root, role);
    count.lost = std::ranges::count_if(distinct, isLost) + worstCount(keys, false, distinct);
    count.able = static_cast<std::int64_t>(usable.size()) - worstCount(keys, false, usableList);
    return count;
}

RootCount countRoot(const MarkedKeys& keys, const metadata::Root& root) {
    return {root.version(), root.role(RoleName::root).threshold.number(), stolenIn(keys, root, RoleName::root)};
}

}  // namespace anchorite::rotation
