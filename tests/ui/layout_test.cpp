#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <algorithm>

#include "complaints.h"
#include "stage.h"
#include "suites.h"

namespace anchorite::test {

namespace {

void expectNone(const QString& complaints) {
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
}

/// A rehearsal of all steps takes its time, a long history has hundreds of cells that are drawn alike, and over the
/// presenter view no key moves the focus.
bool drawsLikeOthers(Scene scene) {
    return scene == Scene::rehearsalDone || scene == Scene::findingsLong || scene == Scene::presenter;
}

void expectWorkableWithoutEyesOrMouse(QWidget& window, Scene scene) {
    expectNone(focusAstray(window));
    expectNone(withoutName(window));
    expectNone(cellsWithoutWords(window));
    expectNone(movedByTheWheel(window));
    expectNone(localDates(window));
    if (!drawsLikeOthers(scene)) {
        expectNone(withoutRing(window));
        expectNone(notReachedByTab(window));
        expectNone(againstReadingOrder(window));
    }
}

}  // namespace

void LayoutTest::everyScene_data() {
    QTest::addColumn<int>("scene");
    for (const SceneName& scene : scenes) {
        QTest::addRow("%s", scene.name) << static_cast<int>(scene.scene);
    }
}

/// Each scene is entered once: what is looked at first changes least.
void LayoutTest::everyScene() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    stage.settleLong();
    // Enlarged, only widths and heights can be others.
    const bool enlarged = stage.window().devicePixelRatioF() != 1;
    QList<ui::ThemeName> themes{ui::ThemeName::light};
    if (!enlarged) {
        expectWorkableWithoutEyesOrMouse(stage.window(), static_cast<Scene>(scene));
        themes = {ui::ThemeName::dark, ui::ThemeName::contrast, ui::ThemeName::light};
    }
    for (const auto theme : themes) {
        for (const QSize size : {QSize(853, 533), QSize(1280, 800)}) {
            ui::applyTheme(*qApp, theme);
            stage.window().resize(size);
            stage.settle();
            QCOMPARE(stage.window().size(), size);
            // Heights that follow from widths take another round of the layout.
            (void)QTest::qWaitFor([&] { return clippedIn(stage.window()).isEmpty(); }, 500);
            expectNone(clippedIn(stage.window()));
            expectNone(scrolledAside(stage.window()));
        }
        if (!enlarged) {
            expectNone(hardToRead(stage.window()));
        }
    }
}

void LayoutTest::theLadderHasAChildForEveryVersion() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    auto* ladder = QAccessible::queryAccessibleInterface(stage.find("ladder"));
    QVERIFY(ladder != nullptr);
    QCOMPARE(ladder->childCount(), 6);
    QCOMPARE(ladder->role(), QAccessible::List);
    const QString fifth = ladder->child(4)->text(QAccessible::Name);
    QVERIFY2(fifth.startsWith(QStringLiteral("v5, refused, expires 2025-")), qPrintable(fifth));
    QVERIFY(ladder->child(4)->state().selected);
    QVERIFY(!ladder->child(0)->state().selected);
    QCOMPARE(ladder->indexOfChild(ladder->child(3)), 3);
}

void LayoutTest::everyMatrixCellHasWords() {
    Stage stage;
    QVERIFY(stage.enter(Scene::findings));
    const QAbstractItemModel* model = stage.find<QAbstractItemView>("matrix")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString words = model->index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(words.contains(QStringLiteral("v%1").arg(column + 1)), qPrintable(words));
        }
    }
}

void LayoutTest::datesAreNeverLocal() {
    for (const char* locale : {"de_DE", "en_US", "fa_IR", "ja_JP", "C"}) {
        QLocale::setDefault(QLocale(QLatin1String(locale)));
        Stage stage;
        QVERIFY(stage.enter(Scene::findings));
        const QRegularExpression local(QStringLiteral("\\b\\d{1,2}([./]\\d{1,2}[./]\\d{4}|/\\d{1,2}/\\d{2})\\b"));
        for (const auto* label : stage.window().findChildren<QLabel*>()) {
            QVERIFY2(!local.match(label->text()).hasMatch(), qPrintable(label->text()));
        }
    }
    QLocale::setDefault(QLocale::c());
}

void LayoutTest::noNetworkLibraryIsMapped() {
    Stage stage;
    QFile maps(QStringLiteral("/proc/self/maps"));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray mapped = maps.readAll();
    QVERIFY(mapped.contains("libQt6Widgets"));
    for (const char* library : {"libQt6Network", "libcurl", "libQt6Quick", "libnss_dns"}) {
        QVERIFY2(!mapped.contains(library), library);
    }
}

}  // namespace anchorite::test
