#include "ui/pages/new_key_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ceremony/metadata/key_object.h"
#include "crypto/key_making.h"
#include "crypto/words.h"
#include "transfer/wire/envelope.h"
#include "ui/frame/apart.h"
#include "ui/keys/card_paper.h"
#include "ui/keys/field.h"
#include "ui/keys/form_part.h"
#include "ui/keys/key_acts.h"
#include "ui/keys/key_shelf.h"
#include "ui/keys/make_part.h"
#include "ui/machine/network_gate.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

/// In the order in which they are offered; the first is the usual one.
constexpr auto types = std::to_array<const char*>({"ed25519", "ecdsa-p256", "ecdsa-p384", "rsa-3072", "rsa-4096"});

metadata::KeyId keyIdOf(const crypto::KeyFile& file) {
    return metadata::keyIdOf(metadata::keyObjectFor(file.publicKey(), file.facts().rehearsal));
}

}  // namespace

NewKeyPage::NewKeyPage(const Surroundings& around, QWidget* parent)
    : Page(parent),
      around_(around),
      error_(new ErrorPanel),
      network_(new NetworkGate(around, nullptr, this)),
      form_(new FormPart),
      world_(new Segments({{QStringLiteral("record"), tr("For real roots"), QStringLiteral("realKey")},
                           {QStringLiteral("rehearse"), tr("For rehearsals"), QStringLiteral("rehearsalKey")}})),
      type_(new Picker(tr("Kind of key"))),
      note_((new Label(Type::body, Tone::secondary))->wrapped()),
      doneFacts_((new Label(Type::body))->wrapped()),
      words_(new WordsGrid) {
    build();
    show();
}

void NewKeyPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    note_->setObjectName(QStringLiteral("note"));
    column->addWidget(error_);
    column->addWidget(network_->panel());
    column->addWidget(note_);
    column->addWidget(facts_ = makeFacts());
    column->addWidget(done_ = makeDone());
    column->addStretch(1);
    connect(network_, &NetworkGate::changed, this, &Page::faceChanged);
}

QWidget* NewKeyPage::makeFacts() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(world_, 0, Qt::AlignLeft);
    form_->add(QStringLiteral("holder"), tr("Who holds the key"), tr("As the plan of the ceremony names this person."));
    form_->add(QStringLiteral("keyFile"), tr("The key's file: a new one, on a medium of the holder"))
        ->setFont(fontOf(Type::monoSmall));
    column->addWidget(form_);
    type_->setObjectName(QStringLiteral("keyType"));
    for (const char* type : types) {
        type_->addItem(QString::fromLatin1(type));
    }
    column->addWidget(titled(tr("Kind of key"), type_, tr("Ed25519 unless a device or a client needs another kind.")));
    connect(world_, &Segments::changed, this, &Page::faceChanged);
    connect(form_, &FormPart::changed, this, [this] {
        suggestPath();
        emit faceChanged();
    });
    return whole;
}

QWidget* NewKeyPage::makeDone() {
    auto* whole = panel();
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(10);
    words_->setObjectName(QStringLiteral("keyWords"));
    column->addWidget(doneFacts_->selectable(tr("The new key")));
    column->addWidget(words_);
    return whole;
}

/// Follows the name until somebody types a path.
void NewKeyPage::suggestPath() {
    auto* line = form_->line(QStringLiteral("keyFile"));
    if (line->text() != suggested_) {
        return;
    }
    QString name = holder().toLower().simplified();
    name.replace(QLatin1Char(' '), QLatin1Char('-')).remove(QLatin1Char('/'));
    suggested_ = name.isEmpty() ? QString() : QStringLiteral("%1/%2.key").arg(around_.home, name);
    line->setText(suggested_);
}

bool NewKeyPage::rehearsal() const {
    return world_->chosen() == 1;
}

QString NewKeyPage::holder() const {
    return QString::fromStdString(form_->text(QStringLiteral("holder")));
}

std::string NewKeyPage::path() const {
    return pathBytes(form_->line(QStringLiteral("keyFile"))->text().trimmed());
}

/// Before a passphrase is typed for nothing.
void NewKeyPage::goOn() {
    working_ = true;
    error_->clear();
    thread_ = apart<bool>(
        this, [disk = &around_.disk, path = path()](const std::stop_token&) { return disk->exists(path); },
        [this](bool there) {
            working_ = false;
            there ? error_->tell(Trouble::of(Error{"file.exists", plain(path()).toStdString()})) : askPassphrase();
            emit faceChanged();
        });
    emit faceChanged();
}

void NewKeyPage::askPassphrase() {
    record::PlannedKey planned;
    planned.holder = form_->text(QStringLiteral("holder"));
    make_ = new MakePart(planned, rehearsal(), around_.random);
    connect(make_, &MakePart::changed, this, &Page::faceChanged);
    static_cast<QVBoxLayout*>(layout())->insertWidget(3, make_);
    show();
    make_->firstFocus()->setFocus();
}

/// Made, written, read again and opened, all off the window's thread: it costs as much as a guess shall cost.
void NewKeyPage::generate() {
    working_ = true;
    error_->clear();
    make_->setOpen(false);
    auto typed = std::make_shared<crypto::SecretBytes>(make_->takePassphrase());
    const bool rehearsal = this->rehearsal();
    const NewKeyWish wish{path(), form_->text(QStringLiteral("holder")), type_->currentText().toStdString(),
                          around_.now().text(), rehearsal};
    thread_ = apart<Result<MadeKey>>(
        this,
        [around = &around_, wish, typed, word = network_->word()](const std::stop_token&) -> Result<MadeKey> {
            if (!wish.rehearsal) {
                TRY(passNetworkGate(*around, word));
            }
            return makeKey(*around, wish, std::move(*typed));
        },
        [this](const Result<MadeKey>& made) { finish(made); });
    show();
}

void NewKeyPage::finish(const Result<MadeKey>& made) {
    working_ = false;
    make_->setOpen(true);
    if (!made) {
        error_->tell(Trouble::of(made.error()));
        show();
        return;
    }
    made_ = made->file;
    afterwards_ = made->done.note();
    const auto keyid = keyIdOf(*made_);
    doneFacts_->say(tr("%1. Keyid %2. File %3.").arg(plain(made_->facts().label), plain(keyid.text()), plain(path())));
    words_->setWords(crypto::wordsOf(metadata::digestOf(keyid)));
    show();
    doneFacts_->setFocus();
}

void NewKeyPage::show() {
    const bool asking = make_ == nullptr && !made_;
    network_->watch(make_ != nullptr && !made_ && !rehearsal());
    facts_->setVisible(asking);
    if (make_ != nullptr) {
        make_->setVisible(!made_);
    }
    done_->setVisible(made_.has_value());
    note_->say(working_ ? tr("Generating. This cannot be observed on screen. Then the file is written, read again and "
                             "opened.")
               : made_  ? tr("The key was made, and opened again from its file. Write its words on a card.") +
                             (afterwards_.isEmpty() ? QString() : QLatin1Char(' ') + afterwards_)
                       : QString());
    note_->setVisible(!note_->said().isEmpty());
    emit faceChanged();
}

void NewKeyPage::send() {
    const auto text = keyObjectText(*made_);
    const auto view = asBytes(text);
    const auto name = keyIdOf(*made_).text().substr(0, 8) + ".public-key.json";
    const auto sealed = transfer::seal({.kind = transfer::ParcelKind::publicKeys,
                                        .id = transfer::drawParcelId(around_.random),
                                        .replyTo = {},
                                        .name = transfer::parcelNameFor(name),
                                        .content = Bytes(view.begin(), view.end())});
    if (!sealed) {
        error_->tell(Trouble::of(sealed.error()));
        return;
    }
    emit sendWanted(QString::fromStdString(name + ".anch"),
                    QByteArray(reinterpret_cast<const char*>(sealed->data()), static_cast<qsizetype>(sealed->size())));
}

QString NewKeyPage::lacking() const {
    if (working_) {
        return tr("Working.");
    }
    if (made_) {
        return {};
    }
    if (network_->isShut()) {
        return network_->whyShut();
    }
    return make_ != nullptr ? make_->whyNot() : form_->isFilled() ? QString() : tr("Name the holder and the file.");
}

QList<PageAct> NewKeyPage::acts() {
    QList<PageAct> acts{{QStringLiteral("back"), tr("Back"), QString(), false, !working_,
                         [this] { closesSomething() ? void() : emit up(); }}};
    if (made_) {
        acts << PageAct{QStringLiteral("print"),
                        tr("Print the card"),
                        QStringLiteral("Ctrl+P"),
                        false,
                        true,
                        [this] { emit viewWanted(FrameView::paper); }}
             << PageAct{QStringLiteral("sendPublic"),
                        tr("Send the public key"),
                        QStringLiteral("Alt+S"),
                        true,
                        true,
                        [this] { send(); }};
    } else if (make_ != nullptr) {
        acts << PageAct{QStringLiteral("generate"),
                        tr("Generate key for %1").arg(fitted(holder(), 24)),
                        QStringLiteral("Alt+G"),
                        true,
                        lacking().isEmpty(),
                        [this] { generate(); },
                        true};
    } else {
        acts << PageAct{QStringLiteral("goOn"),  tr("Go on to the passphrase"),
                        QStringLiteral("Alt+G"), true,
                        lacking().isEmpty(),     [this] { goOn(); }};
    }
    return acts;
}

PageFace NewKeyPage::face() {
    PageFace face;
    face.title = made_ ? tr("The key of %1 is made").arg(fitted(holder(), 32)) : tr("Make a key");
    const QString who = holder().isEmpty() ? tr("You, the key holder") : fitted(holder(), 32);
    face.actor = made_              ? ActorWords{who, tr("Write the 32 words on a card, then send the public key"),
                                    tr("The ceremony asks for a proof"), tr("write the card, send the public key")}
                 : network_->asks() ? NetworkGate::actor(who, tr("The key is made"))
                 : make_ != nullptr ? ActorWords{who, tr("Type the passphrase alone, then the name"),
                                                 tr("Its words go onto a card"), tr("type the passphrase alone")}
                                    : ActorWords{who, tr("Say whose key it is, and where its file goes"),
                                                 tr("The passphrase is typed"), tr("name holder and file")};
    face.railTitle = tr("Make a key");
    using State = RailStep::State;
    face.steps = {{tr("Holder, file"), {}, make_ == nullptr ? State::now : State::done, false},
                  {tr("Passphrase"),
                   {},
                   made_              ? State::done
                   : make_ != nullptr ? State::now
                                      : State::toCome,
                   false},
                  {tr("Card, public key"), {}, made_ ? State::now : State::toCome, false}};
    face.railFoot = tr("Private keys stay encrypted in their files.");
    face.rehearsal = rehearsal();
    face.secret = make_ != nullptr && !made_;
    const QString kept = made_ ? tr("Records: nothing. The ceremony records the public key.")
                               : tr("Writes one new file. Not kept: the passphrase.");
    face.records = lacking().isEmpty() ? QStringList{kept} : QStringList{lacking(), kept};
    face.acts = acts();
    return face;
}

QStringList NewKeyPage::help() const {
    return {tr("For holders who are not in the room of the ceremony. In the room, keys are made on the pages of the "
               "ceremony, which record each step."),
            tr("The public key goes to the ceremony as codes or as a file. The ceremony then draws a challenge, which "
               "is signed on the page of the keys: Prove possession."),
            tr("Return does nothing where the key is generated; Space, Alt+G or the mouse press the button."),
            tr("Keys for rehearsals are marked for ever and are refused by real roots.")};
}

QWidget* NewKeyPage::firstFocus() {
    return made_ ? static_cast<QWidget*>(doneFacts_) : make_ != nullptr ? make_->firstFocus() : form_->firstFocus();
}

void NewKeyPage::setNarrow(bool narrow) {
    if (make_ != nullptr) {
        make_->setNarrow(narrow);
    }
}

/// Back to the facts: what was typed as a passphrase is gone.
bool NewKeyPage::closesSomething() {
    if (make_ == nullptr || made_ || working_) {
        return working_;
    }
    make_->hideSecrets();
    delete make_;
    make_ = nullptr;
    error_->clear();
    show();
    return true;
}

void NewKeyPage::hideSecrets() {
    if (make_ != nullptr) {
        make_->hideSecrets();
    }
}

std::optional<Presented> NewKeyPage::presented() const {
    if (!made_) {
        return std::nullopt;
    }
    return Presented{plain(made_->facts().label), tr("key words"), metadata::digestOf(keyIdOf(*made_))};
}

std::optional<Paper> NewKeyPage::paper() const {
    if (!made_) {
        return std::nullopt;
    }
    return keyCard(
        {.holder = plain(made_->facts().label),
         .facts = tr("%1. Keyid %2.").arg(plain(metadata::kindOf(made_->publicKey())), plain(keyIdOf(*made_).text())),
         .occasion = plain(fileName(path())),
         .words = metadata::digestOf(keyIdOf(*made_)),
         .rehearsal = made_->facts().rehearsal});
}

}  // namespace anchorite::ui
