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

struct NamedKind {
    StepKind kind;
    std::string_view name;
};
constexpr auto names = std::to_array<NamedKind>({
    {StepKind::rehearsal, "rehearsal"},
    {StepKind::rollCall, "roll-call"},
    {StepKind::planWords, "plan-words"},
    {StepKind::planCheckpoint, "plan-checkpoint"},
    {StepKind::machine, "machine"},
    {StepKind::clock, "clock"},
    {StepKind::bagIn, "bag-in"},
    {StepKind::predecessor, "predecessor"},
    {StepKind::incident, "incident"},
    {StepKind::dice, "dice"},
    {StepKind::key, "key"},
    {StepKind::keyWords, "key-words"},
    {StepKind::custody, "custody"},
    {StepKind::restoreTest, "restore-test"},
    {StepKind::possession, "possession"},
    {StepKind::bagOut, "bag-out"},
    {StepKind::draft, "draft"},
    {StepKind::secondEncoder, "second-encoder"},
    {StepKind::signCheckpoint, "sign-checkpoint"},
    {StepKind::sign, "sign"},
    {StepKind::complete, "complete"},
    {StepKind::clients, "clients"},
    {StepKind::finalWords, "final-words"},
    {StepKind::release, "release"},
    {StepKind::exportBundle, "export"},
    {StepKind::publication, "publication"},
    {StepKind::destroy, "destroy"},
    {StepKind::exceptions, "exceptions"},
    {StepKind::statement, "statement"},
    {StepKind::nextDates, "next-dates"},
    {StepKind::teardown, "teardown"},
    {StepKind::closeCheckpoint, "close-checkpoint"},
    {StepKind::close, "close"},
});

/// Every kind is there, at its own place: the table is looked up by position.
constexpr bool isComplete() {
    std::size_t place = 0;
    for (const NamedKind& named : names)
        if (static_cast<std::size_t>(named.kind) != place++)
            return false;
    return place == static_cast<std::size_t>(StepKind::close) + 1;
}
static_assert(isComplete());

}  // namespace

std::string_view nameOf(StepKind kind) {
    return names[static_cast<std::size_t>(kind)].name;
}

std::vector<StepKind> allStepKinds() {
    std::vector<StepKind> kinds;
    for (const NamedKind& named : names)
        kinds.push_back(named.kind);
    return kinds;
}

Phase phaseOf(StepKind kind) {
    if (kind <= StepKind::incident)
        return Phase::opening;
    if (kind <= StepKind::bagOut)
        return Phase::keys;
    if (kind <= StepKind::signCheckpoint)
        return Phase::compose;
    if (kind <= StepKind::complete)
        return Phase::sign;
    return kind <= StepKind::destroy ? Phase::release : Phase::close;
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
