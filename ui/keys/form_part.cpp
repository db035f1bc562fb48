#include "ui/keys/form_part.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/keys/field.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

FormPart::FormPart(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), sentence_((new Label(Type::body))->wrapped()) {
    setProperty("ground", "page");
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(14);
    column_->addWidget(sentence_);
    sentence_->hide();
}

void FormPart::say(const QString& sentence) {
    sentence_->say(sentence);
    sentence_->setVisible(!sentence.isEmpty());
}

QLineEdit* FormPart::add(const QString& name, const QString& title, const QString& remark) {
    auto* line = lineOf(title, name);
    column_->addWidget(titled(title, line, remark));
    connect(line, &QLineEdit::textChanged, this, &FormPart::changed);
    order_ << name;
    lines_.insert(name, line);
    return line;
}

std::string FormPart::text(const QString& name) const {
    return lines_.value(name)->text().trimmed().toStdString();
}

bool FormPart::isFilled() const {
    return std::ranges::none_of(order_, [this](const QString& name) { return text(name).empty(); });
}

QWidget* FormPart::firstFocus() const {
    for (const QString& name : order_) {
        if (text(name).empty()) {
            return line(name);
        }
    }
    return line(order_.first());
}

}  // namespace anchorite::ui
