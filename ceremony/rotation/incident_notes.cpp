#include <algorithm>

#include "ceremony/rotation/incident_rows.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::RoleName;

namespace {

/// Which versions before the latest root were not given: keys that only they retired cannot be recognised.
void noteGaps(const IncidentFacts& facts, std::vector<std::string>& notes) {
    std::set<std::int64_t> given;
    for (const auto& earlier : facts.keys.table.roots().earlier) {
        const auto version = earlier.root().version().number();
        if (!given.insert(version).second)
            notes.push_back("two different roots of version " + std::to_string(version) +
                            " were given: a forked history, until somebody explains it");
    }
    const auto before = facts.keys.table.latest().version().number() - 1;
    const auto missing = before - static_cast<std::int64_t>(given.size());
    if (missing > 0)
        notes.push_back(
            std::to_string(missing) + " of " + std::to_string(before) +
            " earlier roots were not given: thresholds stolen there, and keys retired there, are not known");
}

void noteForeignRoot(const IncidentFacts& facts, std::vector<std::string>& notes) {
    const auto seen = facts.marks.seen.find("root");
    const auto latest = facts.keys.table.latest().version().number();
    if (seen == facts.marks.seen.end() || seen->second <= latest)
        return;
    notes.push_back("a root " + std::to_string(seen->second) + " was seen that is not ours" +
                    (facts.root.broken() ? ": the history is forked"
                                         : "; if it verifies against root " + std::to_string(latest) +
                                               ", a threshold of root keys is stolen: mark them"));
}

/// Numbers do not move by themselves: somebody signed them.
void notePoisoned(const IncidentFacts& facts, std::vector<std::string>& notes) {
    for (const auto& name : facts.poisoned) {
        const auto pushed = [&](const RoleCount& count) { return nameOf(count.role) == name && count.stolen == 0; };
        if (pushed(facts.targets) || pushed(facts.snapshot) || pushed(facts.timestamp))
            notes.push_back("the versions of " + shown(name) +
                            " were pushed ahead, and none of its keys is marked: whoever signed them had one");
    }
}

void noteUncounted(const IncidentFacts& facts, std::vector<std::string>& notes) {
    const auto& latest = facts.keys.table.latest();
    for (const auto& keyid : latest.role(RoleName::root).keyids)
        if (!canSign(latest, RoleName::root, keyid))
            notes.push_back(
                "root key " + keyid.shortForm() +
                " cannot count here (see root audit), so nobody relies on it; mark it stolen if its private "
                "part may be known");
    if (facts.root.keys < facts.root.threshold)
        notes.push_back(
            "the root role wants more keys than it lists: no set of survivors and new keys reaches it "
            "before its threshold is changed, which is a decision of its own");
}

void noteLosses(const RoleCount& count, std::vector<std::string>& notes) {
    const auto name = std::string(nameOf(count.role));
    if (count.role != RoleName::root && count.lost > 0)
        notes.push_back(
            name + ": " + countText(count, count.lost) + " lost; " +
            (count.silent() ? "nobody can sign it until a new root replaces them" : "enough are left to sign it"));
    if (count.role != RoleName::root && count.lost == 0 && count.silent())
        notes.push_back(name + ": too few of its keys can be used for its threshold");
}

void noteDelegations(const IncidentFacts& facts, std::vector<std::string>& notes) {
    for (const auto& mark : facts.marks.delegations) {
        if (mark.stolen > 0 && mark.stolen < mark.threshold)
            notes.push_back("delegation " + shown(mark.name) + ": " + std::to_string(mark.stolen) +
                            " stolen, fewer than its threshold; the delegating role replaces them");
        if (mark.keys - mark.lost < mark.threshold)
            notes.push_back("delegation " + shown(mark.name) +
                            ": too few keys are left to sign it; the delegating role replaces them");
    }
}

void noteUnnamed(const IncidentFacts& facts, std::vector<std::string>& notes) {
    for (const auto& unnamed : facts.keys.unnamed) {
        const auto count = std::to_string(unnamed.count);
        const auto name = std::string(nameOf(unnamed.role));
        notes.push_back(unnamed.stolen
                            ? count + " stolen in " + name + ", nobody said which: all " +
                                  std::to_string(unnamed.among.size()) + " that are not marked clean leave the root"
                            : count + " lost in " + name +
                                  ", nobody said which: name them, so that they leave the root; until then they stay "
                                  "beside further new keys, and a smallest set may hold one of them");
    }
}

}  // namespace

std::vector<std::string> notesOf(const IncidentFacts& facts) {
    std::vector<std::string> notes;
    noteGaps(facts, notes);
    noteForeignRoot(facts, notes);
    notePoisoned(facts, notes);
    noteUncounted(facts, notes);
    for (const auto* count : {&facts.targets, &facts.snapshot, &facts.timestamp})
        noteLosses(*count, notes);
    noteDelegations(facts, notes);
    noteUnnamed(facts, notes);
    if (!facts.marks.at)
        notes.push_back("no time was given, so no expiry is judged");
    if (facts.notary() && !facts.marks.certificatesEnd)
        notes.push_back("when the root certificates end was not given: past that date no next root is taken");
    if (facts.anyDoubt && facts.lapses())
        notes.push_back("the root " + std::string(facts.expired ? "has expired" : "expires within 30 days") +
                        " as well; the next root heals that too where one is possible");
    if (facts.root.broken() && facts.marks.published == Sighting::yes)
        notes.push_back("the attacker has published: clients that met it are lost to this repository");
    return notes;
}

std::string verdictOf(const IncidentFacts& facts, bool anyRow, bool anyRecovery) {
    if (facts.certificatesEnded)
        return "there is no way in band: too few root certificates are valid, so no next root is taken";
    if (facts.root.silent() && facts.root.broken())
        return "there is no way in band: a threshold of root keys is stolen and too few are left to answer";
    if (facts.root.silent())
        return "there is no way in band: too few root keys can sign a next root; restored backups may change that";
    if (facts.root.broken())
        return "no new root can call back clients that meet the forged one: publish ours at once, and set up a new "
               "trust anchor by other ways";
    if (!facts.brokenEarlier.empty())
        return "no new root helps clients that still start from an earlier root whose keys are stolen: replace it "
               "wherever it is embedded";
    if (anyRecovery)
        return "one new root, signed by both sides, ends this for every client that takes it";
    return anyRow ? "no new root is needed for this" : "nothing that is marked calls for a new root";
}

}  // namespace anchorite::rotation
