#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/audit/history.h"

namespace anchorite::audit {

/// `Anchorite 0.1.0`.
[[nodiscard]] std::string toolName();

enum class Outcome { accepted, refused, unreadable, notReached };

[[nodiscard]] Outcome outcomeOf(const ReviewedRoot& reviewed);

/// `accepted`, `refused`, `cannot be read`, `not reached`; a lone root `verifies`.
[[nodiscard]] std::string outcomeText(const ReviewedRoot& reviewed, bool lone);

/// `v5`, or the file's own name, fit for a terminal, when it has no version.
[[nodiscard]] std::string shortName(const ReviewedRoot& reviewed);

/// How many findings there are of each severity, worst first.
[[nodiscard]] std::array<std::size_t, 5> countsOf(const std::vector<Finding>& findings);

inline constexpr std::array severities{Severity::block, Severity::high, Severity::med, Severity::low, Severity::info};

/// The same words about several versions, said once.
struct FindingGroup {
    const Finding* finding;  ///< the first of them
    std::string where;       ///< `v1–v3, v5`, or a file's name
};

enum class GroupBy { title, everyWord };

/// Keeps the order of the first of each group.
[[nodiscard]] std::vector<FindingGroup> groupsOf(const std::vector<Finding>& findings, GroupBy by);

/// `Judged as of 2026-11-21 14:20 UTC`, or `No time was given: nothing is judged expired`.
[[nodiscard]] std::string judgedText(const HistoryOptions& options);

/// `tuf`; `unknown` when the first file could not be read.
[[nodiscard]] std::string dialectText(const History& history);

/// `3 of 3`, or an en dash.
[[nodiscard]] std::string countText(const std::optional<Count>& count);

}  // namespace anchorite::audit
