#include "ui/steps/step_facts.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

/// A line of the text: `label` is empty for facts.
struct Line {
    QString label, text;
};

/// The words before the colon, as the core writes them.
constexpr const char* labels[] = {"Who acts", "Shown", "Checked", "Recorded", "Leaves the machine"};

QList<Line> linesOf(const record::Step& step, const std::string& text) {
    const QStringList elsewhere{QStringLiteral("REHEARSAL"), plain(step.id()), plain(step.title),
                                QStringLiteral("Say: ") + plain(step.say)};
    QList<Line> lines;
    for (const QString& line : plainLines(text).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || elsewhere.contains(line)) {
            continue;
        }
        Line found{QString(), line};
        for (const char* label : labels) {
            const QString start = QLatin1String(label) + QStringLiteral(": ");
            if (line.startsWith(start)) {
                found = {QLatin1String(label), line.mid(start.size())};
            }
        }
        lines << found;
    }
    return lines;
}

void dress(QFrame& frame, const char* ground) {
    frame.setProperty("ground", ground);
    frame.hide();
}

}  // namespace

StepFacts::StepFacts(QWidget* parent) : QFrame(parent), facts_((new Label(Type::monoSmall))->wrapped()) {
    dress(*this, "surface");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 16);
    facts_->setObjectName(QStringLiteral("facts"));
    column->addWidget(facts_->selectable(tr("What this step rests on")));
}

void StepFacts::read(const record::Step& step, const std::string& text) {
    QStringList facts;
    for (const Line& line : linesOf(step, text)) {
        if (line.label.isEmpty()) {
            facts << line.text;
        }
    }
    facts_->say(facts.join(QLatin1Char('\n')));
    setVisible(!facts.isEmpty());
}

StepRules::StepRules(QWidget* parent) : QFrame(parent), grid_(new QGridLayout(this)) {
    dress(*this, "page");
    setObjectName(QStringLiteral("scriptSays"));
    grid_->setContentsMargins(0, 4, 0, 8);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
}

void StepRules::read(const record::Step& step, const std::string& text) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid_->addWidget(label(Type::label, tr("In the script")), 0, 0, 1, 2);
    int row = 1;
    for (const Line& line : linesOf(step, text)) {
        if (!line.label.isEmpty()) {
            grid_->addWidget(label(Type::caption, line.label, Tone::secondary), row, 0, Qt::AlignTop);
            grid_->addWidget(label(Type::caption, capital(line.text))->wrapped(), row, 1);
            ++row;
        }
    }
    setVisible(row > 1);
}

std::string withoutCodes(const std::string& detail) {
    static const QRegularExpression code(QStringLiteral("(^|; )[a-z0-9-]+(\\.[a-z0-9-]+)+: "));
    return QString::fromStdString(detail).replace(code, QStringLiteral("\\1")).toStdString();
}

}  // namespace anchorite::ui
