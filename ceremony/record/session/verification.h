#pragma once

#include <string>
#include <vector>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::record {

/// All that can be said of a workspace or a bundle from its files alone.
struct WorkspaceVerdict {
    std::string name;
    bool rehearsal = false;
    bool closed = false;
    crypto::Sha256 plan;
    TranscriptVerdict transcript;
    std::vector<TranscriptProblem> artefacts;  ///< missing or changed, at the record that names them
    std::vector<std::string> strays;           ///< files that no record names
    std::vector<std::string> roots;            ///< roots that differ from what was recorded
    std::vector<std::string> bundle;           ///< a bundle's files that are missing, changed or unlisted

    /// Nothing is damaged, and every anchor that was brought stands in the transcript.
    [[nodiscard]] bool holds() const;
};

/// Reads everything and goes on after damage. Errors: `workspace.not-one`, those of Plan::read, those of Disk.
Result<WorkspaceVerdict> verifyWorkspace(Disk& disk, const std::string& folder, const std::vector<Anchor>& anchors);

/// A signed statement over a chain head, as an anchor. Errors: `proof.*`.
Result<Anchor> anchorOf(std::string_view statement, const metadata::Json& keyObject, const std::string& source);

}  // namespace anchorite::record
