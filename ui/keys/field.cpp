#include "ui/keys/field.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

QWidget* titled(const QString& title, QWidget* field, const QString& remark) {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label(Type::label, title)->wrapped());
    column->addWidget(field);
    if (!remark.isEmpty()) {
        column->addWidget(label(Type::caption, remark, Tone::secondary)->wrapped());
    }
    return box;
}

QLineEdit* lineOf(const QString& accessibleName, const QString& objectName) {
    auto* line = new QLineEdit;
    line->setAccessibleName(accessibleName);
    line->setObjectName(objectName);
    line->setMaxLength(1000);
    return line;
}

NameGate::NameGate(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      field_(lineOf(tr("The holder's name, typed"), objectName)),
      title_((new Label(Type::strong))->wrapped()),
      body_((new Label(Type::body))->wrapped()),
      ask_((new Label(Type::body))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 18);
    column->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, body_, ask_, field_}) {
        column->addWidget(part);
    }
    connect(field_, &QLineEdit::textChanged, this, &NameGate::changed);
}

void NameGate::say(const QString& title, const QString& body, const QString& name, bool danger) {
    name_ = name.toLower();
    danger_ = danger;
    layout()->setContentsMargins(danger ? 22 + length::hatchBand : 22, 16, 22, 18);
    title_->say(title);
    body_->say(body);
    ask_->say(tr("Type: %1").arg(name_));
    update();
}

bool NameGate::isTyped() const {
    return !name_.isEmpty() && field_->text().trimmed().toLower() == name_;
}

void NameGate::clear() {
    field_->clear();
}

void NameGate::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(danger_ ? colours().stop : colours().text), 2));
    painter.setBrush(QColor(colours().surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), length::radiusPanel, length::radiusPanel);
    if (danger_) {
        painter.fillRect(QRect(2, 2, length::hatchBand, height() - 4), hatch(devicePixelRatioF()));
    }
}

}  // namespace anchorite::ui
