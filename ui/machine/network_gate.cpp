#include "ui/machine/network_gate.h"

#include <QWidget>
#include <algorithm>

#include "ui/steps/exception_panel.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString listed(const std::vector<std::string>& names) {
    QStringList list;
    for (const auto& name : names) {
        list << rowName(name);
    }
    return list.join(QStringLiteral(", "));
}

}  // namespace

QString networkPhrase() {
    return NetworkGate::tr("signing with a network on");
}

Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word,
                             record::Ceremony& ceremony, const std::string& by) {
    const auto found = networkNow(around).names;
    if (word && !ceremony.requireNoNetwork(found)) {
        TRY(ceremony.exceptNetwork(by, word->found, word->exception));
    }
    return ceremony.requireNoNetwork(found);
}

Result<void> passNetworkGate(const Surroundings& around, const std::optional<NetworkWord>& word) {
    std::string open;
    const auto found = networkNow(around).names;
    for (const auto& name : found) {
        if (!word || std::ranges::count(word->found, name) == 0) {
            open += (open.empty() ? "" : ", ") + name;
        }
    }
    return open.empty() ? Result<void>() : fail("machine.network", open);
}

NetworkGate::NetworkGate(const Surroundings& around, CeremonyDesk* desk, QWidget* page)
    : QObject(page),
      desk_(desk),
      panel_(new ExceptionPanel(tr("A network path was found"), tr("Why it cannot be pulled"), page)),
      network_(around, nullptr) {
    panel_->setObjectName(QStringLiteral("networkGate"));
    panel_->wantPhrase(networkPhrase());
    if (desk_ == nullptr) {
        panel_->wantNoInitials();
    } else {
        connect(desk_, &CeremonyDesk::changed, this, &NetworkGate::show);
    }
    connect(panel_, &ExceptionPanel::changed, this, &NetworkGate::changed);
    connect(&network_, &NetworkWatch::changed, this, &NetworkGate::show);
}

QWidget* NetworkGate::panel() const {
    return panel_;
}

void NetworkGate::watch(bool on) {
    network_.watch(on);
}

/// Those that no exception of the ceremony lets stay.
std::vector<std::string> NetworkGate::open() const {
    auto names = network_.seen() ? network_.seen()->names : std::vector<std::string>();
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
    return network_.isOn() && (!network_.seen() || (!asked_.empty() && !panel_->given()));
}

ActorWords NetworkGate::actor(const QString& who, const QString& next) {
    return {who, tr("Pull the network cable, or write why not"), next, tr("pull the network cable, or write why not")};
}

QString NetworkGate::whyShut() const {
    if (!isShut()) {
        return {};
    }
    if (!network_.seen()) {
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
