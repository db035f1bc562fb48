#include "ui/widgets/word_cell.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

namespace {

/// Eleven letters of the mono face with their padding: the longest word of the list, whatever word is asked for.
constexpr int fieldWidth = 118;
constexpr int titleHeight = 24;
constexpr int markSide = 18;
/// No word is longer; a few more, so that somebody who types two words sees it.
constexpr int mostLetters = 24;

}  // namespace

WordCell::WordCell(int number, bool asked, QWidget* parent) : QWidget(parent), number_(number) {
    setFixedSize(fieldWidth, titleHeight + length::control);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(2, 0, 2, 0);
    title_ = label(asked ? Type::label : Type::caption, QString::number(number), asked ? Tone::text : Tone::secondary);
    title_->setFixedHeight(titleHeight);
    line->addWidget(title_, 1);
    column->addLayout(line);
    if (!asked) {
        auto* blank = new QFrame;
        blank->setProperty("ground", "word-blank");
        blank->setFixedHeight(length::control);
        column->addWidget(blank);
        return;
    }
    sign_ = new SignView(Sign::verified, markSide);
    sign_->hide();
    line->addWidget(sign_);
    makeField();
    column->addWidget(field_);
}

/// Nothing helps with the word: no completion, no memory, no menu, nothing dropped in.
void WordCell::makeField() {
    field_ = new QLineEdit;
    field_->setObjectName(QStringLiteral("word%1").arg(number_));
    field_->setFont(fontOf(Type::mono));
    field_->setProperty("word", "open");
    field_->setFixedHeight(length::control);
    field_->setCompleter(nullptr);
    field_->setContextMenuPolicy(Qt::NoContextMenu);
    field_->setAcceptDrops(false);
    field_->setDragEnabled(false);
    field_->setMaxLength(mostLetters);
    field_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhLatinOnly);
    field_->setAccessibleName(tr("Word %1").arg(number_));
}

void WordCell::mark(State state) {
    if (field_ == nullptr) {
        return;
    }
    const bool right = state == State::right;
    field_->setProperty("word", right ? "right" : state == State::wrong ? "wrong" : "open");
    field_->setReadOnly(right);
    field_->setEnabled(state != State::shut);
    field_->setAccessibleDescription(right ? tr("matches") : state == State::wrong ? tr("does not match") : QString());
    sign_->setSign(right ? Sign::verified : Sign::invalid);
    sign_->setVisible(right || state == State::wrong);
    repolish(field_);
}

}  // namespace anchorite::ui
