#include "ui/steps/certificates.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/widgets/label.h"

namespace anchorite::ui {

Certificates::Certificates(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(10);
    column_->addWidget(label(Type::label, tr("What was wiped, destroyed or sealed, and what proves it"))->wrapped());
    addLine();
}

void Certificates::addLine() {
    const auto number = lines_.size() + 1;
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    Line line{new QLineEdit, new QLineEdit};
    line.thing->setObjectName(QStringLiteral("thing%1").arg(number));
    line.thing->setPlaceholderText(tr("Thing"));
    line.thing->setAccessibleName(tr("Thing %1").arg(number));
    line.certificate->setObjectName(QStringLiteral("certificate%1").arg(number));
    line.certificate->setPlaceholderText(tr("What happened to it, and its certificate"));
    line.certificate->setAccessibleName(tr("Certificate of thing %1").arg(number));
    row->addWidget(line.thing, 2);
    row->addWidget(line.certificate, 3);
    column_->addLayout(row);
    connect(line.thing, &QLineEdit::textChanged, this, &Certificates::follow);
    connect(line.certificate, &QLineEdit::textChanged, this, &Certificates::follow);
    lines_.push_back(line);
}

void Certificates::follow() {
    if (!lines_.back().thing->text().isEmpty()) {
        addLine();
    }
    emit changed();
}

std::vector<std::pair<std::string, std::string>> Certificates::values() const {
    std::vector<std::pair<std::string, std::string>> values;
    for (const Line& line : lines_) {
        const QString thing = line.thing->text().trimmed();
        const QString certificate = line.certificate->text().trimmed();
        if (!thing.isEmpty() && !certificate.isEmpty()) {
            values.emplace_back(thing.toStdString(), certificate.toStdString());
        }
    }
    return values;
}

QWidget* Certificates::firstFocus() const {
    return lines_.front().thing;
}

}  // namespace anchorite::ui
