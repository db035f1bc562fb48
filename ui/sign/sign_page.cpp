#include "ui/sign/sign_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/paper/papers.h"
#include "ui/sign/change_words.h"
#include "ui/sign/verdict_panel.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/read_back.h"
#include "ui/widgets/secret_edit.h"
#include "ui/widgets/step_number.h"

namespace anchorite::ui {

namespace {

constexpr int longestWait = 5;

}  // namespace

SignPage::SignPage(const SignSubject& subject, Challenges& challenges, const Surroundings& around, CeremonyDesk* desk,
                   QWidget* parent)
    : Page(parent),
      subject_(subject),
      challenges_(challenges),
      random_(around.random),
      missed_(subject.misses),
      desk_(desk),
      roots_(subject.act->wordsToRead()),
      error_(new ErrorPanel),
      network_(new NetworkGate(around, desk, this)),
      words_(new ReadBackPanel),
      unlockNumber_(new StepNumber(2)),
      passphrase_(new SecretEdit(tr("Passphrase of %1").arg(subject.holder()))) {
    build();
    wait_.setInterval(1000);
    connect(&wait_, &QTimer::timeout, this, &SignPage::tick);
    connect(words_, &ReadBackPanel::missed, this, [this](int, int misses) {
        missed_ = misses;
        emit missed(misses);
    });
    connect(words_, &ReadBackPanel::exhausted, this, &SignPage::exhausted);
    connect(words_, &ReadBackPanel::passed, this, &SignPage::wordsPassed);
    connect(passphrase_, &SecretEdit::edited, this, &Page::faceChanged);
    connect(network_, &NetworkGate::changed, this, &Page::faceChanged);
    network_->watch(!subject_.act->key().file.facts().rehearsal);
    beginWords();
}

void SignPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(network_->panel());
    column->addWidget(words_);
    foot_ = new QBoxLayout(QBoxLayout::LeftToRight);
    foot_->setSpacing(24);
    foot_->addWidget(makeUnlock(), 1);
    foot_->addWidget(makeConsequence(), 1);
    column->addLayout(foot_);
    column->addStretch(1);
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    words_->setObjectName(QStringLiteral("readBack"));
}

QWidget* SignPage::makeUnlock() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(unlockNumber_);
    head->addWidget(label(Type::strong, tr("Unlock the key")), 1);
    column->addLayout(head);
    column->addWidget(passphrase_);
    const auto& keyid = subject_.review().signingKeyIds().front();
    column->addWidget(
        label(Type::caption, tr("Key %1, %2").arg(shortKeyId(keyid), subject_.holder()), Tone::secondary)->wrapped());
    column->addStretch(1);
    return whole;
}

QWidget* SignPage::makeConsequence() {
    gate_ = panel("gate");
    auto* column = new QVBoxLayout(gate_);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    column->addWidget(
        label(Type::strong, tr("You are about to add one signature to %1").arg(subject_.rootName()))->wrapped());
    column->addWidget(
        label(Type::body, consequenceOf(subject_) + QLatin1Char(' ') + tr("A signature cannot be taken back."))
            ->wrapped());
    column->addStretch(1);
    return gate_;
}

/// The root that would be trusted first comes first; the misses of both count together.
void SignPage::beginWords() {
    const auto& root = roots_.at(readBacks_.size());
    const bool first = readBacks_.size() + 1 < roots_.size();
    words_->begin(challenges_.of(subject_.act->key().path, root.payload().digest(), random_, missed_));
    words_->setTitle(
        1, roots_.size() == 1 ? tr("Read back six words") : tr("Read back six words of %1").arg(rootName(root)),
        first ? tr("Take them from your own card. The grid has the rows and numbers of the sheet.")
              : tr("The grid has the rows and numbers of the printed sheet."));
    words_->setRemedy(tr("Nothing was signed. Check that sheet and machine show %1; if they do, stop and call the "
                         "administrator.")
                          .arg(rootName(root)));
    showState();
}

void SignPage::wordsPassed() {
    readBacks_.push_back(*words_->readBack());
    if (!wordsAreRight()) {
        beginWords();
        if (QWidget* field = words_->firstFocus()) {
            field->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    emit wordsRight();
    showState();
    passphrase_->setFocus(Qt::OtherFocusReason);
}

bool SignPage::canSign() const {
    return wordsAreRight() && !passphrase_->isEmpty() && !busy_ && waiting_ == 0 && !verdict_ && !network_->isShut();
}

void SignPage::sign() {
    if (!canSign()) {
        return;
    }
    busy_ = true;
    error_->clear();
    auto wish = std::make_shared<SignWish>();
    wish->words = readBacks_.back();
    if (readBacks_.size() > 1) {
        wish->firstWords = readBacks_.front();
    }
    wish->passphrase = passphrase_->take();
    wish->network = network_->word();
    showState();
    emit signWanted(wish);
}

void SignPage::tellNotKept(const Error& error) {
    error_->tell(Trouble::of(error, tr("The wrong answer could not be kept beside the key"),
                             tr("Nothing was signed. It counts as long as this program runs."),
                             tr("Make the medium of the key writable, or count the wrong answers on paper.")));
}

void SignPage::refuse(const Error& error) {
    busy_ = false;
    if (error.code == "keyfile.passphrase") {
        waiting_ = std::min(++wrongTries_, longestWait);
        wait_.start();
    } else {
        error_->tell(Trouble::of(error));
    }
    showState();
    left_ = window()->focusWidget();
}

void SignPage::tick() {
    if (--waiting_ <= 0) {
        waiting_ = 0;
        wait_.stop();
    }
    showState();
    if (waiting_ == 0 && window()->focusWidget() == left_) {
        passphrase_->setFocus(Qt::OtherFocusReason);
    }
}

void SignPage::showState() {
    const bool right = wordsAreRight();
    passphrase_->setEnabled(right && !busy_ && waiting_ == 0 && !verdict_);
    passphrase_->say(!right         ? tr("Passphrase opens after six words match")
                     : busy_        ? tr("Unlocking the key and signing")
                     : waiting_ > 0 ? tr("Wrong passphrase. Nothing was signed. Try again in %1 s").arg(waiting_)
                     : wrongTries_ > 0 && passphrase_->isEmpty() ? tr("Wrong passphrase. Type it again")
                                                                 : QString());
    unlockNumber_->show(2, !right     ? StepNumber::State::waiting
                           : verdict_ ? StepNumber::State::done
                                      : StepNumber::State::now);
    emit faceChanged();
}

void SignPage::finish(SignVerdict verdict) {
    busy_ = false;
    verdict_ = std::move(verdict);
    network_->watch(false);
    passphrase_->clear();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, new VerdictPanel(subject_, *verdict_));
    words_->hide();
    for (int i = 0; i < foot_->count(); ++i) {
        foot_->itemAt(i)->widget()->hide();
    }
    showState();
    emit begunAnew();
}

QString SignPage::whyNot() const {
    if (network_->isShut()) {
        return network_->whyShut();
    }
    if (!wordsAreRight()) {
        return tr("Signing opens when the words match and the passphrase is typed.");
    }
    return canSign() || busy_ ? tr("Not recorded: the passphrase.") : tr("Signing opens when the passphrase is typed.");
}

QList<PageAct> SignPage::acts() {
    if (verdict_) {
        return {{QStringLiteral("send"), subject_.received ? tr("Send the signature") : tr("Done"),
                 subject_.received ? QStringLiteral("Alt+N") : QStringLiteral("Alt+D"), true, true,
                 [this] { emit sendWanted(); }}};
    }
    const QString name = narrow_ ? tr("Sign %1").arg(subject_.rootName())
                                 : tr("Sign %1 as %2").arg(subject_.rootName(), fitted(subject_.holder(), 24));
    return {{QStringLiteral("back"), tr("Back to review"), QString(), false, !busy_, [this] { emit up(); }},
            {QStringLiteral("sign"), name, QStringLiteral("Alt+S"), true, canSign(), [this] { sign(); }, true}};
}

PageFace SignPage::face() {
    const QString holder = subject_.holder();
    PageFace face;
    face.title =
        verdict_ ? tr("Signed %1").arg(subject_.rootName()) : tr("Sign %1 as %2").arg(subject_.rootName(), holder);
    const QString next = subject_.received ? tr("%1 sends the signature").arg(holder) : tr("The signature is recorded");
    face.actor = {tr("%1, key holder").arg(holder),
                  verdict_          ? tr("Read what the signature counts for")
                  : wordsAreRight() ? tr("Type the passphrase, then sign with Alt+S")
                                    : tr("Type the words from the printed sheet or the other screen"),
                  next,
                  verdict_          ? tr("read what it counts for")
                  : wordsAreRight() ? tr("type the passphrase, then Alt+S")
                                    : tr("type the words from the sheet")};
    if (network_->asks()) {
        face.actor = NetworkGate::actor(face.actor.now, next);
    }
    dress(face, subject_, verdict_ ? SignPlace::send : SignPlace::sign);
    face.records = {subject_.received  ? tr("Beside the key: version and digest of what was signed.")
                    : network_->word() ? tr("Records: the exception, signature, time, key, read-back result.")
                                       : tr("Records: signature, time, key, read-back result."),
                    verdict_ ? tr("Not recorded: the passphrase.") : whyNot()};
    face.acts = acts();
    face.secret = !verdict_;
    return face;
}

QStringList SignPage::help() const {
    return {tr("Take the six words from the printed sheet or from the other machine, not from here: this machine hides "
               "its own until you are done. The grid has the rows and numbers of the sheet."),
            tr("A word is judged when you leave its field with Tab or Return. Words that were right stay right. Three "
               "wrong answers set the request aside at this key, also after a restart."),
            tr("The passphrase opens after the words. A wrong one can be typed again, after a short wait."),
            tr("Alt+S signs, or Space on the button; Return never does. The key is open for one signature only and "
               "then wiped."),
            tr("A signature cannot be taken back.")};
}

QWidget* SignPage::firstFocus() {
    if (verdict_) {
        return nullptr;
    }
    return wordsAreRight() ? static_cast<QWidget*>(passphrase_) : words_->firstFocus();
}

void SignPage::setNarrow(bool narrow) {
    narrow_ = narrow;
    words_->setNarrow(narrow);
    foot_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    emit faceChanged();
}

std::optional<Presented> SignPage::presented() const {
    if (!verdict_) {
        return std::nullopt;
    }
    return Presented{subject_.rootName(), tr("payload words"), subject_.document().payload().digest()};
}

/// The sheet that a holder reads the words from.
std::optional<Paper> SignPage::paper() const {
    const auto words = presented();
    return words ? std::optional(wordsPaper(*words, subject_.isRehearsal())) : std::nullopt;
}

}  // namespace anchorite::ui
