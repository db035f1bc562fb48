#include "ui/sign/change_row.h"

#include <QPainter>
#include <algorithm>

#include "ui/sign/change_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int least = 56;
constexpr int above = 8;
constexpr int line = 22;
constexpr int betweenColumns = 14;
constexpr int boxSide = 26;
constexpr int careWidth = 112;

struct Widths {
    int title, before, after;
};

Widths widthsIn(int width) {
    const int before = ChangeList::beforeColumn(width);
    const int after = ChangeList::afterColumn(width);
    return {before - ChangeList::changeColumn - betweenColumns, after - before - betweenColumns, width - after - 10};
}

bool careFits(const ChangeWords& change, int width) {
    return QFontMetrics(fontOf(Type::strong)).horizontalAdvance(change.title) + careWidth + 10 <= width;
}

int titleHeight(const ChangeWords& change, int width) {
    const bool ownLine = change.care != rotation::Care::ordinary && !careFits(change, width);
    return wrappedHeight(change.title, fontOf(Type::strong), width) + (ownLine ? line : 0);
}

int remarkHeight(const ChangeWords& change, int width) {
    return change.remark.isEmpty() ? 0 : wrappedHeight(change.remark, fontOf(Type::caption), width);
}

QFont faceOf(const ChangeValue& value) {
    return fontOf(value.mono ? Type::monoSmall : Type::body);
}

int valueHeight(const ChangeValue& value, int width) {
    return wrappedHeight(value.text, faceOf(value), width) +
           (value.caption.isEmpty() ? 0 : wrappedHeight(value.caption, fontOf(Type::caption), width));
}

void paintValue(QPainter& painter, const ChangeValue& value, const QRect& place) {
    const Colours& c = colours();
    const int height = valueHeight(value, place.width());
    int top = place.top() + std::max(above, (place.height() - height) / 2);
    painter.setPen(QColor(c.text));
    const QFont face = faceOf(value);
    paintWrapped(painter, value.text, face, QRectF(place.left(), top, place.width(), height));
    if (!value.caption.isEmpty()) {
        top += wrappedHeight(value.text, face, place.width());
        painter.setPen(QColor(c.secondary));
        paintWrapped(painter, value.caption, fontOf(Type::caption), QRectF(place.left(), top, place.width(), height));
    }
}

/// Minus, plus or two arrows in a box: what is not told by colour alone.
void paintKind(QPainter& painter, rotation::ChangeKind kind, const QPoint& centre) {
    const Colours& c = colours();
    const QRgb colour = kind == rotation::ChangeKind::removed ? c.stop
                        : kind == rotation::ChangeKind::added ? c.verified
                                                              : c.action;
    painter.setPen(QPen(QColor(colour), 2));
    painter.setBrush(QColor(c.surface));
    const QRectF box(centre.x() - boxSide / 2.0, centre.y() - boxSide / 2.0, boxSide, boxSide);
    painter.drawRoundedRect(box, 4, 4);
    const QPointF middle = box.center();
    if (kind != rotation::ChangeKind::changed) {
        painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0));
    }
    if (kind == rotation::ChangeKind::added) {
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
    }
    if (kind == rotation::ChangeKind::changed) {
        const QPointF lines[] = {{-5, -3}, {5, -3}, {5, -3}, {2, -6}, {-5, 3}, {5, 3}, {-5, 3}, {-2, 6}};
        for (int i = 0; i < 8; i += 2) {
            painter.drawLine(middle + lines[i], middle + lines[i + 1]);
        }
    }
}

void paintCurrent(QPainter& painter, const QPoint& centre) {
    const QPointF triangle[] = {centre + QPointF(-5, -6), centre + QPointF(6, 0), centre + QPointF(-5, 6)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colours().action));
    painter.drawPolygon(triangle, 3);
}

}  // namespace

ChangeRow::ChangeRow(ChangeList& list) : QStyledItemDelegate(&list), list_(list) {}

QSize ChangeRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const ChangeWords& change = list_.changes().at(index.row());
    const Widths widths = widthsIn(list_.viewport()->width());
    const int title = titleHeight(change, widths.title) + remarkHeight(change, widths.title);
    const int highest =
        std::max({title, valueHeight(change.before, widths.before), valueHeight(change.after, widths.after)});
    return {list_.viewport()->width(), std::max(least, highest + 2 * above)};
}

void ChangeRow::paintGround(QPainter& painter, const QRect& row, bool current, bool last) const {
    const Colours& c = colours();
    if (current) {
        painter.fillRect(row, QColor(c.actionTint));
        painter.fillRect(QRect(row.left(), row.top(), length::leftBar, row.height()), QColor(c.action));
    }
    if (!last) {
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(c.hairline));
    }
}

void ChangeRow::paintSeen(QPainter& painter, const QRect& row, int index) const {
    const QPoint centre(row.left() + 23, row.center().y());
    if (index == list_.currentRow() && list_.isSeen(index)) {
        paintCurrent(painter, centre);
        return;
    }
    constexpr double side = 20;
    paintSign(painter, list_.isSeen(index) ? Sign::verified : Sign::waiting,
              QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
}

void ChangeRow::paintTitle(QPainter& painter, const QRect& row, const ChangeWords& change) const {
    const Colours& c = colours();
    const int width = widthsIn(row.width()).title;
    const int left = row.left() + ChangeList::changeColumn;
    const int title = wrappedHeight(change.title, fontOf(Type::strong), width);
    const int whole = titleHeight(change, width) + remarkHeight(change, width);
    int top = row.top() + std::max(above, (row.height() - whole) / 2);
    painter.setPen(QColor(c.text));
    paintWrapped(painter, change.title, fontOf(Type::strong), QRectF(left, top, width, title));
    if (change.care != rotation::Care::ordinary) {
        const bool beside = careFits(change, width);
        const int used = QFontMetrics(fontOf(Type::strong)).horizontalAdvance(change.title);
        const QPoint at(beside ? left + used + 14 : left, beside ? top : top + title);
        const bool stop = change.care == rotation::Care::stop;
        paintSign(painter, stop ? Sign::block : Sign::high, QRectF(at.x(), at.y(), 18, 18));
        painter.setFont(fontOf(Type::label));
        painter.setPen(QColor(stop ? c.stop : c.careful));
        painter.drawText(QRect(at.x() + 24, at.y(), careWidth, 20), Qt::AlignVCenter | Qt::AlignLeft,
                         ChangeList::tr("needs care"));
    }
    top += titleHeight(change, width);
    painter.setPen(QColor(c.secondary));
    paintWrapped(painter, change.remark, fontOf(Type::caption), QRectF(left, top, width, row.height()));
}

void ChangeRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect row = option.rect;
    const ChangeWords& change = list_.changes().at(index.row());
    const Widths widths = widthsIn(row.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, row, index.row() == list_.currentRow(), index.row() + 1 == list_.count());
    paintSeen(*painter, row, index.row());
    paintKind(*painter, change.kind, {row.left() + 65, row.center().y()});
    paintTitle(*painter, row, change);
    paintValue(*painter, change.before,
               {row.left() + ChangeList::beforeColumn(row.width()), row.top(), widths.before, row.height()});
    paintValue(*painter, change.after,
               {row.left() + ChangeList::afterColumn(row.width()), row.top(), widths.after, row.height()});
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(QColor(colours().focus), length::ring));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(2, 2, -2, -3));
    }
    painter->restore();
}

}  // namespace anchorite::ui
