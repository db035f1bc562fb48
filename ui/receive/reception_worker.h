#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "ui/receive/reception_desk.h"

namespace anchorite::ui {

/// Runs a ReceptionDesk in a thread of its own. Wishes go in and are done one after the other between two pictures;
/// news come out through one slot that holds only the newest: a window that is behind misses pictures, never the state.
class ReceptionWorker final : public QObject {
    Q_OBJECT
  public:
    ReceptionWorker(Disk& disk, const Crossing& crossing, QObject* parent = nullptr);
    ~ReceptionWorker() override;

    void wish(std::function<void(ReceptionDesk&)> act);
    /// Stops the source and ends the decoder's process. Waits a moment for that, and no longer: a decoder that hangs is
    /// killed by its own limit. True when all is quiet.
    bool rest();

    /// The newest state; the picture only if it was not taken before.
    [[nodiscard]] ReceptionNews take();

  signals:
    /// Something can be taken. Not again until it was.
    void news();

  private:
    void run(const std::stop_token& stop);
    void publish(ReceptionDesk& desk);
    std::deque<std::function<void(ReceptionDesk&)>> takeWishes(const std::stop_token& stop, bool idle);

    Disk& disk_;
    const Crossing& crossing_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::function<void(ReceptionDesk&)>> wishes_;
    ReceptionNews newest_;
    bool announced_ = false;
    bool resting_ = true;
    std::jthread thread_;  // last: it uses all of the above
};

}  // namespace anchorite::ui
