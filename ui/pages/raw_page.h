#pragma once

#include "ui/frame/page.h"
#include "ui/review/review.h"

class QPlainTextEdit;

namespace anchorite::ui {

/// The received bytes of the selected version, line by line, made harmless to look at.
class RawPage final : public Page {
    Q_OBJECT
  public:
    explicit RawPage(Review& review, QWidget* parent = nullptr);
    void setSteps(const QList<RailStep>& steps) { steps_ = steps; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;

  private:
    void showSelected();
    Review& review_;
    QList<RailStep> steps_;
    QPlainTextEdit* text_;
};

}  // namespace anchorite::ui
