// What the page of one key says around its content.
#include <algorithm>

#include "ceremony/metadata/key_object.h"
#include "crypto/words.h"
#include "ui/core/core_words.h"
#include "ui/keys/card_paper.h"
#include "ui/keys/form_part.h"
#include "ui/keys/make_part.h"
#include "ui/keys/words_part.h"
#include "ui/machine/network_gate.h"
#include "ui/pages/generate_page.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

using record::StepKind;

QString GeneratePage::facts() const {
    QStringList roles;
    for (const auto role : planned().roles) {
        roles << plain(nameOf(role));
    }
    return tr("%1: key %2, %3, for %4").arg(holder(), plain(label_), plain(planned().type), roles.join(tr(" and ")));
}

ActorWords GeneratePage::actor() const {
    using enum KeyStage;
    const QString who = holder();
    const QString witness = words_->asking() ? plain(words_->reader()) : who;
    switch (progress_.stage) {
        case waiting:
            return {who, tr("Wait for the step before"), coreWords(progress_.waitingFor), tr("wait")};
        case looking:
            return {who, tr("Wait: the key's file is looked for"), tr("The key is made, or recorded if it is there"),
                    tr("wait")};
        case make:
            if (network_->asks()) {
                return NetworkGate::actor(who, tr("The key is made"));
            }
            return {who, tr("Type the passphrase alone, then the name"), tr("A witness reads the words back"),
                    tr("type the passphrase alone")};
        case recordMade:
            return {who, tr("Record the key that was made"), tr("A witness reads the words back"),
                    tr("record the key")};
        case take:
            return {who, tr("Make the key elsewhere, send its public part"), tr("%1 proves possession").arg(who),
                    tr("send the public key")};
        case takeProof:
            return {who, tr("Sign the challenge elsewhere, send the proof"), tr("The next key"),
                    tr("sign the challenge, send the proof")};
        case readBack:
            return {witness, words_->asking() ? tr("Type six words from the card") : tr("Write the card"),
                    words_->asking() ? tr("%1 writes the key onto its medium").arg(who)
                                     : tr("A witness reads six words back"),
                    words_->asking() ? tr("type six words") : tr("write the card")};
        case custody:
            return {who, tr("Say on which medium the key is kept"), tr("The medium is read again"),
                    tr("name the medium")};
        case prove:
            return {who, tr("Take the medium out, put it in again, open the key"), tr("The medium is sealed"),
                    tr("open the key from its medium")};
        case seal:
            return {who, tr("Seal the bag, type its number twice"), tr("The next key"), tr("seal the bag")};
        case done:
            return {who, tr("Take the sealed bag"), tr("The next step of the ceremony"), tr("take the bag")};
    }
    return {};
}

QString GeneratePage::recordsWords() const {
    using enum KeyStage;
    switch (progress_.stage) {
        case make:
            return network_->word()
                       ? tr("Records: the exception, key, keyid, holder, number of rolls. Not recorded: passphrase, "
                            "rolls.")
                       : tr("Records: key, keyid, holder, number of rolls. Not recorded: passphrase, rolls.");
        case recordMade:
        case take:
            return tr("Records: the public key, its keyid, its holder.");
        case takeProof:
            return tr("Records: the proof.");
        case readBack:
            return words_->asking() ? tr("Records: who read the words back.") : tr("Records: nothing yet.");
        case custody:
            return tr("Records: the medium and the costs, nothing secret.");
        case prove:
            return tr("Records: the proofs, and that this medium was tested. Not recorded: the passphrase.");
        case seal:
            return tr("Records: number, holder, witness.");
        case waiting:
        case looking:
        case done:
            return tr("Records: nothing.");
    }
    return {};
}

/// Why the act is closed; empty when it is open.
QString GeneratePage::closedWords() const {
    using enum KeyStage;
    if (paused_) {
        return tr("Wrong passphrase. Another try in a few seconds; there is no limit.");
    }
    if (!idle()) {
        return tr("Working.");
    }
    switch (progress_.stage) {
        case make:
            return network_->isShut() ? network_->whyShut()
                   : path().empty()   ? tr("Name the key's file.")
                                      : make_->whyNot();
        case take:
        case takeProof:
            return path().empty() ? tr("Choose the file.") : QString();
        case readBack:
            return !words_->asking() || words_->readBack() ? QString() : tr("Six words open it.");
        case custody:
            return custody_->isFilled() ? QString() : tr("Fill in both lines.");
        case prove:
            return passphrase_->isEmpty() ? tr("Type the passphrase.") : QString();
        case seal:
            return bag_->isFilled() ? QString() : tr("Fill in all three lines.");
        case waiting:
        case looking:
        case recordMade:
        case done:
            return {};
    }
    return {};
}

PageAct GeneratePage::act() const {
    using enum KeyStage;
    auto* page = const_cast<GeneratePage*>(this);
    const bool open = closedWords().isEmpty();
    const auto primary = [&](const char* name, const QString& text, const char* key, std::function<void()> run) {
        return PageAct{QLatin1String(name), text, QLatin1String(key), true, open, std::move(run)};
    };
    switch (progress_.stage) {
        case make: {
            auto gate =
                primary("generate", tr("Generate key for %1").arg(holder()), "Alt+G", [page] { page->generate(); });
            gate.gate = true;
            return gate;
        }
        case recordMade:
            return primary("recordMade", tr("Record this key"), "Alt+R", [page] {
                page->start(
                    [work = page->work_, path = page->path()](record::Ceremony& c) { return work.recordMade(c, path); },
                    tr("Recording."));
            });
        case take:
            return primary("take", tr("Take in this public key"), "Alt+T", [page] { page->takeFile(); });
        case takeProof:
            return primary("takeProof", tr("Take in this proof"), "Alt+T", [page] { page->takeFile(); });
        case readBack:
            return words_->asking()
                       ? primary("recordWords", tr("Record the read-back"), "Alt+R", [page] { page->recordWords(); })
                       : primary("askWords", tr("The card is written"), "Alt+C", [page] {
                             page->words_->askWords();
                             page->firstFocus()->setFocus();
                         });
        case custody:
            return primary("recordMedium", tr("Record the medium"), "Alt+R", [page] { page->recordCustody(); });
        case prove: {
            auto gate = primary("prove", tr("Open and prove"), "Alt+R", [page] { page->prove(); });
            gate.gate = true;
            return gate;
        }
        case seal:
            return primary("recordSeal", tr("Record the seal"), "Alt+R", [page] { page->seal(); });
        case waiting:
        case looking:
        case done:
            return primary("goOn", progress_.stage == done ? tr("Go on") : tr("Back to the ceremony"), "Alt+C",
                           [page] { emit page->done(); });
    }
    return {};
}

QList<RailStep> GeneratePage::rail() const {
    using enum KeyStage;
    const auto stage = progress_.stage;
    struct Line {
        QString title;
        bool done;
        bool now;
    };
    QList<Line> lines{{progress_.elsewhere ? tr("Public key") : tr("Make the key"), progress_.keyDone,
                       stage == looking || stage == make || stage == recordMade || stage == take}};
    if (!planned().online) {
        lines << Line{tr("Words read back"), progress_.keyDone && progress_.wordsDone, stage == readBack}
              << Line{tr("Medium"), progress_.keyDone && progress_.custodyDone, stage == custody};
    }
    lines << Line{progress_.elsewhere ? tr("Proof") : tr("Restore test, proof"), progress_.proofDone,
                  stage == prove || stage == takeProof};
    if (!planned().online) {
        lines << Line{tr("Sealed"), progress_.sealDone && progress_.proofDone, stage == seal};
    }
    QList<RailStep> steps;
    for (const Line& line : lines) {
        steps << RailStep{line.title, QString(),
                          line.done  ? RailStep::State::done
                          : line.now ? RailStep::State::now
                                     : RailStep::State::toCome,
                          false};
    }
    return steps;
}

PageFace GeneratePage::face() {
    using enum KeyStage;
    const auto stage = progress_.stage;
    PageFace face;
    face.title = stage == done         ? tr("The key of %1 is made, proven and sealed").arg(holder())
                 : progress_.elsewhere ? tr("The key of %1, made elsewhere").arg(holder())
                                       : tr("A key for %1").arg(holder());
    face.actor = actor();
    face.railTitle = tr("Key %1").arg(fitted(plain(label_), 24));
    face.steps = rail();
    face.record = RecordFoot{desk_.view().state.records, desk_.view().head};
    face.subjectKind = tr("Ceremony");
    face.subject = plain(desk_.view().plan.name);
    face.rehearsal = desk_.view().plan.rehearsal;
    face.secret = stage == make || stage == prove;
    const QString closed = closedWords();
    face.records = closed.isEmpty() ? QStringList{recordsWords()} : QStringList{closed, recordsWords()};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, !working_, [this] { emit up(); }}};
    if (stage == readBack && words_->asking()) {
        face.acts << PageAct{QStringLiteral("showCard"),    tr("Show the words again"), QString(), false, idle(),
                             [this] { words_->showCard(); }};
    }
    if (stage == takeProof) {
        face.acts << PageAct{
            QStringLiteral("sendChallenge"),         tr("Send the challenge"),   QStringLiteral("Alt+S"), false,
            idle() && !challenge_->said().isEmpty(), [this] { sendChallenge(); }};
    }
    face.acts << act();
    return face;
}

QStringList GeneratePage::help() const {
    return {tr("One key at a time. The others look away while the holder types; nothing that is typed into a "
               "passphrase field can be copied, and Ctrl+H shows it."),
            tr("Alt+W draws eight words from a list of 1024: 80 bits. They are shown in the hatched frame only, and "
               "are gone when the window is left."),
            tr("Generating takes a second or two: the file costs as much to open as a guess shall cost. Return does "
               "nothing there; the button is pressed with Space, Alt+G or the mouse."),
            tr("If the program ends in between, the key that was made is found by its file and recorded, not made "
               "again."),
            tr("Key files of rehearsals are marked for ever and are refused by real roots.")};
}

/// While a witness reads, no words are to be had here.
std::optional<Presented> GeneratePage::presented() const {
    if (progress_.stage != KeyStage::readBack || words_->asking()) {
        return std::nullopt;
    }
    return Presented{tr("Key of %1").arg(holder()), tr("key words"), words_->digest()};
}

std::optional<Paper> GeneratePage::paper() const {
    if (progress_.stage != KeyStage::readBack || words_->asking()) {
        return std::nullopt;
    }
    return keyCard({.holder = holder(),
                    .facts = tr("%1. Keyid %2.").arg(facts(), plain(progress_.keyid)),
                    .occasion = plain(desk_.view().plan.name),
                    .words = words_->digest(),
                    .rehearsal = desk_.view().plan.rehearsal});
}

}  // namespace anchorite::ui
