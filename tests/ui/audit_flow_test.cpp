#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTextEdit>

#include "seen.h"
#include "stage.h"
#include "suites.h"

namespace anchorite::test {

namespace {

const QString judgedAt = QStringLiteral("2026-11-21");

/// Whoever audits: goes where Tab goes, and reads what is on the window.
class Auditor {
  public:
    explicit Auditor(Stage& stage) : stage_(stage) {}

    /// With Tab alone, as far as there is something to reach.
    [[nodiscard]] bool tabTo(const char* name) {
        for (int steps = 0; steps < 80; ++steps) {
            if (const QWidget* focus = QApplication::focusWidget();
                focus != nullptr && focus->objectName() == QLatin1String(name)) {
                return true;
            }
            stage_.key(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool write(const char* field, const QString& text) {
        if (!tabTo(field)) {
            return false;
        }
        stage_.key(Qt::Key_A, Qt::ControlModifier);
        stage_.type(text);
        return true;
    }
    [[nodiscard]] bool says(const QString& words) { return test::says(stage_.window(), words); }
    [[nodiscard]] bool isOpen(const char* act) {
        return QTest::qWaitFor([&] { return test::isOpen(stage_.window(), act); }, 20000);
    }
    [[nodiscard]] bool chooseFolder(const QString& folder) {
        stage_.key(Qt::Key_4);
        if (!stage_.waitFor("at")) {
            return false;
        }
        Stage::answerFileDialog(folder);
        stage_.key(Qt::Key_O, Qt::AltModifier);
        return isOpen("review");
    }
    /// From Home to the findings.
    [[nodiscard]] bool review(const QString& folder) {
        if (!chooseFolder(folder) || !write("at", judgedAt)) {
            return false;
        }
        stage_.passGuard();
        stage_.key(Qt::Key_R, Qt::AltModifier);
        return stage_.waitFor("matrix");
    }
    /// The report in that form, as a file; empty when it was not saved.
    [[nodiscard]] QByteArray report(int form, const QString& path) {
        stage_.passGuard();
        stage_.key(Qt::Key_E, Qt::AltModifier);
        if (!stage_.waitFor("form0") || !QTest::qWaitFor([] { return focusIsOnAForm(); }, 2000)) {
            return {};
        }
        while (!stage_.find<QAbstractButton>(QByteArray("form" + QByteArray::number(form)).constData())->isChecked()) {
            stage_.key(Qt::Key_Right);
        }
        if (!write("reportPath", path) || !isOpen("save")) {
            return {};
        }
        stage_.passGuard();
        stage_.key(Qt::Key_S, Qt::AltModifier);
        const bool saved = stage_.waitFor("saved");
        stage_.key(Qt::Key_Escape);
        QFile file(path);
        return saved && stage_.waitFor("matrix") && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

  private:
    static bool focusIsOnAForm() {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && focus->objectName().startsWith(QLatin1String("form"));
    }
    Stage& stage_;
};

struct Said {
    QByteArray out;
    int exit = -1;
};

Said commandLine(const QStringList& words) {
    QProcess program;
    program.start(QStringLiteral(BIN "/anchorite-cli"), QStringList{QStringLiteral("-q")} + words);
    return program.waitForFinished(60000) ? Said{program.readAllStandardOutput(), program.exitCode()} : Said{};
}

QByteArray fileOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All words of a PDF, each line with single blanks; none when there is no pdftotext.
QString textOfPdf(const QString& path) {
    QProcess program;
    program.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return program.waitForFinished(60000) ? QString::fromUtf8(program.readAllStandardOutput()).simplified() : QString();
}

/// The folder of every history that can be tried here, by its name.
void addHistories() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("acme") << Stage::acme();
    if (Stage::longHistory() != Stage::acme()) {
        QTest::newRow("sigstore-1-10") << Stage::longHistory();
    }
}

/// acme, of which one file is no JSON.
QString withABrokenFile(Stage& stage) {
    const QString folder = stage.path(QStringLiteral("roots"));
    (void)QDir().mkpath(folder);
    for (int version = 1; version <= 4; ++version) {
        const QString name = QStringLiteral("/%1.root.json").arg(version);
        (void)QFile::copy(Stage::acme() + name, folder + name);
    }
    (void)QFile::remove(folder + QStringLiteral("/3.root.json"));
    (void)stage.put(QStringLiteral("roots/3.root.json"), "{ this was a root");
    return folder;
}

/// The same root again and again: every signature has to be looked at.
QString longFolder(Stage& stage, int files) {
    const QString folder = stage.path(QStringLiteral("long"));
    (void)QDir().mkpath(folder);
    for (int number = 1; number <= files; ++number) {
        (void)QFile::copy(Stage::acme() + QStringLiteral("/1.root.json"),
                          folder + QStringLiteral("/%1.root.json").arg(number));
    }
    return folder;
}

}  // namespace

void AuditFlowTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void AuditFlowTest::aFolderBecomesReportsThatSayWhatTheCommandLineSays_data() {
    addHistories();
}

void AuditFlowTest::aFolderBecomesReportsThatSayWhatTheCommandLineSays() {
    QFETCH(const QString, folder);
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(folder));
    const QString title = QFileInfo(folder).fileName();
    const auto audit = [&](const QString& report) {
        return commandLine({QStringLiteral("root"), QStringLiteral("audit"), folder, QStringLiteral("--at"), judgedAt,
                            QStringLiteral("--title"), title, QStringLiteral("--report"), report});
    };
    const QString html = stage.path(QStringLiteral("cli.html"));
    const QString json = stage.path(QStringLiteral("cli.json"));
    const Said said = audit(html);
    QVERIFY2(said.exit == 0 || said.exit == 6, QByteArray::number(said.exit));
    QCOMPARE(audit(json).exit, said.exit);
    const QString verdict = QString::fromUtf8(said.out).section(QLatin1Char('\n'), 0, 0);
    QVERIFY2(auditor.says(verdict), qPrintable(verdict));

    QCOMPARE(auditor.report(0, stage.path(QStringLiteral("window.html"))), fileOf(html));
    QCOMPARE(auditor.report(1, stage.path(QStringLiteral("window.txt"))), said.out);
    QCOMPARE(auditor.report(2, stage.path(QStringLiteral("window.json"))), fileOf(json));
    const QString pdf = stage.path(QStringLiteral("window.pdf"));
    QVERIFY(auditor.report(3, pdf).startsWith("%PDF-"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (poppler-utils) is not installed: the words of the PDF were not read");
    }
    const QString paper = textOfPdf(pdf);
    for (const QString& line : QString::fromUtf8(said.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QVERIFY2(paper.contains(line.simplified()), qPrintable(line));
    }
}

/// What `root chain` refuses is refused in the window too, by the same rule at the same file.
void AuditFlowTest::theRuleThatBreaksTheChainIsTheOneOfTheCommandLine() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(Stage::acme()));
    const Said chain =
        commandLine({QStringLiteral("root"), QStringLiteral("chain"), Stage::acme(), QStringLiteral("--at"), judgedAt});
    QCOMPARE(chain.exit, 4);
    const QString last = QString::fromUtf8(chain.out.trimmed()).section(QLatin1Char('\n'), -1);
    const QString rule = last.section(QLatin1Char(' '), 1, 1);
    QVERIFY2(last.startsWith(QLatin1String("reject")) && rule.startsWith(QLatin1String("5.3.")), qPrintable(last));
    QVERIFY2(auditor.says(QStringLiteral("refused by %1").arg(rule)), qPrintable(rule));
}

void AuditFlowTest::aFindingAndTheMatrixAreReadByKeys() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(Stage::acme()));
    QVERIFY(auditor.tabTo("matrix"));
    const auto* matrix = stage.find<QAbstractItemView>("matrix");
    stage.key(Qt::Key_Home, Qt::ControlModifier);
    QSet<QString> cells;
    for (int row = 0; row < matrix->model()->rowCount(); ++row) {
        for (int column = 0; column < matrix->model()->columnCount(); ++column) {
            QCOMPARE(matrix->currentIndex(), matrix->model()->index(row, column));
            const QString spoken = matrix->currentIndex().data(Qt::AccessibleTextRole).toString();
            QVERIFY2(!spoken.isEmpty(), qPrintable(QStringLiteral("%1, %2").arg(row).arg(column)));
            cells << spoken;
            stage.key(Qt::Key_Right);
        }
        stage.key(Qt::Key_Home);
        stage.key(Qt::Key_Down);
    }
    QVERIFY2(cells.size() > 10, QByteArray::number(cells.size()));
    QVERIFY(auditor.tabTo("findings"));
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("words"));
    QVERIFY(auditor.says(QStringLiteral("Root 5")));
}

void AuditFlowTest::anyTwoVersionsAreCompared() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(Stage::acme()));
    stage.key(Qt::Key_V, Qt::AltModifier);
    QVERIFY(stage.waitFor("compareBefore"));
    QVERIFY(auditor.tabTo("compareBefore"));
    stage.key(Qt::Key_Home);
    QVERIFY(auditor.tabTo("compareAfter"));
    stage.key(Qt::Key_End);
    QTRY_VERIFY(stage.said("compared").startsWith(QStringLiteral("v1 to v6")));
    QVERIFY(auditor.tabTo("changes"));
    QVERIFY(stage.find<QAbstractItemView>("changes")->model()->rowCount() > 0);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor("matrix"));
}

void AuditFlowTest::aFileThatCannotBeReadStaysInTheList() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(withABrokenFile(stage)));
    QVERIFY(auditor.says(QStringLiteral("which cannot be read")));
    QVERIFY(auditor.tabTo("ladder"));
    for (int up = 0; up < 4; ++up) {
        stage.key(Qt::Key_Up);
    }
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down);
    QVERIFY(auditor.says(QStringLiteral("It stays in the list. Ask for the original file.")));
    QVERIFY(auditor.says(QStringLiteral("json.")));
    stage.key(Qt::Key_Down);
    QVERIFY(auditor.says(QStringLiteral("Root 4")));
    const QByteArray text = auditor.report(1, stage.path(QStringLiteral("report.txt")));
    QVERIFY2(text.contains("3.root.json") && text.contains("cannot be read"), text);
}

/// A profile lowers, and is named wherever the findings are; it hides nothing.
void AuditFlowTest::theProfileIsChosenAndSaid() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.chooseFolder(Stage::acme()));
    QVERIFY(auditor.tabTo("profile"));
    stage.key(Qt::Key_End);
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("matrix"));
    QVERIFY(auditor.says(QStringLiteral("Profile notary-v1")));
    const Said said = commandLine({QStringLiteral("root"), QStringLiteral("audit"), Stage::acme(),
                                   QStringLiteral("--profile"), QStringLiteral("notary-v1")});
    const QByteArray text = auditor.report(1, stage.path(QStringLiteral("report.txt")));
    QVERIFY(text.contains("profile notary-v1"));
    QCOMPARE(text, said.out);
}

void AuditFlowTest::aLongHistorySaysHowFarItIsAndStops() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.chooseFolder(longFolder(stage, 1500)));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    static const QRegularExpression checking(QStringLiteral("Checking the signatures of file \\d+ of 1500"));
    QVERIFY(QTest::qWaitFor([&] { return checking.match(stage.said("progress")).hasMatch(); }, 20000));
    stage.key(Qt::Key_Escape);
    QVERIFY2(stage.said("progress").startsWith(QStringLiteral("Stopped")), qPrintable(stage.said("progress")));
    QVERIFY(stage.find("at") != nullptr);
    QVERIFY(auditor.isOpen("review"));
    QTest::qWait(300);
    QVERIFY(stage.find("matrix") == nullptr);
    QVERIFY(stage.said("progress").startsWith(QStringLiteral("Stopped")));
}

void AuditFlowTest::theReportIsPrintedInTheSameWords() {
    Stage stage;
    Auditor auditor(stage);
    QVERIFY(auditor.review(Stage::acme()));
    stage.passGuard();
    stage.key(Qt::Key_E, Qt::AltModifier);
    QVERIFY(stage.waitFor("preview"));
    auto* preview = stage.find<QPlainTextEdit>("preview");
    QTRY_VERIFY(!preview->toPlainText().isEmpty());
    const QString report = preview->toPlainText().simplified();
    stage.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(stage.waitFor("paperPreview"));
    const QString paper = stage.find<QTextEdit>("paperPreview")->toPlainText();
    QCOMPARE(QString(paper).replace(QChar(0x00A0), QLatin1Char(' ')).simplified(), report);
}

/// The roots of a rehearsal are reviewed as such: on screen, and on the paper that leaves the room.
void AuditFlowTest::aRehearsalIsMarkedOnItsReport() {
    Stage stage;
    QVERIFY(stage.enter(Scene::rehearsalDone));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("matrix"));
    Auditor auditor(stage);
    QVERIFY(auditor.says(QStringLiteral("REHEARSAL")));
    const QString pdf = stage.path(QStringLiteral("rehearsal.pdf"));
    QVERIFY(auditor.report(3, pdf).startsWith("%PDF-"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        QSKIP("pdftotext (poppler-utils) is not installed: the words of the PDF were not read");
    }
    QVERIFY(textOfPdf(pdf).contains(QStringLiteral("REHEARSAL")));
}

}  // namespace anchorite::test
