#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ceremony/record/plan/script.h"

namespace anchorite::record {

// What both forms of the printed script say; each lays it out in its own way.

/// `Expires`, `2027-05-20 00:00 UTC`; ...
[[nodiscard]] std::vector<std::pair<std::string, std::string>> headFacts(const Plan& plan);

/// A table: the first row names its columns.
using Rows = std::vector<std::vector<std::string>>;

[[nodiscard]] Rows peopleRows(const Plan& plan);
[[nodiscard]] Rows keyRows(const Plan& plan);
/// Whom to call: only people with a contact, and no row but the head when there are none.
[[nodiscard]] Rows callRows(const Plan& plan);
/// The exceptions that the plan itself makes.
[[nodiscard]] Rows plannedExceptionRows(const Plan& plan);

/// A part of the script as it is printed, with a table of its own.
struct Chapter {
    std::string title;  ///< `Opening`, `Key ada-root`, `Compose root 6`
    std::vector<Step> steps;
};
/// The whole script in its order: each key that is made has a chapter, so that its holder finds it.
[[nodiscard]] std::vector<Chapter> chaptersOf(const Plan& plan);

/// The one who is expected to act, and how many others may: `Hana Sato, or one of 6 others`.
[[nodiscard]] std::string actorsOf(const Step& step);

/// Rows left free for departures that happen on the day.
inline constexpr int freeExceptionRows = 10;

}  // namespace anchorite::record
