#pragma once

#include <QStyledItemDelegate>

#include "ui/sign/change_words.h"

namespace anchorite::ui {

class ChangeList;

/// Paints one change: as high as its longest column needs.
class ChangeRow final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit ChangeRow(ChangeList& list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintSeen(QPainter& painter, const QRect& row, int index) const;
    void paintTitle(QPainter& painter, const QRect& row, const ChangeWords& change) const;
    void paintGround(QPainter& painter, const QRect& row, bool current, bool last) const;
    ChangeList& list_;
};

}  // namespace anchorite::ui
