#include "ui/pages/generate_page.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "ceremony/metadata/key_object.h"
#include "crypto/words.h"
#include "ui/keys/field.h"
#include "ui/keys/form_part.h"
#include "ui/keys/make_part.h"
#include "ui/keys/words_part.h"
#include "ui/machine/network_gate.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

using record::StepKind;

GeneratePage::GeneratePage(CeremonyDesk& desk, const Surroundings& around, std::string label, QWidget* parent)
    : Page(parent),
      desk_(desk),
      around_(around),
      label_(std::move(label)),
      work_(around, label_),
      error_(new ErrorPanel),
      network_(new NetworkGate(around, &desk, this)),
      note_((new Label(Type::body, Tone::secondary))->wrapped()),
      fileTitle_((new Label(Type::label))->wrapped()),
      file_(lineOf(tr("File of the key"), QStringLiteral("keyFile"))),
      make_(new MakePart(planned(), desk.view().plan.rehearsal, around.random)),
      words_(new WordsPart(around.random)),
      custody_(new FormPart),
      passphrase_(new SecretEdit(tr("Passphrase of this key"))),
      challenge_((new Label(Type::mono))->wrapped()->selectable(tr("Challenge to be signed"))),
      bag_(new FormPart) {
    setObjectName(QStringLiteral("key:%1").arg(plain(label_)));
    build();
    file_->setText(QStringLiteral("%1/keys/%2.key").arg(desk.folder(), plain(label_)));
    connect(&desk_, &CeremonyDesk::changed, this, &GeneratePage::refresh);
    connect(&desk_, &CeremonyDesk::busyChanged, this, &Page::faceChanged);
    connect(file_, &QLineEdit::textChanged, this, &GeneratePage::look);
    look();
}

void GeneratePage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    note_->setObjectName(QStringLiteral("note"));
    challenge_->setObjectName(QStringLiteral("challenge"));
    challengeBox_ = titled(tr("The challenge that the holder signs"), challenge_,
                           tr("It goes there as a code or a file, or is read out. Its proof can never be a root."));
    custody_->add(QStringLiteral("medium"), tr("Medium that holds the key from now on"),
                  tr("As people call it: \"stick DI-1, blue\"."));
    custody_->add(QStringLiteral("kdf"), tr("What guessing the passphrase costs"));
    bag_->add(QStringLiteral("bagNumber"), tr("Number of the new bag"));
    bag_->add(QStringLiteral("bagAgain"), tr("The same number again"));
    bag_->add(QStringLiteral("witness"), tr("Initials of the witness who reads along"));
    bag_->say(tr("Label the bag, then seal it."));
    for (QWidget* part : std::initializer_list<QWidget*>{error_, network_->panel(), note_, challengeBox_, makeFileRow(),
                                                         make_, words_, custody_, makeProve(), bag_}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    connect(network_, &NetworkGate::changed, this, &Page::faceChanged);
    connect(make_, &MakePart::changed, this, &Page::faceChanged);
    connect(words_, &WordsPart::changed, this, &Page::faceChanged);
    connect(custody_, &FormPart::changed, this, &Page::faceChanged);
    connect(bag_, &FormPart::changed, this, &Page::faceChanged);
    connect(passphrase_, &SecretEdit::edited, this, &Page::faceChanged);
}

QWidget* GeneratePage::makeFileRow() {
    fileRow_ = new QWidget;
    fileRow_->setProperty("ground", "page");
    auto* column = new QVBoxLayout(fileRow_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    file_->setFont(fontOf(Type::monoSmall));
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose"), QStringLiteral("Alt+O"));
    choose->setObjectName(QStringLiteral("chooseFile"));
    connect(choose, &ActButton::act, this, &GeneratePage::chooseFile);
    auto* receive = new ActButton(ButtonRole::quiet, tr("Camera, images or USB"), QStringLiteral("Alt+V"));
    receive->setObjectName(QStringLiteral("receive"));
    connect(receive, &ActButton::act, this, &GeneratePage::receiveWanted);
    receive_ = receive;
    row->addWidget(file_, 1);
    row->addWidget(choose);
    row->addWidget(receive);
    column->addWidget(fileTitle_);
    column->addLayout(row);
    return fileRow_;
}

QWidget* GeneratePage::makeProve() {
    passphrase_->setObjectName(QStringLiteral("unlock"));
    proveBox_ = titled(tr("Passphrase of this key"), passphrase_,
                       tr("The file is read again from its medium and opened. One statement says that this medium "
                          "gives the key back, one that its holder has it; neither can ever be a root."));
    return proveBox_;
}

void GeneratePage::chooseFile() {
    const bool fresh = progress_.stage == KeyStage::make;
    const QString chosen =
        fresh ? QFileDialog::getExistingDirectory(this, tr("Choose a folder or a medium"), QString(),
                                                  QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog)
              : QFileDialog::getOpenFileName(this, tr("Choose a file"), QString(), QString(), nullptr,
                                             QFileDialog::DontUseNativeDialog);
    if (!chosen.isEmpty()) {
        file_->setText(fresh ? QStringLiteral("%1/%2.key").arg(chosen, plain(label_)) : chosen);
    }
}

const record::PlannedKey& GeneratePage::planned() const {
    return *desk_.view().plan.key(label_);
}

QString GeneratePage::holder() const {
    return plain(planned().holder);
}

std::string GeneratePage::path() const {
    return pathBytes(file_->text().trimmed());
}

bool GeneratePage::idle() const {
    return !working_ && !paused_ && !desk_.busy();
}

/// Whether the file is there already: asked where disks are waited for, a medium may be slow.
void GeneratePage::look() {
    if (path().empty()) {
        fileIsThere_ = false;
    }
    refresh();
    if (progress_.keyDone || progress_.elsewhere || path().empty()) {
        return;
    }
    desk_.ask<bool>(
        this, [disk = &around_.disk, path = path()](record::Ceremony&) { return disk->exists(path); },
        [this, asked = path()](bool there) {
            if (asked == path()) {
                fileIsThere_ = there;
                refresh();
            }
        });
}

void GeneratePage::refresh() {
    const auto before = std::pair(progress_.stage, progress_.restoreDone);
    progress_ = KeyProgress::of(desk_.view(), planned(), fileIsThere_);
    // The second proof has a challenge of its own.
    if (!entered_ || before != std::pair(progress_.stage, progress_.restoreDone)) {
        entered_ = true;
        enter();
    }
    emit faceChanged();
}

void GeneratePage::enter() {
    using enum KeyStage;
    if (progress_.stage == readBack || (progress_.stage == done && !progress_.keyid.empty())) {
        const auto* step = desk_.view().step(stepOf(StepKind::keyWords, label_));
        words_->begin(metadata::digestOf(metadata::KeyId(progress_.keyid)), facts(),
                      step == nullptr ? std::vector<std::string>() : step->step.actors);
    }
    if (progress_.stage == custody) {
        fillCustody();
    }
    if (progress_.stage == takeProof) {
        fillChallenge();
    }
    // What arrives is not the file that would have been made here, nor is a proof the key.
    if (progress_.stage == take || progress_.stage == takeProof) {
        file_->clear();
    }
    showParts();
    if (isVisible() && firstFocus() != nullptr) {
        firstFocus()->setFocus();
    }
}

void GeneratePage::showParts() {
    using enum KeyStage;
    const auto stage = progress_.stage;
    const bool file = stage == make || stage == recordMade || stage == take || stage == takeProof || stage == prove;
    fileTitle_->say(stage == make         ? tr("The key's file: a new one, never in place of another")
                    : stage == recordMade ? tr("This key was made and not recorded yet")
                    : stage == take       ? tr("The public key: a key object, PEM, or 64 hex digits of Ed25519")
                    : stage == takeProof && !progress_.restoreDone
                        ? tr("The proof of the restore test that the holder sent: a statement file")
                    : stage == takeProof ? tr("The proof of possession that the holder sent: a statement file")
                                         : tr("The key's file, on the medium that is tested"));
    fileRow_->setVisible(file);
    receive_->setVisible(stage == take || stage == takeProof);
    make_->setVisible(stage == make);
    network_->watch(stage == make && !desk_.view().plan.rehearsal);
    words_->setVisible(stage == readBack || stage == done);
    custody_->setVisible(stage == custody);
    proveBox_->setVisible(stage == prove);
    challengeBox_->setVisible(stage == takeProof);
    bag_->setVisible(stage == seal);
    note_->setVisible(!note_->said().isEmpty());
}

/// What the key file says of itself; another program's key is described by its holder.
void GeneratePage::fillCustody() {
    custody_->say(tr("%1 says where the key is kept from now on, and who can open it.").arg(holder()));
    desk_.ask<Result<crypto::KdfCosts>>(
        this,
        [disk = &around_.disk, path = path()](record::Ceremony&) -> Result<crypto::KdfCosts> {
            const auto bytes = TRY(disk->read(path, crypto::KeyFile::sizeLimit));
            return TRY(crypto::KeyFile::parse(bytes)).costs();
        },
        [this](const Result<crypto::KdfCosts>& costs) {
            auto* line = custody_->line(QStringLiteral("kdf"));
            if (costs && line->text().isEmpty()) {
                line->setText(tr("Argon2id, %1 passes over %2 MiB").arg(costs->passes).arg(costs->kibibytes / 1024));
            }
        });
}

void GeneratePage::fillChallenge() {
    challenge_->say({});
    using Challenge = std::optional<crypto::Sha256>;
    desk_.ask<Challenge>(
        this,
        [label = label_](record::Ceremony& ceremony) -> Challenge {
            return ceremony.challengeFor(openProof(ceremony, label));
        },
        [this](const Challenge& challenge) {
            challenge_->say(challenge ? QString::fromStdString(challenge->hex()) : QString());
            emit faceChanged();
        });
}

void GeneratePage::start(Work work, const QString& busyWords) {
    error_->clear();
    working_ = true;
    make_->setOpen(false);
    passphrase_->setEnabled(false);
    note_->say(busyWords);
    note_->setVisible(true);
    desk_.ask<Result<KeyDone>>(this, std::move(work), [this](const Result<KeyDone>& result) { finish(result); });
    emit faceChanged();
}

void GeneratePage::finish(const Result<KeyDone>& result) {
    working_ = false;
    make_->setOpen(true);
    passphrase_->setEnabled(true);
    note_->say(result ? result->note() : QString());
    if (!result) {
        error_->tell(Trouble::of(result.error()));
        if (result.error().code == "keyfile.passphrase") {
            paused_ = true;
            QTimer::singleShot(std::min(++misses_, 5) * 1000, this, [this] {
                paused_ = false;
                emit faceChanged();
            });
        }
    }
    look();
    showParts();
}

void GeneratePage::generate() {
    // Shared, because what is handed to another thread must be copyable; there is one owner at a time.
    auto typed = std::make_shared<crypto::SecretBytes>(make_->takePassphrase());
    auto rolls = std::make_shared<crypto::SecretBytes>(make_->takeRolls());
    start(
        [work = work_, path = path(), typed, rolls, around = &around_, word = network_->word(),
         by = planned().holder](record::Ceremony& c) -> Result<KeyDone> {
            TRY(passNetworkGate(*around, word, c, by));
            return work.make(c, path, std::move(*typed), std::move(*rolls));
        },
        tr("Generating. This cannot be observed on screen. Then the file is written, read again and opened."));
}

void GeneratePage::prove() {
    auto typed = std::make_shared<crypto::SecretBytes>(passphrase_->take());
    start([work = work_, path = path(), typed](record::Ceremony& c) { return work.prove(c, path, std::move(*typed)); },
          tr("Reading the medium again and opening the key."));
}

void GeneratePage::takeFile() {
    takeIn([disk = &around_.disk, path = path()] { return disk->read(path, crypto::KeyFile::sizeLimit); });
}

void GeneratePage::take(const Bytes& bytes) {
    if (idle() && (progress_.stage == KeyStage::take || progress_.stage == KeyStage::takeProof)) {
        takeIn([bytes]() -> Result<Bytes> { return bytes; });
    }
}

/// A proof speaks of the challenge that stands here: the restore test's, then that of possession.
void GeneratePage::takeIn(const Bring& bring) {
    const bool proof = progress_.stage == KeyStage::takeProof;
    start(
        [work = work_, bring, proof](record::Ceremony& ceremony) -> Result<KeyDone> {
            const auto bytes = TRY(bring());
            return proof ? work.takeProof(ceremony, bytes) : work.take(ceremony, bytes);
        },
        proof ? tr("Checking the proof.") : tr("Reading the public key."));
}

void GeneratePage::sendChallenge() {
    emit sendWanted(QStringLiteral("challenge-%1.txt").arg(plain(label_)), challenge_->said().toLatin1() + '\n');
}

void GeneratePage::recordWords() {
    auto input = inputFor(stepOf(StepKind::keyWords, label_), words_->reader());
    input.words = words_->readBack();
    start(
        [input](record::Ceremony& ceremony) -> Result<KeyDone> {
            TRY(ceremony.record(input));
            return KeyDone{};
        },
        tr("Recording."));
}

void GeneratePage::recordValues(StepKind kind, std::vector<std::pair<std::string, std::string>> values,
                                const std::string& witness) {
    auto input = inputFor(stepOf(kind, label_));
    input.witness = witness;
    input.values = std::move(values);
    start(
        [input](record::Ceremony& ceremony) -> Result<KeyDone> {
            TRY(ceremony.record(input));
            return KeyDone{};
        },
        tr("Recording."));
}

void GeneratePage::recordCustody() {
    recordValues(StepKind::custody,
                 {{"medium", custody_->text(QStringLiteral("medium"))}, {"kdf", custody_->text(QStringLiteral("kdf"))}},
                 {});
}

void GeneratePage::seal() {
    recordValues(
        StepKind::bagOut,
        {{"number", bag_->text(QStringLiteral("bagNumber"))}, {"again", bag_->text(QStringLiteral("bagAgain"))}},
        bag_->text(QStringLiteral("witness")));
}

void GeneratePage::hideSecrets() {
    make_->hideSecrets();
    passphrase_->hideSecrets();
}

void GeneratePage::setNarrow(bool narrow) {
    make_->setNarrow(narrow);
    words_->setNarrow(narrow);
}

QWidget* GeneratePage::firstFocus() {
    using enum KeyStage;
    switch (progress_.stage) {
        case make:
            return make_->firstFocus();
        case recordMade:
        case take:
        case takeProof:
            return file_;
        case readBack:
            return words_->firstFocus();
        case custody:
            return custody_->firstFocus();
        case prove:
            return passphrase_;
        case seal:
            return bag_->firstFocus();
        case done:
            return words_->firstFocus();
        case waiting:
        case looking:
            return nullptr;
    }
    return nullptr;
}

}  // namespace anchorite::ui
