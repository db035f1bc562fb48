#include "ceremony/rotation/incident.h"

#include <algorithm>
#include <set>

#include "ceremony/rotation/incident_rows.h"
#include "ceremony/rotation/incident_signers.h"
#include "ceremony/rotation/recovery_maker.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::RoleName;

namespace {

constexpr std::int64_t shortestLifetime = 30;
constexpr std::int64_t longestLifetime = 731;

Result<void> requireRoots(const PublishedRoots& roots, const IncidentMarks& marks) {
    const auto& latest = roots.latest;
    if (marks.root &&
        (marks.root->version != latest.root().version().number() || marks.root->digest != latest.digest()))
        return fail("incident.root", "the marks were made for root " + std::to_string(marks.root->version) +
                                         " with payload " + marks.root->digest.hex() + ", not for this root " +
                                         std::to_string(latest.root().version().number()));
    for (const auto& earlier : roots.earlier)
        if (earlier.root().version() >= latest.root().version())
            return fail("incident.history", "root " + std::to_string(earlier.root().version().number()) +
                                                " is not earlier than the trusted root " +
                                                std::to_string(latest.root().version().number()));
    return {};
}

Result<void> requireDelegations(const IncidentMarks& marks) {
    for (const auto& mark : marks.delegations) {
        const bool real = mark.keys >= 1 && mark.threshold >= 1 && mark.stolen >= 0 && mark.lost >= 0 &&
                          mark.stolen <= mark.keys && mark.lost <= mark.keys && mark.threshold <= mark.keys;
        if (!real || !isPlainText(mark.name))
            return fail("incident.delegation",
                        "the numbers given for delegation " + shown(mark.name) + " are not possible");
    }
    return {};
}

/// A version belongs to a role of the root or to a delegation that was named; a misspelt one would count for nothing.
bool isRole(const std::string& name, const IncidentMarks& marks) {
    return metadata::roleNamed(name) ||
           std::ranges::any_of(marks.delegations, [&](const DelegationMark& mark) { return mark.name == name; });
}

Result<void> requireNumbers(const IncidentMarks& marks) {
    for (const auto* numbers : {&marks.seen, &marks.good})
        for (const auto& [role, number] : *numbers)
            if (number < 1 || !isRole(role, marks))
                return fail("incident.number",
                            "version " + std::to_string(number) + " of " + shown(role) + " is not possible");
    if (marks.lifetimeDays && (*marks.lifetimeDays < shortestLifetime || *marks.lifetimeDays > longestLifetime))
        return fail("incident.lifetime",
                    std::to_string(*marks.lifetimeDays) + " days; a root of a recovery lasts 30 to 731");
    return {};
}

Result<void> requireFew(const IncidentMarks& marks) {
    std::size_t names = 0;
    for (const auto& cause : marks.causes)
        names = std::max(names, cause.keys.size());
    for (const auto count :
         {marks.keys.size(), marks.counts.size(), marks.causes.size(), marks.shares.size(), marks.delegations.size(),
          marks.seen.size(), marks.good.size(), marks.collections.size(), names})
        if (count > mostMarks)
            return fail("incident.too-many", std::to_string(count) + " marks of one kind; 2000 are read");
    return {};
}

/// A folder of history may hold the latest root too, and one root twice.
PublishedRoots withoutRepeats(const PublishedRoots& given) {
    PublishedRoots roots{given.latest, {}};
    std::set<crypto::Sha256> met{given.latest.digest()};
    for (const auto& earlier : given.earlier)
        if (met.insert(earlier.digest()).second)
            roots.earlier.push_back(earlier);
    return roots;
}

}  // namespace

Result<Incident> assess(const PublishedRoots& given, const IncidentMarks& marks, const Holders& holders) {
    const auto roots = withoutRepeats(given);
    TRY(requireFew(marks));
    TRY(requireRoots(roots, marks));
    TRY(requireDelegations(marks));
    TRY(requireNumbers(marks));
    const auto keys = TRY(markKeys(roots, marks));
    const IncidentFacts facts(keys, marks);
    Incident incident;
    incident.rows = rowsOf(facts);
    incident.inBand = facts.inBand();
    incident.roles = {facts.root, facts.targets, facts.snapshot, facts.timestamp};
    incident.roots = facts.roots;
    incident.recovery = RecoveryMaker(facts).make();
    const auto* recovery = incident.recovery ? &*incident.recovery : nullptr;
    incident.verdict = verdictOf(facts, !incident.rows.empty(), recovery != nullptr);
    incident.keys = fatesOf(facts, recovery, holders);
    incident.publication = publicationOf(facts, recovery);
    incident.followers = followersOf(facts, recovery);
    incident.notes = notesOf(facts);
    addSigners(incident, keys, holders);
    return incident;
}

}  // namespace anchorite::rotation
