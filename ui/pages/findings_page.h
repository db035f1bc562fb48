#pragma once

#include "ui/frame/page.h"
#include "ui/review/review.h"

class QBoxLayout;
class QLineEdit;

namespace anchorite::ui {

class Facts;
class FindingsView;
class Label;
class Ladder;
class MatrixView;

/// A history on one page: ladder, matrix, findings and the facts of the version that they share.
class FindingsPage final : public Page {
    Q_OBJECT
  public:
    explicit FindingsPage(Review& review, QWidget* parent = nullptr);
    void setSteps(const QList<RailStep>& steps) { steps_ = steps; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;

  signals:
    void rawWanted();
    void reportWanted();
    void compareWanted();

  private:
    [[nodiscard]] QWidget* makeBand();
    [[nodiscard]] QWidget* makeMatrix();
    [[nodiscard]] QWidget* makeFindings();
    void addKeys();
    void countFindings();
    void showFacts();
    [[nodiscard]] QList<ChipWords> chips() const;
    Review& review_;
    QList<RailStep> steps_;
    Ladder* ladder_;
    MatrixView* matrix_;
    FindingsView* findings_;
    Label* count_;
    QLineEdit* filter_;
    QBoxLayout* middle_;
    Facts* facts_;
};

}  // namespace anchorite::ui
