#include <QAbstractButton>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QTableWidget>
#include <QTextEdit>

#include "check_suites.h"
#include "seen.h"
#include "sign_props.h"

namespace anchorite::test {

namespace {

QStringList shownIn(QWidget* grid) {
    return grid == nullptr ? QStringList() : grid->accessibleDescription().split(QLatin1Char(' '));
}

/// F11, and all rows of it.
QStringList presentedBy(Stage& stage) {
    stage.key(Qt::Key_F11);
    QStringList words;
    for (int row = 0; row < 4 && stage.find("presenter") != nullptr; ++row) {
        words << shownIn(stage.find("presenter"));
        stage.key(Qt::Key_Right);
    }
    stage.key(Qt::Key_Escape);
    return words;
}

/// Numbered rows of eight, as in a terminal and on paper; none when a row is missing.
QStringList rowsIn(const QString& text) {
    QStringList words;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QStringList parts = line.simplified().split(QLatin1Char(' '));
        if (parts.size() == 9 && parts.first() == QString::number(words.size() / 8 + 1)) {
            words << parts.mid(1);
        }
    }
    return words;
}

/// Ctrl+P: what the sheet has.
QStringList printedBy(Stage& stage) {
    stage.key(Qt::Key_P, Qt::ControlModifier);
    if (!stage.waitFor("paperPreview")) {
        return {};
    }
    const QString text = stage.find<QTextEdit>("paperPreview")->toPlainText().replace(QChar(0x00A0), QLatin1Char(' '));
    stage.key(Qt::Key_Escape);
    return rowsIn(text);
}

QStringList saidByTheCommandLine(const QString& file) {
    QProcess program;
    program.start(QStringLiteral(BIN "/anchorite-cli"),
                  {QStringLiteral("-q"), QStringLiteral("root"), QStringLiteral("words"), file});
    return program.waitForFinished(60000) ? rowsIn(QString::fromUtf8(program.readAllStandardOutput())) : QStringList();
}

QStringList reviewedFrom(const QString& file) {
    Stage stage;
    stage.window().openReview({file});
    return stage.waitFor("matrix") && stage.waitFor("words") ? shownIn(stage.find("words")) : QStringList();
}

QString fileOf(Stage& stage, const metadata::SignedRoot& document) {
    return stage.put(QStringLiteral("the.root.json"), QByteArray::fromStdString(std::string(document.received())));
}

bool press(Stage& stage, const char* name) {
    if (!QTest::qWaitFor([&] { return isOpen(stage.window(), name); }, 20000)) {
        return false;
    }
    stage.find(name)->setFocus();
    stage.passGuard();
    stage.key(Qt::Key_Space);
    return true;
}

}  // namespace

void WordsTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void WordsTest::theRootOfACeremonyHasOneName() {
    Stage stage;
    QVERIFY(stage.enter(Scene::collectNobody));
    const auto document =
        record::Ceremony::openForReading(stage.ports(), stage.path(QStringLiteral("workspace")).toStdString())
            ->document();
    const QString file = fileOf(stage, *document);
    const QStringList words = saidByTheCommandLine(file);
    QCOMPARE(words.size(), 32);
    QCOMPARE(presentedBy(stage), words);
    QCOMPARE(printedBy(stage), words);
    QCOMPARE(reviewedFrom(file), words);
    QVERIFY(press(stage, "sendRequest"));
    QVERIFY(press(stage, "send"));
    QVERIFY(stage.waitFor("code"));
    QCOMPARE(shownIn(stage.find("words")), words);
}

/// Two windows: nothing but what stands beside the code of the one is typed into the other.
void WordsTest::whatTheSenderShowsIsWhatTheHolderTypes() {
    Stage sender;
    const SignProps sent(sender);
    Stage stage;
    SignProps holder(stage);
    const QString request = holder.request(holder.second(), QStringLiteral("dana.anch"));
    QVERIFY(sender.showCode(request, QStringLiteral("Dana Ito")));
    const QStringList words = shownIn(sender.find("words"));
    QCOMPARE(words.size(), 32);
    QCOMPARE(saidByTheCommandLine(fileOf(sender, sent.second())), words);
    QVERIFY(holder.review(request));
    QVERIFY(holder.readBack());
    QCOMPARE(presentedBy(stage), QStringList());
    for (const int position : holder.asked()) {
        stage.type(words.at(position));
        stage.key(Qt::Key_Return);
    }
    QVERIFY(stage.find("passphrase")->isEnabled());
    stage.type(QString::fromLatin1(SignProps::secret.data()));
    QVERIFY(press(stage, "sign"));
    QVERIFY(stage.waitFor("verdict"));
    QCOMPARE(shownIn(stage.find("payloadWords")), words);
    QCOMPARE(presentedBy(stage), words);
    QCOMPARE(printedBy(stage), words);
}

}  // namespace anchorite::test
