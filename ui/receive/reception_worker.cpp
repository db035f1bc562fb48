#include "ui/receive/reception_worker.h"

namespace anchorite::ui {

namespace {

using namespace std::chrono_literals;

/// How long leaving a page may take.
constexpr auto moment = 300ms;

}  // namespace

ReceptionWorker::ReceptionWorker(Disk& disk, const Crossing& crossing, QObject* parent)
    : QObject(parent), disk_(disk), crossing_(crossing), thread_([this](const std::stop_token& stop) { run(stop); }) {}

ReceptionWorker::~ReceptionWorker() {
    thread_.request_stop();
    thread_.join();
}

void ReceptionWorker::wish(std::function<void(ReceptionDesk&)> act) {
    const std::scoped_lock lock(mutex_);
    wishes_.push_back(std::move(act));
    resting_ = false;
    changed_.notify_all();
}

bool ReceptionWorker::rest() {
    wish([](ReceptionDesk& desk) {
        desk.setPictureWidth(0);
        desk.rest();
    });
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, moment, [this] { return resting_; });
}

std::deque<std::function<void(ReceptionDesk&)>> ReceptionWorker::takeWishes(const std::stop_token& stop, bool idle) {
    std::unique_lock lock(mutex_);
    if (idle && wishes_.empty()) {
        resting_ = true;
        changed_.notify_all();
        changed_.wait(lock, stop, [this] { return !wishes_.empty(); });
    }
    return std::exchange(wishes_, {});
}

void ReceptionWorker::run(const std::stop_token& stop) {
    ReceptionDesk desk(disk_, crossing_);
    while (!stop.stop_requested()) {
        for (const auto& act : takeWishes(stop, !desk.hasSource())) {
            act(desk);
        }
        if (stop.stop_requested()) {
            break;
        }
        if (desk.hasSource()) {
            desk.step();
        }
        publish(desk);
    }
}

void ReceptionWorker::publish(ReceptionDesk& desk) {
    ReceptionNews now = desk.news();
    now.picture = desk.takePicture();
    const std::scoped_lock lock(mutex_);
    if (now.picture.isNull()) {
        now.picture = std::move(newest_.picture);
    }
    newest_ = std::move(now);
    if (!announced_) {
        announced_ = true;
        QMetaObject::invokeMethod(this, &ReceptionWorker::news, Qt::QueuedConnection);
    }
}

ReceptionNews ReceptionWorker::take() {
    const std::scoped_lock lock(mutex_);
    announced_ = false;
    ReceptionNews news = newest_;
    newest_.picture = {};
    return news;
}

}  // namespace anchorite::ui
