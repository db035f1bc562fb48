#pragma once

#include <memory>
#include <thread>

#include "ceremony/record/session/rehearsal.h"
#include "ui/frame/page.h"

class QVBoxLayout;

namespace anchorite::ui {

class ErrorPanel;
class Label;

/// A rehearsal under way: each step is started by the person and stays on the page once it is done.
class RehearsalPage final : public Page {
    Q_OBJECT
  public:
    RehearsalPage(record::Rehearsal rehearsal, QString folder, QWidget* parent = nullptr);
    ~RehearsalPage() override;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] bool finished() const { return done_ == titles_.size(); }

  signals:
    void reviewWanted(const QString& historyFolder);
    void anotherWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void step(bool goOn);
    void stepDone(const Result<record::RehearsalStep>& result);
    void addStep(const record::RehearsalStep& step);
    [[nodiscard]] QList<PageAct> acts();
    [[nodiscard]] QList<RailStep> rail() const;
    const QStringList titles_;
    QString folder_;
    qsizetype done_ = 0;
    bool busy_ = false;
    bool goOn_ = false;
    bool stopped_ = false;
    bool following_ = false;
    QString history_;
    Label* now_;
    QVBoxLayout* steps_;
    ErrorPanel* error_;
    record::Rehearsal rehearsal_;
    std::jthread working_;
};

}  // namespace anchorite::ui
