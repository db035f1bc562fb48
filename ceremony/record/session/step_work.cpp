#include "ceremony/record/session/step_work.h"

#include <array>
#include <set>

#include "crypto/base/text.h"

namespace anchorite::record {

std::vector<std::string> StepWork::values(std::string_view name) const {
    std::vector<std::string> found;
    for (const auto& [key, text] : brought_.values)
        if (key == name)
            found.push_back(text);
    return found;
}

Result<std::string> StepWork::value(std::string_view name) const {
    const auto found = values(name);
    const auto quoted = "--value " + std::string(name) + "=…";
    if (found.size() != 1)
        return fail("ceremony.value", found.empty() ? quoted + " is missing" : quoted + " is given more than once");
    if (found.front().find_first_not_of(" \t\n") == std::string::npos || !isPlainText(found.front()))
        return fail("ceremony.value", quoted + " is empty or not plain text");
    return found.front();
}

Result<const BroughtFile*> StepWork::onlyFile() const {
    if (brought_.files.size() == 1)
        return &brought_.files.front();
    return fail("ceremony.file",
                "this step wants one file, and " + std::to_string(brought_.files.size()) + " are given");
}

Result<const PlannedKey*> StepWork::plannedKey() const {
    if (const auto* found = plan().key(step_.subject))
        return found;
    return fail("ceremony.unknown-step", "the plan has no key " + shown(step_.subject));
}

namespace {

struct CheckedKind {
    StepKind kind;
    StepCheck check;
};
constexpr auto checkOfKind = std::to_array<CheckedKind>({
    {StepKind::rehearsal, &checks::rehearsal},
    {StepKind::rollCall, &checks::rollCall},
    {StepKind::planWords, &checks::readBack},
    {StepKind::planCheckpoint, &checks::checkpoint},
    {StepKind::machine, &checks::machine},
    {StepKind::clock, &checks::clock},
    {StepKind::bagIn, &checks::bag},
    {StepKind::predecessor, &checks::predecessor},
    {StepKind::incident, &checks::incident},
    {StepKind::dice, &checks::dice},
    {StepKind::key, &checks::key},
    {StepKind::keyWords, &checks::readBack},
    {StepKind::custody, &checks::custody},
    {StepKind::restoreTest, &checks::possession},
    {StepKind::possession, &checks::possession},
    {StepKind::bagOut, &checks::bag},
    {StepKind::draft, &checks::draft},
    {StepKind::secondEncoder, &checks::secondEncoder},
    {StepKind::signCheckpoint, &checks::checkpoint},
    {StepKind::sign, &checks::ownWay},
    {StepKind::complete, &checks::complete},
    {StepKind::clients, &checks::clients},
    {StepKind::finalWords, &checks::finalWords},
    {StepKind::release, &checks::ownWay},
    {StepKind::exportBundle, &checks::ownWay},
    {StepKind::publication, &checks::publication},
    {StepKind::destroy, &checks::destroy},
    {StepKind::exceptions, &checks::exceptions},
    {StepKind::statement, &checks::statement},
    {StepKind::nextDates, &checks::nextDates},
    {StepKind::teardown, &checks::teardown},
    {StepKind::closeCheckpoint, &checks::checkpoint},
    {StepKind::close, &checks::ownWay},
});

/// Every kind is there, at its own place: the table is looked up by position.
constexpr bool isComplete() {
    std::size_t place = 0;
    for (const CheckedKind& row : checkOfKind)
        if (static_cast<std::size_t>(row.kind) != place++)
            return false;
    return place == static_cast<std::size_t>(StepKind::close) + 1;
}
static_assert(isComplete());

}  // namespace

StepCheck checkFor(StepKind kind) {
    return checkOfKind[static_cast<std::size_t>(kind)].check;
}

bool needsWitness(StepKind kind) {
    return kind == StepKind::clock || kind == StepKind::bagIn || kind == StepKind::bagOut || kind == StepKind::destroy;
}

Result<void> checks::ownWay(StepWork& work) {
    return fail("ceremony.own-way", work.step().id() + " is recorded by what does it: " + work.step().needs);
}

std::optional<crypto::Sha256> challengeOf(const Ceremony::Body& body, const Step& step) {
    if (step.kind != StepKind::possession && step.kind != StepKind::restoreTest)
        return std::nullopt;
    const auto* nonce = body.state.begin.findString("nonce");
    const auto text = "anchorite-challenge\n" + body.plan.digest().hex() + "\n" + (nonce ? *nonce : "") + "\n" +
                      std::string(nameOf(step.kind)) + "\n" + step.subject + "\n";
    return crypto::sha256(asBytes(text));
}

namespace {

/// The words of a key are those of its keyid: SHA-256 of the whole canonical object.
std::optional<crypto::Sha256> wordsOfKey(const Ceremony::Body& body, const std::string& label) {
    const auto* key = body.plan.key(label);
    const auto object = key ? body.keyObject(*key) : std::nullopt;
    if (!object)
        return std::nullopt;
    const auto canonical = metadata::canonicalForm(*object);
    return canonical ? std::optional(crypto::sha256(asBytes(*canonical))) : std::nullopt;
}

}  // namespace

std::optional<crypto::Sha256> wordsFor(const Ceremony::Body& body, const Step& step) {
    static const std::set<StepKind> ofHead{StepKind::planCheckpoint, StepKind::signCheckpoint,
                                           StepKind::closeCheckpoint};
    static const std::set<StepKind> ofPayload{StepKind::secondEncoder, StepKind::finalWords};
    if (step.kind == StepKind::planWords)
        return body.plan.digest();
    if (step.kind == StepKind::keyWords)
        return wordsOfKey(body, step.subject);
    if (ofHead.contains(step.kind))
        return body.settledHead();
    if (ofPayload.contains(step.kind) && !body.state.payloads.empty())
        return body.state.payloads.back().payload;
    return std::nullopt;
}

std::optional<UtcTime> confirmedTime(const Ceremony::Body& body) {
    if (body.state.mark("clock").status != StepStatus::done)
        return std::nullopt;
    return body.now().time;
}

}  // namespace anchorite::record
