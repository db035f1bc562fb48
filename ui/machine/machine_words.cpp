#include <QCoreApplication>

#include "crypto/words.h"
#include "ui/machine/machine_reading.h"
#include "ui/text.h"

namespace anchorite::ui {

using transfer::InterfaceKind;
using transfer::InterfaceState;
using transfer::NetworkPath;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Machine)
};

constexpr std::size_t named = 4;

/// The first few by name, and how many more.
template <class Thing, class Name>
QString listed(const std::vector<Thing>& things, Name name) {
    QStringList names;
    for (std::size_t i = 0; i < things.size() && i < named; ++i) {
        names << rowName(name(things[i]));
    }
    const QString list = names.join(QStringLiteral(", "));
    return things.size() > named ? Words::tr("%1 and %2 more").arg(list).arg(things.size() - named) : list;
}

QString wordsOf(InterfaceKind kind) {
    switch (kind) {
        case InterfaceKind::loopback:
            return Words::tr("within this machine");
        case InterfaceKind::wired:
            return Words::tr("wired");
        case InterfaceKind::wireless:
            return Words::tr("wireless");
        case InterfaceKind::other:
            return Words::tr("another kind");
    }
    return {};
}

QString wordsOf(InterfaceState state) {
    switch (state) {
        case InterfaceState::up:
            return Words::tr("up");
        case InterfaceState::down:
            return Words::tr("down");
        case InterfaceState::unknown:
            return Words::tr("state not known");
    }
    return {};
}

Row rowOf(const transfer::NetworkInterface& one) {
    if (one.kind == InterfaceKind::loopback) {
        return {Sign::info, Words::tr("Interface %1: within this machine").arg(rowName(one.name)),
                Words::tr("Leads nowhere outside."), false};
    }
    const QString title =
        Words::tr("Interface %1: %2, %3").arg(rowName(one.name), wordsOf(one.kind), wordsOf(one.state));
    switch (one.state) {
        case InterfaceState::up:
            return {Sign::high, title, Words::tr("Data may come and go. Pull the cable or take the device out."),
                    false};
        case InterfaceState::down:
            return {Sign::verified, title,
                    one.hardware ? Words::tr("Not in use now. Taken out it could not be switched on.")
                                 : Words::tr("Made by the system, and not in use."),
                    false};
        case InterfaceState::unknown:
            return {Sign::med, title, Words::tr("Its driver does not say; it may carry data."), false};
    }
    return {};
}

Row radioRow(const transfer::RadioSwitch& one) {
    const QString title = Words::tr("Radio %1 (%2)").arg(rowName(one.name), rowName(one.type));
    return one.off ? Row{Sign::verified, Words::tr("%1: off").arg(title), Words::tr("Switched off."), false}
                   : Row{Sign::med, Words::tr("%1: on").arg(title), Words::tr("A radio can be switched to a network."),
                         false};
}

void addRadios(QList<Row>& rows, const transfer::MachineFacts& facts) {
    if (!facts.radios) {
        rows << Row{Sign::info, Words::tr("Switches of radios: not known"), Words::tr("The system does not list any."),
                    false};
        return;
    }
    for (const auto& one : *facts.radios) {
        rows << radioRow(one);
    }
    if (facts.radios->empty()) {
        rows << Row{Sign::verified, Words::tr("No switch of a radio"), Words::tr("The system lists none."), false};
    }
}

void addUsb(QList<Row>& rows, const transfer::MachineFacts& facts) {
    if (!facts.usb) {
        rows << Row{Sign::info, Words::tr("USB devices: not known"), Words::tr("The system does not list any."), false};
        return;
    }
    const auto name = [](const transfer::UsbDevice& one) {
        const std::string whole =
            one.maker.empty() || one.product.starts_with(one.maker) ? one.product : one.maker + " " + one.product;
        return whole.empty() ? Words::tr("without a name").toStdString() : whole;
    };
    rows << (facts.usb->empty()
                 ? Row{Sign::verified, Words::tr("No USB device"), Words::tr("Nothing is plugged in."), false}
                 : Row{Sign::info,
                       Words::tr("USB: %1").arg(counted(static_cast<qsizetype>(facts.usb->size()), Words::tr("device"),
                                                        Words::tr("devices"))),
                       listed(*facts.usb, name), false});
}

void addMemory(QList<Row>& rows, const MachineReading& reading) {
    const auto& swaps = reading.facts.swaps;
    const QString why = Words::tr("What lies in memory may be written to it, and stay there.");
    rows << (!swaps ? Row{Sign::info, Words::tr("Swap: not known"), why, false}
             : swaps->empty()
                 ? Row{Sign::verified, Words::tr("No swap"), Words::tr("Memory is not written to a disk."), false}
                 : Row{Sign::med,
                       Words::tr("Swap in use: %1").arg(listed(*swaps, [](const std::string& one) { return one; })),
                       why, false});
    rows << (reading.memoryLocked ? Row{Sign::verified, Words::tr("Memory for secrets can be locked"),
                                        Words::tr("Passphrases and keys are kept out of swap."), false}
                                  : Row{Sign::med, Words::tr("Memory for secrets cannot be locked"),
                                        Words::tr("Passphrases and keys may reach swap."), false});
}

void addProgram(QList<Row>& rows, const MachineReading& reading) {
    rows << Row{Sign::info, Words::tr("Is this the time in UTC? %1").arg(QString::fromStdString(reading.now.display())),
                Words::tr("Expiry dates depend on it. Compare it with two watches. This program was built %1.")
                    .arg(QString::fromStdString(reading.builtAt.display())),
                false};
    rows << Row{Sign::info, Words::tr("Randomness: the kernel's generator"),
                Words::tr("Dice are mixed in where the plan asks for them."), false};
}

}  // namespace

QString networkWords(NetworkPath path) {
    switch (path) {
        case NetworkPath::none:
            return Words::tr("No network path found");
        case NetworkPath::found:
            return Words::tr("Network path found");
        case NetworkPath::unknown:
            return Words::tr("Network path: not known");
    }
    return {};
}

Sign networkSign(NetworkPath path) {
    switch (path) {
        case NetworkPath::none:
            return Sign::verified;
        case NetworkPath::found:
            return Sign::high;
        case NetworkPath::unknown:
            return Sign::med;
    }
    return Sign::med;
}

QList<Row> machineRows(const MachineReading& reading) {
    QList<Row> rows;
    rows << (reading.socketsRefused ? Row{Sign::verified, Words::tr("Network sockets are refused to this program"),
                                          Words::tr("Asked for at the start, and refused by the system."), false}
                                    : Row{Sign::high, Words::tr("Network sockets are not refused to this program"),
                                          Words::tr("Its own filter does not hold on this system."), false});
    if (!reading.facts.interfaces) {
        rows << Row{Sign::med, Words::tr("Interfaces: not known"), Words::tr("The system does not list them."), false};
    }
    for (const auto& one : reading.facts.interfaces.value_or(std::vector<transfer::NetworkInterface>())) {
        rows << rowOf(one);
    }
    addRadios(rows, reading.facts);
    addUsb(rows, reading.facts);
    addMemory(rows, reading);
    addProgram(rows, reading);
    return rows;
}

}  // namespace anchorite::ui
