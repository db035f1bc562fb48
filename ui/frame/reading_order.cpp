#include "ui/frame/reading_order.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <algorithm>
#include <tuple>

namespace anchorite::ui {

namespace {

using Items = QList<QLayoutItem*>;

Items itemsOf(const QLayout& layout) {
    Items items;
    for (int i = 0; i < layout.count(); ++i) {
        items << layout.itemAt(i);
    }
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        const auto cell = [grid](QLayoutItem* item) {
            int row = 0;
            int column = 0;
            int rows = 0;
            int columns = 0;
            grid->getItemPosition(grid->indexOf(item), &row, &column, &rows, &columns);
            return std::pair(row, column);
        };
        std::ranges::stable_sort(items, std::ranges::less(), cell);
    }
    const auto* box = qobject_cast<const QBoxLayout*>(&layout);
    if (box != nullptr &&
        (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop)) {
        std::ranges::reverse(items);
    }
    return items;
}

void addWidgets(const QLayout& layout, QList<QWidget*>& widgets) {
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->layout() != nullptr) {
            addWidgets(*item->layout(), widgets);
        } else if (item->widget() != nullptr) {
            widgets << item->widget();
        }
    }
}

QList<QWidget*> childrenOf(const QWidget& parent) {
    QList<QWidget*> children;
    if (parent.layout() != nullptr) {
        addWidgets(*parent.layout(), children);
    }
    QList<QWidget*> loose;
    for (QWidget* child : parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!children.contains(child)) {
            loose << child;
        }
    }
    std::ranges::stable_sort(loose, std::ranges::less(),
                             [](const QWidget* child) { return std::tuple(child->y(), child->x()); });
    return children + loose;
}

void addStops(QWidget& widget, QList<QWidget*>& stops) {
    if (!widget.isVisible() || !widget.isEnabled()) {
        return;
    }
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr) {
        stops << &widget;
    }
    for (QWidget* child : childrenOf(widget)) {
        if (!child->isWindow()) {
            addStops(*child, stops);
        }
    }
}

}  // namespace

QList<QWidget*> stopsInReadingOrder(QWidget& whole) {
    QList<QWidget*> stops;
    addStops(whole, stops);
    return stops;
}

}  // namespace anchorite::ui
