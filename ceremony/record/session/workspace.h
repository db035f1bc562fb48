#pragma once

#include <set>
#include <string>
#include <vector>

#include "crypto/base/disk.h"
#include "crypto/digest.h"

namespace anchorite::record {

/// One folder for each ceremony (DESIGN section 4): `plan.json`, `transcript.jsonl`, `roots/N.root.json` as received,
/// `artefacts/<sha256>`, `keys/` on machines that hold keys.
class Workspace {
  public:
    /// Artefacts are files that people brought or that the program made: at most this large.
    static constexpr std::size_t artefactLimit = std::size_t{1} << 20;

    Workspace(Disk& disk, std::string folder) : disk_(&disk), folder_(std::move(folder)) {}

    [[nodiscard]] const std::string& folder() const { return folder_; }
    [[nodiscard]] std::string planPath() const { return joinPath(folder_, "plan.json"); }
    [[nodiscard]] std::string transcriptPath() const { return joinPath(folder_, "transcript.jsonl"); }
    [[nodiscard]] std::string rootPath(std::int64_t version) const;
    [[nodiscard]] std::string artefactPath(const crypto::Sha256& digest) const;
    [[nodiscard]] std::string keysFolder() const { return joinPath(folder_, "keys"); }

    /// The plan's text. Error: `workspace.not-one`, those of Disk.
    Result<std::string> readPlan() const;

    /// Nothing in it may lead elsewhere. Error: `workspace.link` (a part of it is a symbolic link).
    Result<void> requireReal() const;
    /// What was exported is not written to. Error: `workspace.bundle`.
    Result<void> requireNoBundle() const;

    /// Synced when it returns. An artefact that is there already is compared. Errors: those of Disk,
    /// `workspace.artefact-changed`.
    Result<void> keep(const crypto::Sha256& digest, ByteView bytes) const;
    /// `roots/N.root.json`; the same bytes again are fine. Error: `workspace.root-changed`, those of Disk.
    Result<void> keepRoot(std::int64_t version, ByteView bytes) const;

    /// Errors: `workspace.artefact-missing`, `workspace.artefact-changed`, those of Disk.
    Result<Bytes> artefact(const crypto::Sha256& digest) const;

    /// Names in `artefacts/` that no record speaks of: kept, and reported.
    Result<std::vector<std::string>> strays(const std::set<std::string>& known) const;

    [[nodiscard]] Disk& disk() const { return *disk_; }

  private:
    Disk* disk_;
    std::string folder_;
};

}  // namespace anchorite::record
