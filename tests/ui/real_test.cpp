#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "flow_suites.h"

namespace anchorite::test {

namespace {

/// Without the members of this list whose `name` is among them.
void takeOut(QJsonObject& plan, const QString& list, const QString& name, const QStringList& values) {
    QJsonArray kept;
    for (const auto& item : plan.value(list).toArray()) {
        if (!values.contains(item.toObject().value(name).toString())) {
            kept.append(item);
        }
    }
    plan.insert(list, kept);
}

/// Two of three: each key costs what a real passphrase costs.
QByteArray ofFewKeys() {
    QJsonObject plan = QJsonDocument::fromJson(ofToday("first-root-one-room")).object();
    takeOut(plan, QStringLiteral("people"), QStringLiteral("name"),
            {QStringLiteral("Ravi Nair"), QStringLiteral("Felix Braun")});
    takeOut(plan, QStringLiteral("keys"), QStringLiteral("label"),
            {QStringLiteral("ravi-root"), QStringLiteral("felix-root"), QStringLiteral("ravi-targets")});
    QJsonObject thresholds = plan.value(QStringLiteral("thresholds")).toObject();
    thresholds.insert(QStringLiteral("root"), 2);
    plan.insert(QStringLiteral("thresholds"), thresholds);
    return QJsonDocument(plan).toJson();
}

}  // namespace

/// As in the room, with keys that could be used.
void RealTest::aFirstRootInOneRoom() {
    Stage stage;
    const QString workspace = stage.path(QStringLiteral("workspace"));
    FlowDriver people(stage, workspace, stage.ports());
    people.setPhrase(QStringLiteral("seven quiet herons carry copper lanterns over the estuary"));
    QVERIFY2(people.load(stage.put(QStringLiteral("plan.json"), ofFewKeys())), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    const auto ceremony = people.look();
    QVERIFY(ceremony->state().closed && !ceremony->plan().rehearsal);
    QVERIFY(QFileInfo::exists(workspace + QStringLiteral("-published/1.root.json")));
    QVERIFY(!ceremony->document()->root().isRehearsal());
}

}  // namespace anchorite::test
