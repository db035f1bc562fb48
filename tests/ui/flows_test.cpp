#include "ceremony/record/plan/plan_draft.h"
#include "flow_driver.h"
#include "watchdog.h"

namespace anchorite::test {

/// Whole ceremonies through the window, from its first page, by keys alone.
class FlowsTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
    void itsYearlyRenewal();

  private:
    Stage stage_;
    QString first_ = stage_.path(QStringLiteral("first"));
    QString second_ = stage_.path(QStringLiteral("second"));
    [[nodiscard]] QString published(const QString& workspace, int version) const {
        return QStringLiteral("%1-published/%2.root.json").arg(workspace).arg(version);
    }
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
    FlowDriver people(stage_, first_, stage_.ports());
    stage_.key(Qt::Key_1);
    QVERIFY(stage_.waitFor("samples"));
    stage_.passGuard();
    Stage::answerFileDialog(stage_.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room")));
    stage_.key(Qt::Key_O, Qt::AltModifier);
    QVERIFY2(people.begin(), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(first_, 1)));
}

/// From the last page of the ceremony before, with the same keys, which trust the root that they have signed.
void FlowsTest::itsYearlyRenewal() {
    FlowDriver people(stage_, second_, stage_.ports());
    people.setKeys(first_ + QStringLiteral("/keys"));
    people.setHistory({published(first_, 1)});
    QVERIFY(people.waitOpen("next"));
    people.press("next");
    QVERIFY2(people.begin(), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(second_, 2)));
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
