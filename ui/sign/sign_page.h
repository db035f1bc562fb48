#pragma once

#include <QPointer>
#include <QTimer>

#include "crypto/base/random.h"
#include "ui/frame/page.h"
#include "ui/machine/network_gate.h"
#include "ui/sign/challenges.h"
#include "ui/sign/sign_subject.h"

class QBoxLayout;

namespace anchorite::ui {

class CeremonyDesk;
class ErrorPanel;
class Label;
class ReadBackPanel;
class SecretEdit;
class StepNumber;

/// What one person brings to the gate: both read-backs, the reason for a second payload, the passphrase.
struct SignWish {
    std::optional<record::ReadBack> words;
    std::optional<record::ReadBack> firstWords;
    crypto::SecretBytes passphrase;
    std::optional<NetworkWord> network;
};

/// A signature that was made: both rulers afterwards.
struct SignVerdict {
    metadata::SignedRoot after;
    rotation::Rulers rulers;
    std::optional<Error> pinNotWritten;
    std::optional<Error> notRecorded;  ///< the ceremony could not take it in
};

/// The gate: six words from another source, then the passphrase, then one signature. The passphrase opens after the
/// words, the act after both, and Return never is the act.
class SignPage final : public Page {
    Q_OBJECT
  public:
    SignPage(const SignSubject& subject, Challenges& challenges, const Surroundings& around, CeremonyDesk* desk,
             QWidget* parent = nullptr);

    /// A wrong answer that could not be written beside the key.
    void tellNotKept(const Error& error);
    /// Wrong passphrase: tries are not limited, but each waits longer, from one second to five.
    void refuse(const Error& error);
    void finish(SignVerdict verdict);
    [[nodiscard]] const std::optional<SignVerdict>& verdict() const { return verdict_; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    /// While a signature is made nobody leaves: it would be made unseen.
    bool closesSomething() override { return busy_; }
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return desk_; }

  signals:
    void missed(int misses);
    void exhausted();
    /// All words are right.
    void wordsRight();
    void signWanted(std::shared_ptr<SignWish> wish);
    void sendWanted();

  private:
    void build();
    [[nodiscard]] QWidget* makeUnlock();
    [[nodiscard]] QWidget* makeConsequence();
    [[nodiscard]] QWidget* makeVerdict();
    void beginWords();
    void wordsPassed();
    void sign();
    void tick();
    void showState();
    [[nodiscard]] bool wordsAreRight() const { return readBacks_.size() == roots_.size(); }
    [[nodiscard]] bool canSign() const;
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QList<PageAct> acts();
    const SignSubject& subject_;
    Challenges& challenges_;
    Random& random_;
    int missed_ = 0;
    CeremonyDesk* desk_;
    std::vector<metadata::SignedRoot> roots_;
    std::vector<record::ReadBack> readBacks_;
    bool busy_ = false;
    bool narrow_ = false;
    int wrongTries_ = 0;
    int waiting_ = 0;  ///< seconds
    QTimer wait_;
    QPointer<QWidget> left_;  ///< where the focus was when the wait began
    std::optional<SignVerdict> verdict_;
    ErrorPanel* error_;
    NetworkGate* network_;
    ReadBackPanel* words_;
    StepNumber* unlockNumber_;
    SecretEdit* passphrase_;
    QBoxLayout* foot_ = nullptr;
    QWidget* gate_ = nullptr;
    QWidget* shown_ = nullptr;
};

}  // namespace anchorite::ui
