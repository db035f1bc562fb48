#include "ceremony/record/session/workspace.h"

#include <algorithm>

#include "ceremony/record/plan/plan.h"
#include "crypto/base/text.h"

namespace anchorite::record {

std::string Workspace::rootPath(std::int64_t version) const {
    return joinPath(joinPath(folder_, "roots"), std::to_string(version) + ".root.json");
}

std::string Workspace::artefactPath(const crypto::Sha256& digest) const {
    return joinPath(joinPath(folder_, "artefacts"), digest.hex());
}

Result<std::string> Workspace::readPlan() const {
    if (!disk_->isFolder(folder_) || !disk_->exists(planPath()))
        return fail("workspace.not-one", shown(folder_) + " holds no plan.json");
    const auto bytes = TRY(disk_->read(planPath(), Plan::sizeLimit));
    return std::string(asText(bytes));
}

Result<void> Workspace::requireReal() const {
    for (const auto* name : {"plan.json", "transcript.jsonl", "artefacts", "roots"})
        if (disk_->isLink(joinPath(folder_, name)))
            return fail("workspace.link", shown(folder_) + "/" + name + " is a symbolic link");
    return {};
}

Result<void> Workspace::requireNoBundle() const {
    if (disk_->exists(joinPath(folder_, "MANIFEST.sha256")))
        return fail("workspace.bundle", shown(folder_) + " is a bundle");
    return {};
}

Result<void> Workspace::keep(const crypto::Sha256& digest, ByteView bytes) const {
    const auto path = artefactPath(digest);
    if (disk_->exists(path)) {
        TRY(artefact(digest));
        return {};
    }
    TRY(disk_->makeFolder(joinPath(folder_, "artefacts")));
    return disk_->create(path, bytes, false);
}

Result<void> Workspace::keepRoot(std::int64_t version, ByteView bytes) const {
    const auto path = rootPath(version);
    if (disk_->exists(path)) {
        const auto there = TRY(disk_->read(path, artefactLimit));
        if (std::ranges::equal(there, bytes))
            return {};
        return fail("workspace.root-changed", shown(path) + " holds other bytes than the root that was given");
    }
    TRY(disk_->makeFolder(joinPath(folder_, "roots")));
    return disk_->create(path, bytes, false);
}

Result<Bytes> Workspace::artefact(const crypto::Sha256& digest) const {
    auto bytes = disk_->read(artefactPath(digest), artefactLimit);
    if (!bytes && bytes.error().code == "file.missing")
        return fail("workspace.artefact-missing", "artefacts/" + digest.hex() + " is not there");
    if (bytes && crypto::sha256(*bytes) != digest)
        return fail("workspace.artefact-changed", "artefacts/" + digest.hex() + " was changed");
    return bytes;
}

Result<std::vector<std::string>> Workspace::strays(const std::set<std::string>& known) const {
    const auto folder = joinPath(folder_, "artefacts");
    std::vector<std::string> found;
    if (!disk_->isFolder(folder))
        return found;
    for (auto& name : TRY(disk_->list(folder)))
        // What a killed write has left is neither evidence nor an alarm.
        if (!known.contains(name) && !name.starts_with(".anch-"))
            found.push_back(std::move(name));
    return found;
}

}  // namespace anchorite::record
