#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "crypto/base/utc_time.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

class RehearsePage;
class RehearsalPage;

/// Choose a folder, then the steps. One rehearsal at a time; leaving keeps it.
class RehearsalFlow final : public QObject {
    Q_OBJECT
  public:
    RehearsalFlow(Disk& disk, Random& random, std::function<UtcTime()> clock, QString home, QObject* parent);

    /// The rehearsal under way, or the choice of a folder.
    void enter();

  signals:
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    void reviewWanted(const QStringList& paths);

  private:
    void askForFolder();
    void begin();
    void startOver();
    void follow(RehearsalPage* page);
    Disk& disk_;
    Random& random_;
    std::function<UtcTime()> clock_;
    QString home_;
    RehearsePage* choose_ = nullptr;
    RehearsalPage* running_ = nullptr;
    bool beginning_ = false;
    std::jthread opening_;
};

}  // namespace anchorite::ui
