#pragma once

#include <thread>

#include "ceremony/record/plan/plan.h"
#include "crypto/key_file.h"
#include "ui/frame/page.h"
#include "ui/surroundings.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class FormPart;
class Label;
class MakePart;
class Picker;
class Segments;
struct MadeKey;
class NetworkGate;
class WordsGrid;

/// A key that is made outside of a ceremony: by a holder at another place, whose public key goes to the ceremony.
class NewKeyPage final : public Page {
    Q_OBJECT
  public:
    explicit NewKeyPage(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    bool closesSomething() override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    void hideSecrets() override;

  signals:
    /// The public key in an envelope, for SendFlow::send.
    void sendWanted(const QString& name, const QByteArray& envelope);

  private:
    void build();
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeDone();
    void suggestPath();
    void goOn();
    void askPassphrase();
    void generate();
    void finish(const Result<MadeKey>& made);
    void send();
    void show();
    [[nodiscard]] bool rehearsal() const;
    [[nodiscard]] QString holder() const;
    [[nodiscard]] std::string path() const;
    [[nodiscard]] QString lacking() const;
    [[nodiscard]] QList<PageAct> acts();
    const Surroundings& around_;
    std::optional<crypto::KeyFile> made_;
    QString afterwards_;  ///< what there is to be said of it
    bool working_ = false;
    QString suggested_;
    ErrorPanel* error_;
    NetworkGate* network_;
    QWidget* facts_ = nullptr;
    FormPart* form_;
    Segments* world_;
    Picker* type_;
    MakePart* make_ = nullptr;
    Label* note_;
    QWidget* done_ = nullptr;
    Label* doneFacts_;
    WordsGrid* words_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
