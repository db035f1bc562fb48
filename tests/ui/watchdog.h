#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>

namespace anchorite::test {

/// An application that remembers which single event kept its loop busy for longest. Machines are noisy, so that nothing
/// fails by it: the flow tests print it.
class WatchedApplication final : public QApplication {
  public:
    using QApplication::QApplication;

    struct Stall {
        qint64 microseconds = 0;
        QString where;  ///< class of the receiver and number of the event
    };
    [[nodiscard]] const Stall& worst() const { return worst_; }
    void forget() { worst_ = {}; }

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) {
            return QApplication::notify(receiver, event);
        }
        const QString where =
            QStringLiteral("%1, event %2").arg(QLatin1String(receiver->metaObject()->className())).arg(event->type());
        QElapsedTimer timer;
        timer.start();
        ++depth_;
        const bool taken = QApplication::notify(receiver, event);
        --depth_;
        const qint64 lasted = timer.nsecsElapsed() / 1000;
        if (lasted > worst_.microseconds) {
            worst_ = {lasted, where};
        }
        return taken;
    }

  private:
    int depth_ = 0;
    Stall worst_;
};

}  // namespace anchorite::test
