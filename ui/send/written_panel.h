#pragma once

#include <QFrame>

#include "transfer/usb/stick.h"

namespace anchorite::ui {

class Label;
class SignView;

/// What stands on the stick now, and when it may be pulled out.
class WrittenPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit WrittenPanel(QWidget* parent = nullptr);

    void tell(const std::vector<transfer::WrittenFile>& files, const transfer::Volume& volume);
    void clear();
    [[nodiscard]] const std::string& mountPoint() const { return mountPoint_; }
    /// Nothing is mounted there any more.
    void released();

  private:
    std::string mountPoint_;
    Label* title_;
    Label* names_;
    Label* check_;
    SignView* sign_;
    Label* state_;
    Label* command_;
};

}  // namespace anchorite::ui
