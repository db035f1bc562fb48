#include "ui/ceremony/desk.h"

#include <QPointer>
#include <algorithm>

namespace anchorite::ui {

namespace {

std::shared_ptr<const CeremonyView> viewOf(const record::Ceremony& ceremony) {
    return std::make_shared<const CeremonyView>(CeremonyView{.plan = ceremony.plan(),
                                                             .state = ceremony.state(),
                                                             .steps = ceremony.steps(),
                                                             .next = ceremony.next(),
                                                             .head = ceremony.head(),
                                                             .checkpointHead = ceremony.checkpointHead(),
                                                             .predecessor = ceremony.predecessor(),
                                                             .document = ceremony.document(),
                                                             .payloads = ceremony.knownPayloads(),
                                                             .custodians = ceremony.custodians(),
                                                             .confirmedNow = ceremony.confirmedNow(),
                                                             .strays = ceremony.strays(),
                                                             .transcript = ceremony.transcript()});
}

/// In the thread that it names: the context of everything that is posted there.
QObject* startWorker(QThread& thread) {
    auto* worker = new QObject;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.setObjectName(QStringLiteral("ceremony"));
    thread.start();
    return worker;
}

}  // namespace

const record::StepView* CeremonyView::step(const std::string& id) const {
    const auto found = std::ranges::find_if(steps, [&](const record::StepView& one) { return one.step.id() == id; });
    return found == steps.end() ? nullptr : &*found;
}

std::int64_t CeremonyView::version() const {
    if (document) {
        return document->version().number();
    }
    return plan.predecessor ? plan.predecessor->version.next().number() : 1;
}

void CeremonyDesk::open(QObject* owner, const QString& folder, Make make, Done done) {
    auto thread = std::make_shared<std::unique_ptr<QThread>>(std::make_unique<QThread>());
    QObject* worker = startWorker(**thread);
    const QPointer<QObject> asker(owner);
    const auto finish = [asker, folder, done = std::move(done), thread, worker](
                            std::shared_ptr<Result<record::Ceremony>> made, std::shared_ptr<const CeremonyView> view) {
        if (!*made || asker.isNull()) {
            (*thread)->quit();
            (*thread)->wait();
            if (!asker.isNull()) {
                done(std::unexpected(made->error()));
            }
            return;
        }
        auto ceremony = std::make_shared<record::Ceremony>(std::move(**made));
        done(std::unique_ptr<CeremonyDesk>(
            new CeremonyDesk(folder, std::move(*thread), worker, std::move(ceremony), std::move(view))));
    };
    QObject* home = new QObject;  // stays in this thread, whatever becomes of the owner
    QMetaObject::invokeMethod(worker, [make = std::move(make), finish, home] {
        auto made = std::make_shared<Result<record::Ceremony>>(make());
        auto view = *made ? viewOf(**made) : nullptr;
        QMetaObject::invokeMethod(home, [finish, made, view, home] {
            finish(made, view);
            home->deleteLater();
        });
    });
}

CeremonyDesk::CeremonyDesk(QString folder, std::unique_ptr<QThread> thread, QObject* worker,
                           std::shared_ptr<record::Ceremony> ceremony, std::shared_ptr<const CeremonyView> view)
    : folder_(std::move(folder)),
      thread_(std::move(thread)),
      worker_(worker),
      ceremony_(std::move(ceremony)),
      view_(std::move(view)) {}

/// What was handed in is done before the window goes: nothing that a person has confirmed is dropped.
CeremonyDesk::~CeremonyDesk() {
    QMetaObject::invokeMethod(worker_, [] {}, Qt::BlockingQueuedConnection);
    thread_->quit();
    thread_->wait();
}

void CeremonyDesk::post(QObject* asker, Work work) {
    if (++waiting_ == 1) {
        emit busyChanged();
    }
    const QPointer<QObject> waiter(asker);
    QMetaObject::invokeMethod(worker_, [this, waiter, work = std::move(work), ceremony = ceremony_] {
        const auto before = ceremony->head();
        const Reply reply = work(*ceremony);
        // All that a view shows comes from records: the same head, the same view.
        auto view = ceremony->head() == before ? nullptr : viewOf(*ceremony);
        QMetaObject::invokeMethod(this, [this, waiter, reply, view] {
            const bool idle = --waiting_ == 0;
            if (view) {
                view_ = view;
                emit changed();
            }
            if (idle) {
                emit busyChanged();
            }
            if (!waiter.isNull()) {
                reply();
            }
        });
    });
}

}  // namespace anchorite::ui
