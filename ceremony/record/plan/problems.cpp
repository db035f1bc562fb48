#include "ceremony/record/plan/problems.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "ceremony/record/plan/script.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

constexpr std::array<std::string_view, 6> liftableCodes{"plan.no-spare",   "plan.few-holders", "plan.one-site",
                                                        "plan.no-witness", "plan.two-roles",   "plan.emergency-rule"};

/// How many different people of the plan initialled.
std::size_t signers(const Plan& plan, const PlannedException& exception) {
    std::set<const Person*> people;
    for (const auto& initials : exception.initials) {
        if (const auto* person = plan.personWithInitials(initials))
            people.insert(person);
    }
    return people.size();
}

/// What is wrong with an exception; empty when it lifts.
std::string flawOf(const Plan& plan, const PlannedException& exception, const std::vector<PlanProblem>& found) {
    const auto ofItsCode = [&](const PlanProblem& problem) { return problem.code == exception.code; };
    const auto firm = [&](const PlanProblem& problem) { return ofItsCode(problem) && !problem.liftable; };
    const auto lifts = [&](const PlanProblem& problem) { return ofItsCode(problem) && problem.liftable; };
    if (std::ranges::find(liftableCodes, exception.code) == liftableCodes.end())
        return "names " + shown(exception.code) + ", which no exception lifts";
    if (std::ranges::any_of(found, firm) && std::ranges::none_of(found, lifts))
        return "names " + shown(exception.code) + ", which no exception lifts in this plan";
    if (exception.reason.empty())
        return "gives no reason";
    for (const auto& initials : exception.initials) {
        if (!plan.personWithInitials(initials))
            return "has the initials " + shown(initials) + ", which nobody in the plan has";
    }
    if (signers(plan, exception) < 2)
        return "needs the initials of two different people of the plan";
    return "";
}

std::vector<PlanProblem> exceptionProblems(const Plan& plan, const std::vector<PlanProblem>& found) {
    std::vector<PlanProblem> problems;
    for (std::size_t i = 0; i < plan.exceptions.size(); ++i) {
        const auto flaw = flawOf(plan, plan.exceptions[i], found);
        if (!flaw.empty())
            problems.push_back({"plan.exception", placeIn("exceptions", i), "the exception " + flaw});
    }
    return problems;
}

void lift(const Plan& plan, std::vector<PlanProblem>& found) {
    for (const auto& exception : plan.exceptions) {
        if (!flawOf(plan, exception, found).empty())
            continue;
        for (auto& problem : found)
            problem.lifted = problem.lifted || (problem.liftable && problem.code == exception.code);
    }
}

/// Where a place stands in a plan as docs/FORMATS.md orders it: member of the plan, then number in its list.
std::pair<std::size_t, std::size_t> rankOf(std::string_view path) {
    constexpr std::array<std::string_view, 7> order{"expires", "thresholds", "predecessor", "people",
                                                    "keys",    "exceptions", "left-out"};
    const auto* const member = std::ranges::find(order, path.substr(0, path.find_first_of(".[")));
    std::size_t number = 0;
    const auto bracket = path.find('[');
    if (bracket != std::string_view::npos)
        std::from_chars(path.data() + bracket + 1, path.data() + path.size(), number);
    return {static_cast<std::size_t>(member - order.begin()), number};
}

}  // namespace

std::string placeIn(std::string_view list, std::size_t index, std::string_view member) {
    return std::string(list) + "[" + std::to_string(index) + "]" + (member.empty() ? "" : ".") + std::string(member);
}

std::vector<PlanProblem> leftOutProblems(const Plan& plan) {
    std::vector<PlanProblem> problems;
    for (const auto kind : allStepKinds()) {
        if (plan.leftOut.contains(std::string(nameOf(kind))) && !mayBeLeftOut(kind, plan))
            problems.push_back({"plan.left-out", "left-out",
                                "the step " + std::string(nameOf(kind)) + " may not be left out of this ceremony"});
    }
    return problems;
}

std::vector<PlanProblem> problemsOf(const Plan& plan) {
    std::vector<PlanProblem> found;
    for (const auto problems : {expiryProblems, thresholdProblems, siteProblems, predecessorProblems, peopleProblems,
                                keyProblems, typeProblems, leftOutProblems}) {
        for (auto& problem : problems(plan))
            found.push_back(std::move(problem));
    }
    lift(plan, found);
    for (auto& problem : exceptionProblems(plan, found))
        found.push_back(std::move(problem));
    std::ranges::stable_sort(found, {}, [](const PlanProblem& problem) { return rankOf(problem.path); });
    return found;
}

Result<void> requireSound(const Plan& plan) {
    for (const auto& problem : problemsOf(plan)) {
        if (!problem.lifted)
            return fail(problem.code, problem.path + ": " + problem.what);
    }
    return {};
}

}  // namespace anchorite::record
