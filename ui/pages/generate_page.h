#pragma once

#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"
#include "ui/keys/key_stage.h"
#include "ui/keys/key_work.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class FormPart;
class Label;
class MakePart;
class NetworkGate;
class SecretEdit;
class WordsPart;

/// One key of a ceremony, from the dice to its sealed bag (practice.md 2A, 9 to 16): made here behind gate (a), or
/// taken in when it is made elsewhere. Shows the one step of its label that is due.
class GeneratePage final : public Page {
    Q_OBJECT
  public:
    GeneratePage(CeremonyDesk& desk, const Surroundings& around, std::string label, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    bool closesSomething() override { return working_; }
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }
    void hideSecrets() override;

    /// What was received: the public key or the proof, whichever is due.
    void take(const Bytes& bytes);

  signals:
    /// Every step of this key is done, and somebody said to go on.
    void done();
    /// The challenge is to go to the holder, as a file with its 64 hex digits.
    void sendWanted(const QString& name, const QByteArray& text);
    /// The public key, or the proof, is to come in: for `take`.
    void receiveWanted();

  private:
    using Work = std::function<Result<KeyDone>(record::Ceremony&)>;
    using Bring = std::function<Result<Bytes>()>;
    void build();
    [[nodiscard]] QWidget* makeFileRow();
    [[nodiscard]] QWidget* makeProve();
    void chooseFile();
    void look();
    void refresh();
    void enter();
    void showParts();
    void fillCustody();
    void fillChallenge();
    void start(Work work, const QString& busyWords);
    void finish(const Result<KeyDone>& result);
    void generate();
    void recordWords();
    void recordCustody();
    void prove();
    void takeFile();
    void takeIn(const Bring& bring);
    void sendChallenge();
    void seal();
    void recordValues(record::StepKind kind, std::vector<std::pair<std::string, std::string>> values,
                      const std::string& witness);
    [[nodiscard]] const record::PlannedKey& planned() const;
    [[nodiscard]] QString holder() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] std::string path() const;
    [[nodiscard]] QString waitWords() const;
    [[nodiscard]] QString closedWords() const;
    [[nodiscard]] ActorWords actor() const;
    [[nodiscard]] QString recordsWords() const;
    [[nodiscard]] QList<RailStep> rail() const;
    [[nodiscard]] PageAct act() const;
    [[nodiscard]] bool idle() const;

    CeremonyDesk& desk_;
    const Surroundings& around_;
    std::string label_;
    KeyWork work_;
    KeyProgress progress_;
    std::optional<bool> fileIsThere_;  ///< nothing until the disk has answered
    bool entered_ = false;
    bool working_ = false;
    bool paused_ = false;
    int misses_ = 0;
    ErrorPanel* error_;
    NetworkGate* network_;
    Label* note_;
    QWidget* fileRow_ = nullptr;
    QWidget* receive_ = nullptr;
    Label* fileTitle_;
    QLineEdit* file_;
    MakePart* make_;
    WordsPart* words_;
    FormPart* custody_;
    QWidget* proveBox_ = nullptr;
    SecretEdit* passphrase_;
    Label* challenge_;
    QWidget* challengeBox_ = nullptr;
    FormPart* bag_;
};

}  // namespace anchorite::ui
