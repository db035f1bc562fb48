#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>

#include "ui/ceremony/desk.h"

namespace anchorite::ui {

/// Where the work of one signature is done, one piece after the other: in the ceremony's own thread where it belongs to
/// one, else in a thread of its own. Never in the window's: it waits for disks and for Argon2id.
class SignWork final : public QObject {
    Q_OBJECT
  public:
    /// `desk` may be null: a request from elsewhere.
    explicit SignWork(CeremonyDesk* desk, QObject* parent = nullptr);
    ~SignWork() override;

    [[nodiscard]] CeremonyDesk* desk() const { return desk_; }
    [[nodiscard]] bool inCeremony() const { return inCeremony_; }

    /// `work` gets the ceremony, or null. `done` is called in the window's thread, unless `asker` has gone.
    template <class Answer>
    void ask(QObject* asker, std::function<Answer(record::Ceremony*)> work, std::function<void(Answer)> done) {
        if (desk_ != nullptr) {
            desk_->ask<Answer>(
                asker, [work = std::move(work)](record::Ceremony& ceremony) { return work(&ceremony); },
                std::move(done));
            return;
        }
        pool_.start([this, waiter = QPointer<QObject>(asker), work = std::move(work), done = std::move(done)] {
            auto answer = std::make_shared<Answer>(work(nullptr));
            QMetaObject::invokeMethod(
                this,
                [waiter, answer, done] {
                    if (!waiter.isNull()) {
                        done(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
    }

  private:
    QPointer<CeremonyDesk> desk_;
    bool inCeremony_;
    QThreadPool pool_;
};

}  // namespace anchorite::ui
