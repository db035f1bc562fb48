#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "crypto/base/result.h"

namespace anchorite::transfer {

/// Where the kernel tells about file systems and devices; tests give folders of their own.
struct SystemPaths {
    std::string mountinfo = "/proc/self/mountinfo";
    std::string sys = "/sys";
    std::string labels = "/dev/disk/by-label";
    std::string swaps = "/proc/swaps";
};

/// A mounted file system.
struct Volume {
    std::string mountPoint;  ///< as bytes; show it escaped
    std::string device;      ///< "8:17"
    std::string label;       ///< empty when it has none; a claim of the medium, show it escaped
    std::string fileSystem;  ///< "vfat"
    bool removable = false;  ///< by the rules of transfer.md 4.16
    bool readOnly = false;
    bool careless = false;  ///< not mounted with nosuid, nodev and noexec
    std::uint64_t mountId = 0;
    friend bool operator==(const Volume&, const Volume&) = default;
};

/// All mounted removable volumes, sorted by mount point. A volume that is mounted several times is named once: where
/// the whole of it stands, writable if it is so anywhere. Not removable, whatever the kernel says: disks that carry a
/// part of the running system (`/`, `/boot`, `/home`, swap ...), loop, zram and RAM disks, and encrypted or mapped
/// volumes unless every disk below them is removable. Errors: `usb.mounts` (mountinfo cannot be read).
Result<std::vector<Volume>> removableVolumes(const SystemPaths& paths = {});

/// The volume that a folder lies on, removable or not. Errors: `file.missing`, `usb.mounts`.
Result<Volume> volumeOf(const std::string& folder, const SystemPaths& paths = {});

/// Says when the table of mounts changes (poll on mountinfo). Any thread, one at a time.
class VolumeWatch {
  public:
    /// Error: `usb.mounts`.
    static Result<VolumeWatch> open(const SystemPaths& paths = {});
    VolumeWatch(VolumeWatch&& other) noexcept;
    VolumeWatch& operator=(VolumeWatch&&) = delete;
    VolumeWatch(const VolumeWatch&) = delete;
    VolumeWatch& operator=(const VolumeWatch&) = delete;
    ~VolumeWatch();

    /// True as soon as something was mounted or unmounted since the last call; false after `milliseconds`, or earlier
    /// when a signal came in between.
    bool changedWithin(int milliseconds);
    /// For an event loop: becomes ready with POLLPRI.
    [[nodiscard]] int descriptor() const { return file_; }

  private:
    explicit VolumeWatch(int file) : file_(file) {}
    int file_;
};

}  // namespace anchorite::transfer
