#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

#include "ceremony/audit/history.h"
#include "crypto/base/disk.h"
#include "ui/frame/page.h"

class QGridLayout;
class QLineEdit;
class QListWidget;

namespace anchorite::ui {

class ActButton;
class ErrorPanel;
class Label;
class Picker;

/// Which files to review, and as of when. Reads and judges them apart from the window's thread.
class ChoosePage final : public Page {
    Q_OBJECT
  public:
    explicit ChoosePage(Disk& disk, QWidget* parent = nullptr);

    /// Replaces the choice: files in this order, or one folder.
    void take(const QStringList& paths);
    /// Replaces the choice by one document that is no file yet.
    void takeReceived(const QString& name, std::string text);
    void begin();
    void setSteps(const QList<RailStep>& steps) { steps_ = steps; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;

    bool closesSomething() override;

    struct Answer {
        std::shared_ptr<const audit::History> history;
        Error error;  ///< when there is no history
    };
    /// How far a review has come: file `number` of `all`, from 1.
    struct Progress {
        enum class Doing { reading, checking } doing;
        std::size_t number;
        std::size_t all;
    };

  signals:
    void reviewed(std::shared_ptr<const audit::History> history, const QString& name);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeDropZone();
    [[nodiscard]] QWidget* makeTimes();
    void addProfiles(QGridLayout* grid);
    void showChoice(const QStringList& names);
    [[nodiscard]] bool nothingChosen() const { return paths_.isEmpty() && !received_; }
    void chooseFiles();
    void chooseFolder();
    void finish(const Answer& answer);
    void stop();
    void say(const QString& progress);
    void tell(const Progress& progress);
    [[nodiscard]] bool readOptions(audit::HistoryOptions& options);
    [[nodiscard]] QString subjectName() const;

    Disk& disk_;
    QStringList paths_;
    std::optional<audit::Document> received_;
    bool busy_ = false;
    int run_ = 0;  ///< what an earlier review still has to say is not heard
    QList<RailStep> steps_;
    QListWidget* chosen_;
    Label* progress_;
    QLineEdit* at_;
    QLineEdit* published_;
    Picker* profile_;
    Label* timesWrong_;
    ErrorPanel* error_;
    ActButton* files_;
    std::jthread reading_;
};

/// Reads what `paths` name and judges it. `say` hears of each file before it is read, and before its signatures are
/// checked. Once it was asked to stop, the answer is worth nothing.
[[nodiscard]] ChoosePage::Answer readAndJudge(Disk& disk, const std::vector<std::string>& paths,
                                              const audit::HistoryOptions& options, const std::stop_token& stop,
                                              const std::function<void(ChoosePage::Progress)>& say);

/// Judges one document by itself.
[[nodiscard]] ChoosePage::Answer judged(const audit::Document& document, const audit::HistoryOptions& options);

/// `1=2021-06-18 2=2021-07-01`, separated by blanks or commas. Error: `time.malformed`, `audit.published`.
[[nodiscard]] Result<std::map<std::int64_t, UtcTime>> publishedTimes(std::string_view text);

}  // namespace anchorite::ui
