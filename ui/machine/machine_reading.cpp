#include "ui/machine/machine_reading.h"

#include "crypto/base/text.h"
#include "crypto/secret.h"

namespace anchorite::ui {

using transfer::InterfaceKind;
using transfer::InterfaceState;
using transfer::NetworkPath;

namespace {

constexpr std::size_t programLimit = std::size_t{64} << 20;

const char* nameOf(InterfaceKind kind) {
    switch (kind) {
        case InterfaceKind::loopback:
            return "loopback";
        case InterfaceKind::wired:
            return "wired";
        case InterfaceKind::wireless:
            return "wireless";
        case InterfaceKind::other:
            return "other";
    }
    return "other";
}

const char* nameOf(InterfaceState state) {
    switch (state) {
        case InterfaceState::up:
            return "up";
        case InterfaceState::down:
            return "down";
        case InterfaceState::unknown:
            return "not known";
    }
    return "not known";
}

const char* nameOf(NetworkPath path) {
    switch (path) {
        case NetworkPath::none:
            return "none found";
        case NetworkPath::found:
            return "found";
        case NetworkPath::unknown:
            return "not known";
    }
    return "not known";
}

/// One line for each thing, or one that says that there is none, or that nothing is known.
template <class Thing, class Words>
std::string linesOf(const char* title, const std::optional<std::vector<Thing>>& things, Words words) {
    if (!things) {
        return std::string(title) + ": not known\n";
    }
    if (things->empty()) {
        return std::string(title) + ": none\n";
    }
    std::string text;
    for (const Thing& thing : *things) {
        text += std::string(title) + ": " + words(thing) + "\n";
    }
    return text;
}

}  // namespace

MachineReading readThisMachine(const Surroundings& around) {
    MachineReading reading{transfer::readMachine(around.disk, around.machine),
                           around.networkRefused,
                           crypto::memoryCanBeLocked(),
                           around.now(),
                           around.builtAt,
                           std::nullopt};
    if (const auto bytes = around.disk.read(around.machine.program, programLimit)) {
        reading.program = crypto::sha256(*bytes);
    }
    return reading;
}

std::string machineReport(const MachineReading& reading) {
    const auto& facts = reading.facts;
    std::string text = "anchorite machine report\n";
    text += "time by this machine's clock: " + reading.now.text() + "\n";
    text += "program built: " + reading.builtAt.text() + "\n";
    text += "program digest: " + (reading.program ? reading.program->hex() : std::string("not known")) + "\n";
    text +=
        std::string("network sockets for this program: ") + (reading.socketsRefused ? "refused" : "not refused") + "\n";
    text += std::string("network path: ") + nameOf(networkPathIn(facts)) + "\n";
    text += linesOf("interface", facts.interfaces, [](const transfer::NetworkInterface& one) {
        return shown(one.name) + ", " + nameOf(one.kind) + ", " + nameOf(one.state) +
               (one.hardware ? ", a device" : ", made by the system");
    });
    text += linesOf("radio", facts.radios, [](const transfer::RadioSwitch& one) {
        return shown(one.name) + ", " + shown(one.type) + (one.off ? ", off" : ", on");
    });
    text += linesOf("usb device", facts.usb,
                    [](const transfer::UsbDevice& one) { return shown(one.maker + " " + one.product); });
    text += linesOf("swap", facts.swaps, [](const std::string& one) { return shown(one); });
    text += std::string("memory for secrets: ") + (reading.memoryLocked ? "can be locked" : "cannot be locked") + "\n";
    return text;
}

}  // namespace anchorite::ui
