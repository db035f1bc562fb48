#pragma once

#include <QWidget>

namespace anchorite::ui {

/// The number of a part of a page: filled while it is the part to do now, ringed while it waits, a tick once done.
class StepNumber final : public QWidget {
    Q_OBJECT
  public:
    enum class State { waiting, now, done };
    explicit StepNumber(int number, QWidget* parent = nullptr);

    void show(int number, State state);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int number_;
    State state_ = State::waiting;
};

}  // namespace anchorite::ui
