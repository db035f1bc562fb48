#include <QSignalSpy>

#include "plan_bench.h"
#include "suites.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_list.h"

namespace anchorite::test {

namespace {

QByteArray sample(std::size_t number) {
    const auto samples = record::samplePlans();
    return QByteArray::fromStdString(std::string(samples[number].text));
}

QString put(PlanBench& bench, const QString& name, const QByteArray& bytes) {
    QFile file(bench.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

}  // namespace

void PlanTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void PlanTest::aFileKeepsItsBytesUntilSomethingIsChanged() {
    PlanBench bench;
    const QByteArray text = sample(0).replace("  \"name\"", "   \"name\"");
    bench.page->load(put(bench, QStringLiteral("plan.json"), text));
    QTRY_VERIFY_WITH_TIMEOUT(bench.find("planWords") != nullptr, 5000);
    const auto loaded = bench.page->presented()->digest;
    QCOMPARE(loaded, record::Plan::read(text.toStdString())->digest());
    QSignalSpy started(bench.page, &ui::PlanPage::startWanted);
    bench.act("start")->run();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.at(0).at(1).value<std::string>(), text.toStdString());
    bench.type("repository", QStringLiteral("Other"));
    QVERIFY(!(bench.page->presented()->digest == loaded));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.page->presented()->digest, loaded);
    QCOMPARE(bench.find<QLineEdit>("repository")->text(), QStringLiteral("Acme updates"));
}

void PlanTest::undoTakesBackEverythingInOrder() {
    PlanBench bench;
    bench.useSample(0);
    QCOMPARE(bench.find<ui::RowList>("people")->count(), 10);
    bench.press("peopleAdd");
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("personName"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada Nowak"));
    bench.press("peopleRemove");
    QCOMPARE(bench.find<ui::RowList>("people")->count(), 10);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.find<ui::RowList>("people")->rows().last().title, QStringLiteral("Ada Nowak"));
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.find<ui::RowList>("people")->count(), 10);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.find("people") == nullptr);
}

void PlanTest::aProblemLeadsToItsField() {
    PlanBench bench;
    QVERIFY(!bench.act("start")->open);
    bench.useSample(0);
    QVERIFY(bench.act("start")->open);
    bench.type("personInitials", QString());
    bench.key(Qt::Key_Backspace);
    QVERIFY(!bench.act("start")->open);
    bench.key(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("problems"));
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("personInitials"));
    bench.type("personInitials", QStringLiteral("IL"));
    bench.type("threshold-root", QStringLiteral("1"));
    bench.key(Qt::Key_P, Qt::AltModifier);
    bench.key(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("threshold-root"));
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Up);
    QVERIFY(bench.act("start")->open);
}

void PlanTest::aRenamedPersonKeepsTheirKeys() {
    PlanBench bench;
    bench.useSample(0);
    bench.find("people")->setFocus();
    bench.key(Qt::Key_Down);
    bench.type("personName", QStringLiteral("Amara Mensah"));
    QVERIFY(bench.act("start")->open);
    QVERIFY(bench.page->raw().contains(QStringLiteral("\"holder\": \"Amara Mensah\"")));
    QVERIFY(!bench.page->raw().contains(QStringLiteral("Amara Osei")));
}

void PlanTest::aRehearsalSaysSevenDays() {
    PlanBench bench;
    bench.useSample(0);
    bench.page->setRehearsal(true);
    QVERIFY(bench.page->face().rehearsal);
    QVERIFY(!bench.act("start")->open);
    bench.type("expires", QStringLiteral("2026-11-30"));
    QVERIFY(bench.act("start")->open);
    QCOMPARE(bench.act("start")->text, QStringLiteral("Start rehearsal"));
    QVERIFY(bench.page->paper()->rehearsal);
}

void PlanTest::whatWasTypedSurvivesARestart() {
    QTemporaryDir state;
    {
        PlanBench bench(state.path());
        QTest::qWait(100);
        bench.type("name", QStringLiteral("acme-2027"));
    }
    PlanBench bench(state.path());
    QTRY_VERIFY_WITH_TIMEOUT(bench.find("takeUp") != nullptr, 5000);
    QCOMPARE(bench.find<QLineEdit>("name")->text(), QString());
    bench.press("takeUp");
    QCOMPARE(bench.find<QLineEdit>("name")->text(), QStringLiteral("acme-2027"));
    QVERIFY(bench.find("offer") == nullptr);
}

void PlanTest::aDamagedKeptPlanIsLeftAlone() {
    QTemporaryDir state;
    QFile file(state.filePath(QStringLiteral("unfinished-plan.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"anchorite-plan\": 9}");
    file.close();
    {
        PlanBench bench(state.path());
        QTest::qWait(200);
        bench.type("name", QStringLiteral("acme-2027"));
        QTest::qWait(600);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"anchorite-plan\": 9}"));
}

void PlanTest::aHostileFileChangesNothing_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not json") << QByteArray("<html>");
    QTest::newRow("unknown member") << sample(0).replace("\"name\": \"acme", "\"quiet\": true, \"name\": \"acme");
    QTest::newRow("control characters") << sample(0).replace("Ingrid Larsen", "Ingrid\\u202eLarsen");
    QTest::newRow("too large") << QByteArray(300'000, ' ');
}

void PlanTest::aHostileFileChangesNothing() {
    QFETCH(QByteArray, text);
    PlanBench bench;
    bench.useSample(1);
    const QString before = bench.page->raw();
    bench.page->load(put(bench, QStringLiteral("plan.json"), text));
    QTest::qWait(300);
    QCOMPARE(bench.page->raw(), before);
}

void PlanTest::returnStartsNothing() {
    PlanBench bench;
    bench.useSample(0);
    QSignalSpy started(bench.page, &ui::PlanPage::startWanted);
    for (auto* field : bench.page->findChildren<QLineEdit*>()) {
        if (field->isVisible()) {
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    QCOMPARE(started.size(), 0);
}

void PlanTest::theWheelChangesNothing() {
    PlanBench bench;
    bench.useSample(0);
    const QString before = bench.page->raw();
    for (auto* widget : bench.page->findChildren<QWidget*>()) {
        QWheelEvent wheel(QPointF(4, 4), widget->mapToGlobal(QPointF(4, 4)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &wheel);
    }
    QCOMPARE(bench.page->raw(), before);
}

}  // namespace anchorite::test
