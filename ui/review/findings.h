#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

#include "ui/review/review.h"

namespace anchorite::ui {

/// The findings that match the filter, worst first.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    FindingsModel(Review& review, QObject* parent) : QAbstractListModel(parent), review_(review) { filter({}); }

    void filter(const QString& words);
    [[nodiscard]] const audit::Finding& finding(int row) const {
        return review_.history().findings()[rows_[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] Review& review() const { return review_; }
    /// The first row about that root; -1 for none.
    [[nodiscard]] int firstAbout(int root) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    Review& review_;
    std::vector<std::size_t> rows_;
};

/// The findings as a list: each has its sign, severity, version, id and title; the current one also says what it is
/// about and what to do next.
class FindingsView final : public QListView {
    Q_OBJECT
  public:
    explicit FindingsView(QWidget* parent = nullptr);

    void setReview(Review* review);
    [[nodiscard]] FindingsModel* findings() const { return model_; }
    /// As high as its rows, within bounds.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 140}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    void detailsWanted();

  protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void follow(int root);
    [[nodiscard]] int wholeHeight() const;
    Review* review_ = nullptr;
    FindingsModel* model_ = nullptr;
};

}  // namespace anchorite::ui
