#include <QDirIterator>
#include <QProcess>

#include "flow_suites.h"

namespace anchorite::test {

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

}  // namespace

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

/// No warning, no last words: the power fails. What was recorded is there, and the window shows the same page again.
void PowerTest::killedTwentyTimesItGoesOnWhereItWas() {
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
    QVERIFY(QFileInfo::exists(workspace + QStringLiteral("-published/1.root.json")));
}

}  // namespace anchorite::test
