#pragma once

#include <QFrame>
#include <string>

#include "ceremony/record/plan/script.h"

class QGridLayout;

namespace anchorite::ui {

class Label;

/// What a step rests on now: changes of the root, exceptions, dates. Hidden where there is nothing.
class StepFacts final : public QFrame {
    Q_OBJECT
  public:
    explicit StepFacts(QWidget* parent = nullptr);
    /// `text`: what the ceremony shows for the step, whose digest is recorded with it.
    void read(const record::Step& step, const std::string& text);

  private:
    Label* facts_;
};

/// The step as the printed script has it: who may act, what is shown, checked and recorded. What stands elsewhere on
/// the page, its title and what is said aloud, is not repeated.
class StepRules final : public QFrame {
    Q_OBJECT
  public:
    explicit StepRules(QWidget* parent = nullptr);
    void read(const record::Step& step, const std::string& text);

  private:
    QGridLayout* grid_;
};

/// A detail without the codes before its parts: they stand below the sentences already.
[[nodiscard]] std::string withoutCodes(const std::string& detail);

}  // namespace anchorite::ui
