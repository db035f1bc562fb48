#pragma once

#include <thread>

#include "ceremony/rotation/diff.h"
#include "ui/frame/page.h"
#include "ui/review/review.h"

class QVBoxLayout;

namespace anchorite::ui {

class Label;
class Picker;
class RowList;

/// What any version of a history changes against any other, in the sentences of a signing review.
class ComparePage final : public Page {
    Q_OBJECT
  public:
    explicit ComparePage(Review& review, QWidget* parent = nullptr);
    void setSteps(const QList<RailStep>& steps) { steps_ = steps; }
    /// The selected version against the one before it.
    void begin();

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;

  private:
    [[nodiscard]] QWidget* makePickers();
    void fill(Picker* picker);
    void compare();
    void show(const rotation::Diff& diff);
    [[nodiscard]] int chosen(const Picker* picker) const;
    Review& review_;
    QList<RailStep> steps_;
    Picker* before_;
    Picker* after_;
    RowList* lines_;
    Label* verdict_;
    Label* same_;
    bool busy_ = false;
    bool again_ = false;
    std::jthread comparing_;
};

}  // namespace anchorite::ui
