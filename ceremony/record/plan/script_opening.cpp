#include "ceremony/record/plan/cast.h"
#include "ceremony/record/plan/counting.h"

namespace anchorite::record {

namespace {

Step rehearsalStep(const Cast& cast) {
    return {.kind = StepKind::rehearsal,
            .actors = cast.administrators(),
            .title = "The rehearsal of this plan is named",
            .say = "We rehearsed this plan. Its transcript ended with these words.",
            .shown = "the words of the head that was typed",
            .checks = "the head is 32 words or 64 hex digits",
            .records = "the head of the rehearsal's transcript",
            .needs = "--value head=WORDS|HEX"};
}

Step rollCallStep(const Cast& cast) {
    const auto threshold = std::to_string(cast.plan().threshold(metadata::RoleName::root));
    return {.kind = StepKind::rollCall,
            .actors = cast.everybody(),
            .title = "Roll call: everybody types name and initials",
            .say = "Who is here? Each says their name and duty, and types it with their initials.",
            .shown = "the people of the plan, who is here and who is excused",
            .checks = "everybody is here, or excused by an exception; those who are here hold " + threshold +
                      " root keys of the new root",
            .records = "who is here and who is excused, with the time; typed, not authenticated",
            .needs = "--present \"NAME=INITIALS\"... --excused \"NAME=REASON\"...",
            .after = cast.isRehearsed() ? Names{idOf(StepKind::rehearsal)} : Names{}};
}

Step planWordsStep(const Cast& cast) {
    return {.kind = StepKind::planWords,
            .actors = cast.readers(),
            .title = "A witness reads the words of the plan back from paper",
            .say = "I read the words that the program asks for from my own paper copy, not from the screen.",
            .shown = "which six of the 32 words to read; never the words",
            .checks = "the six words are those of this plan; three misses set it aside",
            .records = "who read them back, and the plan's digest",
            .needs = "--by WITNESS --words-file F",
            .after = {idOf(StepKind::rollCall)}};
}

Step planCheckpointStep(const Cast& cast) {
    return {.kind = StepKind::planCheckpoint,
            .actors = joined(cast.readers(), joined(cast.holdersHere(), cast.administrators())),
            .title = "Checkpoint 1: the words of the chain head go onto paper",
            .say = "These are the words of the transcript so far. Everybody writes them down and initials them.",
            .shown = "the 32 words of the chain head",
            .checks =
                "the words are read back; a statement that is brought is by a key of this ceremony, over this "
                "head. Keys that are not known yet sign at the later checkpoints",
            .records = "the head, who read it back, the statements",
            .leaves = "checkpoint sheet 1",
            .needs = "--by NAME --words-file F [--file STATEMENT]...",
            .after = {idOf(StepKind::planWords)}};
}

Step machineStep(const Cast& cast) {
    const bool strict = cast.plan().policy.strictAirGap;
    return {.kind = StepKind::machine,
            .actors = cast.administrators(),
            .title = "The machine is checked: no network, nothing strange attached",
            .say = "The machine was checked. These checks passed, these failed, and these could not tell.",
            .shown = "each check of the machine report: pass, fail or unknown",
            .checks = strict ? "a failed check or a network path ends the ceremony here: this plan allows no exception"
                             : "a failed or unknown check, or a network path, needs an exception with a reason and two "
                               "people's initials",
            .records = "the whole report and its result",
            .needs = "--file REPORT --value result=pass|fail|unknown [--value network=INTERFACE]...",
            .after = {idOf(StepKind::planWords)}};
}

Step clockStep(const Cast& cast) {
    return {.kind = StepKind::clock,
            .actors = cast.administrators(),
            .title = "Two watches are held against the machine's clock",
            .say = "My watch says ... And mine says ... All in UTC.",
            .shown = "the machine's clock and how far each watch is from it",
            .checks = "not before this program was built; a watch that is more than " +
                      std::to_string(cast.plan().policy.clockToleranceSeconds) + " seconds off needs an exception",
            .records = "all three times",
            .needs = "--value watch1=TIME --value watch2=TIME --witness INITIALS",
            .after = {idOf(StepKind::planWords)}};
}

/// A seal that is opened. The holder types its number, and a witness looks.
Step bagInStep(const Names& by, const std::string& subject, const std::string& what, const std::string& number,
               Names after) {
    return {.kind = StepKind::bagIn,
            .subject = subject,
            .actors = by,
            .title = "The seal " + number + " of " + what + " is opened",
            .say = "The bag is whole. Its number is ... I type it twice, and the witness reads along.",
            .shown = "the number that the plan names",
            .checks = "typed twice alike, and as planned; another number needs an exception, and the item is set aside",
            .records = "the number, who opened it, the witness",
            .needs = "--value number=N --value again=N --by HOLDER --witness INITIALS",
            .after = std::move(after)};
}

/// Media of keys stay sealed until the machine has passed; laptop and boot medium are needed for that.
std::vector<Step> bagInSteps(const Cast& cast) {
    std::vector<Step> steps;
    for (const auto& sealed : cast.plan().sealed)
        steps.push_back(bagInStep(joined(cast.administrators(), cast.holdersHere()), sealed.item, sealed.item,
                                  sealed.number, {idOf(StepKind::rollCall)}));
    for (const auto& key : cast.plan().keys) {
        if (!key.bagIn.empty())
            steps.push_back(bagInStep({key.holder}, key.label, "the key " + key.label, key.bagIn,
                                      {idOf(StepKind::planWords), idOf(StepKind::machine), idOf(StepKind::clock)}));
    }
    return steps;
}

Step predecessorStep(const Cast& cast) {
    const auto& before = cast.plan().predecessor;
    const auto name = before ? "Root " + std::to_string(before->version.number()) : std::string("The root before");
    return {
        .kind = StepKind::predecessor,
        .actors = cast.administrators(),
        .title =
            cast.isEmergency() ? "Every root that was ever published is loaded" : name + ", the root before, is loaded",
        .say = "We start from this root. Its words are those in the plan.",
        .shown = "the root before, its words, its keys and who may sign for it",
        .checks = cast.isEmergency()
                      ? "the chain from the first root to the planned one verifies; the last digest is as planned"
                      : "its digest and version are as planned; the plan names every key that stands in it. Earlier "
                        "roots go along: a holder's key trusts the root before the last one that it signed",
        .records = "the files as received, and their digests",
        .needs = "--file ROOT...",
        .after = {idOf(StepKind::planCheckpoint), idOf(StepKind::machine), idOf(StepKind::clock)}};
}

Step incidentStep(const Cast& cast) {
    return {.kind = StepKind::incident,
            .actors = joined(cast.administrators(), cast.publishers()),
            .title = "The incident is classified: each key clean, lost, maybe stolen or stolen",
            .say = "The online signer is stopped, logs and forged files are kept. For each key: what do we know?",
            .shown =
                "the rows that apply, worst first; what an attacker can do now; what no new root can cure; the one "
                "proposed new root",
            .checks = "every key is classified, maybe counts as stolen; no suspect key stays in any role",
            .records = "the classification with its reasons, the time of suspicion, the proposal",
            .leaves = "the draft of a public notice",
            .needs = "--file INCIDENT",
            .after = {idOf(StepKind::predecessor)}};
}

}  // namespace

std::vector<Step> openingSteps(const Cast& cast) {
    std::vector<Step> steps;
    if (cast.isRehearsed())
        steps.push_back(rehearsalStep(cast));
    for (const auto step : {rollCallStep, planWordsStep, planCheckpointStep, machineStep, clockStep})
        steps.push_back(step(cast));
    for (auto& step : bagInSteps(cast))
        steps.push_back(std::move(step));
    if (!cast.isFirst())
        steps.push_back(predecessorStep(cast));
    if (cast.isEmergency())
        steps.push_back(incidentStep(cast));
    return steps;
}

}  // namespace anchorite::record
