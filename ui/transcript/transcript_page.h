#pragma once

#include <optional>
#include <vector>

#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class ExceptionPanel;
class Label;
class Picker;
class RowList;
class WordsGrid;

/// The record of a ceremony, remarks to it, and its end: what is still open is named first, and the words of the last
/// record are shown afterwards.
class TranscriptPage final : public Page {
    Q_OBJECT
  public:
    explicit TranscriptPage(CeremonyDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }
    bool closesSomething() override;

  signals:
    /// A plan for the ceremony after this one, which is closed.
    void nextWanted();

  private:
    using Records = Result<std::vector<record::Record>>;
    void build();
    void read();
    void show(const Records& records);
    void showRows();
    void showState();
    void addRemark();
    void close();
    void finish(const Result<record::Recorded>& result);
    [[nodiscard]] QStringList openSteps() const;
    [[nodiscard]] QString lacking() const;
    CeremonyDesk& desk_;
    std::vector<record::Record> records_;
    bool busy_ = false;
    bool letterWanted_ = false;
    ErrorPanel* error_;
    Label* state_;
    Label* closingTitle_;
    WordsGrid* closing_;
    QLineEdit* filter_;
    RowList* rows_;
    Picker* who_;
    QLineEdit* remark_;
    ExceptionPanel* exception_;
};

}  // namespace anchorite::ui
