#include "ui/sign/change_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/sign/change_row.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

ChangeList::ChangeList(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("changes"));
    setAccessibleName(tr("What this root changes"));
    setAccessibleDescription(tr("Space goes on to the next change."));
    setProperty("ownRing", true);
    setItemDelegate(new ChangeRow(*this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::currentRowChanged, this, &ChangeList::look);
}

int ChangeList::beforeColumn(int width) {
    return width * 56 / 100;
}

int ChangeList::afterColumn(int width) {
    return width * 76 / 100;
}

void ChangeList::setChanges(const QList<ChangeWords>& changes) {
    changes_ = changes;
    seen_.clear();
    clear();
    for (int i = 0; i < changes_.size(); ++i) {
        auto* item = new QListWidgetItem(changes_.at(i).title, this);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1 of %2. %3").arg(i + 1).arg(changes_.size()).arg(changes_.at(i).spoken()));
    }
    setCurrentRow(changes_.isEmpty() ? -1 : 0);
    fitHeight();
}

void ChangeList::fitHeight() {
    int height = 2;
    for (int i = 0; i < count(); ++i) {
        height += sizeHintForRow(i);
    }
    setFixedHeight(std::max(height, 44));
}

void ChangeList::look() {
    viewport()->update();
    const int row = currentRow();
    if (!hasFocus() || row < 0) {
        return;
    }
    if (seen_.insert(row).second) {
        emit oneSeen();
    }
}

void ChangeList::goOn() {
    setFocus(Qt::OtherFocusReason);
    for (int step = 1; step <= count(); ++step) {
        const int row = (currentRow() + step) % count();
        if (!isSeen(row)) {
            setCurrentRow(row);
            return;
        }
    }
    if (currentRow() + 1 < count()) {
        setCurrentRow(currentRow() + 1);
    }
}

void ChangeList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        // A key held down goes through nothing unread.
        event->isAutoRepeat() ? void() : goOn();
        return;
    }
    if (!event->isAutoRepeat()) {
        QListWidget::keyPressEvent(event);
    }
}

void ChangeList::focusInEvent(QFocusEvent* event) {
    QListWidget::focusInEvent(event);
    look();
}

void ChangeList::resizeEvent(QResizeEvent* event) {
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    fitHeight();
}

ChangeHead::ChangeHead(QString change, QString before, QString after, QWidget* parent)
    : QWidget(parent), names_{std::move(change), std::move(before), std::move(after)} {
    setFixedHeight(36);
}

QStringList ChangeHead::clippedTexts() const {
    const int room[] = {ChangeList::beforeColumn(width()) - ChangeList::changeColumn,
                        ChangeList::afterColumn(width()) - ChangeList::beforeColumn(width()),
                        width() - ChangeList::afterColumn(width())};
    QStringList clipped;
    for (int i = 0; i < names_.size(); ++i) {
        if (QFontMetrics(fontOf(Type::label)).horizontalAdvance(names_.at(i)) > room[i]) {
            clipped << names_.at(i);
        }
    }
    return clipped;
}

void ChangeHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fontOf(Type::label));
    painter.setPen(QColor(colours().secondary));
    const int lefts[] = {ChangeList::changeColumn, ChangeList::beforeColumn(width()), ChangeList::afterColumn(width())};
    for (int i = 0; i < names_.size(); ++i) {
        painter.drawText(QRect(lefts[i], 0, width() - lefts[i], height()), Qt::AlignVCenter | Qt::AlignLeft,
                         names_.at(i));
    }
}

}  // namespace anchorite::ui
