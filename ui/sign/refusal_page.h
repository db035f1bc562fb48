#pragma once

#include "ui/frame/page.h"
#include "ui/sign/sign_subject.h"

class QLineEdit;

namespace anchorite::ui {

class CeremonyDesk;
class ErrorPanel;

/// Why somebody does not sign: the reason goes back to who asked. Received as typed, not authenticated.
class RefusalPage final : public Page {
    Q_OBJECT
  public:
    RefusalPage(const SignSubject& subject, CeremonyDesk* desk, QWidget* parent = nullptr);

    void tell(const Error& error);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    bool closesSomething() override { return busy_; }
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void refused(const QString& reason);

  private:
    void refuse();
    const SignSubject& subject_;
    CeremonyDesk* desk_;
    bool busy_ = false;
    ErrorPanel* error_;
    QLineEdit* reason_;
};

}  // namespace anchorite::ui
