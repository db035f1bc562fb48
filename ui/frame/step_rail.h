#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QListView>
#include <QStyledItemDelegate>

#include "ui/frame/page.h"
#include "ui/widgets/label.h"

class QVBoxLayout;

namespace anchorite::ui {

class RecordView;

class StepModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void setSteps(const QList<RailStep>& steps);
    [[nodiscard]] const QList<RailStep>& steps() const { return steps_; }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    QList<RailStep> steps_;
};

/// Paints one step: mark or number, title, second line. Only the mark where the rail is narrow.
class StepDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    StepDelegate(const StepModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}
    void setNarrow(bool narrow) { narrow_ = narrow; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    void paintMark(QPainter& painter, const RailStep& step, int number, const QRectF& place) const;
    const StepModel& model_;
    bool narrow_ = false;
};

/// Where one is in a flow. One tab stop; arrows move, Return goes to a step that can be reached.
class StepRail final : public QFrame {
    Q_OBJECT
  public:
    explicit StepRail(QWidget* parent = nullptr);

    void setFace(const PageFace& face);
    void setNarrow(bool narrow);
    [[nodiscard]] QListView* list() const { return list_; }
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    void chosen(int step);

  private:
    void choose(const QModelIndex& index);
    QVBoxLayout* column_;
    Label* title_;
    Label* foot_;
    QFrame* footRule_;
    RecordView* record_;
    bool recorded_ = false;
    StepModel* model_;
    StepDelegate* delegate_;
    QListView* list_;
    bool narrow_ = false;
};

}  // namespace anchorite::ui
