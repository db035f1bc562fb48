#pragma once

#include <QLayout>

namespace anchorite::ui {

/// Widgets of their own size from left to right, in as many rows as the width needs.
class FlowRow final : public QLayout {
  public:
    explicit FlowRow(int gap = 6);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override { items_ << item; }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    int place(const QRect& rect, bool really) const;
    QList<QLayoutItem*> items_;
    int gap_;
};

}  // namespace anchorite::ui
