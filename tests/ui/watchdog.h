#pragma once

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QString>
#include <QThread>
#include <algorithm>
#include <vector>

namespace anchorite::test {

/// An application that remembers which events kept its loop busy for longest, of each receiver and kind the worst.
/// Machines are noisy, so that nothing fails by it: the flow tests print them. A dialog that runs a loop of its own
/// inside an event is not that event's time.
class WatchedApplication final : public QApplication {
  public:
    WatchedApplication(int& count, char** words) : QApplication(count, words) {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { idle_.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            if (idle_.isValid() && !frames_.empty()) {
                frames_.back().elsewhere += idle_.nsecsElapsed();
            }
            idle_.invalidate();
        });
    }

    struct Stall {
        qint64 microseconds = 0;
        QString where;  ///< class and name of the receiver, and the number of the event
    };
    [[nodiscard]] std::vector<Stall> worst(std::size_t count) const {
        std::vector<Stall> stalls;
        for (auto one = longest_.cbegin(); one != longest_.cend(); ++one) {
            stalls.push_back({one.value(), one.key()});
        }
        std::ranges::sort(stalls, std::ranges::greater(), &Stall::microseconds);
        stalls.resize(std::min(count, stalls.size()));
        return stalls;
    }
    void forget() { longest_.clear(); }

    bool notify(QObject* receiver, QEvent* event) override {
        const int level = QThread::currentThread() == thread() ? thread()->loopLevel() : -1;
        const bool within = !frames_.empty() && frames_.back().level == level;
        if (level < 0 || within) {
            return QApplication::notify(receiver, event);
        }
        const QString where = QStringLiteral("%1 %2, event %3")
                                  .arg(QLatin1String(receiver->metaObject()->className()), receiver->objectName())
                                  .arg(event->type());
        QElapsedTimer timer;
        timer.start();
        frames_.push_back({level, 0});
        const bool taken = QApplication::notify(receiver, event);
        const qint64 whole = timer.nsecsElapsed();
        const qint64 own = (whole - frames_.back().elsewhere) / 1000;
        frames_.pop_back();
        if (!frames_.empty()) {
            frames_.back().elsewhere += whole;
        }
        if (own > worthNaming) {
            qint64& longest = longest_[where];
            longest = std::max(longest, own);
        }
        return taken;
    }

  private:
    struct Frame {
        int level;
        qint64 elsewhere;  ///< nanoseconds in loops inside of it
    };
    std::vector<Frame> frames_;
    QElapsedTimer idle_;
    static constexpr qint64 worthNaming = 1000;
    QMap<QString, qint64> longest_;
};

}  // namespace anchorite::test
