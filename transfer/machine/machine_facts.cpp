#include "transfer/machine/machine_facts.h"

#include <algorithm>

namespace anchorite::transfer {

namespace {

constexpr std::size_t mostEntries = 1024;
// Files of sysfs claim a page each, whatever they hold.
constexpr std::size_t attributeLimit = 65536;
constexpr std::string_view loopbackType = "772";  // ARPHRD_LOOPBACK
constexpr std::string_view etherType = "1";       // ARPHRD_ETHER, for radios too

/// The first line of an attribute; none when it cannot be read.
std::optional<std::string> attribute(Disk& disk, const std::string& folder, const char* name) {
    const auto bytes = disk.read(joinPath(folder, name), attributeLimit);
    if (!bytes)
        return std::nullopt;
    const auto text = asText(*bytes);
    return std::string(text.substr(0, text.find('\n')));
}

std::optional<std::vector<std::string>> entries(Disk& disk, const std::string& folder) {
    auto names = disk.list(folder);
    return names && names->size() <= mostEntries ? std::optional(std::move(*names)) : std::nullopt;
}

InterfaceState stateOf(const std::optional<std::string>& operstate) {
    if (operstate == "up")
        return InterfaceState::up;
    return operstate == "down" || operstate == "notpresent" ? InterfaceState::down : InterfaceState::unknown;
}

NetworkInterface interfaceIn(Disk& disk, const std::string& folder, const std::string& name) {
    NetworkInterface interface{name};
    const auto type = attribute(disk, folder, "type");
    const bool radio = disk.exists(joinPath(folder, "wireless")) || disk.exists(joinPath(folder, "phy80211"));
    interface.kind = type == loopbackType ? InterfaceKind::loopback
                     : radio              ? InterfaceKind::wireless
                     : type == etherType  ? InterfaceKind::wired
                                          : InterfaceKind::other;
    interface.state = stateOf(attribute(disk, folder, "operstate"));
    interface.hardware = disk.exists(joinPath(folder, "device"));
    return interface;
}

std::optional<std::vector<NetworkInterface>> interfacesIn(Disk& disk, const std::string& folder) {
    const auto names = entries(disk, folder);
    if (!names)
        return std::nullopt;
    std::vector<NetworkInterface> found;
    for (const auto& name : *names)
        if (name != "bonding_masters")  // a file beside them
            found.push_back(interfaceIn(disk, joinPath(folder, name), name));
    return found;
}

std::optional<std::vector<RadioSwitch>> radiosIn(Disk& disk, const std::string& folder) {
    const auto names = entries(disk, folder);
    if (!names)
        return std::nullopt;
    std::vector<RadioSwitch> found;
    for (const auto& name : *names) {
        const auto path = joinPath(folder, name);
        const bool off = attribute(disk, path, "soft") == "1" || attribute(disk, path, "hard") == "1";
        found.push_back(
            {attribute(disk, path, "name").value_or(name), attribute(disk, path, "type").value_or(""), off});
    }
    return found;
}

/// Interfaces of devices and the hubs of the machine itself are no things that somebody plugged in.
std::optional<std::vector<UsbDevice>> usbIn(Disk& disk, const std::string& folder) {
    const auto names = entries(disk, folder);
    if (!names)
        return std::nullopt;
    std::vector<UsbDevice> found;
    for (const auto& name : *names) {
        if (name.starts_with("usb") || name.find(':') != std::string::npos)
            continue;
        const auto path = joinPath(folder, name);
        found.push_back(
            {attribute(disk, path, "manufacturer").value_or(""), attribute(disk, path, "product").value_or("")});
    }
    return found;
}

/// One line for each, below a line of titles; the name ends at the first space.
std::optional<std::vector<std::string>> swapsIn(Disk& disk, const std::string& path) {
    const auto bytes = disk.read(path, attributeLimit);
    if (!bytes)
        return std::nullopt;
    std::vector<std::string> found;
    auto text = asText(*bytes);
    if (text.empty())
        return std::nullopt;  // the titles are always there
    for (bool title = true; !text.empty(); title = false) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!title && !line.empty())
            found.emplace_back(line.substr(0, line.find_first_of(" \t")));
    }
    return found;
}

bool leadsOut(const NetworkInterface& interface, InterfaceState state) {
    return interface.kind != InterfaceKind::loopback && interface.state == state;
}

}  // namespace

MachineFacts readMachine(Disk& disk, const MachinePlaces& places) {
    return {interfacesIn(disk, places.interfaces), radiosIn(disk, places.radios), usbIn(disk, places.usb),
            swapsIn(disk, places.swaps)};
}

MachineFacts readInterfaces(Disk& disk, const MachinePlaces& places) {
    MachineFacts facts;
    facts.interfaces = interfacesIn(disk, places.interfaces);
    return facts;
}

std::vector<std::string> networkPathsIn(const MachineFacts& facts) {
    std::vector<std::string> names;
    for (const auto& one : facts.interfaces.value_or(std::vector<NetworkInterface>()))
        if (leadsOut(one, InterfaceState::up))
            names.push_back(one.name);
    return names;
}

NetworkPath networkPathIn(const MachineFacts& facts) {
    if (!facts.interfaces)
        return NetworkPath::unknown;
    if (!networkPathsIn(facts).empty())
        return NetworkPath::found;
    const bool unknown = std::ranges::any_of(
        *facts.interfaces, [](const NetworkInterface& one) { return leadsOut(one, InterfaceState::unknown); });
    return unknown ? NetworkPath::unknown : NetworkPath::none;
}

}  // namespace anchorite::transfer
