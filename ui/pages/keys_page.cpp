#include "ui/pages/keys_page.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ceremony/metadata/key_object.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/words.h"
#include "ui/frame/apart.h"
#include "ui/keys/field.h"
#include "ui/keys/form_part.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/passphrase_panel.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

KeysPage::KeysPage(const Surroundings& around, QStringList folders, QWidget* parent)
    : Page(parent),
      around_(around),
      folders_(std::move(folders)),
      error_(new ErrorPanel),
      note_((new Label(Type::body, Tone::secondary))->wrapped()),
      folder_(lineOf(tr("Folder or medium to look into"), QStringLiteral("keyFolder"))),
      rows_(new RowList(tr("Key files that were found"), 5)),
      none_(label(Type::body,
                  tr("No key file was found. Keys lie in the folder \"keys\" of a ceremony, or on a stick: choose that "
                     "folder above."))
                ->wrapped()),
      broken_((new Label(Type::body, Tone::careful))->wrapped()),
      facts_((new Label(Type::strong))->wrapped()),
      keyid_((new Label(Type::monoSmall))->wrapped()->selectable(tr("Keyid of this key"))),
      place_((new Label(Type::monoSmall, Tone::secondary))->wrapped()),
      words_(new WordsGrid),
      history_((new Label(Type::body, Tone::secondary))->wrapped()),
      proof_(new FormPart),
      unlock_(new SecretEdit(tr("Passphrase of this key"))),
      gate_(new NameGate(QStringLiteral("holderName"))) {
    build();
    look();
}

void KeysPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(14);
    rows_->setObjectName(QStringLiteral("keys"));
    note_->setObjectName(QStringLiteral("note"));
    unlock_->setObjectName(QStringLiteral("unlock"));
    unlockBox_ = titled(tr("Passphrase of this key"), unlock_);
    next_ = new PassphrasePanel(around_.random, false);
    for (QWidget* part : std::initializer_list<QWidget*>{error_, note_, makeFolderRow(), rows_, none_, broken_,
                                                         makeDetails(), makeProof(), unlockBox_, next_, gate_}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    connect(rows_, &RowList::currentRowChanged, this, &KeysPage::select);
    connect(proof_, &FormPart::changed, this, &Page::faceChanged);
    connect(unlock_, &SecretEdit::edited, this, &Page::faceChanged);
    connect(next_, &PassphrasePanel::changed, this, &Page::faceChanged);
    connect(gate_, &NameGate::changed, this, &Page::faceChanged);
    enter(Mode::list);
}

QWidget* KeysPage::makeFolderRow() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    box->setObjectName(QStringLiteral("folderRow"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    folder_->setFont(fontOf(Type::monoSmall));
    folder_->setPlaceholderText(tr("Folder or medium with key files"));
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose folder"), QStringLiteral("Alt+O"));
    choose->setObjectName(QStringLiteral("chooseFolder"));
    connect(choose, &ActButton::act, this, &KeysPage::chooseFolder);
    connect(folder_, &QLineEdit::editingFinished, this, &KeysPage::look);
    auto* make = new ActButton(ButtonRole::quiet, tr("Make a key"), QStringLiteral("Alt+N"));
    make->setObjectName(QStringLiteral("makeKey"));
    connect(make, &ActButton::act, this, &KeysPage::newKeyWanted);
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    row->addWidget(make);
    return box;
}

QWidget* KeysPage::makeDetails() {
    details_ = panel();
    auto* column = new QVBoxLayout(details_);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    words_->setObjectName(QStringLiteral("keyWords"));
    column->addWidget(facts_);
    column->addWidget(keyid_);
    column->addWidget(place_);
    column->addWidget(words_);
    column->addWidget(history_);
    return details_;
}

QWidget* KeysPage::makeProof() {
    proofBox_ = new QWidget;
    proofBox_->setProperty("ground", "page");
    auto* column = new QVBoxLayout(proofBox_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    proof_->add(QStringLiteral("challenge"), tr("Challenge: 64 hex digits, drawn by whoever wants the proof"));
    proof_->add(QStringLiteral("proofFile"), tr("The proof goes to this new file"));
    auto* receive = new ActButton(ButtonRole::quiet, tr("Receive the challenge"), QStringLiteral("Alt+V"));
    receive->setObjectName(QStringLiteral("receiveChallenge"));
    receive->setAccessibleDescription(tr("Camera, images or USB"));
    connect(receive, &ActButton::act, this, &KeysPage::receiveWanted);
    column->addWidget(receive, 0, Qt::AlignLeft);
    column->addWidget(proof_);
    return proofBox_;
}

void KeysPage::takeChallenge(const Bytes& bytes) {
    const auto challenge = record::challengeIn(asText(bytes));
    if (!challenge) {
        error_->tell(Trouble::of(challenge.error()));
        return;
    }
    error_->clear();
    proof_->line(QStringLiteral("challenge"))->setText(QString::fromStdString(challenge->hex()));
    unlock_->setFocus();
}

void KeysPage::chooseFolder() {
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder or a medium"), QString(),
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!chosen.isEmpty()) {
        folder_->setText(chosen);
        look();
    }
}

/// Off the window's thread: a medium may be slow.
void KeysPage::look() {
    if (working_) {
        return;
    }
    std::vector<std::string> places;
    for (const QString& folder : folders_) {
        places.push_back(pathBytes(folder));
    }
    if (!folder_->text().trimmed().isEmpty()) {
        places.push_back(pathBytes(folder_->text().trimmed()));
    }
    working_ = true;
    thread_ = apart<KeyShelf>(
        this, [disk = &around_.disk, places](const std::stop_token&) { return KeyShelf::in(*disk, places); },
        [this](KeyShelf shelf) { took(std::move(shelf)); });
    emit faceChanged();
}

void KeysPage::took(KeyShelf shelf) {
    working_ = false;
    shelf_ = std::move(shelf);
    QList<Row> rows;
    for (const ShelvedKey& key : shelf_->keys) {
        const auto& facts = key.file.facts();
        rows << Row{facts.rehearsal ? Sign::draft : Sign::verified,
                    QStringLiteral("%1 · %2").arg(rowName(facts.label), rowName(fileName(key.path))),
                    tr("%1, made %2%3")
                        .arg(plain(metadata::kindOf(key.file.publicKey())), plain(facts.created.substr(0, 10)),
                             facts.rehearsal ? tr(", REHEARSAL") : QString()),
                    false};
    }
    rows_->setRows(rows);
    none_->setVisible(rows.isEmpty() && mode_ == Mode::list);
    QStringList broken;
    for (const BrokenKey& key : shelf_->broken) {
        broken << tr("%1 cannot be used (%2).").arg(rowName(fileName(key.path)), plain(key.error.code));
    }
    broken_->say(broken.join(QLatin1Char('\n')));
    broken_->setVisible(!broken.isEmpty() && mode_ == Mode::list);
    select();
    // Without rows the list had no focus to keep.
    if (isVisible() && (focusWidget() == nullptr || focusWidget() == folder_) && !rows.isEmpty() &&
        mode_ == Mode::list) {
        rows_->setFocus();
    }
}

const ShelvedKey* KeysPage::current() const {
    const int row = rows_->currentRow();
    return shelf_ && row >= 0 && std::size_t(row) < shelf_->keys.size() ? &shelf_->keys[std::size_t(row)] : nullptr;
}

void KeysPage::select() {
    const ShelvedKey* key = current();
    details_->setVisible(key != nullptr && mode_ != Mode::destroy);
    // Where something is typed, the words would push it out of sight.
    words_->setVisible(mode_ == Mode::list);
    history_->setVisible(mode_ == Mode::list);
    if (key != nullptr) {
        words_->setWords(crypto::wordsOf(metadata::digestOf(key->keyid)));
        facts_->say(plain(key->file.facts().label));
        keyid_->say(plain(key->keyid.text()));
        place_->say(plain(key->path));
        history_->say(history(*key));
    }
    emit faceChanged();
}

void KeysPage::enter(Mode mode) {
    mode_ = mode;
    hideSecrets();
    const ShelvedKey* key = current();
    const bool list = mode == Mode::list;
    findChild<QWidget*>(QStringLiteral("folderRow"))->setVisible(list);
    rows_->setVisible(list);
    rows_->setEnabled(list);
    none_->setVisible(list && shelf_ && shelf_->keys.empty());
    broken_->setVisible(list && !broken_->said().isEmpty());
    proofBox_->setVisible(mode == Mode::prove);
    unlockBox_->setVisible(mode == Mode::prove || mode == Mode::change);
    next_->setVisible(mode == Mode::change);
    gate_->setVisible(mode == Mode::destroy);
    gate_->clear();
    note_->say({});
    note_->hide();
    if (key != nullptr && mode == Mode::prove) {
        proof_->line(QStringLiteral("challenge"))->clear();
        proof_->line(QStringLiteral("proofFile"))->setText(QFile::decodeName(key->newProof.c_str()));
    }
    if (key != nullptr && mode == Mode::destroy) {
        const QString holder = plain(key->file.facts().label);
        gate_->say(tr("Destroy %1's key on this machine").arg(holder), afterwards(*key), holder, true);
    }
    select();
    if (isVisible() && firstFocus() != nullptr) {
        firstFocus()->setFocus();
    }
}

void KeysPage::start(Work work, const QString& doneWords, Mode after) {
    error_->clear();
    working_ = true;
    note_->say(tr("Working. This takes a second or two."));
    note_->show();
    thread_ = apart<Result<void>>(
        this, [work = std::move(work)](const std::stop_token&) { return work(); },
        [this, doneWords, after](const Result<void>& result) { finish(result, doneWords, after); });
    emit faceChanged();
}

void KeysPage::finish(const Result<void>& result, const QString& doneWords, Mode after) {
    working_ = false;
    note_->hide();
    if (!result) {
        error_->tell(Trouble::of(result.error()));
        if (result.error().code == "keyfile.passphrase") {
            paused_ = true;
            QTimer::singleShot(std::min(++misses_, 5) * 1000, this, [this] {
                paused_ = false;
                emit faceChanged();
            });
        }
        emit faceChanged();
        return;
    }
    enter(after);
    note_->say(doneWords);
    note_->show();
    look();
}

void KeysPage::savePublic() {
    const ShelvedKey* key = current();
    start([disk = &around_.disk, path = key->path + ".pub",
           text = keyObjectText(key->file)] { return disk->create(path, asBytes(text), false); },
          tr("The public key is in %1.pub.").arg(plain(key->path)));
}

void KeysPage::prove() {
    const auto challenge = record::challengeIn(proof_->text(QStringLiteral("challenge")));
    if (!challenge) {
        error_->tell(Trouble::of(challenge.error()));
        return;
    }
    auto typed = std::make_shared<crypto::SecretBytes>(unlock_->take());
    proofPath_ = pathBytes(proof_->line(QStringLiteral("proofFile"))->text().trimmed());
    start(
        [disk = &around_.disk, key = *current(), typed, challenge = *challenge, target = proofPath_,
         text = proofText_]() -> Result<void> {
            *text = TRY(proveTo(*disk, key, challenge, target, std::move(*typed)));
            return {};
        },
        tr("The proof is in its file. It can be checked with the public key alone."), Mode::proven);
}

void KeysPage::sendProof() {
    emit sendWanted(plain(fileName(proofPath_)), QByteArray::fromStdString(*proofText_));
}

void KeysPage::change() {
    auto typed = std::make_shared<crypto::SecretBytes>(unlock_->take());
    auto next = std::make_shared<crypto::SecretBytes>(next_->take());
    start([disk = &around_.disk, random = &around_.random, key = *current(), typed,
           next] { return changePassphrase(*disk, *random, key, std::move(*typed), std::move(*next)); },
          tr("The passphrase was changed. Copies of the old file still open with the old passphrase."));
}

void KeysPage::destroy() {
    const ShelvedKey* key = current();
    start([disk = &around_.disk, path = key->path, file = key->file,
           when = around_.now().text()] { return crypto::destroyKeyFile(*disk, path, file, when); },
          tr("A note stands in place of the key file. The medium itself, and every copy, is still to be destroyed."));
}

void KeysPage::hideSecrets() {
    unlock_->hideSecrets();
    next_->hideSecrets();
}

void KeysPage::setNarrow(bool narrow) {
    narrow_ = narrow;
    next_->setNarrow(narrow);
}

bool KeysPage::closesSomething() {
    if (mode_ == Mode::list || working_) {
        return working_ && mode_ != Mode::list;
    }
    error_->clear();
    enter(Mode::list);
    return true;
}

QWidget* KeysPage::firstFocus() {
    switch (mode_) {
        case Mode::list:
            return rows_->rows().isEmpty() ? static_cast<QWidget*>(folder_) : rows_;
        case Mode::prove:
            return proof_->firstFocus();
        case Mode::proven:
            return keyid_;
        case Mode::change:
            return unlock_;
        case Mode::destroy:
            return gate_->field();
    }
    return nullptr;
}

}  // namespace anchorite::ui
