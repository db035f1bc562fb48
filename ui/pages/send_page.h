#pragma once

#include <thread>

#include "transfer/usb/stick.h"
#include "ui/crossing.h"
#include "ui/frame/page.h"
#include "ui/send/outgoing.h"
#include "ui/send/partners.h"

namespace anchorite::ui {

class Choice;
class ErrorPanel;
class FileChoice;
class Label;
class Picker;
class VolumeList;
class WrittenPanel;

/// Which file crosses, to whom, and how: as a code on this screen or as a file on a stick.
class SendPage final : public Page {
    Q_OBJECT
  public:
    SendPage(Disk& disk, Random& random, const Crossing& crossing, QWidget* parent = nullptr);

    void take(const QString& path);
    void takeBytes(const QString& name, const Bytes& bytes);
    /// The names that were used before, and what was wrong with the file that keeps them.
    void offer(const Partners& partners);
    [[nodiscard]] const std::optional<Outgoing>& outgoing() const;
    [[nodiscard]] std::string partner() const;
    [[nodiscard]] CodeForm form() const;
    void tell(const Error& error, const QString& title);
    /// What is best for a partner could not be kept.
    void tellUnkept(const Error& error);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;

  signals:
    void codeWanted();

  private:
    [[nodiscard]] QWidget* makeWay();
    [[nodiscard]] QWidget* makePartner();
    [[nodiscard]] QWidget* makeCarrier();
    void partnerChosen();
    void fileChanged();
    void volumesChanged();
    void carrierChanged();
    void go();
    void write();
    void finish(const Result<std::vector<transfer::WrittenFile>>& written, const transfer::Volume& volume);
    [[nodiscard]] bool byStick() const;
    [[nodiscard]] bool canGo() const;
    [[nodiscard]] QString whyNot() const;

    const Crossing& crossing_;
    Partners partners_;
    bool writing_ = false;
    ErrorPanel* error_;
    WrittenPanel* written_;
    FileChoice* file_;
    Label* trouble_;
    Picker* partner_;
    Choice* code_;
    Choice* stick_;
    Picker* form_;
    QWidget* formRow_ = nullptr;
    QWidget* way_ = nullptr;
    VolumeList* volumes_;
    std::jthread writer_;
};

}  // namespace anchorite::ui
