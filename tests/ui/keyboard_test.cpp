#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include "seen.h"
#include "stage.h"
#include "suites.h"

namespace anchorite::test {

void KeyboardTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void KeyboardTest::reviewsAHistoryAndSavesTheReport() {
    Stage stage;
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
    Stage::answerFileDialog(Stage::acme());
    stage.key(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QAbstractButton>("review")->isEnabled(), 5000);
    stage.find("at")->setFocus();
    stage.type(QStringLiteral("2026-11-21"));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("matrix"));
    QVERIFY(says(stage.window(), QStringLiteral("Review of acme roots 1 to 6")));
    QVERIFY(says(stage.window(), QStringLiteral("Chain breaks at root 5")));
    stage.passGuard();
    stage.key(Qt::Key_E, Qt::AltModifier);
    QVERIFY(stage.waitFor("reportPath"));
    auto* path = stage.find<QLineEdit>("reportPath");
    path->setFocus();
    path->selectAll();
    stage.type(stage.path(QStringLiteral("report.html")));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("saved"));
    const QByteArray report = contentOf(stage.path(QStringLiteral("report.html")));
    QVERIFY(report.contains("ROOT-SIG-"));
    QVERIFY(!report.contains("<script"));
    QVERIFY(says(stage.window(), QStringLiteral("Records: nothing.")));
}

void KeyboardTest::saysInThreeSentencesWhyAReportWasNotSaved() {
    Stage stage;
    QVERIFY(stage.enter(Scene::reportRefused));
    for (const auto* words : {"The report was not saved", "What happened", "What is safe", "No file was replaced.",
                              "Next", "Name another file", "file.exists"}) {
        QVERIFY2(says(stage.window(), QLatin1String(words)), words);
    }
    QCOMPARE(contentOf(stage.path(QStringLiteral("review-of-acme.html"))), QByteArray("mine"));
}

void KeyboardTest::rehearsesStepByStepAndOpensTheResult() {
    Stage stage;
    QVERIFY(stage.enter(Scene::rehearsalStep));
    QVERIFY(says(stage.window(), QStringLiteral("REHEARSAL")));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("alsoRehearse") != nullptr);
    stage.key(Qt::Key_R);
    QVERIFY(stage.waitFor("next"));
    stage.passGuard();
    stage.key(Qt::Key_A, Qt::AltModifier);
    QVERIFY(stage.waitFor("open"));
    stage.passGuard();
    stage.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(stage.waitFor("matrix"));
    QVERIFY(says(stage.window(), QStringLiteral("roots 1 to 2")));
    QVERIFY(says(stage.window(), QStringLiteral("Chain accepted")));
}

void KeyboardTest::oneVersionIsSelectedEverywhere() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    auto* matrix = stage.find<QAbstractItemView>("matrix");
    auto* findings = stage.find<QAbstractItemView>("findings");
    QVERIFY(says(stage.window(), QStringLiteral("Root 5")));
    QCOMPARE(matrix->currentIndex().column(), 4);
    stage.key(Qt::Key_BracketLeft);
    QCOMPARE(matrix->currentIndex().column(), 3);
    QVERIFY(says(stage.window(), QStringLiteral("Root 4")));
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right);
    QVERIFY(says(stage.window(), QStringLiteral("Root 6")));
    const QString about = findings->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(about.contains(QStringLiteral("v6")), qPrintable(about));
    findings->setFocus();
    stage.key(Qt::Key_Home);
    QVERIFY(says(stage.window(), QStringLiteral("Root 5")));
    QCOMPARE(matrix->currentIndex().column(), 4);
    stage.key(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("words"));
}

void KeyboardTest::theFilterNarrowsTheFindings() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    auto* findings = stage.find<QAbstractItemView>("findings");
    const int all = findings->model()->rowCount();
    stage.key(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filter"));
    stage.type(QStringLiteral("block"));
    const int blocks = findings->model()->rowCount();
    QVERIFY(blocks > 0);
    QVERIFY(blocks < all);
    for (int row = 0; row < blocks; ++row) {
        const QString words = findings->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(QStringLiteral("block"), Qt::CaseInsensitive), qPrintable(words));
    }
    stage.type(QStringLiteral("[]/"));
    QCOMPARE(stage.find<QLineEdit>("filter")->text(), QStringLiteral("block[]/"));
    QCOMPARE(findings->model()->rowCount(), 0);
}

void KeyboardTest::escapeGoesUpAndKeepsTheReview() {
    Stage stage;
    QVERIFY(stage.enter(Scene::raw));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("matrix") != nullptr);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("at") != nullptr);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find("cardReview") != nullptr);
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
}

void KeyboardTest::theRailGoesBackToAStepThatIsDone() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    stage.find("matrix")->setFocus();
    stage.key(Qt::Key_F6);
    stage.key(Qt::Key_F6);
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Return);
    QVERIFY(stage.find("at") != nullptr);
}

void KeyboardTest::regionsFollowF6() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("matrix"));
    stage.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("report"));
    stage.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Steps"));
    stage.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("matrix"));
}

void KeyboardTest::aBlankedWindowSwallowsTheKeyThatWakesIt() {
    Stage stage;
    stage.key(Qt::Key_L, Qt::ControlModifier);
    const QImage blank = stage.window().grab().toImage();
    stage.key(Qt::Key_4);
    stage.settleLong();
    QVERIFY(stage.find("cardReview") != nullptr);
    QVERIFY(stage.find("at") == nullptr);
    QVERIFY(blank != stage.window().grab().toImage());
    stage.key(Qt::Key_4);
    QVERIFY(stage.waitFor("at"));
}

void KeyboardTest::aSecondFastActivationDoesNothing() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    stage.passGuard();
    // Save stands where Export report stood; both presses land within its 400 ms.
    stage.find<QAbstractButton>("report")->click();
    auto* save = stage.find<QAbstractButton>("save");
    QVERIFY(save != nullptr);
    save->click();
    QTest::qWait(100);
    QVERIFY(stage.find("saved") == nullptr);
    QVERIFY(save->isEnabled());
    stage.find<QLineEdit>("reportPath")->setText(stage.path(QStringLiteral("late.html")));
    stage.passGuard();
    save->click();
    QVERIFY(stage.waitFor("saved"));
}

void KeyboardTest::theWheelChangesNothing() {
    Stage stage;
    QVERIFY(stage.enter(Scene::report));
    auto* first = stage.find<QAbstractButton>("form0");
    QVERIFY(first->isChecked());
    const QString path = stage.find<QLineEdit>("reportPath")->text();
    for (auto* widget : stage.window().findChildren<QWidget*>()) {
        if (widget->isVisible() && !widget->hasFocus()) {
            QWheelEvent wheel(QPointF(2, 2), widget->mapToGlobal(QPointF(2, 2)), QPoint(), QPoint(0, 120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
        }
    }
    QVERIFY(first->isChecked());
    QCOMPARE(stage.find<QLineEdit>("reportPath")->text(), path);
}

void KeyboardTest::anyTwoVersionsAreCompared() {
    Stage stage;
    QVERIFY(stage.enter(Scene::compare));
    auto* before = stage.find<QComboBox>("compareBefore");
    auto* after = stage.find<QComboBox>("compareAfter");
    after->setFocus();
    stage.key(Qt::Key_End);
    before->setFocus();
    stage.key(Qt::Key_Home);
    QTRY_VERIFY(stage.said("compared").startsWith(QStringLiteral("v1 to v6: ")));
    stage.key(Qt::Key_End);
    QTRY_COMPARE(stage.said("compared"), QStringLiteral("v6 to v6: no change"));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor("matrix"));
}

void KeyboardTest::theReportIsAlsoAPdf() {
    Stage stage;
    QVERIFY(stage.enter(Scene::report));
    stage.find("form0")->setFocus();
    for (int form = 0; form < 3; ++form) {
        stage.key(Qt::Key_Right);
    }
    QVERIFY(stage.find<QAbstractButton>("form3")->isChecked());
    QVERIFY(stage.find<QLineEdit>("reportPath")->text().endsWith(QStringLiteral(".pdf")));
    stage.passGuard();
    stage.key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(stage.waitFor("saved"));
    QVERIFY(contentOf(stage.path(QStringLiteral("review-of-acme.pdf"))).startsWith("%PDF-"));
}

void KeyboardTest::theFocusStaysInSightInASmallerWindow() {
    Stage stage;
    QVERIFY(stage.enter(Scene::signGate));
    QWidget* focus = QApplication::focusWidget();
    const auto areas = stage.window().findChildren<QScrollArea*>();
    const auto around = std::ranges::find_if(areas, [&](const auto* area) { return area->isAncestorOf(focus); });
    QVERIFY(around != areas.end());
    QScrollArea* area = *around;
    const auto seen = [&] {
        const QRect place(focus->mapTo(area->viewport(), QPoint(0, 0)), focus->size());
        return area->viewport()->rect().contains(place);
    };
    stage.window().resize(1280, 800);
    QTRY_VERIFY(seen());
    stage.window().resize(853, 533);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(seen());
}

void KeyboardTest::theKeyOfAClosedActTypesNothing() {
    Stage stage;
    QVERIFY(stage.enter(Scene::newKey));
    stage.find("keyFile")->setFocus();
    stage.key(Qt::Key_G, Qt::AltModifier);
    QCOMPARE(stage.find<QLineEdit>("keyFile")->text(), QString());
    stage.type(QStringLiteral("g"));
    QCOMPARE(stage.find<QLineEdit>("keyFile")->text(), QStringLiteral("g"));
    Stage other;
    QVERIFY(other.enter(Scene::stepLeftOut));
    other.find("exceptionText")->setFocus();
    other.key(Qt::Key_S, Qt::AltModifier);
    other.type(QStringLiteral("no time"));
    QCOMPARE(other.find<QPlainTextEdit>("exceptionText")->toPlainText(), QStringLiteral("no time"));
}

void KeyboardTest::theFocusStaysWhereItWasMovedDuringALookUp_data() {
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("moved");
    QTest::addColumn<QByteArray>("opens");
    QTest::newRow("transcript") << Scene::transcriptClosed << int(Qt::Key_T) << QByteArray("next")
                                << QByteArray("print");
    QTest::newRow("step") << Scene::stepClients << int(Qt::Key_S) << QByteArray("back") << QByteArray("record");
}

/// The space bar, pressed for an act that was chosen, must not meet the one that opens a moment later.
void KeyboardTest::theFocusStaysWhereItWasMovedDuringALookUp() {
    QFETCH(Scene, scene);
    QFETCH(int, key);
    QFETCH(QByteArray, moved);
    QFETCH(QByteArray, opens);
    Stage stage;
    QVERIFY(stage.enter(scene));
    for (const bool move : {false, true}) {
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.waitFor("steps"));
        stage.passGuard();
        // As soon as the page has come, before its look-up is back.
        bool closedAtFirst = false;
        const auto come = connect(qApp, &QApplication::focusChanged, this, [&] {
            const auto* act = stage.find<QAbstractButton>(opens.constData());
            if (!closedAtFirst && stage.find("steps") == nullptr && act != nullptr) {
                closedAtFirst = !act->isEnabled();
                if (move) {
                    stage.find(moved.constData())->setFocus();
                }
            }
        });
        stage.key(Qt::Key(key), Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(stage.window(), opens.constData()), 10000);
        disconnect(come);
        QVERIFY(closedAtFirst);
        QCOMPARE(QApplication::focusWidget(), stage.find(move ? moved.constData() : opens.constData()));
    }
}

}  // namespace anchorite::test
