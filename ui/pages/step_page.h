#pragma once

#include <optional>
#include <string>

#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"
#include "ui/surroundings.h"

class QVBoxLayout;

namespace anchorite::ui {

class ErrorPanel;
class ExceptionPanel;
class Label;
class ReadBackPanel;
class StatementPanel;
class StepFacts;
class StepFields;
class StepRules;

/// One step of the script: what is said aloud, what it shows, what it asks for; then it is recorded, or left out by an
/// exception.
class StepPage final : public Page {
    Q_OBJECT
  public:
    StepPage(CeremonyDesk& desk, const Surroundings& surroundings, const std::string& step, QWidget* parent = nullptr);

    /// Files that are known already: listed as if they had been brought, to be taken out again.
    void offer(const QStringList& paths);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }
    bool closesSomething() override;
    [[nodiscard]] const record::Step& step() const { return step_; }

  signals:
    /// The step was recorded, or left out.
    void done();

  private:
    /// What only the ceremony itself can say about the step.
    struct Look {
        std::string text;
        std::optional<crypto::Sha256> words;
        std::optional<Error> notReady;
    };
    void build();
    void takeMachine(const Bytes& report, const std::vector<std::string>& network);
    void addSaying(QVBoxLayout* column);
    void addStatements(QVBoxLayout* column);
    void look();
    void show(const Look& seen);
    void act();
    void leaveOut();
    void finish(const Result<record::Recorded>& result);
    void refuse(const Error& error);
    [[nodiscard]] record::StepInput input() const;
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QList<PageAct> acts();
    [[nodiscard]] bool isGate() const;
    [[nodiscard]] QString actorName() const;
    CeremonyDesk& desk_;
    const Surroundings& surroundings_;
    record::Step step_;
    Look look_;
    bool looked_ = false;
    bool leavingOut_ = false;
    bool busy_ = false;
    bool narrow_ = false;
    ErrorPanel* error_;
    ExceptionPanel* exception_;
    std::vector<std::string> network_;  ///< interfaces that the machine was found with
    StepFacts* facts_;
    StepRules* rules_;
    StepFields* fields_;
    ReadBackPanel* words_ = nullptr;
    StatementPanel* statements_ = nullptr;
    QVBoxLayout* wordsPlace_ = nullptr;
};

}  // namespace anchorite::ui
