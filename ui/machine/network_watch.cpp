#include "ui/machine/network_watch.h"

#include "crypto/base/text.h"
#include "ui/frame/apart.h"

namespace anchorite::ui {

namespace {

constexpr int everyMilliseconds = 2000;

}  // namespace

NetworkSeen networkIn(const transfer::MachineFacts& facts) {
    NetworkSeen seen{networkPathIn(facts), {}};
    for (const auto& name : networkPathsIn(facts)) {
        seen.names.push_back(shown(name));
    }
    return seen;
}

NetworkSeen networkNow(const Surroundings& around) {
    return networkIn(transfer::readInterfaces(around.disk, around.machine));
}

NetworkWatch::NetworkWatch(const Surroundings& around, QObject* parent) : QObject(parent), around_(around) {
    timer_.setInterval(everyMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &NetworkWatch::look);
}

void NetworkWatch::watch(bool on) {
    if (on == isOn()) {
        return;
    }
    seen_.reset();
    if (on) {
        timer_.start();
        look();
    } else {
        timer_.stop();
    }
    emit changed();
}

/// One look at a time: a system that answers slowly is not asked again meanwhile.
void NetworkWatch::look() {
    if (looking_) {
        return;
    }
    looking_ = true;
    thread_ = apart<NetworkSeen>(
        this, [around = &around_](const std::stop_token&) { return networkNow(*around); },
        [this](NetworkSeen seen) {
            looking_ = false;
            if (isOn() && seen_ != seen) {
                seen_ = std::move(seen);
                emit changed();
            }
        });
}

}  // namespace anchorite::ui
