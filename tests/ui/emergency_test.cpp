#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include "ceremony/record/plan/plan.h"
#include "ceremony/rotation/incident.h"
#include "seen.h"
#include "stage.h"
#include "suites.h"
#include "ui/pages/emergency_flow.h"

namespace anchorite::test {

namespace {

QString plan(Stage& stage) {
    const auto* panel = stage.find("plan");
    return panel == nullptr ? QString() : panel->accessibleDescription();
}

void press(Stage& stage, const char* name, Qt::Key key = Qt::Key_Space) {
    stage.find(name)->setFocus();
    stage.key(key);
}

struct Wanted {
    QByteArray incident;
    QStringList roots;
    QString plan;
};

/// Everything that the flow has asked for.
std::shared_ptr<QList<Wanted>> heard(Stage& stage) {
    auto list = std::make_shared<QList<Wanted>>();
    auto* flow = stage.window().findChild<ui::EmergencyFlow*>();
    QObject::connect(flow, &ui::EmergencyFlow::planWanted, flow,
                     [list](const QByteArray& incident, const QStringList& roots, const QString& text) {
                         *list << Wanted{incident, roots, text};
                     });
    return list;
}

}  // namespace

void EmergencyTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void EmergencyTest::oneStolenRootKeyAndATimestampMakeAPlan() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyPlan));
    for (const auto* words : {"Make root 5. Clients can follow.", "Replace the root key of Felix Braun",
                              "3 old and 3 new holders sign root 5.", "You need 3 of these 3:",
                              "Clients that have root 4 will follow to root 5", "destroy it only then"}) {
        QVERIFY2(plan(stage).contains(QLatin1String(words)), qPrintable(plan(stage)));
    }
    const auto wanted = heard(stage);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(wanted->size(), 1);
    const auto file = rotation::IncidentFile::read(wanted->first().incident.toStdString());
    QVERIFY(file);
    QCOMPARE(file->marks.root->version, 4);
    QCOMPARE(file->marks.published, rotation::Sighting::unknown);
    QCOMPARE(file->marks.keys.size(), std::size_t(2));
    QVERIFY(file->marks.counts.empty());
    QCOMPARE(wanted->first().roots.size(), 4);
    const auto text = record::Plan::read(wanted->first().plan.toStdString());
    QVERIFY2(text, text ? "" : text.error().detail.c_str());
    QCOMPARE(text->type, record::CeremonyType::emergency);
    QCOMPARE(text->repository, std::string("Acme updates"));
    QCOMPARE(text->predecessor->version.number(), 4);
    const auto* felix = text->key("felix-root");
    QVERIFY(felix != nullptr && felix->part == record::KeyPart::removed);
    const auto* fresh = text->key("root-new-1");
    QVERIFY(fresh != nullptr && fresh->holder == "Felix Braun");
}

void EmergencyTest::nothingStartsBeforeFourAnswers() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyEmpty));
    QVERIFY(!isOpen(stage.window(), "start"));
    QVERIFY(!isOpen(stage.window(), "stolenRoot"));
    QVERIFY(!isOpen(stage.window(), "printPlan"));
    QVERIFY(plan(stage).contains(QStringLiteral("Question 3 first")));
    QVERIFY(stage.openEmergency(stage.incidentFolder()));
    const auto wanted = heard(stage);
    press(stage, "stolenTimestamp");
    QVERIFY(plan(stage).contains(QStringLiteral("Question 2")));
    press(stage, "lostNone");
    QVERIFY(plan(stage).contains(QStringLiteral("Question 4")));
    QVERIFY(!isOpen(stage.window(), "start"));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    stage.settleLong();
    QCOMPARE(wanted->size(), 0);
    stage.key(Qt::Key_N);
    QTRY_VERIFY(isOpen(stage.window(), "start"));
}

void EmergencyTest::returnNeverAnswers() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyPlan));
    const auto wanted = heard(stage);
    const QString before = plan(stage);
    for (const auto* name : {"stolenRoot", "stolenTargets", "stolenRootKey1", "lostNone", "publishedUnknown", "plan"}) {
        press(stage, name, Qt::Key_Return);
    }
    QCOMPARE(plan(stage), before);
    stage.settleLong();
    QCOMPARE(wanted->size(), 0);
}

void EmergencyTest::everyAnswerChangesThePlan() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyPlan));
    press(stage, "stolenRoot", Qt::Key_Plus);
    QTRY_VERIFY(plan(stage).contains(QStringLiteral("Make root 5")));
    QVERIFY(stage.find<QAbstractButton>("stolenRoot")->text().contains(QStringLiteral("2 of 4")));
    press(stage, "stolenRoot", Qt::Key_Plus);
    QTRY_VERIFY2(plan(stage).contains(QStringLiteral("It is a race.")), qPrintable(plan(stage)));
    press(stage, "stolenRoot", Qt::Key_Minus);
    press(stage, "stolenRoot", Qt::Key_Minus);
    QTRY_VERIFY(plan(stage).contains(QStringLiteral("Clients can follow.")));
    press(stage, "stolenRootKey1");
    QVERIFY(stage.find<QAbstractButton>("stolenRoot")->text().contains(QStringLiteral("2 of 4")));
    QTRY_VERIFY(plan(stage).contains(QStringLiteral("Amara Osei")));
}

void EmergencyTest::answersThatExcludeEachOtherAreNamed() {
    Stage stage;
    QVERIFY(stage.openEmergency(stage.incidentFolder()));
    stage.key(Qt::Key_Y);
    press(stage, "lostNone");
    QVERIFY(plan(stage).contains(QStringLiteral("exclude each other")));
    QVERIFY(!isOpen(stage.window(), "start"));
    press(stage, "lostRoot");
    QVERIFY(!stage.find<QAbstractButton>("lostNone")->isChecked());
    press(stage, "lostNone");
    QVERIFY(!stage.find<QAbstractButton>("lostRoot")->isChecked());
}

void EmergencyTest::aStolenThresholdStops() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyStop));
    QVERIFY(stage.find("stopSteps")->accessibleDescription().contains(QStringLiteral("stop notice")));
    const auto wanted = heard(stage);
    stage.key(Qt::Key_Return);
    stage.settleLong();
    QCOMPARE(wanted->size(), 0);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor("stolenRoot"));
    QVERIFY(stage.find<QAbstractButton>("stolenRoot")->isChecked());
}

void EmergencyTest::tooFewKeysMakeNoRoot() {
    Stage stage;
    QVERIFY(stage.openEmergency(stage.incidentFolder()));
    press(stage, "lostRoot");
    press(stage, "lostRoot", Qt::Key_Plus);
    stage.key(Qt::Key_N);
    QTRY_VERIFY2(plan(stage).contains(QStringLiteral("No next root can end this.")), qPrintable(plan(stage)));
    const auto wanted = heard(stage);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("stopSteps"));
    QVERIFY(stage.find("startRace") == nullptr);
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    stage.settleLong();
    QCOMPARE(wanted->size(), 0);
}

void EmergencyTest::aChainThatBreaksEndsWhereClientsStay() {
    Stage stage;
    QVERIFY(stage.openEmergency(Stage::acme()));
    const QString notes = stage.said("rootsNotes");
    QVERIFY2(notes.contains(QStringLiteral("5.root.json is left out")), qPrintable(notes));
    QVERIFY(stage.find<QAbstractButton>("stolenRoot")->isEnabled());
    QVERIFY(!isOpen(stage.window(), "calls"));
}

void EmergencyTest::aFileThatIsNoRootKeepsTheAnswers() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyPlan));
    const QString bad = stage.put(QStringLiteral("1.root.json"), QByteArray("{}"));
    stage.window().openEmergency({bad});
    QTRY_VERIFY_WITH_TIMEOUT(says(stage.window(), QStringLiteral("These roots cannot be used")), 10000);
    QVERIFY(stage.find<QAbstractButton>("stolenRoot")->isChecked());
    QTRY_VERIFY(plan(stage).contains(QStringLiteral("Make root 5")));
}

/// A root that calls two keys by one name does not make people mark the wrong one.
void EmergencyTest::equalNamesAreToldApart() {
    Stage stage;
    QFile file(Stage::acme() + QStringLiteral("/1.root.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString folder = stage.incidentFolder();
    QFile plan(folder + QStringLiteral("/plan.json"));
    QVERIFY(plan.open(QIODevice::ReadWrite));
    QByteArray text = plan.readAll();
    text.replace("\"holder\": \"Felix Braun\"", "\"holder\": \"Dana Ito\"");
    plan.resize(0);
    plan.seek(0);
    plan.write(text);
    plan.close();
    QVERIFY(stage.openEmergency(folder));
    press(stage, "stolenRoot");
    QStringList texts;
    for (int key = 1; key <= 4; ++key) {
        texts << stage.find<QAbstractButton>(qPrintable(QStringLiteral("stolenRootKey%1").arg(key)))->text();
    }
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 4);
    QVERIFY2(texts.at(1).startsWith(QStringLiteral("Dana Ito d737")), qPrintable(texts.join(QLatin1Char(','))));
}

void EmergencyTest::theCallListNamesPeopleOfThePlan() {
    Stage stage;
    QVERIFY(stage.enter(Scene::emergencyCalls));
    auto* list = stage.find<QAbstractItemView>("callList");
    QCOMPARE(list->model()->rowCount(), 6);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor("stolenRoot"));
}

void EmergencyTest::aDelegatedRoleIsNamedByPeople() {
    Stage stage;
    QVERIFY(stage.openEmergency(stage.incidentFolder()));
    press(stage, "stolenDelegated");
    press(stage, "lostNone");
    stage.key(Qt::Key_N);
    QVERIFY(plan(stage).contains(QStringLiteral("name the delegated role")));
    stage.find("delegationName")->setFocus();
    stage.type(QStringLiteral("yun<b>1"));
    QCOMPARE(stage.find<QLineEdit>("delegationName")->text(), QStringLiteral("yun<b>1"));
    QTRY_VERIFY2(plan(stage).contains(QStringLiteral("No new root is needed.")), qPrintable(plan(stage)));
    QVERIFY(!isOpen(stage.window(), "start"));
}

}  // namespace anchorite::test
