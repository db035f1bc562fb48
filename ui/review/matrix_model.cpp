#include "ui/review/matrix.h"
#include "ui/text.h"

namespace anchorite::ui {

using audit::Count;
using audit::Mark;

MatrixModel::MatrixModel(Review& review, QObject* parent)
    : QAbstractTableModel(parent), review_(review), matrix_(review.history().matrix()) {}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : keyRows() + 2;
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : review_.count();
}

Mark MatrixModel::mark(const QModelIndex& index) const {
    return keyRow(index.row()).marks[static_cast<std::size_t>(index.column())];
}

std::optional<Count> MatrixModel::total(int row, int column) const {
    const auto& totals = row == keyRows() ? matrix_.own : matrix_.previous;
    return totals[static_cast<std::size_t>(column)];
}

QString totalText(const std::optional<Count>& count) {
    return count ? MatrixModel::tr("%1 of %2").arg(count->have).arg(count->need) : QStringLiteral("–");
}

QString MatrixModel::rowTitle(int row) const {
    if (row == keyRows()) {
        return tr("By its own keys");
    }
    return row > keyRows() ? tr("By the keys before") : rowName(keyRow(row).label);
}

QString MatrixModel::spoken(const QModelIndex& index) const {
    const QString version = review_.label(index.column());
    if (isTotal(index.row())) {
        const auto count = total(index.row(), index.column());
        return count
                   ? tr("%1, %2: %3 of %4 valid").arg(rowTitle(index.row()), version).arg(count->have).arg(count->need)
                   : tr("%1, %2: none to count").arg(rowTitle(index.row()), version);
    }
    return QStringLiteral("%1, %2: %3").arg(rowTitle(index.row()), version, markWord(mark(index)));
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::AccessibleTextRole) {
        return spoken(index);
    }
    if (role == Qt::DisplayRole && isTotal(index.row())) {
        return totalText(total(index.row(), index.column()));
    }
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? review_.label(section) : rowTitle(section);
}

}  // namespace anchorite::ui
