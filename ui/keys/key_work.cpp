#include "ui/keys/key_work.h"

#include "ceremony/metadata/key_object.h"
#include "ceremony/record/session/rehearsal_list.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"
#include "crypto/key_making.h"

namespace anchorite::ui {

namespace {

using record::StepKind;

Result<const record::PlannedKey*> plannedIn(const record::Ceremony& ceremony, const std::string& label) {
    const auto* planned = ceremony.plan().key(label);
    if (planned == nullptr) {
        return fail("ceremony.unknown-step", "the plan has no key " + shown(label));
    }
    return planned;
}

std::string folderOf(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : path.substr(0, slash);
}

/// None where the plan asks for none.
Result<std::optional<crypto::DiceRolls>> diceFor(const record::PlannedKey& planned, const crypto::SecretBytes& rolls) {
    if (planned.diceBits == 0) {
        return std::optional<crypto::DiceRolls>();
    }
    return std::optional(TRY(crypto::DiceRolls::parse(asText(rolls.expose()))));
}

Result<crypto::Passphrase> passphraseIn(crypto::SecretBytes typed, bool rehearsal) {
    auto passphrase = TRY(crypto::Passphrase::of(std::move(typed)));
    if (!rehearsal) {
        TRY(crypto::requireStrength(passphrase));
    }
    return passphrase;
}

}  // namespace

std::string stepOf(StepKind kind, const std::string& label) {
    record::Step step{};
    step.kind = kind;
    step.subject = label;
    return step.id();
}

record::StepInput inputFor(std::string step, std::string by) {
    record::StepInput input;
    input.step = std::move(step);
    input.by = std::move(by);
    return input;
}

QString KeyDone::note() const {
    QStringList notes;
    if (scarceKibibytes > 0) {
        notes << tr("This machine has %1 MiB of free memory, less than 2048: the key file costs 3 passes over 256 MiB "
                    "to open, not 4 over 1024.")
                     .arg(scarceKibibytes / 1024);
    }
    if (unlisted) {
        notes << tr("The list of rehearsal keys of this machine could not be kept; only the key's own mark tells it.");
    }
    return notes.join(QLatin1Char(' '));
}

Result<KeyDone> KeyWork::make(record::Ceremony& ceremony, const std::string& path, crypto::SecretBytes typed,
                              crypto::SecretBytes rolls) const {
    const auto* planned = TRY(plannedIn(ceremony, label_));
    const bool rehearsal = ceremony.plan().rehearsal;
    const auto type = TRY(crypto::keyTypeOf(planned->type));
    const auto dice = TRY(diceFor(*planned, rolls));
    const auto passphrase = TRY(passphraseIn(std::move(typed), rehearsal));
    if (disk_.exists(path)) {
        return fail("file.exists", shown(path));
    }
    TRY(disk_.makeFolder(folderOf(path)));
    TRY(recordDice(ceremony, *planned, dice ? dice->count() : 0));
    TRY(ceremony.requireReady(stepOf(StepKind::key, label_)));
    const auto choice = crypto::costsFor(rehearsal);
    const crypto::NewKey wanted{
        type, {planned->holder, clock_.now().time.text(), rehearsal}, choice.costs, dice ? &*dice : nullptr};
    TRY(crypto::makeKeyFile(disk_, random_, path, wanted, passphrase));
    auto done = TRY(recordMade(ceremony, path));
    done.scarceKibibytes = choice.freeKibibytes.value_or(0);
    done.rolls = dice ? dice->count() : 0;
    return done;
}

/// Once: when the program ended after it, the rolls are gone and others are mixed in, no fewer.
Result<void> KeyWork::recordDice(record::Ceremony& ceremony, const record::PlannedKey& planned,
                                 std::size_t rolls) const {
    const auto step = stepOf(StepKind::dice, label_);
    if (planned.diceBits == 0 || ceremony.state().isSettled(step)) {
        return {};
    }
    auto input = inputFor(step, planned.holder);
    input.values = {{"rolls", std::to_string(rolls)}};
    TRY(ceremony.record(input));
    return {};
}

Result<KeyDone> KeyWork::recordMade(record::Ceremony& ceremony, const std::string& path) const {
    const auto bytes = TRY(disk_.read(path, crypto::KeyFile::sizeLimit));
    const auto file = TRY(crypto::KeyFile::parse(bytes));
    const auto* planned = TRY(plannedIn(ceremony, label_));
    if (file.facts().label != planned->holder) {
        return fail("ceremony.wrong-actor",
                    "the key is " + shown(file.facts().label) + "'s, and " + planned->holder + " is to hold this one");
    }
    KeyDone done;
    if (file.facts().rehearsal) {
        done.unlisted = !record::RehearsalList(disk_, state_).add(file.publicKey());
    }
    TRY(recordKey(ceremony, metadata::keyObjectFor(file.publicKey(), file.facts().rehearsal)));
    return done;
}

Result<KeyDone> KeyWork::take(record::Ceremony& ceremony, const Bytes& bytes) const {
    const auto object = TRY(metadata::keyObjectIn(asText(bytes)));
    TRY(record::RehearsalList(disk_, state_).requireAbsent(object, ceremony.plan().rehearsal));
    TRY(recordKey(ceremony, object));
    return KeyDone{};
}

Result<void> KeyWork::recordKey(record::Ceremony& ceremony, const metadata::Json& object) const {
    const auto text = metadata::writeJson(object, metadata::MemberOrder::sorted) + "\n";
    auto input = inputFor(stepOf(StepKind::key, label_));
    const auto view = asBytes(text);
    input.files = {{label_ + ".pub", Bytes(view.begin(), view.end())}};
    TRY(ceremony.record(input));
    return {};
}

std::string openProof(const record::Ceremony& ceremony, const std::string& label) {
    for (const auto kind : {StepKind::restoreTest, StepKind::possession}) {
        const auto step = stepOf(kind, label);
        if (ceremony.challengeFor(step) && !ceremony.state().isSettled(step)) {
            return step;
        }
    }
    return {};
}

Result<KeyDone> KeyWork::takeProof(record::Ceremony& ceremony, const Bytes& bytes) const {
    auto input = inputFor(openProof(ceremony, label_));
    input.files = {{label_ + ".proof", bytes}};
    TRY(ceremony.record(input));
    return KeyDone{};
}

Result<KeyDone> KeyWork::prove(record::Ceremony& ceremony, const std::string& path, crypto::SecretBytes typed) const {
    const auto passphrase = TRY(crypto::Passphrase::of(std::move(typed)));
    const auto found = ceremony.state().keys.find(label_);
    if (found == ceremony.state().keys.end()) {
        return fail("ceremony.not-yet", "the public key of " + label_ + " has not arrived");
    }
    const auto bytes = TRY(ceremony.workspace().artefact(found->second));
    const auto object = TRY(metadata::Json::parse(asText(bytes)));
    const auto expected = TRY(metadata::publicKeyOf(object));
    const auto read = TRY(crypto::readKeyAgain(disk_, path, passphrase, expected));
    for (auto step = openProof(ceremony, label_); !step.empty(); step = openProof(ceremony, label_)) {
        TRY(proveOne(ceremony, step, read.key));
    }
    return KeyDone{};
}

Result<void> KeyWork::proveOne(record::Ceremony& ceremony, const std::string& step,
                               const crypto::UnlockedKey& key) const {
    TRY(ceremony.requireReady(step));
    const auto& mark = ceremony.state().mark(stepOf(StepKind::key, label_));
    const auto* keyid = mark.result.find("keyid");
    const auto name = metadata::KeyId(keyid && keyid->asString() ? *keyid->asString() : std::string());
    const auto statement = TRY(record::makeStatement(key.signer(), name, crypto::StatementKind::proofOfPossession,
                                                     *ceremony.challengeFor(step)));
    const auto text = record::textOf(statement);
    const auto view = asBytes(text);
    auto input = inputFor(step);
    input.files = {{label_ + ".proof", Bytes(view.begin(), view.end())}};
    TRY(ceremony.record(input));
    return {};
}

}  // namespace anchorite::ui
