#pragma once

#include <QWidget>

#include "ui/plan/row_section.h"

class QVBoxLayout;

namespace anchorite::ui {

/// Everything that a plan says, in the order in which people decide it.
class PlanSheet final : public QWidget {
    Q_OBJECT
  public:
    explicit PlanSheet(DraftDesk& desk, QWidget* parent = nullptr);

    /// The control of a place as problems name it: `people[1].duties`.
    void focusPlace(const QString& path);
    [[nodiscard]] QWidget* firstFocus() const;

  private:
    [[nodiscard]] QFrame* makeHead();
    [[nodiscard]] QFrame* makeBefore();
    [[nodiscard]] QFrame* makeThresholds();
    [[nodiscard]] QFrame* makePolicy();
    void addThreshold(metadata::RoleName role);
    void refresh();
    void tellDays();
    DraftDesk& desk_;
    QVBoxLayout* column_;
    FieldGrid* head_;
    FieldGrid* before_;
    FieldGrid* thresholds_;
    FieldGrid* policy_;
    Label* days_;
    Label* counts_;
    QFrame* beforeFrame_ = nullptr;
    RowSection* people_;
    RowSection* keys_;
    RowSection* sealed_;
    RowSection* exceptions_;
};

// The lists of the sheet, each with the fields of its rows.
[[nodiscard]] RowSection* makePeopleSection(DraftDesk& desk, QWidget* parent);
[[nodiscard]] RowSection* makeKeySection(DraftDesk& desk, QWidget* parent);
[[nodiscard]] RowSection* makeSealedSection(DraftDesk& desk, QWidget* parent);
[[nodiscard]] RowSection* makeExceptionSection(DraftDesk& desk, QWidget* parent);

}  // namespace anchorite::ui
