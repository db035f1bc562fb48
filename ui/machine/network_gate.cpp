#include "ui/machine/network_gate.h"

#include <QWidget>
#include <algorithm>

#include "ui/ceremony/desk.h"
#include "ui/frame/apart.h"
#include "ui/machine/machine_reading.h"
#include "ui/steps/exception_panel.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

constexpr int everyMilliseconds = 2000;

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    for (const auto& name : names) {
        list << rowName(name);
    }
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> namesNow(const Surroundings& around) {
    return networkNames(transfer::readMachine(around.disk, around.machine));
}

}  // namespace

QString networkPhrase() {
    return NetworkGate::tr("signing with a network on");
}

Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word,
                             record::Ceremony& ceremony, const std::string& by) {
    const auto found = namesNow(around);
    if (word && !ceremony.requireNoNetwork(found)) {
        TRY(ceremony.exceptNetwork(by, word->found, word->exception));
    }
    return ceremony.requireNoNetwork(found);
}

Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word) {
    std::string open;
    for (const auto& name : namesNow(around)) {
        if (!word || std::ranges::count(word->found, name) == 0) {
            open += (open.empty() ? "" : ", ") + name;
        }
    }
    return open.empty() ? Result<void>() : fail("machine.network", open);
}

NetworkGate::NetworkGate(const Surroundings& around, CeremonyDesk* desk, QWidget* page)
    : QObject(page),
      around_(around),
      desk_(desk),
      page_(page),
      panel_(new ExceptionPanel(tr("A network path was found"), tr("Why it cannot be pulled"), page)) {
    panel_->setObjectName(QStringLiteral("networkGate"));
    panel_->wantPhrase(networkPhrase());
    if (desk_ == nullptr) {
        panel_->wantNoInitials();
    } else {
        connect(desk_, &CeremonyDesk::changed, this, &NetworkGate::show);
    }
    connect(panel_, &ExceptionPanel::changed, this, &NetworkGate::changed);
    timer_.setInterval(everyMilliseconds);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (page_->isVisible()) {
            look();
        }
    });
}

QWidget* NetworkGate::panel() const {
    return panel_;
}

void NetworkGate::watch(bool on) {
    if (on_ == on) {
        return;
    }
    on_ = on;
    found_.reset();
    if (on_) {
        timer_.start();
        look();
    } else {
        timer_.stop();
    }
    show();
}

void NetworkGate::look() {
    if (looking_) {
        return;
    }
    looking_ = true;
    using Names = std::vector<std::string>;
    thread_ = apart<Names>(
        this, [around = &around_](const std::stop_token&) { return namesNow(*around); },
        [this](Names found) {
            looking_ = false;
            take(std::move(found));
        });
}

void NetworkGate::take(std::vector<std::string> found) {
    if (on_ && found_ != found) {
        found_ = std::move(found);
        show();
    }
}

/// Those that no exception of the ceremony lets stay.
std::vector<std::string> NetworkGate::open() const {
    auto names = on_ && found_ ? *found_ : std::vector<std::string>();
    if (desk_ != nullptr) {
        std::erase_if(names, [this](const auto& name) { return desk_->view().state.networks.contains(name); });
    }
    return names;
}

/// What was typed stood for what was said above it.
void NetworkGate::show() {
    auto names = open();
    if (names == asked_) {
        emit changed();
        return;
    }
    asked_ = std::move(names);
    panel_->shut();
    if (!asked_.empty() && !isStrict()) {
        const QString said = tr("Data may come and go over %1. Pull the cable, switch the radio off or take the device "
                                "out: this page sees it by itself. Or go on with it, and write why.")
                                 .arg(listed(asked_));
        panel_->offer(desk_ != nullptr
                          ? said
                          : said + QLatin1Char(' ') + tr("Outside of a ceremony nothing keeps it but paper."));
    }
}

bool NetworkGate::isStrict() const {
    return desk_ != nullptr && desk_->view().plan.policy.strictAirGap;
}

bool NetworkGate::isShut() const {
    return on_ && (!found_ || (!asked_.empty() && !panel_->given()));
}

QString NetworkGate::whyShut() const {
    if (!isShut()) {
        return {};
    }
    if (!found_) {
        return tr("Looking at this machine's interfaces.");
    }
    return isStrict()
               ? tr("Closed while there is a network path: %1. This plan allows no exception.").arg(listed(asked_))
               : tr("Closed while there is a network path: %1.").arg(listed(asked_));
}

std::optional<NetworkWord> NetworkGate::word() const {
    const auto exception = panel_->given();
    return exception ? std::optional(NetworkWord{asked_, *exception}) : std::nullopt;
}

}  // namespace anchorite::ui
