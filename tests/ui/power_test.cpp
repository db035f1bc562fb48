#include <QDir>
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

namespace {

constexpr auto first = "first";
constexpr auto renewal = "renewal";
constexpr auto theft = "theft";

bool begin(FlowDriver& people, Stage& stage, const QString& flow) {
    return flow == QLatin1String(first)
               ? people.load(stage.put(QStringLiteral("plan.json"), rehearsalOf("first-root-one-room")))
           : flow == QLatin1String(renewal)
               ? people.renew()
               : people.replaceStolenKeys(stage.path(QLatin1String(renewal)) + QStringLiteral("/plan.json"));
}

/// The holder who signs first is elsewhere; that machine loses its power with this one.
bool signElsewhere(FlowDriver& people, const QString& machine) {
    while (!people.next().starts_with("sign:")) {
        if (!people.doNext()) {
            return false;
        }
    }
    QDir().mkpath(machine);
    Stage other(machine, 1);
    const std::string step = people.next();
    return people.signElsewhere(other, step.substr(step.find(':') + 1), FlowDriver::Crossing::filmed);
}

bool hasSignature(const FlowDriver& people) {
    const auto ceremony = people.look();
    return std::ranges::any_of(ceremony->steps(), [&](const record::StepView& one) {
        return one.step.kind == record::StepKind::sign && ceremony->state().isSettled(one.step.id());
    });
}

}  // namespace

int hold(const QString& folder, const QString& flow, std::uint64_t seed) {
    Stage stage(folder, seed);
    const QString workspace = stage.path(flow);
    FlowDriver people(stage, workspace, stage.ports());
    if (flow != QLatin1String(first)) {
        people.comeAfter(flow == QLatin1String(renewal)
                             ? QStringList{stage.path(QLatin1String(first))}
                             : QStringList{stage.path(QLatin1String(first)), stage.path(QLatin1String(renewal))});
    }
    const bool begun = recordsIn(workspace) > 0 ? people.resume() : begin(people, stage, flow);
    const bool done = begun &&
                      (flow != QLatin1String(renewal) || hasSignature(people) ||
                       signElsewhere(people, stage.path(QStringLiteral("elsewhere")))) &&
                      people.doUntil("");
    if (!done) {
        qWarning("%s", qPrintable(people.trouble()));
    }
    return done ? 0 : 1;
}

/// No warning, no last words: the power fails. What was recorded is there, and the window shows the same page again.
void PowerTest::kill(const char* flow, const QList<Cut>& cuts, int version) {
    const QString workspace = folder_.filePath(QLatin1String(flow));
    const auto start = [&](QProcess& program) {
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--hold"), folder_.path(), QLatin1String(flow), QString::number(++seed_)});
    };
    for (const Cut& cut : cuts) {
        QProcess program;
        start(program);
        QVERIFY(QTest::qWaitFor(
            [&] { return recordsIn(workspace) >= cut.entries || program.state() == QProcess::NotRunning; }, 180000));
        QTest::qWait(cut.milliseconds);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        Stage again(folder_.path(), 1);
        const auto there = recordsIn(workspace);
        FlowDriver people(again, workspace, again.ports());
        QVERIFY2(people.resume(), qPrintable(people.trouble()));
        QCOMPARE(recordsIn(workspace), there);
        QCOMPARE(filesWith(folder_.path(), "a rehearsal has no secret"), QStringList());
    }
    QProcess program;
    start(program);
    QVERIFY(program.waitForFinished(180000));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(QFileInfo::exists(published(workspace, version)));
}

void PowerTest::killedTwentyTimesItGoesOnWhereItWas() {
    QList<Cut> cuts;
    for (const int entries : {2, 3, 5, 8, 10, 12, 15, 19, 24, 33, 47, 60, 75, 86, 90, 93, 96, 99, 102, 105}) {
        cuts << Cut{entries};
    }
    kill(first, cuts, 1);
}

void PowerTest::killedInTheRenewal() {
    kill(renewal, {{2}, {12}, {15, 2000}, {15, 5500}, {22}, {31}}, 2);
}

void PowerTest::killedAfterATheft() {
    kill(theft, {{3}, {15}, {31, 1500}, {44}, {50}}, 3);
}

}  // namespace anchorite::test
