#include <set>

#include "ceremony/record/session/step_work.h"
#include "ceremony/rotation/incident.h"
#include "ceremony/rotation/recovery.h"

namespace anchorite::record {

using metadata::Json;

namespace {

/// The marks as they came with the ceremony, or now; both must be the same file.
Result<Bytes> marksOf(const StepWork& work) {
    const auto& artefacts = work.body().artefacts;
    const auto begun = work.state().incident ? artefacts.find(work.state().incident->hex()) : artefacts.end();
    if (work.brought().files.empty() && begun != artefacts.end())
        return begun->second;
    const auto* file = TRY(work.onlyFile());
    if (begun != artefacts.end() && begun->second != file->bytes)
        return fail("ceremony.mismatch", "this ceremony began with another incident file");
    return file->bytes;
}

Result<rotation::PublishedRoots> publishedRoots(const StepWork& work) {
    const auto latest = work.body().predecessor();
    if (!latest)
        return fail("ceremony.not-yet", "the roots that were published have not been given (step predecessor)");
    rotation::PublishedRoots roots{latest->payload(), {}};
    for (const auto& digest : work.state().roots) {
        const auto root = TRY(work.body().rootIn(digest));
        if (root.version() < latest->version())
            roots.earlier.push_back(root.payload());
    }
    return roots;
}

/// In an emergency no old key takes a further role.
bool hadRole(const StepWork& work, const std::string& keyid, metadata::RoleName role) {
    const auto before = work.body().predecessor();
    return before && before->root().lists(role, metadata::KeyId(keyid));
}

/// No key in doubt stays in any role, and what must be replaced wholly is.
Result<void> requirePlanFollows(const StepWork& work, const rotation::Incident& incident) {
    if (!incident.recovery)
        return fail("ceremony.mismatch", "no next root can end this: " + incident.verdict);
    std::set<std::pair<std::string, metadata::RoleName>> leaving;
    for (const auto& departure : incident.recovery->departures())
        leaving.emplace(departure.keyid.text(), departure.role);
    std::set<std::string> inDoubt;
    for (const auto& fate : incident.keys)
        for (const auto& keyid : fate.keyids)
            if (fate.suspect)
                inDoubt.insert(keyid.text());
    for (const auto& key : work.plan().keys) {
        const auto keyid = key.keyid.value_or("");
        if (key.part == KeyPart::kept && inDoubt.contains(keyid))
            return fail("ceremony.mismatch", "the plan keeps " + key.label + ", which is in doubt");
        for (const auto role : key.roles)
            if (key.part == KeyPart::kept && (leaving.contains({keyid, role}) || !hadRole(work, keyid, role)))
                return fail("ceremony.mismatch", "the plan has " + key.label + " in " + std::string(nameOf(role)) +
                                                     ", where it must not be");
    }
    return {};
}

}  // namespace

Result<void> checks::incident(StepWork& work) {
    const auto bytes = TRY(marksOf(work));
    const auto file = TRY(rotation::IncidentFile::read(asText(bytes)));
    rotation::Holders holders;
    for (const auto& [keyid, custodian] : custodiansOf(work.body()))
        holders.emplace(keyid, custodian.person);
    const auto roots = TRY(publishedRoots(work));
    const auto incident = TRY(rotation::assess(roots, file.marks, holders));
    TRY(requirePlanFollows(work, incident));
    auto rows = Json::array();
    for (const auto& row : incident.rows)
        rows.add(nameOf(row.id));
    work.keep("incident", bytes);
    work.result.set("rows", std::move(rows));
    work.result.set("in_band", nameOf(incident.inBand));
    work.result.set("verdict", incident.verdict);
    return {};
}

}  // namespace anchorite::record
