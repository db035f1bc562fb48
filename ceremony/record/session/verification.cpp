#include "ceremony/record/session/verification.h"

#include <algorithm>

#include "ceremony/record/session/state.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

std::vector<TranscriptProblem> artefactProblems(const Workspace& workspace, const CeremonyState& state) {
    std::vector<TranscriptProblem> problems;
    for (const auto& [hex, record] : state.artefactRecords) {
        crypto::Sha256 digest;
        std::ranges::copy(*fromHex(hex), digest.bytes.begin());
        const auto bytes = workspace.artefact(digest);
        if (!bytes)
            problems.push_back({record, bytes.error().code, bytes.error().detail, true});
    }
    std::ranges::stable_sort(problems, {}, &TranscriptProblem::record);
    return problems;
}

/// `roots/` repeats artefacts under readable names: whatever is there must be one of them.
Result<std::vector<std::string>> differingRoots(const Workspace& workspace, const CeremonyState& state) {
    const auto folder = joinPath(workspace.folder(), "roots");
    std::vector<std::string> differing;
    if (!workspace.disk().isFolder(folder))
        return differing;
    for (const auto& name : TRY(workspace.disk().list(folder))) {
        const auto bytes = workspace.disk().read(joinPath(folder, name), Workspace::artefactLimit);
        if (!bytes || !state.artefacts.contains(crypto::sha256(*bytes).hex()))
            differing.push_back(shown(name));
    }
    return differing;
}

}  // namespace

bool WorkspaceVerdict::holds() const {
    return transcript.consistent && transcript.unmatched.empty() && artefacts.empty() && roots.empty();
}

Result<WorkspaceVerdict> verifyWorkspace(Disk& disk, const std::string& folder, const std::vector<Anchor>& anchors) {
    const Workspace workspace(disk, folder);
    const auto plan = TRY(Plan::read(TRY(workspace.readPlan())));
    const auto text = disk.read(workspace.transcriptPath(), transcriptLimit);
    if (!text)
        return fail(text.error().code == "file.missing" ? "workspace.not-one" : text.error().code, text.error().detail);
    CeremonyState state;
    const auto facts =
        readTranscript(asText(*text), plan.digest(), [&state](Record&& record) { state.apply(std::move(record)); });
    WorkspaceVerdict verdict;
    verdict.name = plan.name;
    verdict.rehearsal = plan.rehearsal;
    verdict.closed = state.closed;
    verdict.plan = plan.digest();
    verdict.transcript = verdictOf(facts, anchors);
    verdict.artefacts = artefactProblems(workspace, state);
    verdict.strays = TRY(workspace.strays(state.artefacts));
    verdict.roots = TRY(differingRoots(workspace, state));
    return verdict;
}

Result<Anchor> anchorOf(std::string_view statementText, const metadata::Json& keyObject, const std::string& source) {
    const auto statement = TRY(statementIn(statementText));
    if (statement.kind == crypto::StatementKind::proofOfPossession)
        return fail("proof.malformed", shown(source) + " speaks of no chain head");
    metadata::KeyReader keys;
    const auto key = keys.read(keyObject, metadata::Dialect::tuf);
    if (!key.publicKey())
        return fail("key.malformed", "the key cannot be used: " + key.reason());
    TRY(requireStatement(statement, *key.publicKey(), statement.kind, statement.digest));
    return Anchor{statement.digest, source};
}

}  // namespace anchorite::record
