#pragma once

#include <optional>
#include <vector>

#include "ceremony/audit/rules.h"

namespace anchorite::record {

/// The findings that decide whether a key of ours signs (`Stage::draft`) and whether a root leaves under its release
/// name (`Stage::release`). `previous` is null for a first root.
[[nodiscard]] std::vector<audit::Finding> gateFindings(const metadata::SignedRoot& document,
                                                       const metadata::SignedRoot* previous, std::optional<UtcTime> at,
                                                       audit::Stage stage);
/// The same, for who has examined the document against `previous` already: signatures are checked once.
[[nodiscard]] std::vector<audit::Finding> gateFindings(const metadata::SignedRoot& document,
                                                       const metadata::SignedRoot* previous, std::optional<UtcTime> at,
                                                       audit::Stage stage, const metadata::Examination& examination);

/// The one function behind both gates. Error: `audit.blocked`, naming the first BLOCK.
Result<void> requireNoBlock(const std::vector<audit::Finding>& findings);

}  // namespace anchorite::record
