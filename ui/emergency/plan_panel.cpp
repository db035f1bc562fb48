#include "ui/emergency/plan_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/emergency/lead_text.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

QWidget* numberedSteps(const QStringList& steps) {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    int number = 0;
    for (const QString& step : steps) {
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        auto* place = label(Type::strong, QString::number(++number), Tone::secondary);
        place->setFixedWidth(32);
        row->addWidget(place, 0, Qt::AlignTop);
        row->addWidget(new LeadText({}, step), 1);
        column->addLayout(row);
    }
    return list;
}

PlanPanel::PlanPanel(QWidget* parent) : QFrame(parent), column_(new QVBoxLayout(this)) {
    setProperty("ground", "surface");
    setObjectName(QStringLiteral("plan"));
    setAccessibleName(tr("Plan, changes as you answer"));
    setFocusPolicy(Qt::StrongFocus);
    column_->setContentsMargins(20, 14, 20, 14);
    column_->setSpacing(0);
    column_->addWidget(label(Type::caption, tr("Plan, changes as you answer"), Tone::secondary));
    say({});
}

void PlanPanel::say(const PlanWords& words) {
    delete inside_;
    inside_ = new QWidget;
    auto* column = new QVBoxLayout(inside_);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(0);
    auto* title = label(Type::emphasis, words.title)->wrapped();
    title->setObjectName(QStringLiteral("planTitle"));
    column->addWidget(title);
    column_->insertWidget(1, inside_);
    addSteps(words.steps);
    QStringList spoken{words.title};
    spoken << words.steps;
    for (const PlanWords::Line& line : words.lines) {
        addLine(line);
        spoken << line.lead + QLatin1Char(' ') + line.rest;
    }
    column->addStretch(1);
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void PlanPanel::addSteps(const QStringList& steps) {
    inside_->layout()->addWidget(numberedSteps(steps));
    inside_->layout()->itemAt(1)->widget()->setContentsMargins(0, steps.isEmpty() ? 0 : 10, 0, 12);
}

void PlanPanel::addLine(const PlanWords::Line& line) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(10);
    layout->addWidget(new SignView(line.sign, 20), 0, Qt::AlignTop);
    layout->addWidget(new LeadText(line.lead, line.rest), 1);
    inside_->layout()->addWidget(rule(Qt::Horizontal));
    inside_->layout()->addWidget(row);
}

}  // namespace anchorite::ui
