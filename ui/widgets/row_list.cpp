#include "ui/widgets/row_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr int rowHeight = 56;
constexpr int markSide = 22;

class RowDelegate final : public QStyledItemDelegate {
  public:
    explicit RowDelegate(RowList& list) : QStyledItemDelegate(&list), list_(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        const QRect row = option.rect;
        const Row& words = list_.rows().at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index == list_.currentIndex()) {
            painter->fillRect(row, QColor(c.actionTint));
            painter->fillRect(QRect(row.left(), row.top(), length::leftBar, row.height()), QColor(c.action));
        }
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(c.hairline));
        if (words.sign) {
            paintSign(*painter, *words.sign, QRectF(row.left() + 14, row.top() + 17, markSide, markSide));
        }
        const int left = row.left() + (words.sign ? 48 : 16);
        const auto line = [&](Type type, QRgb colour, int top, const QString& text) {
            const int room = row.right() - 10 - left;
            painter->setFont(fontOf(type));
            painter->setPen(QColor(colour));
            painter->drawText(QRect(left, row.top() + top, room, 22), Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(fontOf(type)).elidedText(text, Qt::ElideMiddle, room));
        };
        line(words.mono ? Type::mono : Type::strong, c.text, 6, words.title);
        line(Type::caption, c.secondary, 29, words.caption);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(QColor(c.focus), length::ring));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(row).adjusted(2, 2, -2, -3));
        }
        painter->restore();
    }

  private:
    RowList& list_;
};

}  // namespace

RowList::RowList(const QString& accessibleName, int mostRows, QWidget* parent)
    : QListWidget(parent), mostRows_(mostRows) {
    setProperty("ownRing", true);
    setAccessibleName(accessibleName);
    setProperty("ownRing", true);
    setItemDelegate(new RowDelegate(*this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) { emit acted(row(item)); });
    connect(this, &QListWidget::currentRowChanged, this, [this] { viewport()->update(); });
    setRows({});
}

void RowList::setRows(const QList<Row>& rows) {
    const QString current = rows_.value(currentRow()).title;
    const bool stays = !current.isEmpty() && rows.value(currentRow()).title == current;
    rows_ = rows;
    while (count() > rows.size()) {
        delete takeItem(count() - 1);
    }
    int place = rows.isEmpty() ? -1 : 0;
    for (int i = 0; i < rows.size(); ++i) {
        const Row& words = rows.at(i);
        if (i == count()) {
            addItem(QString());
        }
        item(i)->setText(words.title);
        item(i)->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(words.title, words.caption));
        place = words.title == current && (!stays || i == currentRow()) ? i : place;
    }
    if (currentRow() != place) {
        setCurrentRow(place);
    }
    const auto high = static_cast<int>(std::clamp<qsizetype>(rows.size(), 1, mostRows_));
    setFixedHeight(high * rowHeight + 2);
    viewport()->update();
}

void RowList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        emit acted(currentRow());
        return;
    }
    QListWidget::keyPressEvent(event);
}

}  // namespace anchorite::ui
