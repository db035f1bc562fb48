#include "ceremony/record/session/step_work.h"

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

StepCheck checkFor(StepKind kind) {
    switch (kind) {
        case StepKind::rehearsal:
            return &checks::rehearsal;
        case StepKind::rollCall:
            return &checks::rollCall;
        case StepKind::planWords:
        case StepKind::keyWords:
            return &checks::readBack;
        case StepKind::planCheckpoint:
        case StepKind::signCheckpoint:
        case StepKind::closeCheckpoint:
            return &checks::checkpoint;
        case StepKind::machine:
            return &checks::machine;
        case StepKind::clock:
            return &checks::clock;
        case StepKind::bagIn:
        case StepKind::bagOut:
            return &checks::bag;
        case StepKind::predecessor:
            return &checks::predecessor;
        case StepKind::incident:
            return &checks::incident;
        case StepKind::dice:
            return &checks::dice;
        case StepKind::key:
            return &checks::key;
        case StepKind::custody:
            return &checks::custody;
        case StepKind::restoreTest:
        case StepKind::possession:
            return &checks::possession;
        case StepKind::draft:
            return &checks::draft;
        case StepKind::secondEncoder:
            return &checks::secondEncoder;
        case StepKind::complete:
            return &checks::complete;
        case StepKind::clients:
            return &checks::clients;
        case StepKind::finalWords:
            return &checks::finalWords;
        case StepKind::publication:
            return &checks::publication;
        case StepKind::destroy:
            return &checks::destroy;
        case StepKind::exceptions:
            return &checks::exceptions;
        case StepKind::statement:
            return &checks::statement;
        case StepKind::nextDates:
            return &checks::nextDates;
        case StepKind::teardown:
            return &checks::teardown;
        case StepKind::sign:
        case StepKind::release:
        case StepKind::exportBundle:
        case StepKind::close:
            break;
    }
    return &checks::ownWay;
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
