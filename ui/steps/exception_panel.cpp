#include "ui/steps/exception_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

/// The column of a part that can be hidden as a whole.
QVBoxLayout* partOf(QWidget* part) {
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

}  // namespace

ExceptionPanel::ExceptionPanel(QWidget* parent)
    : ExceptionPanel(tr("An exception from the plan"), tr("What departs from the plan, and why"), parent) {}

ExceptionPanel::ExceptionPanel(const QString& heading, const QString& question, QWidget* parent)
    : QFrame(parent),
      why_((new Label(Type::body))->wrapped()),
      phraseBox_(new QWidget),
      phraseTitle_((new Label(Type::label))->wrapped()),
      phrase_(new QLineEdit),
      text_(new QPlainTextEdit),
      initials_(new QWidget) {
    setProperty("ground", "band-careful");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(8);
    column->addWidget(label(Type::strong, heading)->wrapped());
    column->addWidget(why_);
    makePhrase();
    column->addWidget(phraseBox_);
    column->addWidget(label(Type::label, question)->wrapped());
    text_->setObjectName(QStringLiteral("exceptionText"));
    text_->setAccessibleName(question);
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(76);
    column->addWidget(text_);
    makeInitials();
    column->addWidget(initials_);
    connect(text_, &QPlainTextEdit::textChanged, this, &ExceptionPanel::changed);
    hide();
}

void ExceptionPanel::makePhrase() {
    auto* column = partOf(phraseBox_);
    phrase_->setObjectName(QStringLiteral("exceptionPhrase"));
    connect(phrase_, &QLineEdit::textChanged, this, &ExceptionPanel::changed);
    column->addWidget(phraseTitle_);
    column->addWidget(phrase_);
    phraseBox_->hide();
}

void ExceptionPanel::makeInitials() {
    auto* column = partOf(initials_);
    column->addWidget(label(Type::label, tr("Initials of two people who agree, typed by them"))->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    first_ = addInitials("firstInitials", tr("First initials"));
    second_ = addInitials("secondInitials", tr("Second initials"));
    row->addWidget(first_);
    row->addWidget(second_);
    row->addStretch(1);
    column->addLayout(row);
}

QLineEdit* ExceptionPanel::addInitials(const char* name, const QString& title) {
    auto* line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(title);
    line->setFixedWidth(120);
    connect(line, &QLineEdit::textChanged, this, &ExceptionPanel::changed);
    return line;
}

void ExceptionPanel::wantPhrase(const QString& phrase) {
    wanted_ = phrase;
    phraseTitle_->say(tr("Type: %1").arg(phrase));
    phrase_->setAccessibleName(phraseTitle_->said());
    phraseBox_->setVisible(!phrase.isEmpty());
}

void ExceptionPanel::wantNoInitials() {
    initials_->hide();
}

void ExceptionPanel::offer(const QString& why) {
    why_->say(why);
    show();
    emit changed();
}

void ExceptionPanel::open(const QString& why) {
    offer(why);
    wanted_.isEmpty() ? text_->setFocus() : phrase_->setFocus();
}

void ExceptionPanel::shut() {
    hide();
    for (QLineEdit* line : {phrase_, first_, second_}) {
        line->clear();
    }
    emit changed();
}

bool ExceptionPanel::isPhraseRight() const {
    return phrase_->text().simplified().compare(wanted_, Qt::CaseInsensitive) == 0;
}

std::optional<record::ExceptionText> ExceptionPanel::given() const {
    record::ExceptionText exception{text_->toPlainText().simplified().toStdString(), {}};
    if (!initials_->isHidden()) {
        exception.initials = {first_->text().trimmed().toStdString(), second_->text().trimmed().toStdString()};
    }
    if (!isOpen() || exception.text.empty() || !isPhraseRight() ||
        std::ranges::count(exception.initials, std::string()) > 0) {
        return std::nullopt;
    }
    return exception;
}

}  // namespace anchorite::ui
