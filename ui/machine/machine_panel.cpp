#include "ui/machine/machine_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/frame/apart.h"
#include "ui/machine/network_watch.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

MachinePanel::MachinePanel(const Surroundings& around, QWidget* parent)
    : QFrame(parent),
      around_(around),
      sign_(new SignView(Sign::waiting, 22)),
      found_((new Label(Type::strong))->wrapped()),
      take_(new ActButton(ButtonRole::quiet, tr("Take this machine's report"), QStringLiteral("Alt+T"))) {
    setProperty("ground", "surface");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(found_);
    words->addWidget(label(Type::caption,
                           tr("What the system tells of interfaces, radios, USB devices, swap and the clock. People "
                              "look for themselves, and say what they think of it."),
                           Tone::secondary)
                         ->wrapped());
    row->addWidget(sign_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(take_);
    found_->setObjectName(QStringLiteral("machineFound"));
    found_->say(tr("This machine was not looked at yet."));
    take_->setObjectName(QStringLiteral("takeReport"));
    connect(take_, &ActButton::act, this, &MachinePanel::look);
}

void MachinePanel::look() {
    take_->setEnabled(false);
    thread_ = apart<MachineReading>(
        this, [around = &around_](const std::stop_token&) { return readThisMachine(*around); },
        [this](const MachineReading& reading) { show(reading); });
}

void MachinePanel::show(const MachineReading& reading) {
    take_->setEnabled(true);
    const NetworkSeen network = networkIn(reading.facts);
    sign_->setSign(networkSign(network.path));
    found_->say(networkWords(network.path));
    const std::string report = machineReport(reading);
    const auto bytes = asBytes(report);
    emit reported(Bytes(bytes.begin(), bytes.end()), network.names);
}

}  // namespace anchorite::ui
