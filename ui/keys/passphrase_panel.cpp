#include "ui/keys/passphrase_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "crypto/passphrase_words.h"
#include "ui/keys/field.h"
#include "ui/keys/secret_words.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

PassphrasePanel::PassphrasePanel(Random& random, bool rehearsal, QWidget* parent)
    : QWidget(parent),
      random_(random),
      rehearsal_(rehearsal),
      first_(new SecretEdit(tr("New passphrase"))),
      again_(new SecretEdit(tr("The same passphrase again"))),
      draw_(new ActButton(ButtonRole::small, tr("Draw 8 words"), QStringLiteral("Alt+W"))),
      words_(new SecretWords),
      fields_(new QWidget) {
    setProperty("ground", "page");
    fields_->setProperty("ground", "page");
    first_->setObjectName(QStringLiteral("passphrase"));
    again_->setObjectName(QStringLiteral("passphraseAgain"));
    draw_->setObjectName(QStringLiteral("drawWords"));
    words_->setObjectName(QStringLiteral("secretWords"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, fields_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(titled(tr("Passphrase that opens this key"), first_), 1);
    row->addWidget(titled(tr("The same again"), again_), 1);
    column->addWidget(fields_);
    auto* drawing = new QHBoxLayout;
    drawing->setSpacing(12);
    drawing->addWidget(draw_);
    drawing->addWidget(label(Type::caption,
                             tr("%1 bits by the way they are drawn. The strength of a phrase that somebody chose "
                                "cannot be measured well.")
                                 .arg(crypto::passphraseBits),
                             Tone::secondary)
                           ->wrapped(),
                       1);
    column->addLayout(drawing);
    column->addWidget(words_);
    connect(first_, &SecretEdit::edited, this, &PassphrasePanel::compare);
    connect(again_, &SecretEdit::edited, this, &PassphrasePanel::compare);
    connect(draw_, &ActButton::act, this, &PassphrasePanel::draw);
}

void PassphrasePanel::draw() {
    words_->show(crypto::drawPassphrase(random_),
                 tr("Only the holder looks. Write these words on the holder's own paper, or learn them; then type them "
                    "into both fields with a blank between two words. They are gone from here when this window is "
                    "left, and are kept nowhere."));
    first_->setFocus();
}

void PassphrasePanel::compare() {
    const qsizetype missing = rehearsal_ ? 0 : fewest - first_->characters();
    first_->say(first_->isEmpty() || missing <= 0 ? QString() : tr("%1 more to 16 characters.").arg(missing));
    again_->say(again_->isEmpty()         ? QString()
                : again_->sameAs(*first_) ? tr("Both are the same.")
                                          : tr("Not the same as the first one yet."));
    emit changed();
}

QString PassphrasePanel::whyNot() const {
    if (first_->isEmpty()) {
        return tr("Type a passphrase, twice.");
    }
    if (!rehearsal_ && first_->characters() < fewest) {
        return tr("A passphrase needs 16 characters.");
    }
    return again_->sameAs(*first_) ? QString() : tr("Type the same passphrase again.");
}

crypto::SecretBytes PassphrasePanel::take() {
    auto taken = first_->take();
    again_->clear();
    words_->hideSecrets();
    return taken;
}

void PassphrasePanel::setNarrow(bool narrow) {
    static_cast<QBoxLayout*>(fields_->layout())
        ->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PassphrasePanel::setOpen(bool open) {
    for (QWidget* part : std::initializer_list<QWidget*>{first_, again_, draw_}) {
        part->setEnabled(open);
    }
}

void PassphrasePanel::hideSecrets() {
    first_->hideSecrets();
    again_->hideSecrets();
    words_->hideSecrets();
}

}  // namespace anchorite::ui
