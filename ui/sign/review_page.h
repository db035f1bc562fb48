#pragma once

#include "ui/frame/page.h"
#include "ui/sign/sign_subject.h"

class QLineEdit;
class QVBoxLayout;

namespace anchorite::ui {

class ChangeList;
class CeremonyDesk;
class Label;
class SignersTable;

/// What a root changes against the root that the signing key trusts: every change must have been looked at before the
/// way to the read-back opens. For a request from elsewhere the words of its payload are not on this page, in no form.
class ReviewPage final : public Page {
    Q_OBJECT
  public:
    ReviewPage(const SignSubject& subject, CeremonyDesk* desk, QWidget* parent = nullptr);

    /// The words were read back: this machine may show them now.
    void reveal();
    /// Why a second payload of one version is signed; empty where it is the first.
    [[nodiscard]] std::string reason() const;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] QString raw() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void continued();
    void rejectWanted();

  private:
    void build();
    void addBands(QVBoxLayout* column);
    void addSecondPayload(QVBoxLayout* column);
    void addFindings(QVBoxLayout* column);
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeUnchanged();
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] ActorWords actor() const;
    [[nodiscard]] QList<PageAct> acts();
    [[nodiscard]] bool mayShowWords() const { return revealed_ || !subject_.received; }
    const SignSubject& subject_;
    CeremonyDesk* desk_;
    bool revealed_ = false;
    bool narrow_ = false;
    ChangeList* changes_;
    SignersTable* signers_;
    QLineEdit* reason_ = nullptr;
    QWidget* words_ = nullptr;
    QVBoxLayout* column_ = nullptr;
};

}  // namespace anchorite::ui
