#include "ceremony/record/plan/cast.h"
#include "ceremony/record/plan/counting.h"

namespace anchorite::record {

namespace {

/// `root`, `snapshot and timestamp`.
std::string rolesOf(const PlannedKey& key) {
    Names names;
    for (const auto role : key.roles)
        names.emplace_back(nameOf(role));
    return listOf(names);
}

Step diceStep(const Cast& cast, const PlannedKey& key) {
    return {.kind = StepKind::dice,
            .subject = key.label,
            .actors = {key.holder},
            .title = key.holder + " rolls dice for the key " + key.label,
            .say = "I roll the dice myself and type what they show. Nobody else looks.",
            .shown = "how many bits the rolls give; never the rolls",
            .checks = "the rolls give at least " + std::to_string(key.diceBits) +
                      " bits; they are mixed with the machine's own randomness, never used alone",
            .records = "the number of rolls, not the rolls",
            .needs = "--value rolls=N",
            .after = cast.beforeKeys()};
}

Step keyStep(const Cast& cast, const PlannedKey& key) {
    const bool elsewhere = cast.isRemote(key.holder) || key.online;
    const auto what = "the key " + key.label + " (" + key.type + ", for " + rolesOf(key) + ")";
    return {.kind = StepKind::key,
            .subject = key.label,
            .actors = {key.holder},
            .title = key.holder + " makes " + what + (elsewhere ? ", at another place" : ""),
            .say = elsewhere ? "I made the key where I am. Only its public part travels."
                             : "I make my key now. The others look away while I type the passphrase.",
            .shown = "the public key, its keyid, holder and roles",
            .checks =
                "of the planned type; in no other entry, in no root before, in no other role than planned; not a "
                "rehearsal key in a real ceremony, nor the reverse",
            .records = "the public key and its keyid",
            .needs = "--file PUBLIC",
            .after = key.diceBits > 0 && !key.online ? Names{idOf(StepKind::dice, key.label)} : cast.beforeKeys()};
}

Step keyWordsStep(const Cast& cast, const PlannedKey& key) {
    return {.kind = StepKind::keyWords,
            .subject = key.label,
            .actors = cast.readers(key.holder),
            .title = "A witness reads the words of the key " + key.label + " back from the card of " + key.holder,
            .say = "I read the words that the program asks for from the card of " + key.holder + ".",
            .shown = "which six of the 32 words to read; never the words",
            .checks = "the six words are those of the keyid; never read by " + key.holder,
            .records = "who read them back",
            .leaves = "the card of " + key.holder,
            .needs = "--by WITNESS --words-file F",
            .after = {idOf(StepKind::key, key.label)}};
}

Step custodyStep(const Cast&, const PlannedKey& key) {
    return {.kind = StepKind::custody,
            .subject = key.label,
            .actors = {key.holder},
            .title = key.holder + " writes the key " + key.label + " onto its medium",
            .say = "My key is kept on ... and opened by a passphrase that I alone know.",
            .shown = "the medium and the costs of guessing the passphrase",
            .checks = "encrypted before anything is written; no plain private key leaves",
            .records = "the medium and the KDF costs, nothing secret",
            .leaves = "the encrypted key on its medium",
            .needs = "--value medium=TEXT --value kdf=TEXT",
            .after = {idOf(StepKind::key, key.label)}};
}

Step restoreTestStep(const Cast&, const PlannedKey& key) {
    return {.kind = StepKind::restoreTest,
            .subject = key.label,
            .actors = {key.holder},
            .title = "The medium of the key " + key.label + " is read again and opened",
            .say = "I take the medium out, put it in again, and open my key from it.",
            .shown = "this step's challenge",
            .checks = "the key from the medium signs this step's challenge; the signature is by " + key.label,
            .records = "the proof, and that this medium was tested",
            .needs = "--file PROOF",
            .after = {idOf(StepKind::custody, key.label)}};
}

Step possessionStep(const Cast&, const PlannedKey& key) {
    return {.kind = StepKind::possession,
            .subject = key.label,
            .actors = {key.holder},
            .title = key.holder + " proves possession of the key " + key.label,
            .say = "I sign the challenge of this ceremony with my key.",
            .shown = "the challenge, which is no root and cannot be one",
            .checks = "the proof is by " + key.label + ", over this ceremony's challenge",
            .records = "the proof",
            .leaves = "the challenge",
            .needs = "--file PROOF",
            .after = {idOf(StepKind::key, key.label)}};
}

/// 2A, rows 9 to 16. Holders may take turns in any order, one key at a time.
std::vector<Step> stepsFor(const Cast& cast, const PlannedKey& key) {
    std::vector<Step> steps;
    if (key.online)
        return {keyStep(cast, key), possessionStep(cast, key)};
    if (key.diceBits > 0)
        steps.push_back(diceStep(cast, key));
    for (const auto step : {keyStep, keyWordsStep, custodyStep, restoreTestStep, possessionStep})
        steps.push_back(step(cast, key));
    steps.push_back(bagOutStep(cast, key,
                               {idOf(StepKind::keyWords, key.label), idOf(StepKind::restoreTest, key.label),
                                idOf(StepKind::possession, key.label)}));
    return steps;
}

}  // namespace

Step bagOutStep(const Cast& cast, const PlannedKey& key, Names after) {
    const auto site = siteOf(cast.plan(), key);
    const bool fresh = key.part == KeyPart::added;
    return {.kind = StepKind::bagOut,
            .subject = key.label,
            .actors = {key.holder},
            .title = "The medium of the key " + key.label + " is sealed" + (site.empty() ? "" : " for " + site),
            .say = std::string("I label the bag, then seal it. Its number is ... I type it twice.") +
                   (fresh ? " Whoever signs with this very medium seals it after signing." : ""),
            .shown = "the number that was typed",
            .checks = "typed twice alike; the witness reads along and is not " + key.holder,
            .records = "the new number, the holder, the witness",
            .leaves = "the sealed medium",
            .needs = "--value number=N --value again=N --by HOLDER --witness INITIALS",
            .after = std::move(after)};
}

std::vector<Step> keySteps(const Cast& cast) {
    std::vector<Step> steps;
    for (const auto& key : cast.plan().keys) {
        if (key.part != KeyPart::added)
            continue;
        for (auto& step : stepsFor(cast, key))
            steps.push_back(std::move(step));
    }
    return steps;
}

}  // namespace anchorite::record
