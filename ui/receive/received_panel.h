#pragma once

#include <QFrame>
#include <memory>
#include <optional>
#include <thread>

#include "crypto/base/disk.h"
#include "transfer/wire/receiver.h"

class QLineEdit;

namespace anchorite::ui {

class Choice;
class Label;

/// What came across, once complete: what it says it is, its file check, and where to save it.
class ReceivedPanel final : public QFrame {
    Q_OBJECT
  public:
    ReceivedPanel(Disk& disk, QString home, QWidget* parent = nullptr);

    /// Null: nothing yet, and the panel hides. `agrees`: what a manifest beside the file says.
    void tell(std::shared_ptr<const transfer::Received> received, std::optional<bool> agrees);
    [[nodiscard]] const std::shared_ptr<const transfer::Received>& received() const { return received_; }
    /// The bytes that are meant: those inside the envelope, or all where there is none.
    [[nodiscard]] const Bytes& content() const;
    /// As it says, or a name of ours.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] bool canSave() const;
    void save();

  signals:
    void changed();
    void refused(const Error& error);

  private:
    [[nodiscard]] QWidget* makeForms();
    [[nodiscard]] QWidget* makePlace();
    void suggest();
    void choosePlace();
    Disk& disk_;
    QString home_;
    std::shared_ptr<const transfer::Received> received_;
    bool busy_ = false;
    Label* title_;
    Label* detail_;
    Label* check_;
    Label* saved_;
    Choice* content_;
    Choice* whole_;
    QWidget* forms_ = nullptr;
    QLineEdit* path_;
    std::jthread writing_;
};

}  // namespace anchorite::ui
