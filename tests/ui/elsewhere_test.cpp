#include "flow_suites.h"

namespace anchorite::test {

void ElsewhereTest::aFirstRootByCodes() {
    Stage stage;
    Stage other;
    FlowDriver people(stage, stage.path(QStringLiteral("first")), stage.ports());
    const auto plan =
        twoOfThree(rehearsalOf("first-root-remote"), {QStringLiteral("Ravi Nair"), QStringLiteral("Felix Braun")});
    QVERIFY2(people.load(stage.put(QStringLiteral("plan.json"), plan)), qPrintable(people.trouble()));
    auto crossing = FlowDriver::Crossing::filmed;
    while (!people.next().empty()) {
        const std::string step = people.next();
        const auto ceremony = people.look();
        const auto* key = ceremony->plan().key(step.substr(step.find(':') + 1));
        const bool elsewhere = key != nullptr && !key->online && ceremony->plan().person(key->holder)->remote;
        if (elsewhere && step.starts_with("key:")) {
            QVERIFY2(people.makeKeyElsewhere(other, *key, crossing), qPrintable(people.trouble()));
            crossing = FlowDriver::Crossing::photographed;
        } else {
            QVERIFY2(people.doNext(), qPrintable(QString::fromStdString(step) + people.trouble()));
        }
    }
    QVERIFY(people.look()->state().closed);
}

}  // namespace anchorite::test
