#include "flow_suites.h"

namespace anchorite::test {

/// As in the room, with keys that could be used: the cost of a passphrase is that of every day.
void RealTest::aFirstRootInOneRoom() {
    Stage stage;
    const QString workspace = stage.path(QStringLiteral("workspace"));
    FlowDriver people(stage, workspace, stage.ports());
    people.setPhrase(QStringLiteral("seven quiet herons carry copper lanterns over the estuary"));
    QVERIFY2(people.load(stage.put(QStringLiteral("plan.json"), ofToday("first-root-one-room"))),
             qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    const auto ceremony = people.look();
    QVERIFY(ceremony->state().closed && !ceremony->plan().rehearsal);
    QVERIFY(QFileInfo::exists(workspace + QStringLiteral("-published/1.root.json")));
    QVERIFY(!ceremony->document()->root().isRehearsal());
}

}  // namespace anchorite::test
