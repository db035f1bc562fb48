#include "transfer/usb/volume.h"

#include <stdlib.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>
#include <tuple>

#include "crypto/base/text.h"
#include "transfer/usb/block_device.h"
#include "transfer/usb/mount_table.h"

namespace anchorite::transfer {

namespace {

Volume describe(const SystemPaths& paths, const Mount& mount, const std::set<std::string>& system) {
    const std::string folder = deviceFolder(paths, mount);
    const auto disks = disksBelow(folder);
    const auto mayBePulled = [&](const std::string& disk) {
        return !system.contains(disk) && isPluggable(paths, disk);
    };
    return {.mountPoint = mount.point,
            .device = mount.device,
            .label = labelOf(paths, folder),
            .fileSystem = mount.fileSystem,
            .removable = !disks.empty() && std::all_of(disks.begin(), disks.end(), mayBePulled),
            .readOnly = mount.isReadOnly(),
            .careless = !mount.has("nosuid") || !mount.has("nodev") || !mount.has("noexec"),
            .mountId = mount.id};
}

/// The better of two mounts of one device comes first.
auto rank(const Mount& mount) {
    return std::tuple(mount.root != "/", mount.isReadOnly(), std::string_view(mount.point));
}

}  // namespace

Result<std::vector<Volume>> removableVolumes(const SystemPaths& paths) {
    const MountTable table = TRY(MountTable::read(paths.mountinfo));
    const auto system = systemDisks(paths, table);
    std::map<std::string, const Mount*> ofDevice;
    for (const Mount& mount : table.mounts()) {
        if (deviceFolder(paths, mount).empty() || table.holding(mount.point) != &mount) {
            continue;  // no disk, or covered by another mount
        }
        const Mount*& best = ofDevice[mount.device];
        if (best == nullptr || rank(mount) < rank(*best)) {
            best = &mount;
        }
    }
    std::vector<Volume> volumes;
    for (const auto& [device, mount] : ofDevice) {
        if (Volume volume = describe(paths, *mount, system); volume.removable) {
            volumes.push_back(std::move(volume));
        }
    }
    std::sort(volumes.begin(), volumes.end(),
              [](const Volume& a, const Volume& b) { return a.mountPoint < b.mountPoint; });
    return volumes;
}

Result<Volume> volumeOf(const std::string& folder, const SystemPaths& paths) {
    const bool isPath = !folder.empty() && folder.find('\0') == std::string::npos;
    const std::unique_ptr<char, decltype(&::free)> real(isPath ? ::realpath(folder.c_str(), nullptr) : nullptr,
                                                        &::free);
    if (!real) {
        return fail("file.missing", "the folder " + shown(folder) + " does not exist");
    }
    const MountTable table = TRY(MountTable::read(paths.mountinfo));
    const Mount* mount = table.holding(real.get());
    if (mount == nullptr) {
        return fail("usb.mounts", "no mounted file system holds " + shown(folder));
    }
    return describe(paths, *mount, systemDisks(paths, table));
}

}  // namespace anchorite::transfer
