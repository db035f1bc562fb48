#include <algorithm>

#include "ceremony/rotation/recovery_maker.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::KeyId;
using metadata::RoleName;
using Place = KeyTable::Place;

namespace {

std::string rootName(std::int64_t version) {
    return "root " + std::to_string(version);
}

/// Where names are not content-addressed an early upload would replace live files.
std::string uploadText(const metadata::Root& latest) {
    return latest.consistentSnapshot().value_or(false)
               ? "upload new content-addressed targets and snapshot files that nothing refers to yet"
               : "upload nothing else before the root: names are fixed here, and new files would replace live ones";
}

void addAnchorSteps(const IncidentFacts& facts, std::vector<std::string>& steps) {
    if (facts.inBand() == InBand::yes)
        return;
    steps.push_back(
        "publish a stop notice, and a new trust anchor by at least three ways that do not depend on one "
        "another (a package signed by the system's vendor, print, telephone, pins of partners)");
}

}  // namespace

std::vector<std::string> publicationOf(const IncidentFacts& facts, const Recovery* recovery) {
    std::vector<std::string> steps;
    if (!recovery) {
        addAnchorSteps(facts, steps);
        return steps;
    }
    const auto& latest = facts.keys.table.latest();
    const auto name = rootName(recovery->version());
    const auto file = std::to_string(recovery->version()) + ".root.json";
    if (recovery->renewsOnline())
        steps.push_back("disable the old online keys");
    steps.push_back(uploadText(latest));
    steps.push_back("publish " + file + ": this is the moment of revocation, do not wait for the rest");
    steps.push_back("at once after it publish a timestamp" +
                    std::string(recovery->renewsOnline() ? " signed by the new key" : "") +
                    "; between the two clients fail closed, which is no cause for alarm");
    steps.push_back("clear the timestamp, and a stored answer that there is no " + file + ", from caches and mirrors");
    steps.push_back("replace the root that is shipped inside clients and images by " + name);
    steps.push_back("delete nothing: forged files are evidence");
    addAnchorSteps(facts, steps);
    steps.push_back("compare what clients see, at every edge, with what left this machine; destroy old keys only then");
    return steps;
}

std::vector<std::string> followersOf(const IncidentFacts& facts, const Recovery* recovery) {
    std::vector<std::string> lines;
    const auto latest = facts.keys.table.latest().version().number();
    if (recovery && facts.root.broken()) {
        lines.push_back("clients that have " + rootName(latest) + " follow whichever " + rootName(latest + 1) +
                        " they meet first");
    } else if (recovery) {
        lines.push_back("clients that have " + rootName(latest) + " will follow to " + rootName(latest + 1));
    } else if (facts.inBand() == InBand::no) {
        lines.push_back("clients cannot follow to any next root");
    }
    for (const auto version : facts.brokenEarlier)
        lines.push_back("clients that have " + rootName(version) + " follow whichever " + rootName(version + 1) +
                        " they meet first");
    return lines;
}

namespace {

/// Writes the fate of each key once, from the strongest reason to the weakest.
class Fates {
  public:
    Fates(const IncidentFacts& facts, const Recovery* recovery) : facts_(facts), recovery_(recovery) {
        if (recovery)
            for (const auto& gone : recovery->departures())
                leaving_.insert(facts.keys.table.placeOf(facts.keys.table.latest(), gone.keyid));
    }

    [[nodiscard]] bool tells(Place place) const {
        const auto& entry = facts_.keys.table.entries[place];
        return facts_.keys.inDoubt(place) || entry.lost || entry.clean || entry.sharesOut || leaving_.contains(place) ||
               entry.roles.contains(RoleName::root);
    }

    [[nodiscard]] std::string of(Place place) const {
        const auto& entry = facts_.keys.table.entries[place];
        const bool doubt = facts_.keys.inDoubt(place);
        if (!entry.inLatest)
            return doubt ? "retired and in doubt: no root can revoke it for clients of the roots that list it; destroy "
                           "what is left of it with proof"
                         : "retired: it must never return; destroy what is left of it with proof";
        if (!recovery_ && facts_.inBand() == InBand::no)
            return entry.lost ? "lost: look for shares and backups, a restored key may make a next root possible"
                              : "keep it sealed: it stays listed as long as no next root is possible";
        if (!leaving_.contains(place))
            return staying(entry, doubt);
        const auto next = rootName(recovery_->version());
        if (entry.lost)
            return "leaves with " + next + "; if it turns up, treat it as stolen and destroy it";
        if (entry.roles.contains(RoleName::root))
            return "leaves with " + next + "; it may sign that root for the old side" +
                   (doubt ? ", after the clean keys" : "") + "; keep it sealed until every edge shows " + next +
                   ", destroy it only then, with proof";
        return "leaves with " + next + ": take it out of use at once, destroy it when every edge shows " + next;
    }

  private:
    [[nodiscard]] static std::string staying(const KeyEntry& entry, bool doubt) {
        if (doubt)
            return "listed by no role: it leaves the list of keys";
        return entry.roles.empty() ? "listed by no role" : "stays";
    }

    const IncidentFacts& facts_;
    const Recovery* recovery_;
    std::set<Place> leaving_;
};

std::string holderOf(const KeyEntry& entry, const Holders& holders) {
    for (const auto& keyid : entry.keyids)
        if (const auto found = holders.find(keyid); found != holders.end())
            return found->second;
    return "";
}

}  // namespace

std::vector<KeyFate> fatesOf(const IncidentFacts& facts, const Recovery* recovery, const Holders& holders) {
    const Fates fates(facts, recovery);
    std::vector<KeyFate> list;
    for (Place place = 0; place < facts.keys.table.entries.size(); ++place) {
        if (!fates.tells(place))
            continue;
        const auto& entry = facts.keys.table.entries[place];
        list.push_back({entry.keyids,
                        {entry.roles.begin(), entry.roles.end()},
                        holderOf(entry, holders),
                        facts.keys.inDoubt(place),
                        entry.lost,
                        !entry.inLatest,
                        fates.of(place)});
    }
    return list;
}

}  // namespace anchorite::rotation
