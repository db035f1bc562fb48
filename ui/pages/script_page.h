#pragma once

#include <QStringList>

#include "ceremony/record/plan/script.h"
#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

class ErrorPanel;
class Label;
class RowList;

/// Where a ceremony stands: the steps of one part of it, each with how far it has come, and the one to go on with.
class ScriptPage final : public Page {
    Q_OBJECT
  public:
    explicit ScriptPage(CeremonyDesk& desk, QWidget* parent = nullptr);

    /// Shows the part in which the next step lies.
    void follow();
    void showPart(record::Phase part);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }

  signals:
    void stepWanted(const QString& id);
    void transcriptWanted();

  private:
    void refresh();
    void choose(int row);
    [[nodiscard]] const record::StepView* suggested() const;
    [[nodiscard]] bool canBeDone(const std::string& id) const;
    [[nodiscard]] QString captionOf(const record::StepView& view) const;
    [[nodiscard]] QString titlesOf(const std::vector<std::string>& ids) const;
    CeremonyDesk& desk_;
    record::Phase part_ = record::Phase::opening;
    QStringList ids_;
    Label* now_;
    Label* notes_;
    RowList* rows_;
};

}  // namespace anchorite::ui
