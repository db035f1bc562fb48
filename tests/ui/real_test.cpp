#include "flow_suites.h"

namespace anchorite::test {

/// As in the room, with keys that could be used.
void RealTest::aFirstRootInOneRoom() {
    // Each key costs what a real passphrase costs.
    const auto plan =
        twoOfThree(ofToday("first-root-one-room"), {QStringLiteral("Ravi Nair"), QStringLiteral("Felix Braun")});
    FlowDriver people = peopleIn(first_, {});
    QVERIFY2(people.load(stage_.put(QStringLiteral("plan.json"), plan)), qPrintable(people.trouble()));
    goOnToItsEnd(people, published(first_, 1));
}

void RealTest::itsYearlyRenewal() {
    FlowDriver people = peopleIn(second_, {first_});
    QVERIFY2(people.renew(), qPrintable(people.trouble()));
    goOnToItsEnd(people, published(second_, 2));
}

void RealTest::aStolenRootKeyAndASuspectTimestamp() {
    FlowDriver people = peopleIn(third_, {first_, second_});
    QVERIFY2(people.replaceStolenKeys(second_ + QStringLiteral("/plan.json")), qPrintable(people.trouble()));
    goOnToItsEnd(people, published(third_, 3));
}

FlowDriver RealTest::peopleIn(const QString& workspace, const QStringList& before) {
    FlowDriver people(stage_, workspace, stage_.ports());
    people.setPhrase(QStringLiteral("seven quiet herons carry copper lanterns over the estuary"));
    people.comeAfter(before);
    return people;
}

void RealTest::goOnToItsEnd(FlowDriver& people, const QString& root) {
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    const auto ceremony = people.look();
    QVERIFY(ceremony->state().closed && !ceremony->plan().rehearsal);
    QVERIFY(!ceremony->document()->root().isRehearsal());
    QVERIFY(QFileInfo::exists(root));
}

}  // namespace anchorite::test
