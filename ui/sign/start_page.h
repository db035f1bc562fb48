#pragma once

#include <set>
#include <thread>

#include "ceremony/record/session/ceremony.h"
#include "ui/frame/page.h"
#include "ui/sign/request_file.h"
#include "ui/surroundings.h"

class QLineEdit;

namespace anchorite::ui {

class ActButton;
class CeremonyDesk;
class ErrorPanel;
class ExceptionPanel;
class KeyChoice;
class Label;

/// What is to be signed, and with which key. In a ceremony the root is given and only the key is chosen.
class StartPage final : public Page {
    Q_OBJECT
  public:
    /// `desk` may be null: then a request is asked for. `preferred` keys are offered first.
    StartPage(const Surroundings& surroundings, CeremonyDesk* desk, const QString& keyFolder,
              std::set<metadata::KeyId> preferred, QWidget* parent = nullptr);

    void take(const QString& path);
    void takeBytes(const QString& name, Bytes bytes);
    [[nodiscard]] const std::optional<RequestFile>& request() const { return request_; }
    [[nodiscard]] const QString& requestName() const { return name_; }
    [[nodiscard]] std::string keyPath() const;
    /// What a key that trusts no root yet is for, as its holder has typed it; may be empty.
    [[nodiscard]] std::string firstRepository() const;
    void setBusy(bool busy);
    /// Why the review cannot begin. A key that trusts no root yet gets another act.
    void tell(const Error& error);
    void tell(const QString& title, const Error& error);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void receiveWanted();
    /// `first`: the key trusts no root yet, and a first one is to be trusted.
    void reviewWanted(bool first);
    /// The same for what was set aside, with the reason to try again.
    void reopenWanted(const record::ExceptionText& reason);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeRequest();
    [[nodiscard]] QWidget* makeFirst();
    [[nodiscard]] PageAct act();
    void choose();
    void read(const QString& name, std::function<Result<RequestFile>()> work);
    void describe();
    void begin(bool first);
    void reopen();
    void setNoPin(bool noPin);
    [[nodiscard]] bool ready() const;
    const Surroundings& surroundings_;
    CeremonyDesk* desk_;
    std::optional<RequestFile> request_;
    QString name_;
    bool busy_ = false;
    bool reading_ = false;
    bool noPin_ = false;
    ErrorPanel* error_;
    KeyChoice* keys_;
    ActButton* open_ = nullptr;
    Label* what_;
    Label* claims_;
    Label* reason_;
    QWidget* first_ = nullptr;
    QLineEdit* repository_ = nullptr;
    ExceptionPanel* reopen_;
    std::jthread reader_;
};

}  // namespace anchorite::ui
