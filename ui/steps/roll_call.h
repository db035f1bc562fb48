#pragma once

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/record/plan/plan.h"

class QLineEdit;
class QVBoxLayout;

namespace anchorite::ui {

class Segments;

/// Everybody of the plan: here, with initials typed by the person; or excused, with the reason.
class RollCall final : public QWidget {
    Q_OBJECT
  public:
    explicit RollCall(const record::Plan& plan, QWidget* parent = nullptr);

    /// `present` NAME=INITIALS and `excused` NAME=REASON, for those who are answered for.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> values() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    void changed();

  private:
    struct Line {
        std::string name;
        Segments* answer;
        QLineEdit* text;
    };
    void addPerson(const record::Person& person, QVBoxLayout* column);
    void ask(const Line& line) const;
    std::vector<Line> lines_;
};

}  // namespace anchorite::ui
