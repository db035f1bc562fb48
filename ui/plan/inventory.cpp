#include "ui/plan/inventory.h"

#include <QCoreApplication>
#include <algorithm>

#include "ceremony/record/plan/script.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct Inventory {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

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
    want(std::ssize(plan.people), Inventory::tr("printed script"),
         Inventory::tr("printed scripts, one for each person"));
    want(count(StepKind::keyWords), Inventory::tr("key card"),
         Inventory::tr("key cards, one for each key that is made"));
    want(count(StepKind::planCheckpoint) + count(StepKind::signCheckpoint) + count(StepKind::closeCheckpoint),
         Inventory::tr("checkpoint sheet"), Inventory::tr("checkpoint sheets"));
    want(media, Inventory::tr("new medium for a key"), Inventory::tr("new media, one for each key that is kept"));
    want(count(StepKind::bagIn), Inventory::tr("sealed bag to open"), Inventory::tr("sealed bags to open"));
    want(count(StepKind::bagOut), Inventory::tr("new seal with its bag"), Inventory::tr("new seals with their bags"));
    want(count(StepKind::clock) * 2, Inventory::tr("watch"), Inventory::tr("watches, read independently"));
    want(count(StepKind::dice), Inventory::tr("set of dice"), Inventory::tr("uses of the dice"));
    want(count(StepKind::destroy), Inventory::tr("certificate of destruction"),
         Inventory::tr("certificates of destruction"));
    want(count(StepKind::statement), Inventory::tr("statement sheet"), Inventory::tr("statement sheets"));
    want(remote, Inventory::tr("request and response to carry"), Inventory::tr("requests and responses to carry"));
    return lines;
}

}  // namespace anchorite::ui
