#pragma once

#include <QFrame>

#include "ui/emergency/plan_words.h"

class QVBoxLayout;

namespace anchorite::ui {

/// The plan beside the questions. Is written anew with every answer.
class PlanPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit PlanPanel(QWidget* parent = nullptr);

    void say(const PlanWords& words);
    /// The plan as one text, for screen readers: the panel takes the focus for that.
    [[nodiscard]] QString said() const { return accessibleDescription(); }

  private:
    void addSteps(const QStringList& steps);
    void addLine(const PlanWords::Line& line);
    QVBoxLayout* column_;
    QWidget* inside_ = nullptr;
};

/// Numbered sentences.
[[nodiscard]] QWidget* numberedSteps(const QStringList& steps);

}  // namespace anchorite::ui
