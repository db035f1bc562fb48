#pragma once

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/review/review.h"

namespace anchorite::ui {

class Label;

/// Keys by versions, and the two totals as the last rows. Every cell has its words for screen readers.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit MatrixModel(Review& review, QObject* parent);

    [[nodiscard]] int keyRows() const { return static_cast<int>(matrix_.rows.size()); }
    [[nodiscard]] bool isTotal(int row) const { return row >= keyRows(); }
    [[nodiscard]] audit::Mark mark(const QModelIndex& index) const;
    [[nodiscard]] std::optional<audit::Count> total(int row, int column) const;
    [[nodiscard]] const audit::MatrixRow& keyRow(int row) const { return matrix_.rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Review& review() const { return review_; }
    [[nodiscard]] QString rowTitle(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    Review& review_;
    const audit::SignatureMatrix& matrix_;
};

/// The text of a total: `2 of 3`, or a dash.
[[nodiscard]] QString totalText(const std::optional<audit::Count>& count);

/// Signature matrix. The key holders stand in the vertical header, so they stay while the versions scroll.
class MatrixView final : public QTableView {
    Q_OBJECT
  public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setReview(Review* review);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    /// Return on a cell.
    void detailsWanted();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void showSelected();
    [[nodiscard]] int wantedColumn() const;
    [[nodiscard]] int wantedHeight() const;
    Review* review_ = nullptr;
    MatrixModel* model_ = nullptr;
    Label* corner_;
};

/// The marks of the matrix and their words, always below it.
class MatrixLegend final : public QWidget {
    Q_OBJECT
  public:
    explicit MatrixLegend(QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {560, heightForWidth(560)}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Entry {
        Sign sign;
        QString words;
        QPoint place;
    };
    [[nodiscard]] QList<Entry> placed(int width) const;
};

}  // namespace anchorite::ui
