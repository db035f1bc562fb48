#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// Plays the sessions of this folder (`*.txt`), each in a fresh folder of its own:
///
///     # a remark
///     $ a command for sh; continued on the next line after a backslash
///     a line of standard output; `*` stands for any text, `...` alone for any number of lines
///     ! a line of standard error, likewise; without any such line standard error is not looked at
///     ? 3          the exit code; without this line it is 0
///
/// A file that begins with `# needs the corpus` is skipped, visibly, where that folder is not there.
/// Commands find the program in PATH, this folder in FIXTURES, and the shared corpus in CORPUS.
namespace {

struct Step {
    int line = 0;
    QString command;
    QStringList output;
    QStringList errors;
    int exit = 0;
};

QList<Step> stepsIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Step> steps;
    int number = 0;
    for (QString line : QString::fromUtf8(file.readAll()).split('\n')) {
        ++number;
        if (line.startsWith("$ ")) {
            steps.append({number, line.mid(2), {}, {}, 0});
        } else if (!steps.isEmpty() && steps.last().command.endsWith('\\')) {
            steps.last().command.chop(1);
            steps.last().command += line.trimmed();
        } else if (line.startsWith("? ")) {
            steps.last().exit = line.mid(2).toInt();
        } else if (line.startsWith("! ")) {
            steps.last().errors.append(line.mid(2));
        } else if (!line.startsWith('#') && !line.isEmpty()) {
            steps.last().output.append(line);
        }
    }
    return steps;
}

bool lineFits(const QString& pattern, const QString& line) {
    const auto expression = QRegularExpression::escape(pattern).replace("\\*", ".*");
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(line).hasMatch();
}

bool fits(const QStringList& patterns, qsizetype p, const QStringList& lines, qsizetype l) {
    if (p == patterns.size())
        return l == lines.size();
    if (patterns[p] == "...") {
        for (qsizetype next = l; next <= lines.size(); ++next)
            if (fits(patterns, p + 1, lines, next))
                return true;
        return false;
    }
    return l < lines.size() && lineFits(patterns[p], lines[l]) && fits(patterns, p + 1, lines, l + 1);
}

QStringList linesOf(const QByteArray& bytes) {
    auto lines = QString::fromUtf8(bytes).split('\n');
    lines.removeIf([](const QString& line) { return line.isEmpty(); });
    return lines;
}

const QString corpus = QDir::cleanPath(PROJECT_ROOT "/../shared/corpus");

bool needsCorpus(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readLine().startsWith("# needs the corpus");
}

/// What the program remembers for a person stays in the session's own folder.
QProcessEnvironment environment(const QString& folder) {
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert("PATH", QString(BIN) + ":" + variables.value("PATH"));
    variables.insert("FIXTURES", FIXTURES);
    variables.insert("CORPUS", corpus);
    variables.insert("XDG_STATE_HOME", folder + "/state");
    variables.insert("LC_ALL", "C.UTF-8");
    variables.insert("TERM", "xterm");
    variables.remove("NO_COLOR");
    return variables;
}

}  // namespace

class SessionsTest : public QObject {
    Q_OBJECT

  private slots:
    void answersAsWritten_data() {
        QTest::addColumn<QString>("path");
        const auto names = QDir(FIXTURES).entryList({"*.txt"}, QDir::Files, QDir::Name);
        for (const auto& name : names)
            if (name != "CMakeLists.txt")
                QTest::newRow(qPrintable(name)) << QDir(FIXTURES).filePath(name);
    }

    void answersAsWritten() {
        QFETCH(QString, path);
        if (needsCorpus(path) && !QDir(corpus).exists())
            QSKIP("the corpus is not beside this repository");
        const QTemporaryDir folder;
        const auto steps = stepsIn(path);
        QVERIFY(!steps.isEmpty());
        for (const auto& step : steps) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.setProcessEnvironment(environment(folder.path()));
            process.setStandardInputFile(QProcess::nullDevice());
            process.start("sh", {"-c", step.command});
            QVERIFY(process.waitForFinished(120'000));
            const auto output = process.readAllStandardOutput();
            const auto errors = process.readAllStandardError();
            const auto story = QString("line %1: %2\n--- standard output\n%3--- standard error\n%4--- exit %5")
                                   .arg(step.line)
                                   .arg(step.command, output, errors)
                                   .arg(process.exitCode());
            QVERIFY2(process.exitStatus() == QProcess::NormalExit, qPrintable("killed; " + story));
            QVERIFY2(process.exitCode() == step.exit, qPrintable("other exit code; " + story));
            QVERIFY2(fits(step.output, 0, linesOf(output), 0), qPrintable("other standard output; " + story));
            QVERIFY2(step.errors.isEmpty() || fits(step.errors, 0, linesOf(errors), 0),
                     qPrintable("other standard error; " + story));
        }
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessions_test.moc"
