#pragma once

#include <map>
#include <optional>
#include <string>

#include "ceremony/record/session/ceremony.h"
#include "ceremony/rotation/recovery.h"

namespace anchorite::record {

/// What the next ceremony is to be.
struct NextPlan {
    CeremonyType type = CeremonyType::renewal;
    std::string name;
    UtcTime expires;
    std::optional<UtcTime> day;
    const rotation::Recovery* recovery = nullptr;  ///< of an emergency: who goes, and which keys are to be made
};

/// A plan for the root after the one that `before` made, as text for people to go on with: the same people, every key
/// of that root as kept under its keyid, thresholds and predecessor. In an emergency keys that must go are removed, and
/// each key to be made is added under the name of its slot, for the holder of the key that it replaces. The author
/// still decides who holds what; `ceremony plan` says what does not fit. Error: `ceremony.no-payload` (nothing was
/// made).
Result<std::string> planAfter(const Ceremony& before, const NextPlan& next);

/// What is known of the time before a next plan, by value, so that no ceremony stays open for it.
struct PlanBefore {
    metadata::RootPayload root;                  ///< the predecessor
    std::optional<Plan> plan;                    ///< none: people and repository are left to the author
    std::map<metadata::KeyId, PlannedKey> keys;  ///< how keys of that root were called
};

/// Error: `ceremony.no-payload`.
Result<PlanBefore> planBefore(const Ceremony& before);
/// From a plan alone, whose keys name their keyids, or from nothing but a root.
[[nodiscard]] PlanBefore planBefore(const metadata::RootPayload& root, const std::optional<Plan>& plan);
[[nodiscard]] std::string planAfter(const PlanBefore& before, const NextPlan& next);

}  // namespace anchorite::record
