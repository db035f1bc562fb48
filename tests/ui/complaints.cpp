#include "complaints.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace anchorite::test {

namespace {

QString described(const QWidget* widget) {
    return QStringLiteral("%1 %2 %3 (%4 x %5)")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height());
}

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

/// Every control that Tab comes by, from an arbitrary one on.
QList<QWidget*> walkedByTab(const std::set<QWidget*>& stops) {
    QList<QWidget*> met;
    if (stops.empty()) {
        return met;
    }
    QWidget* const start = *stops.begin();
    start->setFocus(Qt::TabFocusReason);
    do {
        met << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != nullptr && QApplication::focusWidget() != start && met.size() < 200);
    return met;
}

/// The rail, the bar of acts, or what lies between.
QString regionOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = QLatin1String(widget->metaObject()->className());
        if (name.endsWith(QLatin1String("StepRail")) || name.endsWith(QLatin1String("ActionBar"))) {
            return name;
        }
    }
    return {};
}

/// Where a round of Tab comes into the region.
QWidget* firstOf(const QList<QWidget*>& round, const QString& region) {
    QWidget* highest = nullptr;
    for (qsizetype i = 0; i < round.size(); ++i) {
        const QWidget* const before = round[(i + round.size() - 1) % round.size()];
        if (regionOf(round[i]) == region && regionOf(before) != region) {
            return round[i];
        }
    }
    for (QWidget* widget : round) {
        const bool higher = highest == nullptr || widget->mapTo(widget->window(), QPoint()).y() <
                                                      highest->mapTo(highest->window(), QPoint()).y();
        highest = higher ? widget : highest;
    }
    return highest;
}

QRect placeIn(QWidget& window, const QWidget* widget) {
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// Above, unless it begins a column further right; or to the left in one row.
bool isReadBefore(const QRect& one, const QRect& other) {
    const bool above = one.bottom() < other.top();
    const bool below = one.top() > other.bottom();
    return (above && one.left() < other.right()) || (!above && !below && one.right() < other.left());
}

QString stateOf(const QWidget* widget) {
    const auto* combo = qobject_cast<const QComboBox*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return combo != nullptr    ? combo->currentText()
           : button != nullptr ? QString::number(button->isChecked())
           : line != nullptr   ? line->text()
                               : QString();
}

int differing(const QImage& one, const QImage& other) {
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto* left = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* right = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x) {
            changed += left[x] != right[x] ? 1 : 0;
        }
    }
    return changed;
}

QImage painted(QWidget& window) {
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of the window tell that this widget has the focus; 0 when it does not keep it.
int ringOf(QWidget* widget, QWidget& window) {
    widget->setFocus(Qt::TabFocusReason);
    QTest::qWait(10);
    const QImage with = painted(window);
    const bool held = widget->hasFocus();
    widget->clearFocus();
    QTest::qWait(10);
    return held ? differing(with, painted(window)) : 0;
}

double luminance(QRgb colour) {
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The best contrast of any painted pixel with the most frequent colour of the place.
double contrastIn(const QImage& picture, const QRect& place) {
    std::map<QRgb, int> colours;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = place.left(); x <= place.right(); ++x) {
            ++colours[line[x]];
        }
    }
    const double ground = luminance(std::ranges::max_element(colours, {}, &std::pair<const QRgb, int>::second)->first);
    double best = 1;
    for (const auto& [colour, count] : colours) {
        const double own = luminance(colour);
        best = std::max(best, (std::max(own, ground) + 0.05) / (std::min(own, ground) + 0.05));
    }
    return best;
}

bool saysSomething(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* head = qobject_cast<const QHeaderView*>(widget->parentWidget());
    return (label != nullptr && !label->text().trimmed().isEmpty()) || (head != nullptr && head->viewport() == widget);
}

}  // namespace

QString focusAstray(QWidget& window) {
    QWidget* const focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return QStringLiteral("nothing has the focus");
    }
    const QString region = regionOf(focus);
    if (region.isEmpty()) {
        return {};
    }
    if (region.endsWith(QLatin1String("StepRail"))) {
        return described(focus);
    }
    // Acts stand in a row; the last is the one that leads on.
    for (const auto* act : window.findChildren<QAbstractButton*>()) {
        if (act->isVisible() && act->isEnabled() && regionOf(act) == region && act->x() > focus->x()) {
            return described(focus);
        }
    }
    return {};
}

QString withoutName(QWidget& window) {
    QString found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->parentWidget() != nullptr &&
            qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) == nullptr) {
            const auto* known = QAccessible::queryAccessibleInterface(widget);
            if (known == nullptr || known->text(QAccessible::Name).isEmpty()) {
                found += described(widget) + QLatin1Char('\n');
            }
        }
    }
    return found;
}

QString cellsWithoutWords(QWidget& window) {
    QString found;
    for (const auto* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* const model = view->isVisible() ? view->model() : nullptr;
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                const auto* inside = view->indexWidget(cell);
                const bool named = inside != nullptr && !inside->accessibleName().isEmpty();
                if (!named && cell.data(Qt::AccessibleTextRole).toString().isEmpty() &&
                    cell.data(Qt::DisplayRole).toString().isEmpty()) {
                    found += described(view) + QStringLiteral(" cell %1, %2\n").arg(row).arg(column);
                }
            }
        }
    }
    return found;
}

QString movedByTheWheel(QWidget& window) {
    std::map<QWidget*, QString> before;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            before[widget] = stateOf(widget);
        }
    }
    for (const auto& [widget, state] : before) {
        if (!widget->hasFocus()) {
            QWheelEvent wheel(QPointF(2, 2), widget->mapToGlobal(QPointF(2, 2)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
        }
    }
    QString moved;
    for (const auto& [widget, state] : before) {
        moved += stateOf(widget) == state ? QString() : described(widget) + QLatin1Char('\n');
    }
    return moved;
}

QString localDates(QWidget& window) {
    static const QRegularExpression local(QStringLiteral("\\b\\d{1,2}([./]\\d{1,2}[./]\\d{4}|/\\d{1,2}/\\d{2})\\b"));
    QString found;
    for (const auto* label : window.findChildren<QLabel*>()) {
        found += local.match(label->text()).hasMatch() ? label->text() + QLatin1Char('\n') : QString();
    }
    return found;
}

QString withoutRing(QWidget& window) {
    QString found;
    for (QWidget* widget : tabStops(window)) {
        // At least a line around a matrix cell.
        constexpr int least = 2 * (56 + 32);
        int changed = 0;
        // The page may still be coming to rest, and scrolls to its focus then.
        for (int tries = 0; tries < 20 && changed < least; ++tries) {
            changed = ringOf(widget, window);
        }
        if (changed < least) {
            found += described(widget) + QString::number(changed) + QLatin1Char('\n');
        }
    }
    return found;
}

QString notReachedByTab(QWidget& window) {
    const std::set<QWidget*> all = tabStops(window);
    const QList<QWidget*> met = walkedByTab(all);
    QString found;
    for (QWidget* widget : all) {
        found += met.contains(widget) ? QString() : described(widget) + QLatin1Char('\n');
    }
    for (QWidget* widget : met) {
        found += all.contains(widget) ? QString() : QStringLiteral("too many: ") + described(widget);
    }
    return found;
}

QString againstReadingOrder(QWidget& window) {
    const QList<QWidget*> met = walkedByTab(tabStops(window));
    QString found;
    QStringList entered;
    for (qsizetype i = 0; i < met.size(); ++i) {
        const QWidget* const one = met[i];
        const QWidget* const next = met[(i + 1) % met.size()];
        if (regionOf(one) != regionOf(next)) {
            found += entered.contains(regionOf(next)) ? described(next) + QStringLiteral(" once more\n") : QString();
            entered << regionOf(next);
        }
        // From the last control of a region on, a new round begins somewhere else.
        if (regionOf(one) == regionOf(next) && next != firstOf(met, regionOf(one)) &&
            isReadBefore(placeIn(window, next), placeIn(window, one))) {
            found += described(next) + QStringLiteral(" after ") + described(one) + QLatin1Char('\n');
        }
    }
    return found;
}

QString clippedIn(QWidget& window) {
    QString clipped;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        QStringList texts;
        if (widget->metaObject()->indexOfMethod("clippedTexts()") >= 0) {
            QMetaObject::invokeMethod(widget, "clippedTexts", Qt::DirectConnection, Q_RETURN_ARG(QStringList, texts));
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const int right = widget->mapTo(&window, QPoint(widget->width(), 0)).x();
        if (label != nullptr && !label->text().isEmpty() && right > window.width()) {
            texts << label->text();
        }
        for (const QString& text : texts) {
            clipped += described(widget) + QStringLiteral(": ") + text + QLatin1Char('\n');
        }
    }
    return clipped;
}

QString scrolledAside(QWidget& window) {
    QString found;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            found += described(area) + QString::number(area->horizontalScrollBar()->maximum());
        }
    }
    return found;
}

QString hardToRead(QWidget& window) {
    const QImage picture = painted(window);
    QString found;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !saysSomething(widget)) {
            continue;
        }
        const QRect place = widget->visibleRegion().boundingRect().translated(widget->mapTo(&window, QPoint()));
        const QRect seen = place & picture.rect();
        if (seen.height() < widget->height() || seen.width() < 8 || window.childAt(seen.center()) != widget) {
            continue;
        }
        if (const double contrast = contrastIn(picture, seen); contrast < 4.5) {
            found += described(widget) + QStringLiteral(" %1\n").arg(contrast);
        }
    }
    return found;
}

}  // namespace anchorite::test
