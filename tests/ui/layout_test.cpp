#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <set>

#include "layout.h"
#include "stage.h"
#include "suites.h"

namespace anchorite::test {

namespace {

/// Nothing of the row was chosen yet: then its first one is reached.
bool unanswered(const QRadioButton* radio) {
    const auto row = radio->parentWidget()->findChildren<QRadioButton*>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::none_of(row, [](const QRadioButton* each) { return each->isChecked(); });
}

bool takesTab(const QWidget* widget) {
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    // Of a row of alternatives, Tab reaches the chosen one; arrows go on.
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           (radio == nullptr || radio->isChecked() || unanswered(radio));
}

std::set<QWidget*> tabStops(QWidget& window) {
    std::set<QWidget*> stops;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (takesTab(widget)) {
            stops.insert(widget);
        }
    }
    return stops;
}

}  // namespace

void LayoutTest::everySceneFits_data() {
    addScenes();
}

void LayoutTest::everySceneFits() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    for (const auto theme : {ui::ThemeName::dark, ui::ThemeName::contrast, ui::ThemeName::light}) {
        for (const QSize size : {QSize(853, 533), QSize(1280, 800)}) {
            ui::applyTheme(*qApp, theme);
            stage.window().resize(size);
            stage.settle();
            QCOMPARE(stage.window().size(), size);
            // Heights that follow from widths take another round of the layout.
            (void)QTest::qWaitFor([&] { return clippedIn(stage.window()).isEmpty(); }, 500);
            const QStringList clipped = clippedIn(stage.window());
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral(" | "))));
            for (const auto* area : stage.window().findChildren<QScrollArea*>()) {
                QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                         qPrintable(QString::number(area->horizontalScrollBar()->maximum())));
            }
        }
    }
}

void LayoutTest::everyControlHasAName_data() {
    addScenes({Scene::rehearsalDone});
}

void LayoutTest::everyControlHasAName() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    for (auto* widget : stage.window().findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->parentWidget() != nullptr &&
            qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) == nullptr) {
            const auto* known = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(known != nullptr && !known->text(QAccessible::Name).isEmpty(), qPrintable(described(widget)));
        }
    }
}

void LayoutTest::theFocusRingShows_data() {
    addScenes({Scene::rehearsalDone, Scene::findingsLong});
}

void LayoutTest::theFocusRingShows() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    for (QWidget* widget : tabStops(stage.window())) {
        widget->setFocus(Qt::TabFocusReason);
        stage.settle();
        const QImage with = stage.window().grab().toImage();
        const bool held = widget->hasFocus();
        widget->clearFocus();
        stage.settle();
        const QImage without = stage.window().grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                changed += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            }
        }
        // At least a line around a matrix cell.
        QVERIFY2(held && changed >= 2 * (56 + 32), qPrintable(described(widget) + QString::number(changed)));
    }
}

void LayoutTest::tabReachesEverythingAndComesBack_data() {
    addScenes({Scene::rehearsalDone});
}

void LayoutTest::tabReachesEverythingAndComesBack() {
    QFETCH(int, scene);
    Stage stage;
    QVERIFY(stage.enter(static_cast<Scene>(scene)));
    const std::set<QWidget*> all = tabStops(stage.window());
    QWidget* const start = QApplication::focusWidget();
    QVERIFY(start != nullptr);
    std::set<QWidget*> met;
    do {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != nullptr);
    } while (QApplication::focusWidget() != start && met.size() < 200);
    for (QWidget* widget : all) {
        QVERIFY2(met.contains(widget), qPrintable(described(widget)));
    }
    QCOMPARE(met.size(), all.size());
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
