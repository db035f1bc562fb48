#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/succession.h"
#include "ceremony/record/session/ceremony.h"
#include "crypto/base/disk.h"
#include "crypto/base/utc_time.h"

namespace anchorite::record {

/// Both thresholds, no BLOCK finding, no rehearsal after a real root or the reverse: the gate alone. Errors: those of
/// release, but for Disk.
Result<void> requireRelease(const metadata::SignedRoot& document, const std::optional<metadata::SignedRoot>& trusted,
                            std::optional<UtcTime> at);

/// Writes `N.root.json` (and `root.json` on request) into `folder`, the bytes as they stand, only when both thresholds
/// are met and no BLOCK finding stands. A root above version 1 needs the root before it. Errors:
/// `release.no-predecessor`, the rules of succession, `5.3.4-new-threshold`, `audit.blocked`, `rehearsal.*`, those of
/// Disk (nothing is replaced; a file that holds these very bytes already is as good as written). The paths written are
/// returned.
Result<std::vector<std::string>> release(Disk& disk, const metadata::SignedRoot& document,
                                         const std::optional<metadata::SignedRoot>& trusted, const std::string& folder,
                                         bool alsoRootJson, std::optional<UtcTime> at);

/// The release of a ceremony: gate and transcript first, then the intent, then the files, so that one that is cut off
/// is simply repeated. The root before is the one that the plan names. The caller records the result
/// (Ceremony::released); a closed ceremony takes no more records, and a root that it has released may be written once
/// more. Errors: `release.transcript`, those of release.
Result<std::vector<std::string>> releaseFrom(Ceremony& ceremony, Disk& disk, const metadata::SignedRoot& document,
                                             const std::string& folder, bool alsoRootJson, std::optional<UtcTime> at);

}  // namespace anchorite::record
