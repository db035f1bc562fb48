#include "ui/keys/key_stage.h"

#include "ui/keys/key_work.h"

namespace anchorite::ui {

namespace {

using record::StepKind;

struct Reading {
    const CeremonyView& view;
    const std::string& label;

    /// True also where the script has no such step.
    [[nodiscard]] bool settled(StepKind kind) const {
        const auto id = stepOf(kind, label);
        return view.step(id) == nullptr || view.state.isSettled(id);
    }
    [[nodiscard]] bool ready(StepKind kind) const {
        const auto* step = view.step(stepOf(kind, label));
        return step != nullptr && !settled(kind) && step->waitingFor.empty();
    }
    [[nodiscard]] std::string before(StepKind kind) const {
        const auto* step = view.step(stepOf(kind, label));
        const auto* first = step == nullptr || step->waitingFor.empty() ? nullptr : view.step(step->waitingFor.front());
        return first == nullptr ? std::string() : first->step.title;
    }
};

KeyStage firstStage(const Reading& reading, const KeyProgress& progress, std::optional<bool> fileIsThere) {
    if (!progress.keyDone) {
        const bool may = reading.ready(StepKind::key) || reading.ready(StepKind::dice);
        if (!may) {
            return KeyStage::waiting;
        }
        return progress.elsewhere ? KeyStage::take
               : !fileIsThere     ? KeyStage::looking
               : *fileIsThere     ? KeyStage::recordMade
                                  : KeyStage::make;
    }
    if (!progress.wordsDone) {
        return KeyStage::readBack;
    }
    if (!progress.custodyDone) {
        return KeyStage::custody;
    }
    if (!progress.proofDone) {
        return progress.elsewhere ? KeyStage::takeProof : KeyStage::prove;
    }
    return progress.sealDone ? KeyStage::done : KeyStage::seal;
}

}  // namespace

KeyProgress KeyProgress::of(const CeremonyView& view, const record::PlannedKey& key, std::optional<bool> fileIsThere) {
    const Reading reading{view, key.label};
    const auto* person = view.plan.person(key.holder);
    KeyProgress progress;
    progress.elsewhere = key.online || (person != nullptr && person->remote);
    progress.keyDone = reading.settled(StepKind::key);
    progress.wordsDone = reading.settled(StepKind::keyWords);
    progress.custodyDone = reading.settled(StepKind::custody);
    progress.restoreDone = reading.settled(StepKind::restoreTest);
    progress.proofDone = reading.settled(StepKind::restoreTest) && reading.settled(StepKind::possession);
    progress.sealDone = reading.settled(StepKind::bagOut);
    if (const auto* keyid = view.state.mark(stepOf(StepKind::key, key.label)).result.find("keyid");
        keyid != nullptr && keyid->asString() != nullptr) {
        progress.keyid = *keyid->asString();
    }
    progress.stage = firstStage(reading, progress, fileIsThere);
    if (progress.stage == KeyStage::waiting) {
        progress.waitingFor = reading.before(key.diceBits > 0 && !key.online ? StepKind::dice : StepKind::key);
    }
    return progress;
}

}  // namespace anchorite::ui
