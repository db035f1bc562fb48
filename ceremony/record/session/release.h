#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/succession.h"
#include "crypto/base/disk.h"
#include "crypto/base/utc_time.h"

namespace anchorite::record {

/// Writes `N.root.json` (and `root.json` on request) into `folder`, the bytes as they stand, only when both thresholds
/// are met and no BLOCK finding stands. A root above version 1 needs the root before it. Errors:
/// `release.no-predecessor`, the rules of succession, `5.3.4-new-threshold`, `audit.blocked`, those of Disk (nothing is
/// replaced). The paths written are returned.
Result<std::vector<std::string>> release(Disk& disk, const metadata::SignedRoot& document,
                                         const std::optional<metadata::SignedRoot>& trusted, const std::string& folder,
                                         bool alsoRootJson, std::optional<UtcTime> at);

}  // namespace anchorite::record
