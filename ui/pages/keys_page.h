#pragma once

#include <thread>

#include "ui/frame/page.h"
#include "ui/keys/key_shelf.h"
#include "ui/surroundings.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class FormPart;
class Label;
class NameGate;
class PassphrasePanel;
class RowList;
class SecretEdit;
class WordsGrid;

/// S16, the keys on this machine: what is public of each, and what its holder can do with it outside of a ceremony.
class KeysPage final : public Page {
    Q_OBJECT
  public:
    /// `folders`: where key files may lie: the workspaces that the program knows, and what somebody chose.
    KeysPage(const Surroundings& around, QStringList folders, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    bool closesSomething() override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] QString raw() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    void hideSecrets() override;

    /// What was received: the challenge that is to be signed, as a file with its 64 hex digits.
    void takeChallenge(const Bytes& bytes);

  signals:
    /// A challenge is to come in: for `takeChallenge`.
    void receiveWanted();
    /// The proof that was made is to go out.
    void sendWanted(const QString& name, const QByteArray& proof);
    /// A key is to be made, outside of a ceremony.
    void newKeyWanted();

  private:
    enum class Mode { list, prove, proven, change, destroy };
    using Work = std::function<Result<void>()>;
    void build();
    [[nodiscard]] QWidget* makeFolderRow();
    [[nodiscard]] QWidget* makeDetails();
    void chooseFolder();
    void look();
    void took(KeyShelf shelf);
    void select();
    void enter(Mode mode);
    [[nodiscard]] QWidget* makeProof();
    void start(Work work, const QString& doneWords, Mode after = Mode::list);
    void finish(const Result<void>& result, const QString& doneWords, Mode after);
    void sendProof();
    void savePublic();
    void prove();
    void change();
    void destroy();
    [[nodiscard]] const ShelvedKey* current() const;
    [[nodiscard]] QString history(const ShelvedKey& key) const;
    [[nodiscard]] QString afterwards(const ShelvedKey& key) const;
    [[nodiscard]] QString closedWords() const;
    [[nodiscard]] QString recordsWords() const;
    [[nodiscard]] QList<PageAct> acts();

    const Surroundings& around_;
    QStringList folders_;
    std::optional<KeyShelf> shelf_;
    Mode mode_ = Mode::list;
    bool working_ = false;
    bool paused_ = false;
    bool narrow_ = false;
    int misses_ = 0;
    ErrorPanel* error_;
    Label* note_;
    QLineEdit* folder_;
    RowList* rows_;
    Label* none_;
    Label* broken_;
    QWidget* details_ = nullptr;
    Label* facts_;
    Label* keyid_;
    Label* place_;
    WordsGrid* words_;
    Label* history_;
    FormPart* proof_;
    QWidget* proofBox_ = nullptr;
    std::string proofPath_;  ///< of the last proof that was made here
    std::shared_ptr<std::string> proofText_ = std::make_shared<std::string>();  ///< written in the thread of the work
    QWidget* unlockBox_ = nullptr;
    SecretEdit* unlock_;
    PassphrasePanel* next_ = nullptr;
    NameGate* gate_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
