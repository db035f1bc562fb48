#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/base/disk.h"

namespace anchorite::transfer {

/// Where Linux tells these things (Documentation/ABI/testing/sysfs-class-net, -rfkill, sysfs-bus-usb; proc(5)).
struct MachinePlaces {
    std::string interfaces = "/sys/class/net";
    std::string radios = "/sys/class/rfkill";
    std::string usb = "/sys/bus/usb/devices";
    std::string swaps = "/proc/swaps";
    std::string program = "/proc/self/exe";
};

enum class InterfaceKind { loopback, wired, wireless, other };
/// `unknown`: the driver does not say; such an interface may carry data all the same.
enum class InterfaceState { up, down, unknown };

struct NetworkInterface {
    std::string name;  ///< as the system gave it: not fit for a screen yet
    InterfaceKind kind = InterfaceKind::other;
    InterfaceState state = InterfaceState::unknown;
    bool hardware = false;  ///< a device stands behind it; else only the system made it
};

/// A switch for a radio.
struct RadioSwitch {
    std::string name;
    std::string type;  ///< "wlan", "bluetooth", ...
    bool off = false;  ///< by software or by a switch
};

struct UsbDevice {
    std::string maker;    ///< as the device says; may be empty
    std::string product;  ///< as the device says; may be empty
};

/// What the system told. None: the place could not be read or held too much, so that nothing is known.
struct MachineFacts {
    std::optional<std::vector<NetworkInterface>> interfaces;
    std::optional<std::vector<RadioSwitch>> radios;
    std::optional<std::vector<UsbDevice>> usb;
    std::optional<std::vector<std::string>> swaps;  ///< files or devices that memory may be written to
};

/// Reads all of it; at most 1,024 entries of each kind. Waits for the disk.
[[nodiscard]] MachineFacts readMachine(Disk& disk, const MachinePlaces& places);

/// The interfaces alone; of everything else nothing is known then.
[[nodiscard]] MachineFacts readInterfaces(Disk& disk, const MachinePlaces& places);

/// `none`: every interface was read, and none but the loopback carries data or may.
enum class NetworkPath { none, found, unknown };
[[nodiscard]] NetworkPath networkPathIn(const MachineFacts& facts);
/// The names of the interfaces that are up, without the loopback, as the system gave them; empty unless `found`.
[[nodiscard]] std::vector<std::string> networkPathsIn(const MachineFacts& facts);

}  // namespace anchorite::transfer
