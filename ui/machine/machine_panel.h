#pragma once

#include <QFrame>
#include <thread>

#include "ui/machine/machine_reading.h"

namespace anchorite::ui {

class ActButton;
class Label;
class SignView;

/// What this machine says of itself, in the step that checks it: one button, and what was found. The judgement stays
/// with people.
class MachinePanel final : public QFrame {
    Q_OBJECT
  public:
    explicit MachinePanel(const Surroundings& around, QWidget* parent = nullptr);

  signals:
    /// The report, in plain English, and the interfaces over which data may come and go.
    void reported(const Bytes& report, const std::vector<std::string>& network);

  private:
    void look();
    void show(const MachineReading& reading);
    const Surroundings& around_;
    SignView* sign_;
    Label* found_;
    ActButton* take_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
