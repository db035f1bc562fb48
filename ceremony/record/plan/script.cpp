#include "ceremony/record/plan/script.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "ceremony/record/plan/cast.h"

namespace anchorite::record {

namespace {

void append(std::vector<Step>& script, std::vector<Step> steps) {
    for (auto& step : steps)
        script.push_back(std::move(step));
}

bool isLeftOut(const Plan& plan, StepKind kind) {
    return plan.leftOut.contains(std::string(nameOf(kind))) && mayBeLeftOut(kind, plan);
}

/// Takes out what the author leaves out. Whatever came after such a step then comes after that step's own
/// predecessors. A step only waits for earlier ones, so one walk is enough.
std::vector<Step> withoutLeftOut(const Plan& plan, std::vector<Step> script) {
    std::vector<Step> kept;
    std::map<std::string, Names> gone;
    for (auto& step : script) {
        Names after;
        for (const auto& id : step.after) {
            const auto missing = gone.find(id);
            after = joined(std::move(after), missing == gone.end() ? Names{id} : missing->second);
        }
        if (isLeftOut(plan, step.kind)) {
            gone.emplace(step.id(), std::move(after));
            continue;
        }
        step.after = std::move(after);
        kept.push_back(std::move(step));
    }
    return kept;
}

}  // namespace

std::string_view nameOf(StepKind kind) {
    switch (kind) {
        case StepKind::rehearsal:
            return "rehearsal";
        case StepKind::rollCall:
            return "roll-call";
        case StepKind::planWords:
            return "plan-words";
        case StepKind::planCheckpoint:
            return "plan-checkpoint";
        case StepKind::machine:
            return "machine";
        case StepKind::clock:
            return "clock";
        case StepKind::bagIn:
            return "bag-in";
        case StepKind::predecessor:
            return "predecessor";
        case StepKind::incident:
            return "incident";
        case StepKind::dice:
            return "dice";
        case StepKind::key:
            return "key";
        case StepKind::keyWords:
            return "key-words";
        case StepKind::custody:
            return "custody";
        case StepKind::restoreTest:
            return "restore-test";
        case StepKind::possession:
            return "possession";
        case StepKind::bagOut:
            return "bag-out";
        case StepKind::draft:
            return "draft";
        case StepKind::secondEncoder:
            return "second-encoder";
        case StepKind::signCheckpoint:
            return "sign-checkpoint";
        case StepKind::sign:
            return "sign";
        case StepKind::complete:
            return "complete";
        case StepKind::clients:
            return "clients";
        case StepKind::finalWords:
            return "final-words";
        case StepKind::release:
            return "release";
        case StepKind::exportBundle:
            return "export";
        case StepKind::publication:
            return "publication";
        case StepKind::destroy:
            return "destroy";
        case StepKind::exceptions:
            return "exceptions";
        case StepKind::statement:
            return "statement";
        case StepKind::nextDates:
            return "next-dates";
        case StepKind::teardown:
            return "teardown";
        case StepKind::closeCheckpoint:
            return "close-checkpoint";
        case StepKind::close:
            return "close";
    }
    std::unreachable();
}

std::vector<StepKind> allStepKinds() {
    std::vector<StepKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(StepKind::close); ++kind)
        kinds.push_back(static_cast<StepKind>(kind));
    return kinds;
}

std::string Step::id() const {
    return idOf(kind, subject);
}

bool mayBeLeftOut(StepKind kind, const Plan& plan) {
    constexpr std::array always{StepKind::rehearsal, StepKind::bagIn, StepKind::bagOut, StepKind::dice,
                                StepKind::secondEncoder};
    constexpr std::array rehearsing{StepKind::custody, StepKind::restoreTest, StepKind::destroy, StepKind::nextDates,
                                    StepKind::teardown};
    return std::ranges::find(always, kind) != always.end() ||
           (plan.rehearsal && std::ranges::find(rehearsing, kind) != rehearsing.end());
}

std::vector<Step> scriptOf(const Plan& plan) {
    const Cast cast(plan);
    std::vector<Step> script;
    for (const auto part : {openingSteps, keySteps, signingSteps, closingSteps})
        append(script, part(cast));
    return withoutLeftOut(plan, std::move(script));
}

}  // namespace anchorite::record
