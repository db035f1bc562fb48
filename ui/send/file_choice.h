#pragma once

#include <QFrame>
#include <thread>

#include "crypto/base/disk.h"
#include "ui/send/outgoing.h"

namespace anchorite::ui {

class ActButton;
class Label;
class Picker;

/// Which file is to cross: dropped or chosen, then read, checked and described.
class FileChoice final : public QFrame {
    Q_OBJECT
  public:
    /// `decoder`: the program that opens envelopes.
    FileChoice(Disk& disk, Random& random, std::string decoder, QWidget* parent = nullptr);

    void take(const QString& path);
    /// Bytes that lie in no file yet.
    void takeBytes(const QString& name, const Bytes& bytes);
    /// None before a file was read, and after one was refused.
    [[nodiscard]] const std::optional<Outgoing>& outgoing() const { return outgoing_; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] ActButton* button() const { return choose_; }

  signals:
    void changed();
    void refused(const Error& error);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeFacts();
    void choose();
    void read(const QString& path, std::function<Result<Outgoing>()> work);
    void changeKind();
    void finish(const QString& path, Result<Outgoing> outgoing);
    void describe(const QString& name);

    Disk& disk_;
    Random& random_;
    std::string decoder_;
    std::optional<Outgoing> outgoing_;
    bool busy_ = false;
    ActButton* choose_;
    Label* progress_;
    QWidget* facts_ = nullptr;
    Label* name_;
    Label* what_;
    Label* kindFixed_;
    Picker* kind_;
    Label* kindTitle_;
    Label* check_;
    std::jthread reading_;
};

}  // namespace anchorite::ui
