#include <algorithm>
#include <set>

#include "ceremony/record/session/step_work.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;

namespace {

/// Steps that are done again as the day goes on: late comers, the machine before signing, the clock after a pause.
bool mayRepeat(StepKind kind) {
    return kind == StepKind::rollCall || kind == StepKind::machine || kind == StepKind::clock ||
           kind == StepKind::predecessor || kind == StepKind::key || kind == StepKind::draft ||
           kind == StepKind::publication;
}

/// Nothing replaces these: a ceremony without them has no root, or no end.
bool mayBeSkipped(StepKind kind) {
    static const std::set<StepKind> never{StepKind::key,   StepKind::predecessor, StepKind::incident,
                                          StepKind::draft, StepKind::complete,    StepKind::release,
                                          StepKind::close};
    return !never.contains(kind);
}

/// A witness stands beside, and never beside their own key.
Result<void> requireWitness(const Ceremony::Body& body, const Step& step, const std::string& actor,
                            const std::string& initials) {
    if (initials.empty() && !needsWitness(step.kind))
        return {};
    if (initials.empty())
        return fail("ceremony.witness", step.id() + " needs a witness: --witness INITIALS");
    const auto* witness = body.plan.personWithInitials(initials);
    if (!witness || !witness->has(Duty::witness))
        return fail("ceremony.witness", shown(initials) + " are not the initials of a witness of the plan");
    const auto* key = body.plan.key(step.subject);
    if (witness->name == actor || (key && key->holder == witness->name))
        return fail("ceremony.witness", witness->name + " cannot witness what is their own");
    if (!body.isPresent(witness->name))
        return fail("ceremony.not-present", witness->name + " is not here by the roll call");
    return {};
}

Result<void> requireWords(const Ceremony::Body& body, const Step& step, const std::optional<ReadBack>& words) {
    const auto expected = wordsFor(body, step);
    if (!expected)
        return {};
    if (!words || words->digest() != *expected)
        return fail("ceremony.words", step.id() + " needs its words read back");
    return {};
}

Json valuesJson(const StepInput& input) {
    auto values = Json::object();
    for (const auto& [name, text] : input.values) {
        auto* there = values.find(name);
        if (!there) {
            values.set(name, text);
        } else if (there->asArray()) {
            there->add(text);
        } else {
            auto several = Json::array();
            several.add(*there);
            several.add(text);
            values.set(name, std::move(several));
        }
    }
    return values;
}

Entry entryOf(const StepInput& input, const Ceremony::Body& body, const Step& step, const std::string& actor) {
    auto entry = entryFor(RecordKind::result, step.id(), actor);
    entry.shown = crypto::sha256(asBytes(shownText(body, step)));
    auto values = valuesJson(input);
    if (!values.members().empty())
        entry.input.set("values", std::move(values));
    if (!input.witness.empty())
        entry.input.set("witness", input.witness);
    if (!input.files.empty()) {
        auto files = Json::array();
        for (const auto& file : input.files)
            files.add(shown(file.name));
        entry.input.set("files", std::move(files));
    }
    return entry;
}

std::string listed(const std::vector<StepObjection>& objections) {
    std::string text;
    for (const auto& objection : objections)
        text += (text.empty() ? "" : "; ") + objection.error.code + ": " + objection.error.detail;
    return text;
}

std::vector<std::string> codesOf(const std::vector<StepObjection>& objections) {
    std::vector<std::string> codes;
    for (const auto& objection : objections)
        codes.push_back(objection.error.code);
    return codes;
}

}  // namespace

Result<void> Ceremony::Body::requireOrder(const Step& step) const {
    const auto& mark = state.mark(step.id());
    if (mark.status == StepStatus::done && !mayRepeat(step.kind))
        return fail("ceremony.done", step.id() + " was done in record " + std::to_string(mark.record));
    std::string open;
    for (const auto& id : step.after)
        if (!state.isSettled(id))
            open += (open.empty() ? "" : ", ") + id;
    if (open.empty())
        return {};
    return fail("ceremony.not-yet", step.id() + " comes after " + open);
}

Result<std::string> Ceremony::Body::actorOf(const Step& step, const std::string& by) const {
    auto name = by;
    if (name.empty() && !step.actors.empty())
        name = step.actors.front();
    for (const auto& person : plan.people)
        if (name.empty() && person.has(Duty::administrator))
            name = person.name;
    if (!plan.person(name))
        return fail("ceremony.wrong-actor", shown(name) + " is nobody of the plan");
    if (!step.actors.empty() && std::ranges::find(step.actors, name) == step.actors.end())
        return fail("ceremony.wrong-actor", step.id() + " is not done by " + name);
    if (!state.attendance.empty() && step.kind != StepKind::rollCall && !isPresent(name))
        return fail("ceremony.not-present", name + " is not here by the roll call");
    return name;
}

Result<std::string> Ceremony::textOf(const std::string& step) const {
    return shownText(*body_, *TRY(body_->requireStep(step)));
}

std::optional<crypto::Sha256> Ceremony::expectedWords(const std::string& step) const {
    const auto* found = body_->step(step);
    return found ? wordsFor(*body_, *found) : std::nullopt;
}

std::optional<crypto::Sha256> Ceremony::challengeFor(const std::string& step) const {
    const auto* found = body_->step(step);
    return found ? challengeOf(*body_, *found) : std::nullopt;
}

Result<void> Ceremony::requireReady(const std::string& stepId) const {
    TRY(body_->requireOpen());
    const auto& step = *TRY(body_->requireStep(stepId));
    if (checkFor(step.kind) == &checks::ownWay)
        return fail("ceremony.own-way", step.id() + " is recorded by what does it: " + step.needs);
    return body_->requireOrder(step);
}

Result<Recorded> Ceremony::record(const StepInput& input) {
    TRY(requireReady(input.step));
    const auto& step = *TRY(body_->requireStep(input.step));
    const auto actor = TRY(body_->actorOf(step, input.by));
    TRY(requireWitness(*body_, step, actor, input.witness));
    StepWork work(*body_, step, input);
    TRY(requireWords(*body_, step, input.words));
    TRY(checkFor(step.kind)(work));
    if (!work.objections.empty() && !input.exception)
        return fail("ceremony.needs-exception", listed(work.objections));
    if (input.exception)
        TRY(body_->requireInitials(*input.exception));
    auto entry = entryOf(input, *body_, step, actor);
    entry.result = std::move(work.result);
    Recorded recorded;
    recorded.lifted = work.objections;
    if (input.exception)
        TRY(body_->appendException(step.id(), actor, *input.exception,
                                   {codesOf(work.objections), false, std::move(work.network)}, recorded));
    TRY(body_->appendWithFiles(std::move(entry), work.files, recorded));
    return recorded;
}

Result<Recorded> Ceremony::skip(const std::string& stepId, const std::string& by, const ExceptionText& exception) {
    TRY(body_->requireOpen());
    const auto& step = *TRY(body_->requireStep(stepId));
    const bool strict = step.kind == StepKind::machine && body_->plan.policy.strictAirGap;
    if (!mayBeSkipped(step.kind) || strict)
        return fail("ceremony.not-exceptable", stepId + " cannot be left out");
    TRY(body_->requireOrder(step));
    if (body_->state.isSettled(stepId))
        return fail("ceremony.done", stepId + " is settled already");
    TRY(body_->requireInitials(exception));
    Recorded recorded;
    TRY(body_->appendException(stepId, TRY(body_->actorOf(Step{}, by)), exception, {{}, true}, recorded));
    return recorded;
}

Result<Recorded> Ceremony::except(const std::string& step, const std::string& by, const ExceptionText& exception) {
    TRY(body_->requireOpen());
    if (!step.empty())
        TRY(body_->requireStep(step));
    TRY(body_->requireInitials(exception));
    Recorded recorded;
    TRY(body_->appendException(step, TRY(body_->actorOf(Step{}, by)), exception, {}, recorded));
    return recorded;
}

Result<void> Ceremony::requireNoNetwork(const std::vector<std::string>& found) const {
    return body_->requireNoNetwork(found);
}

Result<Recorded> Ceremony::exceptNetwork(const std::string& by, const std::vector<std::string>& found,
                                         const ExceptionText& exception) {
    TRY(body_->requireOpen());
    if (body_->plan.policy.strictAirGap)
        return fail("machine.network-strict", "nothing was recorded");
    if (found.empty() || !std::ranges::all_of(found, [](const auto& name) { return isPlainText(name); }))
        return fail("ceremony.value", "name the interfaces");
    TRY(body_->requireInitials(exception));
    Recorded recorded;
    TRY(body_->appendException("", TRY(body_->actorOf(Step{}, by)), exception, {{"machine.network"}, false, found},
                               recorded));
    return recorded;
}

Result<Recorded> Ceremony::remark(const std::string& by, const std::string& text) {
    TRY(body_->requireOpen());
    if (text.find_first_not_of(" \t\n") == std::string::npos || !isPlainText(text))
        return fail("ceremony.value", "a remark is some plain text");
    auto entry = entryFor(RecordKind::remark, "", TRY(body_->actorOf(Step{}, by)));
    entry.input.set("text", text);
    Recorded recorded;
    TRY(body_->append(entry, recorded));
    return recorded;
}

}  // namespace anchorite::record
