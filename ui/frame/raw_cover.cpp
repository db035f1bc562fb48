#include "ui/frame/raw_cover.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

RawCover::RawCover(QWidget* body)
    : BodyCover(body), title_((new Label(Type::h1))->wrapped()), text_(new QPlainTextEdit) {
    setAccessibleName(tr("As it was received"));
    setObjectName(QStringLiteral("rawCover"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(length::pageMargin, length::pageMargin - 3, length::pageMargin, 14);
    column->setSpacing(14);
    column->addWidget(title_);
    text_->setObjectName(QStringLiteral("rawCoverText"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setUndoRedoEnabled(false);
    text_->setFont(fontOf(Type::monoSmall));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    text_->setAccessibleName(tr("As it was received; control characters are shown as codes"));
    column->addWidget(text_, 1);
    auto* back = new ActButton(ButtonRole::quiet, tr("Back to the page"), QStringLiteral("F4"));
    back->setObjectName(QStringLiteral("rawBack"));
    column->addWidget(back, 0, Qt::AlignLeft);
    connect(back, &ActButton::act, this, &RawCover::shut);
}

void RawCover::open(const QString& title, const QString& text) {
    title_->say(title);
    text_->setPlainText(text);
    uncoverFor(text_);
}

void RawCover::shut() {
    BodyCover::shut();
    text_->clear();
}

}  // namespace anchorite::ui
