#include "ui/emergency/flow_row.h"

namespace anchorite::ui {

FlowRow::FlowRow(int gap) : gap_(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() {
    qDeleteAll(items_);
}

QLayoutItem* FlowRow::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QSize FlowRow::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// Answers the height.
int FlowRow::place(const QRect& rect, bool really) const {
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += line + gap_;
            line = 0;
        }
        if (really) {
            item->setGeometry(QRect(QPoint(x, y), size));
        }
        x += size.width() + gap_;
        line = std::max(line, size.height());
    }
    return y + line - rect.y();
}

}  // namespace anchorite::ui
