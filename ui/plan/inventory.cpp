#include "ui/plan/inventory.h"

#include <QCoreApplication>
#include <algorithm>

#include "ceremony/record/plan/script.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("anchorite::ui::Inventory", text);
}

}  // namespace

QStringList inventoryOf(const record::Plan& plan) {
    using record::StepKind;
    const auto steps = record::scriptOf(plan);
    const auto count = [&](StepKind kind) { return std::ranges::count(steps, kind, &record::Step::kind); };
    const auto remote = std::ranges::count_if(plan.people, &record::Person::remote);
    const auto media = count(StepKind::custody);
    QStringList lines;
    const auto want = [&](qsizetype number, const QString& one, const QString& many) {
        if (number > 0) {
            lines << counted(number, one, many);
        }
    };
    want(std::ssize(plan.people), tr("printed script"), tr("printed scripts, one for each person"));
    want(count(StepKind::keyWords), tr("key card"), tr("key cards, one for each key that is made"));
    want(count(StepKind::planCheckpoint) + count(StepKind::signCheckpoint) + count(StepKind::closeCheckpoint),
         tr("checkpoint sheet"), tr("checkpoint sheets"));
    want(media, tr("new medium for a key"), tr("new media, one for each key that is kept"));
    want(count(StepKind::bagIn), tr("sealed bag to open"), tr("sealed bags to open"));
    want(count(StepKind::bagOut), tr("new seal with its bag"), tr("new seals with their bags"));
    want(count(StepKind::clock) * 2, tr("watch"), tr("watches, read independently"));
    want(count(StepKind::dice), tr("set of dice"), tr("uses of the dice"));
    want(count(StepKind::destroy), tr("certificate of destruction"), tr("certificates of destruction"));
    want(count(StepKind::statement), tr("statement sheet"), tr("statement sheets"));
    want(remote, tr("request and response to carry"), tr("requests and responses to carry"));
    return lines;
}

}  // namespace anchorite::ui
