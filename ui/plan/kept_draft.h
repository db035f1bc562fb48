#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <thread>

#include "crypto/base/disk.h"
#include "ui/plan/draft_desk.h"

namespace anchorite::ui {

/// Keeps the plan that is being written over a restart, in `unfinished-plan.json` below the folder for what this
/// program remembers. All of it off the thread of the window, but for the last moment.
class KeptDraft final : public QObject {
    Q_OBJECT
  public:
    KeptDraft(Disk& disk, const QString& folder, DraftDesk& desk, QObject* parent = nullptr);
    ~KeptDraft() override;

    /// Looks for a draft of an earlier run; found() or nothing() follows. Nothing is kept before.
    void look();
    /// From now on what changes is kept.
    void begin();
    /// The plan has been saved or started: nothing is unfinished.
    void forget();

  signals:
    void found(const record::PlanDraft& draft);
    void nothing();
    /// It could not be read; it stays as it is, and this run keeps nothing.
    void unreadable(const Error& error);

  private:
    void keep();
    void lookDone(const std::optional<Result<record::PlanDraft>>& answer);
    Disk& disk_;
    std::string folder_;
    DraftDesk& desk_;
    bool keeping_ = false;
    QTimer soon_;
    std::jthread working_;
};

}  // namespace anchorite::ui
