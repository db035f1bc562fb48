#include "promises.h"

#include <QLabel>
#include <algorithm>
#include <map>

namespace anchorite::test {

using record::RecordKind;
using record::StepKind;

namespace {

/// What the pages of their own say; all others say it in the words of the script.
const std::map<StepKind, QString> ownPromises{{StepKind::dice, QStringLiteral("number of rolls")},
                                              {StepKind::key, QStringLiteral("key")},
                                              {StepKind::keyWords, QStringLiteral("who read the words back")},
                                              {StepKind::custody, QStringLiteral("the medium and the costs")},
                                              {StepKind::restoreTest, QStringLiteral("that this medium was tested")},
                                              {StepKind::possession, QStringLiteral("proof")},
                                              {StepKind::bagOut, QStringLiteral("number, holder, witness")},
                                              {StepKind::draft, QStringLiteral("the draft, byte for byte")},
                                              {StepKind::sign, QStringLiteral("signature, time, key, read-back")},
                                              {StepKind::complete, QStringLiteral("the counts")},
                                              {StepKind::close, QStringLiteral("the close")}};

QString promiseOf(const record::Step& step) {
    const auto own = ownPromises.find(step.kind);
    return own == ownPromises.end() ? QString::fromStdString(step.records) : own->second;
}

}  // namespace

Promises::Promises(Stage& stage, const record::Ceremony& before) : stage_(stage), known_(before.records()->size()) {
    startTimer(5);
}

bool Promises::saysRehearsal(Stage& stage) {
    const auto labels = stage.window().findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text() == QLatin1String("REHEARSAL"); });
}

void Promises::timerEvent(QTimerEvent*) {
    for (const auto* label : stage_.window().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().startsWith(QLatin1String("Records: "))) {
            said_.insert(label->text());
        }
    }
}

QString Promises::broken(const record::Ceremony& after) const {
    const QString said = QStringList(said_.begin(), said_.end()).join(QLatin1Char('\n'));
    const auto records = *after.records();
    std::map<std::string, int> results;
    for (std::size_t i = known_; i < records.size(); ++i) {
        results[records.at(i).step] += records.at(i).kind == RecordKind::intent ? 0 : 1;
    }
    QString broken = results.empty() ? QStringLiteral("nothing was recorded\n") : QString();
    for (const auto& [step, count] : results) {
        const auto& steps = after.steps();
        const auto view = std::ranges::find(steps, step, [](const record::StepView& one) { return one.step.id(); });
        const QString name = QString::fromStdString(step);
        broken += count == 1 ? QString() : QStringLiteral("%1: %2 entries\n").arg(name).arg(count);
        if (view != steps.end() && !said.contains(promiseOf(view->step))) {
            broken += QStringLiteral("%1: wants \"%2\", said \"%3\"\n").arg(name, promiseOf(view->step), said);
        }
    }
    return broken;
}

}  // namespace anchorite::test
