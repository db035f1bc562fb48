#pragma once

#include <vector>

#include "ceremony/metadata/succession.h"
#include "ceremony/rotation/incident.h"

namespace anchorite::rotation {

/// The roots that `latest` and the others make, each of which verifies by itself already. Wherever a root and the one
/// before it were both given, one must follow the other: what did not come out of this chain was never published by
/// its holders. `others` may hold the latest too. Errors: those of succeed(), with the version that breaks the chain.
Result<PublishedRoots> published(const metadata::TrustedRoot& latest, std::vector<metadata::TrustedRoot> others);

}  // namespace anchorite::rotation
