#include "ui/steps/exception_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/widgets/label.h"

namespace anchorite::ui {

ExceptionPanel::ExceptionPanel(QWidget* parent)
    : ExceptionPanel(tr("An exception from the plan"), tr("What departs from the plan, and why"), parent) {}

ExceptionPanel::ExceptionPanel(const QString& heading, const QString& question, QWidget* parent)
    : QFrame(parent), why_((new Label(Type::body))->wrapped()), text_(new QPlainTextEdit) {
    setProperty("ground", "band-careful");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(8);
    column->addWidget(label(Type::strong, heading)->wrapped());
    column->addWidget(why_);
    column->addWidget(label(Type::label, question)->wrapped());
    text_->setObjectName(QStringLiteral("exceptionText"));
    text_->setAccessibleName(question);
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(76);
    column->addWidget(text_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    column->addWidget(label(Type::label, tr("Initials of two people who agree, typed by them"))->wrapped());
    first_ = addInitials("firstInitials", tr("First initials"));
    second_ = addInitials("secondInitials", tr("Second initials"));
    row->addWidget(first_);
    row->addWidget(second_);
    row->addStretch(1);
    column->addLayout(row);
    connect(text_, &QPlainTextEdit::textChanged, this, &ExceptionPanel::changed);
    hide();
}

QLineEdit* ExceptionPanel::addInitials(const char* name, const QString& title) {
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(title);
    line->setFixedWidth(120);
    connect(line, &QLineEdit::textChanged, this, &ExceptionPanel::changed);
    return line;
}

void ExceptionPanel::open(const QString& why) {
    why_->say(why);
    show();
    text_->setFocus();
    emit changed();
}

void ExceptionPanel::shut() {
    hide();
    first_->clear();
    second_->clear();
    emit changed();
}

std::optional<record::ExceptionText> ExceptionPanel::given() const {
    record::ExceptionText exception{text_->toPlainText().simplified().toStdString(),
                                    {first_->text().trimmed().toStdString(), second_->text().trimmed().toStdString()}};
    if (!isOpen() || exception.text.empty() || exception.initials[0].empty() || exception.initials[1].empty()) {
        return std::nullopt;
    }
    return exception;
}

}  // namespace anchorite::ui
