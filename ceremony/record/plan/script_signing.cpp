#include "ceremony/record/plan/cast.h"
#include "ceremony/record/plan/counting.h"

namespace anchorite::record {

namespace {

using metadata::RoleName;

/// What the draft rests on: every added key proven, and read back and tested when it is kept by a person.
Names beforeDraft(const Cast& cast) {
    auto ids = cast.beforeKeys();
    for (const auto& key : cast.plan().keys) {
        if (key.part != KeyPart::added)
            continue;
        ids.push_back(idOf(StepKind::possession, key.label));
        if (key.online)
            continue;
        ids.push_back(idOf(StepKind::keyWords, key.label));
        ids.push_back(idOf(StepKind::restoreTest, key.label));
    }
    return ids;
}

Step draftStep(const Cast& cast) {
    return {.kind = StepKind::draft,
            .actors = cast.administrators(),
            .title = "The draft of " + cast.rootName() + " is loaded and becomes the payload",
            .say = "This is " + cast.rootName() + ". It expires " + cast.plan().expires.display() +
                   ". These are its 32 words.",
            .shown = cast.isFirst() ? "every key, role and threshold, and the 32 words of the payload"
                                    : "what changes against the root before, in sentences, and the 32 words",
            .checks = "keys, thresholds, expiry and version as planned; no finding blocks",
            .records = "the draft, the payload's digest, the findings",
            .leaves = "the unsigned root, where holders sign elsewhere",
            .needs = "--file DRAFT",
            .after = beforeDraft(cast)};
}

Step secondEncoderStep(const Cast& cast) {
    return {.kind = StepKind::secondEncoder,
            .actors = joined(cast.with(Duty::auditor), joined(cast.readers(), cast.administrators())),
            .title = "Another program, on another machine, gives the same 32 words",
            .say = "My program was not made by the authors of this one. It gives these words.",
            .shown = "whether the words agree",
            .checks = "all 32 words are those of the payload",
            .records = "the name of the program",
            .leaves = "a copy of the draft for the second machine",
            .needs = "--words-file F --value program=TEXT",
            .after = {idOf(StepKind::draft)}};
}

Step signCheckpointStep(const Cast& cast) {
    return {.kind = StepKind::signCheckpoint,
            .actors = joined(cast.readers(), joined(cast.holdersHere(), cast.administrators())),
            .title = "Checkpoint 2: holders sign the chain head before the first signature",
            .say = "These are the words of the transcript so far. Everybody writes them down; the holders sign them.",
            .shown = "the 32 words of the chain head, and what " + cast.rootName() + " changes",
            .checks = "the words are read back; each statement is by a key of this ceremony, over this head",
            .records = "the head, who read it back, the statements",
            .leaves = "checkpoint sheet 2",
            .needs = "--by NAME --words-file F --file STATEMENT...",
            .after = {idOf(StepKind::draft), idOf(StepKind::secondEncoder)}};
}

/// `with felix-root (old root only)`.
std::string keysOfSigner(const Cast& cast, std::string_view holder) {
    Names labels;
    for (const auto& key : cast.plan().keys) {
        if (key.holder == holder && isIn(key, RoleName::root))
            labels.push_back(key.label + (key.part == KeyPart::removed ? " (for the root before)" : ""));
    }
    return listOf(labels);
}

Names beforeSigning(const Cast& cast, std::string_view holder) {
    Names ids{idOf(StepKind::signCheckpoint)};
    for (const auto& key : cast.plan().keys) {
        if (key.holder == holder && isIn(key, RoleName::root) && !key.bagIn.empty())
            ids.push_back(idOf(StepKind::bagIn, key.label));
    }
    return ids;
}

Step signStep(const Cast& cast, const std::string& holder) {
    const bool remote = cast.isRemote(holder);
    return {.kind = StepKind::sign,
            .subject = holder,
            .actors = {holder},
            .title = holder + " signs " + cast.rootName() + " with " + keysOfSigner(cast, holder) +
                     (remote ? ", at another place" : ""),
            .say = "I sign " + cast.rootName() + " of " + cast.plan().repository +
                   ". I saw what it changes, and I read its words from my own copy.",
            .shown = "what changes against the root that this key's pin names; then which six words to read",
            .checks =
                "the payload is the one of this ceremony; six words read back from another source; the signature "
                "is valid, by a key of the old or the new root",
            .records = "the signature, and which key made it",
            .leaves = remote ? "the request, as a file or a code" : "",
            .needs = "anchorite-cli request merge RESPONSE",
            .required = cast.mustSign(holder),
            .after = beforeSigning(cast, holder)};
}

/// Not after every `sign`: any sufficient set of people will do, and the gate counts.
Step completeStep(const Cast& cast) {
    Names after{idOf(StepKind::signCheckpoint)};
    for (const auto& holder : cast.signers()) {
        if (cast.mustSign(holder))
            after.push_back(idOf(StepKind::sign, holder));
    }
    const auto threshold = std::to_string(cast.plan().threshold(RoleName::root));
    return {.kind = StepKind::complete,
            .actors = cast.administrators(),
            .title = "The signatures suffice" + std::string(cast.isFirst() ? "" : ", for the old root and the new"),
            .say = "Who has signed, who has not, and for which root it counts.",
            .shown = "each ruler: how many keys signed, how many must, who is missing",
            .checks = threshold + " keys of the new root have signed" +
                      (cast.isFirst() ? "" : ", and a threshold of the root before, each counted by public key"),
            .records = "the counts",
            .after = std::move(after)};
}

Step clientsStep(const Cast& cast) {
    return {.kind = StepKind::clients,
            .actors = cast.administrators(),
            .title = "The update is played as clients will live it",
            .say = "Each known client was played, and takes the new root.",
            .shown = "the result for each client",
            .checks = cast.isFirst() ? "a client that starts with this root accepts it"
                                     : "from the root before to the new one by the rules of TUF 5.3 and by what known "
                                       "clients do",
            .records = "the result for each client",
            .after = {idOf(StepKind::complete)}};
}

Step finalWordsStep(const Cast& cast) {
    return {.kind = StepKind::finalWords,
            .actors = cast.readers(),
            .title = "A witness reads the words of the signed " + cast.rootName() + " back",
            .say = "I read the words that the program asks for from my own copy.",
            .shown = "the digest of the file, and which six words of the payload to read",
            .checks = "the six words are those of the payload",
            .records = "the digest of the payload, and that of the file: signatures may change, the payload may not",
            .needs = "--by WITNESS --words-file F",
            .after = {idOf(StepKind::clients)}};
}

}  // namespace

std::vector<Step> signingSteps(const Cast& cast) {
    std::vector<Step> steps;
    for (const auto step : {draftStep, secondEncoderStep, signCheckpointStep})
        steps.push_back(step(cast));
    for (const auto& holder : cast.signers())
        steps.push_back(signStep(cast, holder));
    for (const auto step : {completeStep, clientsStep, finalWordsStep})
        steps.push_back(step(cast));
    // Media that came out of a bag go back into one when nothing is left to sign.
    for (const auto& key : cast.plan().keys) {
        if (key.part == KeyPart::kept && !key.bagIn.empty())
            steps.push_back(bagOutStep(cast, key, {idOf(StepKind::complete)}));
    }
    return steps;
}

}  // namespace anchorite::record
