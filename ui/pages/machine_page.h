#pragma once

#include <thread>

#include "ui/frame/page.h"
#include "ui/machine/machine_reading.h"

namespace anchorite::ui {

class ErrorPanel;
class Label;
class RowList;
class SignView;
class WordsGrid;

/// S14: each check of this machine that exists, in plain words. It finds; people judge. Nothing here opens or closes a
/// gate: the step `machine` of a ceremony records what they say, and its plan says what follows.
class MachinePage final : public Page {
    Q_OBJECT
  public:
    explicit MachinePage(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString raw() const override;

  private:
    void scan();
    void show(MachineReading reading);
    void save();
    const Surroundings& around_;
    std::optional<MachineReading> reading_;
    bool busy_ = false;
    ErrorPanel* error_;
    SignView* sign_;
    Label* headline_;
    RowList* rows_;
    Label* programTitle_;
    WordsGrid* program_;
    Label* saved_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
