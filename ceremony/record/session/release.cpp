#include "ceremony/record/session/release.h"

#include <algorithm>

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

/// A rehearsal follows only a rehearsal: clients read no marks, and would take one for the next root.
Result<void> requireSameWorld(const SignedRoot& document, const std::optional<SignedRoot>& trusted) {
    if (!trusted || trusted->root().isRehearsal() == document.root().isRehearsal())
        return {};
    return fail(document.root().isRehearsal() ? "rehearsal.real-key-in-rehearsal" : "rehearsal.key-in-real-root",
                "one of the two roots is a rehearsal and the other is not");
}

bool holds(Disk& disk, const std::string& path, ByteView bytes) {
    const auto there = disk.read(path, bytes.size() + 1);
    return there && std::ranges::equal(*there, bytes);
}

/// A name that is taken by these very bytes is as good as written: a release that was cut off is repeated.
Result<void> writeOrFind(Disk& disk, const std::string& path, ByteView bytes) {
    return holds(disk, path, bytes) ? Result<void>() : disk.create(path, bytes, false);
}

}  // namespace

Result<void> requireRelease(const SignedRoot& document, const std::optional<SignedRoot>& trusted,
                            std::optional<UtcTime> at) {
    TRY(requireSameWorld(document, trusted));
    TRY(requireThresholds(document, trusted));
    return requireNoBlock(gateFindings(document, trusted ? &*trusted : nullptr, at, audit::Stage::release));
}

Result<std::vector<std::string>> release(Disk& disk, const SignedRoot& document,
                                         const std::optional<SignedRoot>& trusted, const std::string& folder,
                                         bool alsoRootJson, std::optional<UtcTime> at) {
    TRY(requireRelease(document, trusted, at));
    std::vector<std::string> paths{joinPath(folder, std::to_string(document.version().number()) + ".root.json")};
    if (alsoRootJson)
        paths.push_back(joinPath(folder, "root.json"));
    const auto bytes = asBytes(document.received());
    for (const auto& path : paths)
        if (disk.exists(path) && !holds(disk, path, bytes))
            return fail("file.exists", path + " exists already and is left as it is");
    TRY(disk.makeFolder(folder));
    for (const auto& path : paths)
        TRY(writeOrFind(disk, path, bytes));
    return paths;
}

Result<std::vector<std::string>> releaseFrom(Ceremony& ceremony, Disk& disk, const metadata::SignedRoot& document,
                                             const std::string& folder, bool alsoRootJson, std::optional<UtcTime> at) {
    TRY(ceremony.requireReleasable(document));
    TRY(requireRelease(document, ceremony.predecessor(), at));
    if (!ceremony.state().closed)
        TRY(ceremony.releasing(document));
    return release(disk, document, ceremony.predecessor(), folder, alsoRootJson, at);
}

}  // namespace anchorite::record
