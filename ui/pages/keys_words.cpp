// What the page of the keys on this machine says around its content.
#include "ceremony/metadata/key_object.h"
#include "crypto/words.h"
#include "ui/keys/card_paper.h"
#include "ui/keys/field.h"
#include "ui/keys/form_part.h"
#include "ui/keys/passphrase_panel.h"
#include "ui/pages/keys_page.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

/// From the files beside the key. They are believed only when the key is opened, and that is said.
QString KeysPage::history(const ShelvedKey& key) const {
    QStringList lines;
    const auto& pin = key.pins.pin();
    if (key.pinTrouble) {
        lines << tr("Its pin file cannot be read (%1).").arg(plain(key.pinTrouble->code));
    } else if (pin) {
        lines << tr("Vouches from root %1 of %2, as the file beside it says; opening the key checks that.")
                     .arg(pin->version.number())
                     .arg(pin->repository.empty() ? tr("a repository without a name") : plain(pin->repository));
    } else {
        lines << tr("Has no pin yet: it has trusted and signed no root here.");
    }
    QStringList versions;
    for (const auto& [version, digest] : key.pins.ledger()) {
        versions << QString::number(version);
    }
    if (!versions.isEmpty()) {
        lines << tr("Has signed root %1; the last of these is its last use.")
                     .arg(fitted(versions.join(QStringLiteral(", ")), 60));
    }
    for (const auto& [payload, time] : key.quarantine.payloads()) {
        lines << tr("Set aside: payload %1, %2 %3 UTC.")
                     .arg(QString::fromStdString(payload.hex().substr(0, 16)), plain(time.text().substr(0, 10)),
                          plain(time.text().substr(11, 5)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString KeysPage::afterwards(const ShelvedKey& key) const {
    const QString end =
        tr(" A note replaces the file, and this cannot be undone. Copies, and old blocks of flash "
           "memory, still open with the passphrase.");
    const auto& without = key.without;
    if (!without) {
        return tr("The root that lists this key is not at hand: nobody here can say whether enough keys are left.") +
               end;
    }
    if (!without->listed) {
        return tr("It is no root key of root %1: its threshold stays as it is.").arg(without->version) + end;
    }
    const QString counts = tr("Root %1 would have %2 of %3 keys left; %4 are needed.")
                               .arg(without->version)
                               .arg(without->left)
                               .arg(without->keys)
                               .arg(without->needed);
    return (without->left < without->needed ? counts + tr(" Nobody could replace that root any more.") : counts) + end;
}

QString KeysPage::closedWords() const {
    const ShelvedKey* key = current();
    if (paused_) {
        return tr("Wrong passphrase. Another try in a few seconds; there is no limit.");
    }
    if (working_) {
        return tr("Working.");
    }
    if (key == nullptr) {
        return tr("No key found.");
    }
    switch (mode_) {
        case Mode::list:
            return {};
        case Mode::prove:
            return !proof_->isFilled()  ? tr("Fill in challenge and file.")
                   : unlock_->isEmpty() ? tr("Type the passphrase.")
                                        : QString();
        case Mode::proven:
            return {};
        case Mode::change:
            return unlock_->isEmpty() ? tr("Type the passphrase it has now.") : next_->whyNot();
        case Mode::destroy:
            return gate_->isTyped() ? QString() : tr("Type the holder's name.");
    }
    return {};
}

QString KeysPage::recordsWords() const {
    switch (mode_) {
        case Mode::list:
        case Mode::proven:
            return tr("Records: nothing.");
        case Mode::prove:
            return tr("Writes one new file. Not kept: the passphrase.");
        case Mode::change:
            return tr("Replaces the key file as one step. Not kept: both passphrases.");
        case Mode::destroy:
            return tr("Replaces the key file by a note.");
    }
    return {};
}

QList<PageAct> KeysPage::acts() {
    const bool open = closedWords().isEmpty();
    const auto quiet = [&](const char* name, const QString& text, const char* key, std::function<void()> run) {
        return PageAct{QLatin1String(name), text, QLatin1String(key), false, open, std::move(run)};
    };
    const PageAct keep{QStringLiteral("keep"),
                       mode_ == Mode::destroy ? tr("Keep key") : tr("Back to the keys"),
                       QString(),
                       false,
                       !working_,
                       [this] { closesSomething(); }};
    const auto gate = [&](const char* name, const QString& text, const char* key, std::function<void()> run) {
        return PageAct{QLatin1String(name), text, QLatin1String(key), true, open, std::move(run), true};
    };
    switch (mode_) {
        case Mode::list:
            return {
                {QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                quiet("destroy", tr("Destroy"), "", [this] { enter(Mode::destroy); }),
                quiet("change", narrow_ ? tr("Passphrase") : tr("Change passphrase"), "",
                      [this] { enter(Mode::change); }),
                quiet("savePublic", narrow_ ? tr("Save public") : tr("Save public key"), "", [this] { savePublic(); }),
                {QStringLiteral("prove"), tr("Prove possession"), QStringLiteral("Alt+P"), true, open,
                 [this] { enter(Mode::prove); }}};
        case Mode::prove:
            return {keep, gate("makeProof", tr("Sign the challenge"), "Alt+S", [this] { prove(); })};
        case Mode::proven:
            return {keep, PageAct{QStringLiteral("sendProof"), tr("Send the proof"), QStringLiteral("Alt+S"), true,
                                  open, [this] { sendProof(); }}};
        case Mode::change:
            return {keep, gate("makeChange", tr("Change the passphrase"), "Alt+S", [this] { change(); })};
        case Mode::destroy:
            return {keep, gate("makeDestroy", tr("Destroy key"), "Alt+D", [this] { destroy(); })};
    }
    return {};
}

PageFace KeysPage::face() {
    const ShelvedKey* key = current();
    const QString who = key == nullptr || mode_ == Mode::list ? tr("You") : plain(key->file.facts().label);
    PageFace face;
    const bool proving = mode_ == Mode::prove || mode_ == Mode::proven;
    face.title = proving                  ? tr("Prove possession of a key")
                 : mode_ == Mode::change  ? tr("Change a passphrase")
                 : mode_ == Mode::destroy ? tr("Destroy a key")
                                          : tr("Keys on this machine");
    const QString doing = mode_ == Mode::prove     ? tr("Take the challenge in, type the passphrase")
                          : mode_ == Mode::proven  ? tr("Send the proof to whoever wants it")
                          : mode_ == Mode::change  ? tr("Type the old passphrase, then the new one twice")
                          : mode_ == Mode::destroy ? tr("Read what follows, then type the name")
                          : key == nullptr         ? tr("Choose a folder with keys")
                                                   : tr("Choose a key");
    const QString next = mode_ == Mode::prove     ? tr("Send the proof to whoever wants it")
                         : mode_ == Mode::proven  ? tr("It is checked against the challenge")
                         : mode_ == Mode::change  ? tr("Change every copy of the file too")
                         : mode_ == Mode::destroy ? tr("Destroy the medium and every copy")
                                                  : tr("Its holder acts");
    face.actor = {who, doing, next, doing};
    face.railTitle = tr("Keys");
    face.steps = {{tr("Keys on this machine"), QString(),
                   mode_ == Mode::list ? RailStep::State::now : RailStep::State::done, false}};
    if (mode_ != Mode::list) {
        face.steps << RailStep{face.title, QString(), RailStep::State::now, false};
    }
    face.railFoot = tr("Private keys stay encrypted in their files.");
    face.secret = mode_ == Mode::prove || mode_ == Mode::change;
    face.rehearsal = key != nullptr && mode_ != Mode::list && key->file.facts().rehearsal;
    const QString closed = closedWords();
    face.records = closed.isEmpty() ? QStringList{recordsWords()} : QStringList{closed, recordsWords()};
    face.acts = acts();
    return face;
}

QStringList KeysPage::help() const {
    return {tr("Every key file in the known workspaces and in the chosen folder is listed by its holder. The words are "
               "public: they name the key wherever it is listed. F4 shows the key object, Ctrl+P prints the card."),
            tr("A proof of possession signs a challenge that somebody else has drawn. It can never be a root."),
            tr("A new passphrase protects this file only. Copies keep the old one."),
            tr("Destroying replaces the file by a note. Return does nothing there; Space, Alt+D or the mouse press the "
               "button after the holder's name was typed.")};
}

std::optional<Presented> KeysPage::presented() const {
    const ShelvedKey* key = current();
    if (key == nullptr || mode_ != Mode::list) {
        return std::nullopt;
    }
    return Presented{plain(key->file.facts().label), tr("key words"), metadata::digestOf(key->keyid)};
}

QString KeysPage::raw() const {
    const ShelvedKey* key = current();
    return key == nullptr ? QString() : plain(keyObjectText(key->file));
}

std::optional<Paper> KeysPage::paper() const {
    const ShelvedKey* key = current();
    if (key == nullptr || mode_ != Mode::list) {
        return std::nullopt;
    }
    return keyCard(
        {.holder = plain(key->file.facts().label),
         .facts = tr("%1. Keyid %2.").arg(plain(metadata::kindOf(key->file.publicKey())), plain(key->keyid.text())),
         .occasion = plain(fileName(key->path)),
         .words = metadata::digestOf(key->keyid),
         .rehearsal = key->file.facts().rehearsal});
}

}  // namespace anchorite::ui
