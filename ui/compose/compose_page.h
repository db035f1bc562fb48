#pragma once

#include <optional>

#include "ui/ceremony/desk.h"
#include "ui/compose/composed.h"
#include "ui/frame/page.h"
#include "ui/surroundings.h"
#include "ui/widgets/row_list.h"

class QBoxLayout;

namespace anchorite::ui {

class ActButton;
class ErrorPanel;
class Label;

/// S05, the step `draft`: what the next root changes in the root before, and what the rules find in it. Recording it
/// fixes the payload.
class ComposePage final : public Page {
    Q_OBJECT
  public:
    ComposePage(CeremonyDesk& desk, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// A draft made elsewhere: judged by the same step, never trusted for where it comes from.
    void take(const QString& path);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    [[nodiscard]] QString raw() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }

  signals:
    /// The draft was recorded; its payload is fixed.
    void done();

  private:
    [[nodiscard]] QWidget* makeBefore();
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeFindings();
    void compose();
    void choose();
    void show(Result<Composed> composed);
    [[nodiscard]] Row rowOf(const rotation::DiffLine& line) const;
    void showChanges();
    void showFindings();
    void sayChange(int row);
    void sayFinding(int row);
    void refuse(const Error& error, const QString& title);
    void record();
    [[nodiscard]] bool open() const { return !busy_ && composed_ && !composed_->blocked(); }

    CeremonyDesk& desk_;
    const Surroundings& surroundings_;
    std::optional<Composed> composed_;
    bool busy_ = false;
    ErrorPanel* error_;
    QBoxLayout* middle_;
    QWidget* before_ = nullptr;
    Label* origin_;
    RowList* changes_;
    Label* change_;
    Label* unchanged_;
    RowList* findings_;
    Label* finding_;
    Label* noFindings_;
    ActButton* fromPlan_;
};

}  // namespace anchorite::ui
