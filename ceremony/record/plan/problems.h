#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/record/plan/plan.h"

namespace anchorite::record {

/// `people[1].duties`.
[[nodiscard]] std::string placeIn(std::string_view list, std::size_t index, std::string_view member = "");

// Each looks at one part of a plan and lists what makes it unfit; nothing is lifted yet (see problemsOf).
[[nodiscard]] std::vector<PlanProblem> expiryProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> thresholdProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> siteProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> predecessorProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> peopleProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> keyProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> typeProblems(const Plan& plan);
[[nodiscard]] std::vector<PlanProblem> leftOutProblems(const Plan& plan);

}  // namespace anchorite::record
