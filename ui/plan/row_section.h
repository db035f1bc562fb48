#pragma once

#include <QFrame>

#include "ui/plan/field_grid.h"
#include "ui/widgets/row_list.h"

class QVBoxLayout;

namespace anchorite::ui {

class ActButton;
class Label;

/// A list of the plan: its rows, what adds and removes one, and the fields of the row that is chosen.
class RowSection final : public QFrame {
    Q_OBJECT
  public:
    struct Kind {
        QString name;  ///< of the list; its buttons are called `name` + Add and Remove
        QString member;
        QString heading, explanation, addText, removeText;
        std::function<std::size_t(const record::PlanDraft&)> count;
        std::function<Row(const record::PlanDraft&, std::size_t)> row;
        std::function<void(record::PlanDraft&)> add;
        std::function<void(record::PlanDraft&, std::size_t)> remove;
    };
    RowSection(DraftDesk& desk, Kind kind, QWidget* parent = nullptr);

    [[nodiscard]] FieldGrid& fields() { return *fields_; }
    [[nodiscard]] RowList* list() const { return list_; }
    /// The row whose fields are shown; asked by the ties of fields(), which are used only while there is one.
    [[nodiscard]] std::size_t row() const { return static_cast<std::size_t>(row_); }
    void refresh();
    /// Shows the fields of a row and gives that member the focus.
    void open(int row, const QString& member);

  signals:
    /// Another row: its fields may have other parts.
    void rowShown();

  private:
    void choose(int row);
    void add();
    void remove();
    DraftDesk& desk_;
    Kind kind_;
    int row_ = -1;
    RowList* list_;
    Label* none_;
    ActButton* add_;
    ActButton* remove_;
    FieldGrid* fields_;
};

/// A panel of the page: heading, one sentence, and what it is about.
[[nodiscard]] QVBoxLayout* sectionIn(QFrame* frame, const QString& heading, const QString& explanation);

}  // namespace anchorite::ui
