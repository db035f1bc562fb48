#pragma once

#include <QMetaObject>
#include <QObject>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace anchorite::ui {

/// Does `work` in a thread of its own, then `done` with its answer in the thread of `owner`. The thread lives in the
/// answer: the owner keeps it as a member, so that it is asked to stop and awaited before the owner goes.
template <class Answer>
[[nodiscard]] std::jthread apart(QObject* owner, std::function<Answer(std::stop_token)> work,
                                 std::function<void(Answer)> done) {
    return std::jthread([owner, work = std::move(work), done = std::move(done)](std::stop_token stop) {
        auto answer = std::make_shared<Answer>(work(stop));
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(owner, [answer, done] { done(std::move(*answer)); }, Qt::QueuedConnection);
        }
    });
}

}  // namespace anchorite::ui
