#pragma once

#include "ui/frame/page.h"
#include "ui/sign/sign_subject.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

class CeremonyDesk;
class Label;

/// Where a request ends: a BLOCK finding stands, or its words were wrong three times. There is no way on but to set it
/// aside and to say so.
class StopPage final : public Page {
    Q_OBJECT
  public:
    enum class Why { blocked, exhausted };
    StopPage(const SignSubject& subject, Why why, CeremonyDesk* desk, QWidget* parent = nullptr);

    /// It was put aside, and where: a part of a sentence of the core.
    void putAside(const std::string& where);
    /// The refusal could not be made.
    void tell(const Error& error);
    /// Why it is put aside, for the ceremony's record.
    [[nodiscard]] std::string because() const;
    /// What the refusal says.
    [[nodiscard]] QString reason() const { return reason_; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override { return nullptr; }
    bool closesSomething() override { return busy_; }
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void quarantineWanted();
    void refusalWanted();

  private:
    void tellBlock();
    void say(const Trouble& trouble, const QList<Content>& contents = {});
    [[nodiscard]] PageAct act();
    [[nodiscard]] QList<Content> contentsOf(const std::string& keyid) const;
    const SignSubject& subject_;
    Why why_;
    CeremonyDesk* desk_;
    bool busy_ = false;
    bool setAside_ = false;
    QString code_;
    QString reason_;
    ErrorPanel* panel_;
    Label* remark_;
};

}  // namespace anchorite::ui
