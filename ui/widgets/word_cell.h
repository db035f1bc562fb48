#pragma once

#include <QWidget>

class QLineEdit;

namespace anchorite::ui {

class Label;
class SignView;

/// One cell of the printed sheet of words: its number and a place for the word. A cell that is not asked for is blank.
class WordCell final : public QWidget {
    Q_OBJECT
  public:
    WordCell(int number, bool asked, QWidget* parent);

    [[nodiscard]] QLineEdit* field() const { return field_; }  ///< null in a blank cell
    enum class State { open, right, wrong, shut };
    void mark(State state);

  private:
    void makeField();
    int number_;
    Label* title_;
    SignView* sign_ = nullptr;
    QLineEdit* field_ = nullptr;
};

}  // namespace anchorite::ui
