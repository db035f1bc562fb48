#include "ui/keys/make_part.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "crypto/dice.h"
#include "ui/keys/field.h"
#include "ui/keys/passphrase_panel.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

MakePart::MakePart(const record::PlannedKey& key, bool rehearsal, Random& random, QWidget* parent)
    : QWidget(parent),
      bitsWanted_(key.diceBits),
      passphrase_(new PassphrasePanel(random, rehearsal)),
      gate_(new NameGate(QStringLiteral("holderName"))) {
    setProperty("ground", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    if (bitsWanted_ > 0) {
        dice_ = new SecretEdit(tr("What the dice show"));
        dice_->setObjectName(QStringLiteral("dice"));
        dice_->accept(QStringLiteral("123456"), tr("A die shows 1 to 6."));
        column->addWidget(titled(tr("Roll a die and type what it shows, 1 to 6, nothing between"), dice_,
                                 tr("Mixed with the randomness of this machine, never used alone. The rolls are "
                                    "recorded nowhere, only how many there were.")));
        connect(dice_, &SecretEdit::edited, this, &MakePart::countDice);
        countDice();
    }
    column->addWidget(passphrase_);
    const QString holder = plain(key.holder);
    gate_->say(tr("A new signing key for %1 will be made on this machine").arg(holder),
               tr("It exists only in its file until that is copied. If the file or the passphrase is lost, nobody can "
                  "restore the key."),
               holder, false);
    column->addWidget(gate_);
    connect(passphrase_, &PassphrasePanel::changed, this, &MakePart::changed);
    connect(gate_, &NameGate::changed, this, &MakePart::changed);
}

/// As crypto::DiceRolls counts them.
qsizetype MakePart::bits() const {
    return dice_ == nullptr ? 0 : dice_->characters() * 2584 / 1000;
}

void MakePart::countDice() {
    const auto fewest = qsizetype(crypto::DiceRolls::fewest);
    const QString few = dice_->characters() < fewest ? tr(" At least %1 rolls.").arg(fewest) : QString();
    dice_->say(tr("%1 rolls, %2 bits of %3 wanted.").arg(dice_->characters()).arg(bits()).arg(bitsWanted_) + few);
    emit changed();
}

QString MakePart::whyNot() const {
    const bool few = dice_ != nullptr && dice_->characters() < qsizetype(crypto::DiceRolls::fewest);
    if (few || bits() < bitsWanted_) {
        return tr("Roll the dice: %1 bits are wanted.").arg(bitsWanted_);
    }
    const QString passphrase = passphrase_->whyNot();
    if (!passphrase.isEmpty()) {
        return passphrase;
    }
    return gate_->isTyped() ? QString() : tr("Type the holder's name.");
}

crypto::SecretBytes MakePart::takePassphrase() {
    gate_->clear();
    return passphrase_->take();
}

crypto::SecretBytes MakePart::takeRolls() {
    return dice_ == nullptr ? crypto::SecretBytes() : dice_->take();
}

QWidget* MakePart::firstFocus() const {
    return dice_ != nullptr ? static_cast<QWidget*>(dice_) : passphrase_->findChild<SecretEdit*>();
}

void MakePart::setNarrow(bool narrow) {
    passphrase_->setNarrow(narrow);
}

void MakePart::setOpen(bool open) {
    passphrase_->setOpen(open);
    gate_->field()->setEnabled(open);
    if (dice_ != nullptr) {
        dice_->setEnabled(open);
    }
}

void MakePart::hideSecrets() {
    passphrase_->hideSecrets();
    if (dice_ != nullptr) {
        dice_->hideSecrets();
    }
}

}  // namespace anchorite::ui
