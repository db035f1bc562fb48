#pragma once

#include <memory>
#include <optional>
#include <thread>

#include "ui/emergency/answers.h"
#include "ui/emergency/key_names.h"
#include "ui/frame/page.h"
#include "ui/surroundings.h"

class QBoxLayout;

namespace anchorite::ui {

class ActButton;
class AnswerCheck;
class AnswerRadio;
class DelegationForm;
class ErrorPanel;
class KeysQuestion;
class Label;
class PlanPanel;

/// The published roots, and how their keys are called.
struct EmergencyRoots {
    explicit EmergencyRoots(PublishedFiles found) : files(std::move(found)), names(files) {}
    EmergencyRoots(const EmergencyRoots&) = delete;  ///< the names look at the files
    PublishedFiles files;
    KeyNames names;
};

/// What was answered, and what follows from it. Made anew with every answer.
struct EmergencyAnswer {
    std::shared_ptr<const EmergencyRoots> roots;
    rotation::IncidentMarks marks;
    rotation::Incident incident;
};

/// Four questions at the left, one plan at the right. Answering changes nothing anywhere.
class EmergencyPage final : public Page {
    Q_OBJECT
  public:
    explicit EmergencyPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~EmergencyPage() override;

    /// The roots that clients trust: one folder, or files.
    void load(const QStringList& paths);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* tool() override { return tool_; }
    [[nodiscard]] std::optional<Paper> paper() const override;
    void setNarrow(bool narrow) override;

  signals:
    /// The plan can be begun.
    void startWanted(std::shared_ptr<const EmergencyAnswer> answer);
    /// A new root does not end this: what must be read first.
    void stopWanted(std::shared_ptr<const EmergencyAnswer> answer);
    void callsWanted(std::shared_ptr<const EmergencyRoots> roots);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void makeTool();
    [[nodiscard]] QWidget* makeQuestion(int number, const QString& title, const QList<QWidget*>& parts);
    [[nodiscard]] QWidget* makeRoots();
    [[nodiscard]] QWidget* makeSighting();
    void connectAnswers();
    void chooseFiles();
    void chooseFolder();
    void take(const Result<PublishedFiles>& found);
    void showRoots();
    void answered();
    void reconsider();
    void conclude(const Result<rotation::Incident>& incident, const rotation::IncidentMarks& marks);
    void showPlan();
    [[nodiscard]] Answers answers() const;
    void start();
    [[nodiscard]] PageAct startAct();
    [[nodiscard]] RailStep railNow() const;

    const Surroundings& surroundings_;
    std::shared_ptr<const EmergencyRoots> roots_;
    std::shared_ptr<const EmergencyAnswer> answer_;
    std::optional<Error> refused_;  ///< what assess() has said of the answers
    std::optional<UtcTime> at_;
    bool loading_ = false;
    bool thinking_ = false;
    bool thinkAgain_ = false;
    QBoxLayout* halves_;
    QWidget* tool_ = nullptr;
    ActButton* calls_ = nullptr;
    ActButton* print_ = nullptr;
    ErrorPanel* error_;
    KeysQuestion* stolen_;
    KeysQuestion* lost_;
    AnswerCheck* delegated_;
    AnswerCheck* none_;
    AnswerCheck* clock_;
    DelegationForm* delegation_;
    ActButton* folder_;
    ActButton* files_;
    QWidget* trusted_;
    Label* notes_;
    QList<AnswerRadio*> sightings_;
    PlanPanel* plan_;
    std::jthread reading_;
    std::jthread considering_;
};

}  // namespace anchorite::ui
