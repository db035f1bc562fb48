#include "transfer/usb/block_device.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/disk.h"

namespace anchorite::transfer {

namespace {

namespace fs = std::filesystem;

/// Encrypted on mapped on RAID ...; no real stack is deeper.
constexpr int mappingLimit = 8;
constexpr std::size_t kernelTextLimit = 65536;

/// What the running system needs; the live ones are where Debian's live media are mounted.
constexpr std::array<std::string_view, 9> systemPoints = {
    "/", "/boot", "/boot/efi", "/home", "/usr", "/var", "/run/live/medium", "/lib/live/mount/medium", "/cdrom"};

std::string withoutLinks(const std::string& path) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? std::string() : real.string();
}

bool exists(const std::string& path) {
    std::error_code error;
    return fs::exists(path, error);
}

std::string folderByName(const SystemPaths& paths, const std::string& deviceNode) {
    return withoutLinks(joinPath(joinPath(paths.sys, "class/block"), fileName(deviceNode)));
}

std::vector<std::string> slavesOf(const std::string& deviceFolder) {
    std::vector<std::string> slaves;
    std::error_code error;
    for (fs::directory_iterator it(joinPath(deviceFolder, "slaves"), error), end; !error && it != end;
         it.increment(error)) {
        slaves.push_back(withoutLinks(it->path().string()));
    }
    return slaves;
}

void addDisks(const std::string& deviceFolder, int depth, std::set<std::string>& disks) {
    const auto slaves = slavesOf(deviceFolder);
    for (const std::string& slave : slaves) {
        if (depth < mappingLimit && !slave.empty()) {
            addDisks(slave, depth + 1, disks);
        }
    }
    // What is virtual and stands on nothing: loop, zram, RAM disks.
    if (!slaves.empty() || deviceFolder.find("/devices/virtual/") != std::string::npos) {
        return;
    }
    const bool isPart = exists(joinPath(deviceFolder, "partition"));
    disks.insert(isPart ? fs::path(deviceFolder).parent_path().string() : deviceFolder);
}

/// "/dev/sda3   partition  ...": the first line is a heading.
void addSwapDisks(const SystemPaths& paths, const MountTable& table, std::set<std::string>& disks) {
    const auto text = readKernelText(paths.swaps, kernelTextLimit);
    if (!text) {
        return;
    }
    for (const std::string_view line : piecesOf(*text, '\n')) {
        const std::string name = withoutOctalEscapes(line.substr(0, line.find_first_of(" \t")));
        if (!name.starts_with('/')) {
            continue;
        }
        const std::string node = withoutLinks(name);
        std::string folder = folderByName(paths, node.empty() ? name : node);
        const Mount* holder = folder.empty() ? table.holding(name) : nullptr;
        if (holder != nullptr) {
            folder = deviceFolder(paths, *holder);
        }
        disks.merge(disksBelow(folder));
    }
}

/// udev writes `\x20` for what it will not put into a name.
std::string withoutHexEscapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = text.substr(i).starts_with("\\x") ? fromHex(text.substr(i + 2, 2)) : std::nullopt;
        if (byte && byte->size() == 1) {
            plain += static_cast<char>(byte->front());
            i += 3;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

}  // namespace

std::string deviceFolder(const SystemPaths& paths, const Mount& mount) {
    // Btrfs gives a number of its own; the name of its device is the kernel's, not that of whoever mounted.
    if (mount.fileSystem == "btrfs") {
        return folderByName(paths, mount.source);
    }
    return withoutLinks(joinPath(joinPath(paths.sys, "dev/block"), mount.device));
}

std::set<std::string> disksBelow(const std::string& deviceFolder) {
    std::set<std::string> disks;
    if (!deviceFolder.empty()) {
        addDisks(deviceFolder, 0, disks);
    }
    return disks;
}

std::set<std::string> systemDisks(const SystemPaths& paths, const MountTable& table) {
    std::set<std::string> disks;
    for (const Mount& mount : table.mounts()) {
        if (std::find(systemPoints.begin(), systemPoints.end(), mount.point) != systemPoints.end()) {
            disks.merge(disksBelow(deviceFolder(paths, mount)));
        }
    }
    addSwapDisks(paths, table, disks);
    return disks;
}

bool isPluggable(const SystemPaths& paths, const std::string& disk) {
    const auto flag = readKernelText(joinPath(disk, "removable"), kernelTextLimit);
    if (flag && flag->starts_with('1')) {
        return true;
    }
    // USB disks and many card readers say 0. Only the part below sysfs says what the disk hangs on.
    const std::string sys = withoutLinks(paths.sys);
    const std::string_view below = std::string_view(disk).substr(disk.starts_with(sys) ? sys.size() : 0);
    return below.find("/usb") != std::string_view::npos || fileName(disk).starts_with("mmcblk");
}

std::string labelOf(const SystemPaths& paths, const std::string& deviceFolder) {
    std::error_code error;
    for (fs::directory_iterator it(paths.labels, error), end; !error && it != end; it.increment(error)) {
        std::error_code unread;
        const fs::path target = fs::read_symlink(it->path(), unread);
        if (!unread && !deviceFolder.empty() && target.filename() == fileName(deviceFolder)) {
            return withoutHexEscapes(it->path().filename().string());
        }
    }
    return {};
}

}  // namespace anchorite::transfer
