#pragma once

#include <string>
#include <vector>

#include "ceremony/record/plan/plan.h"
#include "played.h"

namespace anchorite::test {

/// The text of the plan; the keys that it keeps are those of rootFive.
[[nodiscard]] std::string planOf(Tale tale);
/// The root before the next one, signed by three of its five holders.
[[nodiscard]] std::string rootFive();
/// The seed of a key of either tale.
[[nodiscard]] char letterOf(const std::string& label);
/// The number on the seal of a thing, or of the bag with a key.
[[nodiscard]] std::string bagOf(const record::Plan& plan, const std::string& subject);
/// Keys that sign the heads of checkpoints: one of each holder in the room.
[[nodiscard]] std::vector<std::string> keysPresent(const record::Plan& plan);

}  // namespace anchorite::test
