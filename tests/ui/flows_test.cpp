#include <QDirIterator>
#include <QProcess>
#include <cstdlib>

#include "ceremony/record/plan/plan_draft.h"
#include "filmed_window.h"
#include "flow_driver.h"
#include "watchdog.h"

namespace anchorite::test {

/// Whole ceremonies through the window, from its first page, by keys alone.
class FlowsTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
    void itsYearlyRenewal();
    void aStolenRootKeyAndASuspectTimestamp();
    void killedTwentyTimesItGoesOnWhereItWas();

  private:
    void signElsewhere(FlowDriver& people, const std::string& person, const QString& key);
    Stage stage_;
    QString first_ = stage_.path(QStringLiteral("first"));
    QString second_ = stage_.path(QStringLiteral("second"));
    QString third_ = stage_.path(QStringLiteral("third"));
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
    const QString plan = stage_.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room"));
    QVERIFY2(people.load(plan), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(first_, 1)));
}

/// From the last page of the ceremony before, with the same keys, which trust the root that they have signed.
void FlowsTest::itsYearlyRenewal() {
    FlowDriver people(stage_, second_, stage_.ports());
    people.setKeysFrom(first_);
    people.setHistory({published(first_, 1)});
    QVERIFY(people.waitOpen("next"));
    people.press("next");
    QVERIFY2(people.begin(), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil("sign:Dana Ito"), qPrintable(people.trouble()));
    signElsewhere(people, "Dana Ito", QStringLiteral("dana-root.key"));
    QVERIFY(people.settled("sign:Dana Ito"));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(second_, 2)));
}

/// The request goes out by codes on one screen, the signature comes back by codes on the other: each machine films what
/// the other one shows.
void FlowsTest::signElsewhere(FlowDriver& people, const std::string& person, const QString& key) {
    Stage other;
    for (const auto* ending : {"", ".pin"}) {
        const QString name = key + QLatin1String(ending);
        QVERIFY(QFile::copy(first_ + QStringLiteral("/keys/") + name, other.path(name)));
    }
    FlowDriver holder(other, second_, stage_.ports());
    QVERIFY2(people.chooseHolder(person), qPrintable(people.trouble()));
    people.press("sendRequest");
    QVERIFY2(people.showCodes(QString::fromStdString(person)), qPrintable(people.trouble()));
    {
        const FilmedWindow filmed(stage_.window());
        other.key(Qt::Key_2);
        QVERIFY(holder.waitOpen("receiveRequest"));
        holder.press("receiveRequest");
        QVERIFY2(holder.receiveByCamera(), qPrintable(holder.trouble()));
    }
    QVERIFY(holder.waitOpen("reviewRequest"));
    holder.press("reviewRequest");
    QVERIFY2(holder.signRequest(), qPrintable(holder.trouble()));
    holder.press("send");
    QVERIFY2(holder.showCodes(QStringLiteral("Ingrid Larsen")), qPrintable(holder.trouble()));
    people.press("done");
    QVERIFY(people.waitOpen("receiveResponse"));
    const FilmedWindow filmed(other.window());
    people.press("receiveResponse");
    QVERIFY2(people.receiveByCamera(), qPrintable(people.trouble()));
    QTRY_VERIFY_WITH_TIMEOUT(people.settled("sign:" + person), 20000);
}

/// What the administrator has at night: the published roots, and the plan of the ceremony before.
void FlowsTest::aStolenRootKeyAndASuspectTimestamp() {
    const QString folder = stage_.path(QStringLiteral("published"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(published(first_, 1), folder + QStringLiteral("/1.root.json")));
    QVERIFY(QFile::copy(published(second_, 2), folder + QStringLiteral("/2.root.json")));
    QVERIFY(QFile::copy(second_ + QStringLiteral("/plan.json"), folder + QStringLiteral("/plan.json")));
    FlowDriver people(stage_, third_, stage_.ports());
    people.setKeysFrom(first_);
    people.goHome();
    stage_.key(Qt::Key_3);
    QVERIFY(stage_.waitFor("rootsFolder"));
    Stage::answerFileDialog(folder);
    people.press("rootsFolder");
    QVERIFY(people.waitOpen("stolenRoot"));
    people.press("stolenRoot");
    people.press("stolenRootKey3");
    people.press("stolenTimestamp");
    people.press("lostNone");
    stage_.key(Qt::Key_U);
    QVERIFY(people.waitOpen("start"));
    people.press("start");
    QVERIFY2(people.begin(), qPrintable(people.trouble()));
    QVERIFY2(people.doUntil(""), qPrintable(people.trouble()));
    QVERIFY(people.look()->state().closed);
    QVERIFY(QFileInfo::exists(published(third_, 3)));
}

namespace {

qsizetype recordsIn(const QString& workspace) {
    QFile file(workspace + QStringLiteral("/transcript.jsonl"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
}

/// Paths of files that hold these bytes.
QStringList filesWith(const QString& folder, const QByteArray& secret) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) {
            found << file.fileName();
        }
    }
    return found;
}

/// The other program: it begins the ceremony of this folder, or goes on with it, until it is killed or done.
int hold(const QString& folder, std::uint64_t seed) {
    Stage stage(folder, seed);
    const QString workspace = stage.path(QStringLiteral("workspace"));
    FlowDriver people(stage, workspace, stage.ports());
    const bool begun = recordsIn(workspace) > 0
                           ? people.resume()
                           : people.load(stage.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room")));
    const bool done = begun && people.doUntil("");
    if (!done) {
        qWarning("%s", qPrintable(people.trouble()));
    }
    return done ? 0 : 1;
}

}  // namespace

/// No warning, no last words: the power fails. What was recorded is there, and the window shows the same page again.
void FlowsTest::killedTwentyTimesItGoesOnWhereItWas() {
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("workspace"));
    const auto start = [&](QProcess& program, int seed) {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--hold"), folder.path(), QString::number(seed)});
    };
    int seed = 1;
    for (const int records : {2, 3, 5, 8, 10, 12, 15, 19, 24, 33, 47, 60, 75, 86, 90, 93, 96, 99, 102, 105}) {
        QProcess program;
        start(program, ++seed);
        QVERIFY(QTest::qWaitFor(
            [&] { return recordsIn(workspace) >= records || program.state() == QProcess::NotRunning; }, 180000));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        Stage again(folder.path(), 1);
        const auto there = recordsIn(workspace);
        FlowDriver people(again, workspace, again.ports());
        QVERIFY2(people.resume(), qPrintable(people.trouble()));
        QCOMPARE(recordsIn(workspace), there);
        QCOMPARE(filesWith(folder.path(), "a rehearsal has no secret"), QStringList());
    }
    QProcess program;
    start(program, ++seed);
    QVERIFY(program.waitForFinished(180000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QFileInfo::exists(published(workspace, 1)));
}

}  // namespace anchorite::test

int main(int count, char** words) {
    using namespace anchorite;
    if (count == 4 && std::string_view(words[1]) == "--hold") {
        const QApplication application(count, words);
        ui::applyTheme(*qApp, ui::ThemeName::light);
        return test::hold(QString::fromLocal8Bit(words[2]), std::strtoull(words[3], nullptr, 10));
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000");
    test::WatchedApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    test::FlowsTest flows;
    const int failed = QTest::qExec(&flows, count, words);
    qInfo("worst event of the window's thread: %lld ms (%s)", application.worst().microseconds / 1000,
          qPrintable(application.worst().where));
    return failed;
}

#include "flows_test.moc"
