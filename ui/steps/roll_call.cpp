#include "ui/steps/roll_call.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segments.h"

namespace anchorite::ui {

namespace {

constexpr int here = 0;

QString dutiesOf(const record::Person& person) {
    QStringList duties;
    for (const record::Duty duty : person.duties) {
        duties << plain(record::nameOf(duty)).replace(QLatin1Char('-'), QLatin1Char(' '));
    }
    return duties.join(QStringLiteral(", "));
}

}  // namespace

RollCall::RollCall(const record::Plan& plan, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const record::Person& person : plan.people) {
        addPerson(person, column);
    }
}

void RollCall::addPerson(const record::Person& person, QVBoxLayout* column) {
    auto* box = panel();
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(18, 10, 18, 10);
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(Type::strong, plain(person.name))->wrapped());
    const QString from = person.remote ? tr("%1, from another place").arg(dutiesOf(person)) : dutiesOf(person);
    words->addWidget(label(Type::caption, from, Tone::secondary)->wrapped());
    row->addLayout(words, 1);
    auto* answer = new Segments({{QString(), tr("Here"), QStringLiteral("here%1").arg(lines_.size())},
                                 {QString(), tr("Excused"), QStringLiteral("excused%1").arg(lines_.size())}});
    auto* text = new QLineEdit;
    text->setObjectName(QStringLiteral("roll%1").arg(lines_.size()));
    text->setFixedWidth(220);
    text->setProperty("person", plain(person.name));
    row->addWidget(answer);
    row->addWidget(text);
    column->addWidget(box);
    lines_.push_back({person.name, answer, text});
    answer->choose(here);
    ask(lines_.back());
    const auto number = lines_.size() - 1;
    connect(answer, &Segments::changed, this, [this, number] {
        ask(lines_.at(number));
        emit changed();
    });
    connect(text, &QLineEdit::textChanged, this, &RollCall::changed);
}

void RollCall::ask(const Line& line) const {
    const bool present = line.answer->chosen() == here;
    line.text->setPlaceholderText(present ? tr("Initials") : tr("Reason"));
    line.text->setAccessibleName(present ? tr("Initials of %1").arg(plain(line.name))
                                         : tr("Why %1 is excused").arg(plain(line.name)));
}

std::vector<std::pair<std::string, std::string>> RollCall::values() const {
    std::vector<std::pair<std::string, std::string>> values;
    for (const Line& line : lines_) {
        const std::string text = line.text->text().trimmed().toStdString();
        if (!text.empty()) {
            values.emplace_back(line.answer->chosen() == here ? "present" : "excused", line.name + "=" + text);
        }
    }
    return values;
}

bool RollCall::isComplete() const {
    return std::ranges::any_of(lines_, [](const Line& line) { return !line.text->text().trimmed().isEmpty(); });
}

QWidget* RollCall::firstFocus() const {
    return lines_.empty() ? nullptr : lines_.front().text;
}

}  // namespace anchorite::ui
