#pragma once

#include <vector>

#include "ceremony/rotation/incident_keys.h"

namespace anchorite::rotation {

/// One who may sign: a key, or a person with all of theirs. What the signature adds to each side, and how many suspect
/// keys it uses.
struct SigningUnit {
    std::int64_t old = 0;
    std::int64_t fresh = 0;
    std::int64_t suspects = 0;
};

/// Up to `most` of the sets with the fewest units that reach both needs, and among those with the fewest suspect keys;
/// places in `units`. Empty when no set does, or with more than 256 units.
[[nodiscard]] std::vector<std::vector<std::size_t>> smallestSets(const std::vector<SigningUnit>& units,
                                                                 std::int64_t oldNeed, std::int64_t freshNeed,
                                                                 std::size_t most);

/// Fills the sides and the smallest sets of an incident that may have a recovery.
void addSigners(Incident& incident, const MarkedKeys& keys, const Holders& holders);

}  // namespace anchorite::rotation
