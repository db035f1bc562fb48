#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ceremony/record/plan/plan.h"

namespace anchorite::record {

/// Small letters for A-Z: names, initials and sites that differ only so are the same to a reader.
[[nodiscard]] std::string folded(std::string_view text);

[[nodiscard]] bool isIn(const PlannedKey& key, metadata::RoleName role);

/// The keys of a role in the root to be made: added and kept ones.
[[nodiscard]] std::vector<const PlannedKey*> keysOf(const Plan& plan, metadata::RoleName role);

/// The holder stands in the plan and has the duty that goes with the key.
[[nodiscard]] bool hasFitHolder(const Plan& plan, const PlannedKey& key);

/// Where the key's medium is kept: its own site, else its holder's; empty when the plan names none.
[[nodiscard]] std::string siteOf(const Plan& plan, const PlannedKey& key);

/// `Dana Ito`, `Dana Ito and Mei Chen`, `Dana Ito, Mei Chen and Ravi Nair`.
[[nodiscard]] std::string listOf(const std::vector<std::string>& items);

/// `1 key`, `5 keys`.
[[nodiscard]] std::string countOf(std::size_t number, std::string_view noun);

}  // namespace anchorite::record
