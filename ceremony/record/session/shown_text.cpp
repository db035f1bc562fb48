#include <set>

#include "ceremony/record/session/step_work.h"
#include "ceremony/rotation/diff.h"
#include "ceremony/rotation/rulers.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

std::string line(const std::string& head, const std::string& text) {
    return text.empty() ? std::string() : head + text + "\n";
}

std::string exceptionsText(const CeremonyState& state) {
    if (state.exceptions.empty())
        return "No exceptions were recorded.\n";
    std::string text;
    for (const auto& exception : state.exceptions) {
        text += "record " + std::to_string(exception.record) + "  " + exception.time.display();
        text += exception.step.empty() ? "" : "  " + exception.step;
        text += "\n  " + exception.text;
        for (const auto& name : exception.network)
            text += "\n  network path " + shown(name);
        text += "\n  initials (typed, not authenticated):";
        for (const auto& initials : exception.initials)
            text += " " + initials;
        text += "\n";
    }
    return text;
}

std::string payloadText(const Ceremony::Body& body) {
    const auto document = documentOf(body);
    if (!document)
        return {};
    const auto previous = body.predecessor();
    const auto* before = previous ? &previous->root() : nullptr;
    return diffText(rotation::diff(before, document->root())) + rulersText(rotation::rulersOf(*document, before));
}

/// What a step rests on now.
std::string factsOf(const Ceremony::Body& body, const Step& step) {
    static const std::set<StepKind> aboutPayload{StepKind::signCheckpoint, StepKind::complete, StepKind::finalWords};
    static const std::set<StepKind> aboutExceptions{StepKind::exceptions, StepKind::statement};
    if (const auto challenge = challengeOf(body, step))
        return "Challenge: " + challenge->hex() + "\n";
    if (aboutPayload.contains(step.kind))
        return payloadText(body);
    if (aboutExceptions.contains(step.kind))
        return exceptionsText(body.state);
    if (step.kind != StepKind::nextDates)
        return {};
    std::string text;
    const auto dates = datesAfter(body.plan.expires, body.now().time);
    for (const auto& [name, date] : dates.members())
        text += name + ": " + *date.asString() + "\n";
    return text;
}

}  // namespace

std::string shownText(const Ceremony::Body& body, const Step& step) {
    std::string actors;
    for (const auto& name : step.actors)
        actors += (actors.empty() ? "" : ", ") + name;
    return (body.plan.rehearsal ? "REHEARSAL\n" : "") + step.id() + "\n" + line("", step.title) +
           line("Who acts: ", actors) + line("Say: ", step.say) + line("Shown: ", step.shown) +
           line("Checked: ", step.checks) + line("Recorded: ", step.records) +
           line("Leaves the machine: ", step.leaves) + factsOf(body, step);
}

}  // namespace anchorite::record
