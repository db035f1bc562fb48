#include "ceremony/record/session/release.h"

#include "ceremony/record/approval/gate.h"

namespace anchorite::record {

using metadata::SignedRoot;
using metadata::TrustedRoot;

namespace {

Result<void> requireThresholds(const SignedRoot& document, const std::optional<SignedRoot>& trusted) {
    if (trusted) {
        TRY(succeed(TRY(TrustedRoot::anchor(*trusted)), document));
        return {};
    }
    if (document.version().number() > 1)
        return fail("release.no-predecessor", "root " + std::to_string(document.version().number()) +
                                                  " needs the root before it, whose keys must have signed too");
    const auto own = examine(document, nullptr).own;
    if (!own.met())
        return fail("5.3.4-new-threshold",
                    std::to_string(own.have()) + " of " + std::to_string(own.needed) + " valid signatures");
    return {};
}

}  // namespace

Result<std::vector<std::string>> release(Disk& disk, const SignedRoot& document,
                                         const std::optional<SignedRoot>& trusted, const std::string& folder,
                                         bool alsoRootJson, std::optional<UtcTime> at) {
    TRY(requireThresholds(document, trusted));
    TRY(requireNoBlock(gateFindings(document, trusted ? &*trusted : nullptr, at, audit::Stage::release)));
    std::vector<std::string> paths{joinPath(folder, std::to_string(document.version().number()) + ".root.json")};
    if (alsoRootJson)
        paths.push_back(joinPath(folder, "root.json"));
    for (const auto& path : paths)
        if (disk.exists(path))
            return fail("file.exists", path + " exists already and is left as it is");
    TRY(disk.makeFolder(folder));
    for (const auto& path : paths)
        TRY(disk.create(path, asBytes(document.received()), false));
    return paths;
}

}  // namespace anchorite::record
