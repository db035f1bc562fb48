#include <QFile>

#include "check_suites.h"
#include "complaints.h"
#include "crypto/base/bytes.h"
#include "crypto/words.h"
#include "seen.h"
#include "stage.h"
#include "ui/widgets/row_list.h"

namespace anchorite::test {

namespace {

/// The rows, a line each.
QString found(Stage& stage) {
    QString lines;
    for (const ui::Row& row : stage.find<ui::RowList>("machineRows")->rows()) {
        lines += row.title + QStringLiteral(": ") + row.caption + QLatin1Char('\n');
    }
    return lines;
}

/// Looks again, until it has looked.
void scan(Stage& stage) {
    stage.passGuard();
    stage.key(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(isOpen(stage.window(), "scan"));
}

void say(Stage& stage, const char* attribute, const QByteArray& value) {
    (void)stage.put(QStringLiteral("kernel/") + QLatin1String(attribute), value + "\n");
}

}  // namespace

void MachineTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

/// "Air-gapped" is never said: only what was found, and only when everything was listed.
void MachineTest::onlyWhatWasFoundIsSaid() {
    Stage stage;
    QVERIFY(stage.enter(Scene::machine));
    QTRY_COMPARE(stage.said("networkPath"), QStringLiteral("No network path found"));
    QVERIFY(found(stage).contains(QStringLiteral("Interface eth0: wired, down")));
    QVERIFY(found(stage).contains(QStringLiteral("Radio phy0 (wlan): off")));
    QVERIFY(found(stage).contains(QStringLiteral("No swap")));
    say(stage, "net/eth0/operstate", "unknown");
    scan(stage);
    QTRY_COMPARE(stage.said("networkPath"), QStringLiteral("Network path: not known"));
    QVERIFY(found(stage).contains(QStringLiteral("it may carry data")));
    say(stage, "net/eth0/operstate", "up");
    say(stage, "rfkill/rfkill0/soft", "0");
    say(stage, "swaps", "Filename Type\n/dev/sda2 partition");
    scan(stage);
    QTRY_COMPARE(stage.said("networkPath"), QStringLiteral("Network path found"));
    QVERIFY(found(stage).contains(QStringLiteral("Interface eth0: wired, up: Data may come and go")));
    QVERIFY(found(stage).contains(QStringLiteral("Radio phy0 (wlan): on")));
    QVERIFY(found(stage).contains(QStringLiteral("Swap in use: /dev/sda2")));
    QVERIFY(QDir(stage.path(QStringLiteral("kernel/net"))).removeRecursively());
    scan(stage);
    QTRY_COMPARE(stage.said("networkPath"), QStringLiteral("Network path: not known"));
}

/// What is plugged in names itself.
void MachineTest::aDeviceCannotSpeakForTheProgram() {
    Stage stage;
    say(stage, "usb/1-2/product", "Key\xE2\x80\xAE board \x1b[2J <b>safe</b>");
    say(stage, "usb/1-3/product", QByteArray(4000, 'x'));
    QVERIFY(stage.enter(Scene::machine));
    QTRY_VERIFY(isOpen(stage.window(), "scan"));
    const QString rows = found(stage);
    QVERIFY(!rows.contains(QChar(0x202e)) && !rows.contains(QChar(0x1b)));
    QVERIFY(rows.contains(QStringLiteral("<b>safe</b>")));
    QTRY_COMPARE(clippedIn(stage.window()) + scrolledAside(stage.window()), QString());
}

void MachineTest::theReportIsTheSameFactsAsText() {
    Stage stage;
    QVERIFY(stage.enter(Scene::machine));
    QTRY_VERIFY(isOpen(stage.window(), "scan"));
    const QString path = stage.path(QStringLiteral("report.txt"));
    Stage::answerFileDialog(path);
    stage.passGuard();
    stage.key(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("Saved as ")));
    const QByteArray report = contentOf(path);
    for (const char* line :
         {"network path: none found", "interface: eth0, wired, down, a device", "radio: phy0, wlan, off", "swap: none",
          "time by this machine's clock: 2026-11-21T14:20:00Z"}) {
        QVERIFY2(report.contains(line), report.constData());
    }
    const auto words = crypto::wordsOf(crypto::sha256(asBytes("a program\n")));
    QStringList said;
    for (const std::string_view word : words) {
        said << QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    QCOMPARE(stage.find("programWords")->accessibleDescription(), said.join(QLatin1Char(' ')));
    // Nothing is overwritten.
    Stage::answerFileDialog(path);
    stage.passGuard();
    stage.key(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(says(stage.window(), QStringLiteral("The report was not saved")));
    QCOMPARE(contentOf(path), report);
}

}  // namespace anchorite::test
