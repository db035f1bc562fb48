#pragma once

#include <set>
#include <string>

#include "transfer/usb/mount_table.h"
#include "transfer/usb/volume.h"

namespace anchorite::transfer {

/// The device of a mount as a folder of sysfs, without links; empty when it has none (tmpfs, network).
[[nodiscard]] std::string deviceFolder(const SystemPaths& paths, const Mount& mount);

/// The whole disks that a device lies on, as folders of sysfs: one for a partition, more for mapped devices. Loop and
/// RAM disks have none.
[[nodiscard]] std::set<std::string> disksBelow(const std::string& deviceFolder);

/// The disks that the running system stands on: those of its mounts and of swap.
[[nodiscard]] std::set<std::string> systemDisks(const SystemPaths& paths, const MountTable& table);

/// Whether a person can pull it out, as far as the kernel knows.
[[nodiscard]] bool isPluggable(const SystemPaths& paths, const std::string& disk);

/// The name that the file system on it has, or nothing.
[[nodiscard]] std::string labelOf(const SystemPaths& paths, const std::string& deviceFolder);

}  // namespace anchorite::transfer
