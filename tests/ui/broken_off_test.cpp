#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMessageBox>

#include "check_suites.h"
#include "seen.h"
#include "stage.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::test {

namespace {

/// The code that a panel with all its sentences shows; empty when none does.
QString toldCode(Stage& stage) {
    for (const auto* panel : stage.window().findChildren<ui::ErrorPanel*>()) {
        const auto& trouble = panel->trouble();
        if (panel->isVisible() && !trouble.title.isEmpty() && !trouble.happened.isEmpty() && !trouble.safe.isEmpty() &&
            !trouble.next.isEmpty()) {
            return trouble.code;
        }
    }
    return {};
}

void press(Stage& stage, const char* act) {
    QTRY_VERIFY(stage.find<QAbstractButton>(act) != nullptr && stage.find<QAbstractButton>(act)->isEnabled());
    stage.find(act)->setFocus();
    stage.passGuard();
    stage.key(Qt::Key_Space);
}

QString transcriptIn(const QString& folder) {
    return folder + QStringLiteral("/workspace/transcript.jsonl");
}

bool isSettled(Stage& stage, const std::string& step) {
    const auto ceremony =
        record::Ceremony::openForReading(stage.ports(), stage.path(QStringLiteral("workspace")).toStdString());
    return ceremony && ceremony->state().isSettled(step);
}

}  // namespace

void BrokenOffTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void BrokenOffTest::cleanup() {
    StageDisk::refuseWriting(0);
    StageDisk::unplugWhileWriting(false);
}

/// The right to write goes away while a step is open; what was recorded stays, and the step goes on when it is back.
void BrokenOffTest::aFolderWithoutRightsTakesNoRecord() {
    Stage stage;
    QVERIFY(stage.enter(Scene::composeFirst));
    const QByteArray before = contentOf(transcriptIn(stage.path(QString())));
    QVERIFY(!before.isEmpty());
    StageDisk::refuseWriting(EACCES);
    press(stage, "fix");
    QTRY_VERIFY_WITH_TIMEOUT(!toldCode(stage).isEmpty(), 10000);
    // That it began may stand there; that it is done does not.
    QVERIFY(contentOf(transcriptIn(stage.path(QString()))).startsWith(before));
    QVERIFY(!isSettled(stage, "draft"));
    QVERIFY(stage.find("fix") != nullptr);
    StageDisk::refuseWriting(0);
    press(stage, "fix");
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(stage, "draft"), 10000);
    QVERIFY(contentOf(transcriptIn(stage.path(QString()))).startsWith(before));
}

void BrokenOffTest::noCeremonyBeginsInAFolderWithoutRights() {
    Stage stage;
    QVERIFY(stage.enter(Scene::planSample));
    stage.find("folder")->setFocus();
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(stage.path(QStringLiteral("forbidden")));
    StageDisk::refuseWriting(EACCES);
    press(stage, "start");
    QTRY_VERIFY_WITH_TIMEOUT(!toldCode(stage).isEmpty(), 10000);
    QVERIFY(!QFile::exists(stage.path(QStringLiteral("forbidden/transcript.jsonl"))));
    QCOMPARE(stage.find<QLineEdit>("folder")->text(), stage.path(QStringLiteral("forbidden")));
    QVERIFY(stage.find("planWords") != nullptr);
    StageDisk::refuseWriting(0);
    press(stage, "start");
    QVERIFY(stage.waitFor("steps"));
}

void BrokenOffTest::aStickThatGoesWhileItIsWritten() {
    Stage stage;
    QVERIFY(stage.enter(Scene::sendStick));
    StageDisk::unplugWhileWriting(true);
    press(stage, "send");
    QTRY_VERIFY_WITH_TIMEOUT(!toldCode(stage).isEmpty(), 10000);
    QCOMPARE(toldCode(stage), QStringLiteral("usb.gone"));
    QVERIFY(stage.find("written") == nullptr);
    // What was chosen is still chosen.
    QVERIFY(stage.find("fileFacts") != nullptr || stage.find("volumes") != nullptr);
    StageDisk::unplugWhileWriting(false);
    press(stage, "send");
    QVERIFY(stage.waitFor("written"));
}

void BrokenOffTest::aWindowThatIsClosedLosesNothing_data() {
    QTest::addColumn<int>("scene");
    for (const Scene scene : {Scene::stepClock, Scene::generateWords, Scene::composeFirst, Scene::collectPartly,
                              Scene::stepRefused, Scene::transcriptOpen}) {
        const auto* named = std::ranges::find(scenes, scene, &SceneName::scene);
        QTest::newRow(named->name) << static_cast<int>(scene);
    }
}

/// Nothing is asked where nothing would be lost, and the record is whole.
void BrokenOffTest::aWindowThatIsClosedLosesNothing() {
    QFETCH(int, scene);
    const QTemporaryDir folder;
    QByteArray before;
    {
        Stage stage(folder.path(), 1);
        QVERIFY(stage.enter(static_cast<Scene>(scene)));
        before = contentOf(transcriptIn(folder.path()));
        stage.window().close();
        QTRY_VERIFY(!stage.window().isVisible());
        QVERIFY(stage.window().findChildren<QMessageBox*>().isEmpty() && QApplication::activeModalWidget() == nullptr);
    }
    QVERIFY(!before.isEmpty());
    QCOMPARE(contentOf(transcriptIn(folder.path())), before);
    Stage again(folder.path(), 2);
    const auto ceremony =
        record::Ceremony::openForReading(again.ports(), (folder.path() + QStringLiteral("/workspace")).toStdString());
    QVERIFY(ceremony.has_value());
    QVERIFY(again.waitFor("resume"));
}

/// What was handed in is written before the window goes.
void BrokenOffTest::aWindowThatIsClosedInTheActWritesItFirst() {
    const QTemporaryDir folder;
    std::string step;
    const std::string workspace = (folder.path() + QStringLiteral("/workspace")).toStdString();
    {
        Stage stage(folder.path(), 1);
        QVERIFY(stage.enter(Scene::stepNextDates));
        step = record::Ceremony::openForReading(stage.ports(), workspace)->next().front().step.id();
        stage.passGuard();
        auto* act = stage.find("record");
        act->setFocus();
        QTest::keyClick(act, Qt::Key_Space);
        stage.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window().isVisible(), 10000);
    }
    Stage again(folder.path(), 2);
    const auto ceremony = record::Ceremony::openForReading(again.ports(), workspace);
    QVERIFY(ceremony.has_value());
    QVERIFY(ceremony->state().isSettled(step));
}

}  // namespace anchorite::test
