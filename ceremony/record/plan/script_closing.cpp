#include "ceremony/record/plan/cast.h"

namespace anchorite::record {

namespace {

/// What must be over before the exceptions are read aloud.
Names beforeExceptions(const Cast& cast) {
    auto ids = joined(joined({idOf(StepKind::exportBundle)}, cast.openings()), cast.destructions());
    if (cast.isEmergency())
        ids.push_back(idOf(StepKind::publication));
    return joined(std::move(ids), cast.sealings());
}

Step releaseStep(const Cast& cast) {
    const auto& plan = cast.plan();
    return {.kind = StepKind::release,
            .actors = joined(cast.administrators(), cast.publishers()),
            .title = cast.rootName() + " leaves under its own name",
            .say = "We release " + cast.rootName() + " of " + plan.repository + ".",
            .shown = cast.isEmergency()
                         ? "the order of publication: stop the old online keys, publish the root at once, "
                           "then the timestamp; delete nothing"
                         : "the file name and digest that leave",
            .checks = "both thresholds are met, no finding blocks, the transcript agrees, no step before is open",
            .records = "the file, its digest, when it left",
            .leaves = plan.rehearsal ? "a rehearsal root that no client takes" : "the signed root",
            .needs = "anchorite-cli root publish --dir FOLDER",
            .after = {idOf(StepKind::finalWords)}};
}

Step exportStep(const Cast& cast) {
    return {.kind = StepKind::exportBundle,
            .actors = joined(cast.administrators(), cast.publishers()),
            .title = "The bundle is written, read again, and every file that leaves is listed",
            .say = "This is the list of everything that leaves the machine.",
            .shown = "each file and its digest",
            .checks = "nothing is overwritten; what was written is read again and compared; no secret is inside",
            .records = "the list with digests",
            .leaves = "the bundle: signed root, public keys, proofs, plan, transcript, report",
            .needs = "anchorite-cli ceremony export --dir FOLDER",
            .after = {idOf(StepKind::release)}};
}

Step publicationStep(const Cast& cast) {
    return {.kind = StepKind::publication,
            .actors = joined(cast.publishers(), cast.administrators()),
            .title = "What clients see is compared with what left",
            .say = "I fetched the root at every edge that clients use. Here are the files.",
            .shown = "each fetched file: the same, or different",
            .checks = "every file is byte for byte what left",
            .records = "the fetched files and the result",
            .needs = "--file FETCHED...",
            .after = {idOf(StepKind::release)}};
}

Step destroyStep(const Cast& cast, const PlannedKey& key) {
    const auto gate = cast.isEmergency() ? StepKind::publication : StepKind::release;
    return {.kind = StepKind::destroy,
            .subject = key.label,
            .actors = joined({key.holder}, cast.administrators()),
            .title = "The key " + key.label + " of " + key.holder + " is destroyed, with all its copies",
            .say = "This is every medium, share and paper that holds the key. I destroy them now.",
            .shown = "the removed key and where it was kept",
            .checks = cast.isEmergency() ? "refused before the new root is seen at every edge"
                                         : "refused before the new root has left",
            .records = "how it was destroyed, by whom, the witness",
            .needs = "--value method=TEXT --witness INITIALS",
            .after = {idOf(gate)}};
}

Step exceptionsStep(const Cast& cast) {
    return {.kind = StepKind::exceptions,
            .actors = joined(cast.administrators(), cast.readers()),
            .title = "The exceptions are read aloud",
            .say = "These departures from the script were written down. Is anything missing?",
            .shown = "every exception with its record, reason and initials",
            .checks = "all were read; what is missing is written down now",
            .records = "that they were read, and how many there are",
            .needs = "--by NAME",
            .after = beforeExceptions(cast)};
}

Step statementStep(const std::string& name) {
    return {.kind = StepKind::statement,
            .subject = name,
            .actors = {name},
            .title = name + " states what was seen",
            .say = "In my own words: this is what I saw.",
            .shown = "the exceptions, and the head of the transcript",
            .checks = "not empty when there were exceptions",
            .records = "the statement; typed, unless a signed one is brought",
            .leaves = "the attestation letter",
            .needs = "--value text=TEXT --by NAME [--file STATEMENT]",
            .after = {idOf(StepKind::exceptions)}};
}

Step nextDatesStep(const Cast& cast) {
    return {.kind = StepKind::nextDates,
            .actors = cast.administrators(),
            .title = "The next dates are named",
            .say = "Signing again opens 60 days before " + cast.plan().expires.date() +
                   ". The last day is 30 days before it. Everybody notes the dates.",
            .shown = "signing opens, hard date, rehearsal, restore drill, inspection of seals",
            .checks = "counted from the expiry of the new root",
            .records = "the dates",
            .leaves = "the dates for calendar and wall",
            .after = {idOf(StepKind::release)}};
}

Step teardownStep(const Cast& cast) {
    return {.kind = StepKind::teardown,
            .actors = cast.administrators(),
            .title = "What must be wiped, destroyed or sealed is done, each with its certificate",
            .say = "Memory, working copies, media, papers: this is what happened to each.",
            .shown = "what must go",
            .checks = "each item has a certificate",
            .records = "each item and its certificate",
            .needs = "--value item=certificate...",
            .after = {idOf(StepKind::exceptions)}};
}

Step closeCheckpointStep(const Cast& cast) {
    const Names ends{idOf(StepKind::nextDates), idOf(StepKind::teardown)};
    return {.kind = StepKind::closeCheckpoint,
            .actors = joined(cast.readers(), joined(cast.holdersHere(), cast.administrators())),
            .title = "Checkpoint 3: the words of the last chain head go onto paper",
            .say = "These are the closing words. Everybody writes them down; holders whose key is at hand sign them.",
            .shown = "the 32 words of the chain head",
            .checks = "the words are read back; each statement is by a key of this ceremony, over this head",
            .records = "the head, who read it back, the statements",
            .leaves = "checkpoint sheet 3",
            .needs = "--by NAME --words-file F [--file STATEMENT]...",
            .after = joined(cast.statements(), ends)};
}

Step closeStep(const Cast& cast) {
    return {.kind = StepKind::close,
            .actors = cast.administrators(),
            .title = "The ceremony is closed",
            .say = "The ceremony is closed. Thank you all.",
            .shown = "the last words of the transcript",
            .checks = "no required step is open",
            .records = "the last record",
            .needs = "anchorite-cli ceremony close",
            .after = {idOf(StepKind::closeCheckpoint)}};
}

}  // namespace

std::vector<Step> closingSteps(const Cast& cast) {
    std::vector<Step> steps{releaseStep(cast), exportStep(cast)};
    if (cast.isEmergency())
        steps.push_back(publicationStep(cast));
    for (const auto& key : cast.plan().keys) {
        if (key.part == KeyPart::removed)
            steps.push_back(destroyStep(cast, key));
    }
    steps.push_back(exceptionsStep(cast));
    for (const auto& name : cast.observers())
        steps.push_back(statementStep(name));
    for (const auto step : {nextDatesStep, teardownStep, closeCheckpointStep, closeStep})
        steps.push_back(step(cast));
    return steps;
}

}  // namespace anchorite::record
