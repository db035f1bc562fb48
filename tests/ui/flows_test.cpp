#include "ceremony/record/plan/plan_draft.h"
#include "flow_driver.h"
#include "watchdog.h"

namespace anchorite::test {

/// Whole ceremonies through the window, from its first page, by keys alone.
class FlowsTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
};

namespace {

/// The sample of that name as a rehearsal of the day on which the stage's clock stands still.
QByteArray rehearsalOf(std::string_view name) {
    for (const auto& sample : record::samplePlans()) {
        if (sample.name == name) {
            auto text = QByteArray(sample.text.data(), qsizetype(sample.text.size()));
            text.replace("\"rehearsal\": false", "\"rehearsal\": true");
            text.replace("\"day\": \"2026-11-24T09:00:00Z\"", "\"day\": \"2026-11-21T09:00:00Z\"");
            text.replace("\"expires\": \"2027-11-19T12:00:00Z\"", "\"expires\": \"2026-11-26T00:00:00Z\"");
            return text;
        }
    }
    return {};
}

}  // namespace

void FlowsTest::aFirstRootInOneRoom() {
    Stage stage;
    const QString workspace = stage.path(QStringLiteral("workspace"));
    FlowDriver people(stage, workspace, stage.ports());
    stage.key(Qt::Key_1);
    QVERIFY(stage.waitFor("samples"));
    stage.passGuard();
    Stage::answerFileDialog(stage.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room")));
    stage.key(Qt::Key_O, Qt::AltModifier);
    QVERIFY(people.waitOpen("start"));
    auto* folder = stage.find<QLineEdit>("folder");
    folder->setFocus();
    folder->selectAll();
    stage.type(workspace);
    QVERIFY(people.waitOpen("start"));
    people.press("start");
    QVERIFY(stage.waitFor("steps"));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
}

}  // namespace anchorite::test

int main(int count, char** words) {
    using namespace anchorite;
    test::WatchedApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    test::FlowsTest flows;
    const int failed = QTest::qExec(&flows, count, words);
    qInfo("worst event of the window's thread: %lld ms (%s)", application.worst().microseconds / 1000,
          qPrintable(application.worst().where));
    return failed;
}

#include "flows_test.moc"
