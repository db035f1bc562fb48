#pragma once

#include "ui/frame/page.h"
#include "ui/sign/sign_subject.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

class CeremonyDesk;

/// Where a request ends: a BLOCK finding stands, or its words were wrong three times. There is no way on but to set it
/// aside and to say so.
class StopPage final : public Page {
    Q_OBJECT
  public:
    enum class Why { blocked, exhausted };
    StopPage(const SignSubject& subject, Why why, CeremonyDesk* desk, QWidget* parent = nullptr);

    /// Where it was set aside, or what came between.
    void tell(const Error& error);
    [[nodiscard]] bool isSetAside() const { return setAside_; }
    /// What the refusal says.
    [[nodiscard]] QString reason() const;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override { return nullptr; }
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void quarantineWanted();

  private:
    void tellBlock();
    [[nodiscard]] QList<Content> contentsOf(const std::string& keyid) const;
    const SignSubject& subject_;
    Why why_;
    CeremonyDesk* desk_;
    bool setAside_ = false;
    ErrorPanel* panel_;
};

}  // namespace anchorite::ui
