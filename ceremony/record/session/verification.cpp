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
        const auto digest = crypto::Sha256::ofHex(hex).value();
        const auto bytes = workspace.artefact(digest);
        if (!bytes)
            problems.push_back({record, bytes.error().code, bytes.error().detail, true});
    }
    std::ranges::stable_sort(problems, {}, &TranscriptProblem::record);
    return problems;
}

/// Roots under readable names repeat artefacts: whatever is there must be one of them.
Result<void> addDifferingRoots(std::vector<std::string>& differing, const Workspace& workspace,
                               const CeremonyState& state, const std::string& part) {
    const auto folder = part.empty() ? workspace.folder() : joinPath(workspace.folder(), part);
    if (!workspace.disk().isFolder(folder))
        return {};
    for (const auto& name : TRY(workspace.disk().list(folder))) {
        if (!name.ends_with("root.json") || name.starts_with(".anch-"))
            continue;
        const auto bytes = workspace.disk().read(joinPath(folder, name), Workspace::artefactLimit);
        if (!bytes || !state.artefacts.contains(crypto::sha256(*bytes).hex()))
            differing.push_back(part.empty() ? shown(name) : part + "/" + shown(name));
    }
    return {};
}

constexpr std::string_view manifest = "MANIFEST.sha256";
constexpr std::size_t digestSize = 64;

/// A name that a manifest may list: inside the bundle.
bool isInside(std::string_view name) {
    return !name.empty() && name.front() != '/' && name.find("..") == std::string_view::npos;
}

/// A bundle's own list, as `sha256sum -c` would read it. No manifest: a workspace, nothing to say.
Result<std::vector<std::string>> bundleProblems(const Workspace& workspace) {
    std::vector<std::string> problems;
    const auto path = joinPath(workspace.folder(), std::string(manifest));
    if (!workspace.disk().exists(path))
        return problems;
    const auto bytes = TRY(workspace.disk().read(path, Workspace::artefactLimit));
    auto rest = asText(bytes);
    while (!rest.empty()) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const auto name = line.size() > digestSize + 2 ? std::string(line.substr(digestSize + 2)) : std::string();
        if (!isInside(name)) {
            problems.push_back(std::string(manifest) + ": " + shown(line));
            continue;
        }
        const auto file = workspace.disk().read(joinPath(workspace.folder(), name), transcriptLimit);
        if (!file || crypto::sha256(*file).hex() != line.substr(0, digestSize))
            problems.push_back(shown(name));
    }
    return problems;
}

}  // namespace

bool WorkspaceVerdict::holds() const {
    return transcript.consistent && transcript.unmatched.empty() && artefacts.empty() && roots.empty() &&
           bundle.empty();
}

Result<WorkspaceVerdict> verifyWorkspace(Disk& disk, const std::string& folder, const std::vector<Anchor>& anchors) {
    const Workspace workspace(disk, folder);
    TRY(workspace.requireReal());
    const auto plan = TRY(Plan::read(TRY(workspace.readPlan())));
    const auto text = disk.read(workspace.transcriptPath(), transcriptLimit);
    if (!text)
        return fail(text.error().code == "file.missing" ? "workspace.unbegun" : text.error().code, text.error().detail);
    CeremonyState state;
    const auto facts =
        readTranscript(asText(*text), plan.digest(), [&state](Record&& record) { state.apply(std::move(record)); });
    if (facts.heads.empty() && facts.problems.empty())
        return fail("workspace.unbegun", shown(folder) + " holds a plan and no record");
    WorkspaceVerdict verdict;
    verdict.name = plan.name;
    verdict.rehearsal = plan.rehearsal;
    verdict.closed = state.closed;
    verdict.plan = plan.digest();
    verdict.transcript = verdictOf(facts, anchors);
    verdict.artefacts = artefactProblems(workspace, state);
    verdict.strays = TRY(workspace.strays(state.artefacts));
    TRY(addDifferingRoots(verdict.roots, workspace, state, ""));
    TRY(addDifferingRoots(verdict.roots, workspace, state, "roots"));
    verdict.bundle = TRY(bundleProblems(workspace));
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
