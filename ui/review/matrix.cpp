#include "ui/review/matrix.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr int holderWidth = 174;
constexpr int headerHeight = 33;
constexpr int narrowestColumn = 60;

void line(QPainter& painter, const QRect& cell) {
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), QColor(colours().hairline));
}

/// In the contrast theme nothing is tinted: the selected column has edges.
void paintColumn(QPainter& painter, const QRect& cell, bool selected) {
    const Colours& c = colours();
    if (!selected) {
        return;
    }
    painter.fillRect(cell, QColor(c.actionTint));
    if (currentTheme() == ThemeName::contrast) {
        painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), QColor(c.focus));
        painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), QColor(c.focus));
    }
}

class CellDelegate final : public QStyledItemDelegate {
  public:
    CellDelegate(const MatrixModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Colours& c = colours();
        const QRect cell = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool total = model_.isTotal(index.row());
        painter->fillRect(cell, QColor(total ? c.sunken : c.surface));
        if (!total || currentTheme() == ThemeName::contrast) {
            paintColumn(*painter, cell, index.column() == model_.review().selected());
        }
        line(*painter, cell);
        total ? paintTotal(*painter, cell, index) : paintMark(*painter, cell, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(QColor(c.focus), length::ring));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(cell).adjusted(2, 2, -2, -2.5));
        }
        painter->restore();
    }

  private:
    void paintMark(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
        const double side = length::markMatrix;
        paintSign(painter, signOf(model_.mark(index)),
                  QRectF(cell.center().x() + 0.5 - side / 2, cell.center().y() - side / 2, side, side));
    }

    void paintTotal(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
        const auto count = model_.total(index.row(), index.column());
        // Crimson only where something falls short that is out in the world.
        const bool draft = model_.review().sign(index.column()) == Sign::draft;
        const bool shortOf = count && count->have < count->need && !draft;
        painter.setFont(fontOf(Type::strong));
        painter.setPen(QColor(shortOf ? colours().stop : colours().text));
        painter.drawText(cell, Qt::AlignCenter, totalText(count));
    }

    const MatrixModel& model_;
};

class HeaderPaint final : public QHeaderView {
  public:
    HeaderPaint(Qt::Orientation orientation, MatrixView* table) : QHeaderView(orientation, table) {
        setSectionsClickable(false);
        setHighlightSections(false);
        setFocusPolicy(Qt::NoFocus);
    }

  protected:
    void paintSection(QPainter* painter, const QRect& cell, int section) const override {
        const Colours& c = colours();
        painter->save();
        const auto* model = static_cast<const MatrixModel*>(this->model());
        const bool holders = orientation() == Qt::Vertical;
        const bool total = holders && model->isTotal(section);
        painter->fillRect(cell, QColor(total ? c.sunken : c.surface));
        paintColumn(*painter, cell, !holders && section == model->review().selected());
        line(*painter, cell);
        const QString words = model->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QFont font = fontOf(total ? Type::strong : holders ? Type::body : Type::label);
        painter->setFont(font);
        painter->setPen(QColor(holders ? c.text : c.secondary));
        const QString fit = QFontMetrics(font).elidedText(words, Qt::ElideMiddle, cell.width() - (holders ? 20 : 4));
        painter->drawText(cell.adjusted(holders ? 14 : 0, 0, 0, 0),
                          holders ? int(Qt::AlignVCenter | Qt::AlignLeft) : int(Qt::AlignCenter), fit);
        painter->restore();
    }
};

}  // namespace

MatrixView::MatrixView(QWidget* parent)
    : QTableView(parent), corner_(label(Type::label, tr("Key holder"), Tone::secondary)) {
    setObjectName(QStringLiteral("matrix"));
    setAccessibleName(tr("Signature matrix"));
    setAccessibleDescription(tr("Keys by versions. Arrows move, Return opens the facts"));
    setProperty("ownRing", true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalHeader(new HeaderPaint(Qt::Horizontal, this));
    setVerticalHeader(new HeaderPaint(Qt::Vertical, this));
    horizontalHeader()->setFixedHeight(headerHeight);
    verticalHeader()->setFixedWidth(holderWidth);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(length::rowMatrix);
    verticalHeader()->setDefaultSectionSize(length::rowMatrix);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    corner_->setParent(this);
    corner_->setContentsMargins(10, 0, 0, 0);
    corner_->setProperty("corner", true);
}

void MatrixView::setReview(Review* review) {
    review_ = review;
    delete model_;
    model_ = new MatrixModel(*review, this);
    setModel(model_);
    delete itemDelegate();
    setItemDelegate(new CellDelegate(*model_, this));
    connect(review, &Review::selectedChanged, this, [this] { showSelected(); });
    showSelected();
    updateGeometry();
}

void MatrixView::showSelected() {
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    if (currentIndex().column() != review_->selected()) {
        setCurrentIndex(model_->index(row, review_->selected()));
    }
    horizontalHeader()->viewport()->update();
    viewport()->update();
}

void MatrixView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (review_ != nullptr && current.isValid()) {
        review_->select(current.column());
    }
}

int MatrixView::wantedColumn() const {
    int widest = narrowestColumn;
    const QFontMetrics metrics(fontOf(Type::strong));
    for (int column = 0; model_ != nullptr && column < model_->columnCount(); ++column) {
        widest = std::max(widest, metrics.horizontalAdvance(review_->label(column)) + 12);
        for (int row = model_->keyRows(); row < model_->rowCount(); ++row) {
            widest = std::max(widest, metrics.horizontalAdvance(totalText(model_->total(row, column))) + 12);
        }
    }
    return widest;
}

int MatrixView::wantedHeight() const {
    const int rows = model_ == nullptr ? 0 : model_->rowCount();
    const int columns = model_ == nullptr ? 0 : model_->columnCount();
    const bool scrolls = wantedColumn() * columns > width() - holderWidth - 2;
    return headerHeight + rows * length::rowMatrix + (scrolls ? 12 : 0);
}

QSize MatrixView::sizeHint() const {
    return {590, wantedHeight()};
}

QSize MatrixView::minimumSizeHint() const {
    return {holderWidth + 2 * narrowestColumn, wantedHeight()};
}

void MatrixView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    corner_->setGeometry(0, 0, holderWidth, headerHeight);
    const int columns = model_ == nullptr ? 0 : model_->columnCount();
    if (columns > 0) {
        const int room = viewport()->width();
        const bool fits = wantedColumn() * columns <= room;
        // A whole number of versions is to be seen in both cases.
        const int seen = fits ? columns : std::max(1, room / wantedColumn());
        horizontalHeader()->setDefaultSectionSize(room / seen);
        horizontalHeader()->setStretchLastSection(fits);
        updateGeometry();
    }
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit detailsWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    viewport()->update();
}

void MatrixView::wheelEvent(QWheelEvent* event) {
    // All rows are visible: an upright wheel scrolls the page.
    event->angleDelta().x() != 0 ? QTableView::wheelEvent(event) : event->ignore();
}

QStringList MatrixView::clippedTexts() const {
    QStringList clipped;
    const QFontMetrics metrics(fontOf(Type::strong));
    for (int column = 0; model_ != nullptr && column < model_->columnCount(); ++column) {
        for (int row = model_->keyRows(); row < model_->rowCount(); ++row) {
            const QString words = totalText(model_->total(row, column));
            if (metrics.horizontalAdvance(words) > columnWidth(column) - 4) {
                clipped << words;
            }
        }
    }
    if (height() < wantedHeight()) {
        clipped << tr("rows of the matrix");
    }
    return clipped;
}

MatrixLegend::MatrixLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(
        tr("Marks: disc with tick valid, dashed ring not signed, square with cross invalid, ring with slash "
           "key cannot count, dash no key in this version"));
}

QList<MatrixLegend::Entry> MatrixLegend::placed(int width) const {
    QList<Entry> entries;
    QPoint place(0, 0);
    const QFontMetrics metrics(fontOf(Type::caption));
    for (const audit::Mark mark : {audit::Mark::valid, audit::Mark::notSigned, audit::Mark::invalid,
                                   audit::Mark::unusable, audit::Mark::noKey}) {
        const QString words = markWord(mark);
        const int needed = 22 + metrics.horizontalAdvance(words);
        if (place.x() > 0 && place.x() + needed > width) {
            place = QPoint(0, place.y() + 24);
        }
        entries << Entry{signOf(mark), words, place};
        place.rx() += needed + 18;
    }
    return entries;
}

int MatrixLegend::heightForWidth(int width) const {
    return placed(width).last().place.y() + 24;
}

void MatrixLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fontOf(Type::caption));
    for (const Entry& entry : placed(width())) {
        paintSign(painter, entry.sign, QRectF(entry.place.x(), entry.place.y() + 4, 16, 16));
        painter.setPen(QColor(colours().secondary));
        painter.drawText(QRect(entry.place.x() + 22, entry.place.y(), width(), 24), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.words);
    }
}

}  // namespace anchorite::ui
