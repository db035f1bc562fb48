#include "ui/collect/holder_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

enum Column { holderColumn, oldColumn, ownColumn, howColumn, timeColumn, actColumn, columns };
constexpr int standingRole = Qt::UserRole + 1;
constexpr int headerHeight = 37;
constexpr int around = 16;
constexpr int mark = 18;

Type typeOf(int column) {
    return column == holderColumn ? Type::strong : column == timeColumn ? Type::monoSmall : Type::body;
}

class LineDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        const auto* table = qobject_cast<const QTableView*>(option.widget);
        const bool current = table != nullptr && table->currentIndex().row() == index.row();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option.rect, index, current, table != nullptr && table->hasFocus());
        const QVariant standing = index.data(standingRole);
        standing.isValid() ? paintStanding(*painter, option.rect, static_cast<HolderMark>(standing.toInt()))
                           : paintText(*painter, option.rect, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(c.hairline));
        painter->restore();
    }

  private:
    static void paintGround(QPainter& painter, const QRect& cell, const QModelIndex& index, bool current, bool focus) {
        const Colours& c = colours();
        const bool flat = currentTheme() == ThemeName::contrast;
        painter.fillRect(cell, QColor(current && !flat ? c.actionTint : c.surface));
        if (!current) {
            return;
        }
        const QRgb edge = focus || flat ? c.focus : c.action;
        if (index.column() == holderColumn) {
            painter.fillRect(QRect(cell.left(), cell.top(), length::leftBar, cell.height()), QColor(edge));
        }
        if (focus || flat) {
            const int thick = flat ? length::ring : 2;
            painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), thick), QColor(edge));
            painter.fillRect(QRect(cell.left(), cell.bottom() - thick, cell.width(), thick), QColor(edge));
        }
    }

    static void paintStanding(QPainter& painter, const QRect& cell, HolderMark standing) {
        const bool wrong = standing == HolderMark::otherRoot || standing == HolderMark::invalid;
        const bool none = standing == HolderMark::noKey;
        const int left = cell.left() + 2;
        paintSign(painter, signOf(standing), QRectF(left, cell.center().y() - mark / 2.0, mark, mark));
        painter.setFont(fontOf(wrong ? Type::strong : Type::body));
        painter.setPen(QColor(wrong ? colours().stop : none ? colours().secondary : colours().text));
        painter.drawText(QRect(left + mark + 10, cell.top(), cell.width(), cell.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, wordsOf(standing));
    }

    static void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index) {
        const QFont font = fontOf(typeOf(index.column()));
        const QString words = index.data().toString();
        const int left = index.column() == holderColumn ? around : 0;
        const QRect room = cell.adjusted(left, 0, -8, 0);
        const int height = wrappedHeight(words, font, room.width());
        painter.setPen(QColor(colours().text));
        paintWrapped(painter, words, font,
                     QRectF(room.left(), room.center().y() - height / 2.0, room.width(), height + 2));
    }
};

QString timeText(const HolderLine& line, UtcTime today) {
    const auto requested = UtcTime::parse(line.requested);
    if (!line.arrived && !requested) {
        return {};
    }
    const UtcTime time = line.arrived ? *line.arrived : *requested;
    const QString text = QString::fromStdString(time.display());
    return time.date() == today.date() ? text.mid(11, 5) : text.left(16);
}

}  // namespace

HolderTable::HolderTable(QWidget* parent) : QTableWidget(0, columns, parent) {
    setObjectName(QStringLiteral("holders"));
    setAccessibleName(tr("Holders and their signatures"));
    setAccessibleDescription(tr("Arrows move. The button of a row says what can be done"));
    setProperty("ownRing", true);
    setItemDelegate(new LineDelegate(this));
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(length::row - 1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(headerHeight);
    horizontalHeader()->setFont(fontOf(Type::label));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int, int before, int) {
        viewport()->update();
        if (row != before) {
            emit chosen();
        }
    });
}

void HolderTable::showAll(const Gathering& all, UtcTime today) {
    const std::string before = person();
    const QSignalBlocker quiet(this);
    const QString old = all.old ? tr("Old root %1").arg(all.old->version) : QString();
    setHorizontalHeaderLabels({QStringLiteral("   ") + tr("Holder"), old, tr("New root %1").arg(all.own.version),
                               tr("How it came"), tr("UTC"), QString()});
    setColumnHidden(oldColumn, !all.old);
    setRowCount(static_cast<int>(all.holders.size()));
    entries_.clear();
    for (int row = 0; row < rowCount(); ++row) {
        fillRow(row, all.holders[static_cast<std::size_t>(row)], today);
    }
    choose(before);
    layOut();
}

void HolderTable::fillRow(int row, const HolderLine& line, UtcTime today) {
    const auto put = [&](int column, const QString& text, std::optional<HolderMark> standing = {}) {
        auto* cell = new QTableWidgetItem(text);
        cell->setData(Qt::AccessibleTextRole, text.isEmpty() ? tr("nothing") : text);
        if (standing) {
            cell->setData(standingRole, static_cast<int>(*standing));
        }
        setItem(row, column, cell);
    };
    put(holderColumn, rowName(line.name));
    put(oldColumn, wordsOf(line.old), line.old);
    put(ownColumn, wordsOf(line.own), line.own);
    put(howColumn, howItCame(line));
    put(timeColumn, timeText(line, today));
    put(actColumn, {});
    const HolderAct act = actFor(line);
    entries_.push_back({line.person, act, line.leaves});
    if (act == HolderAct::none) {
        removeCellWidget(row, actColumn);
        return;
    }
    auto* place = new QWidget;
    auto* box = new QHBoxLayout(place);
    box->setContentsMargins(5, 3, around, 3);
    auto* button = new ActButton(ButtonRole::small, wordsOf(act), QString());
    button->setObjectName(QStringLiteral("row%1").arg(row));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(wordsOf(act), rowName(line.name)));
    button->setAutoDefault(false);
    box->addStretch(1);
    box->addWidget(button);
    connect(
        button, &ActButton::act, this,
        [this, person = line.person, act] {
            choose(person);
            emit acted(person, act);
        },
        Qt::QueuedConnection);
    setCellWidget(row, actColumn, place);
}

void HolderTable::setNarrow(bool narrow) {
    narrow_ = narrow;
    layOut();
}

std::string HolderTable::person() const {
    const auto row = static_cast<std::size_t>(currentRow());
    return currentRow() < 0 || row >= entries_.size() ? std::string() : entries_[row].person;
}

/// Whoever was chosen stays chosen; else the first who can be asked.
void HolderTable::choose(const std::string& person) {
    auto found = std::ranges::find(entries_, person, &Entry::person);
    if (found == entries_.end()) {
        found = std::ranges::find_if(entries_,
                                     [](const Entry& entry) { return entry.act != HolderAct::none && !entry.leaves; });
    }
    const auto row = found == entries_.end() ? 0 : found - entries_.begin();
    if (rowCount() > 0) {
        setCurrentCell(static_cast<int>(row), holderColumn);
    }
}

int HolderTable::heightOfRow(int row) const {
    int most = length::row - 1;
    for (const int column : {holderColumn, howColumn, timeColumn}) {
        const int room = columnWidth(column) - 8 - (column == holderColumn ? around : 0);
        most = std::max(most, wrappedHeight(item(row, column)->text(), fontOf(typeOf(column)), room) + 14);
    }
    return most;
}

void HolderTable::layOut() {
    const int side = isColumnHidden(oldColumn) ? 0 : narrow_ ? 122 : 148;
    int times = 66;
    for (int row = 0; row < rowCount(); ++row) {
        times = item(row, timeColumn)->text().size() > 5 ? 108 : times;
    }
    setColumnWidth(holderColumn, narrow_ ? 136 : 166);
    setColumnWidth(oldColumn, side);
    setColumnWidth(ownColumn, narrow_ ? 122 : 148);
    setColumnWidth(timeColumn, times);
    setColumnWidth(actColumn, narrow_ ? 122 : 132);
    const int rest = viewport()->width() - columnWidth(holderColumn) - side - columnWidth(ownColumn) - times -
                     columnWidth(actColumn);
    setColumnWidth(howColumn, std::max(90, rest));
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, heightOfRow(row));
    }
    setFixedHeight(sizeHint().height());
}

QSize HolderTable::sizeHint() const {
    int height = headerHeight + 2;
    for (int row = 0; row < rowCount(); ++row) {
        height += rowHeight(row);
    }
    return {500, height};
}

void HolderTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        layOut();
    }
}

/// Return never begins a signature: that wants the button itself.
void HolderTable::keyPressEvent(QKeyEvent* event) {
    const bool acts = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto row = static_cast<std::size_t>(std::max(0, currentRow()));
    if (!acts || row >= entries_.size()) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    if (entries_[row].act == HolderAct::why) {
        emit acted(entries_[row].person, HolderAct::why);
    }
}

QStringList HolderTable::clippedTexts() const {
    QStringList clipped;
    for (int row = 0; row < rowCount(); ++row) {
        for (const int column : {oldColumn, ownColumn}) {
            const QString words = item(row, column)->text();
            const int width = QFontMetrics(fontOf(Type::strong)).horizontalAdvance(words) + mark + 12;
            if (!isColumnHidden(column) && width > columnWidth(column)) {
                clipped << words;
            }
        }
    }
    return clipped;
}

}  // namespace anchorite::ui
