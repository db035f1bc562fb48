#pragma once

#include <string>
#include <thread>

#include "ui/frame/page.h"
#include "ui/plan/draft_desk.h"
#include "ui/surroundings.h"

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace anchorite::ui {

class ActButton;
class ErrorPanel;
class KeptDraft;
class Label;
class Picker;
class PlanSheet;
class RowList;
class Segments;
class Tick;
class WordsGrid;

/// S02: everything that is decided before the day; then the ceremony, or its rehearsal, begins.
class PlanPage final : public Page {
    Q_OBJECT
  public:
    explicit PlanPage(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~PlanPage() override;

    /// Reads a plan file made elsewhere.
    void load(const QString& path);
    /// Goes on from a plan that the program has made: for an emergency.
    void take(const std::string& planText, const QStringList& roots);
    /// Plans the renewal of what the ceremony in this folder has made: same people, same keys, later expiry.
    void followCeremony(const QString& folder);
    /// Paths of the root before and earlier ones, as far as the plan was made from them.
    [[nodiscard]] const QStringList& roots() const { return roots_; }
    void setRehearsal(bool rehearsal);
    /// The ceremony did not begin.
    void tell(const Error& error);
    /// The ceremony has begun: nothing is unfinished.
    void started();

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] QString raw() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;

  signals:
    /// The plan is sound. `simulatedClock`: a rehearsal whose clock starts on the planned day.
    void startWanted(const QString& folder, const std::string& planText, bool simulatedClock);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeOffer();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QWidget* makeScript();
    [[nodiscard]] QWidget* makeFolder();
    void addKeys();
    void refresh();
    void listProblems();
    void choosePlan();
    void chooseRoot();
    void followRoot(const QString& path);
    void chooseCeremony();
    void chooseFile();
    void save(const QString& path);
    void startFromSample(int index);
    void showScript();
    void start();
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString openText() const;
    [[nodiscard]] QString problemText(const record::PlanProblem& problem) const;

    const Surroundings& surroundings_;
    DraftDesk desk_;
    KeptDraft* kept_;
    bool ownFolder_ = false;
    QString origin_;
    QStringList roots_;
    std::optional<record::PlanDraft> offered_;
    ErrorPanel* error_;
    Label* said_;
    Segments* mode_ = nullptr;
    Picker* samples_ = nullptr;
    QWidget* offer_ = nullptr;
    Label* offerWords_;
    QBoxLayout* middle_;
    PlanSheet* sheet_;
    RowList* problems_;
    Label* soundness_;
    Label* inventory_;
    QWidget* side_ = nullptr;
    QWidget* wordsFrame_ = nullptr;
    WordsGrid* words_;
    Label* wordsSaid_;
    Label* digest_;
    QPlainTextEdit* script_;
    ActButton* scriptButton_;
    QLineEdit* folder_;
    Tick* simulated_;
    std::jthread working_;
};

}  // namespace anchorite::ui
