#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/result.h"

namespace anchorite::transfer {

/// One line of mountinfo (proc_pid_mountinfo(5)), its octal escapes undone.
struct Mount {
    std::uint64_t id = 0;
    std::uint64_t parent = 0;
    std::string device;      ///< "8:17"
    std::string root;        ///< which folder of the file system stands there: "/" is all of it
    std::string point;       ///< where it stands
    std::string options;     ///< of this mount, between commas
    std::string fileSystem;  ///< "vfat"
    std::string source;      ///< "/dev/sdb1"; a claim of whoever mounted
    std::string superOptions;

    [[nodiscard]] bool has(std::string_view option) const;
    [[nodiscard]] bool isReadOnly() const;
};

/// All mounts that this process sees, in the kernel's order.
class MountTable {
  public:
    /// Error: `usb.mounts` (cannot be read, or is no mountinfo).
    static Result<MountTable> read(const std::string& path);

    [[nodiscard]] const std::vector<Mount>& mounts() const { return mounts_; }

    /// The mount that an absolute path without links leads to: found as the kernel walks, from mount to mount, so that
    /// a mount covered by another one is not taken for it. Null when no mount holds the path.
    [[nodiscard]] const Mount* holding(const std::string& path) const;

  private:
    explicit MountTable(std::vector<Mount> mounts) : mounts_(std::move(mounts)) {}
    [[nodiscard]] const Mount* mountedOn(const Mount* below, std::string_view point) const;
    [[nodiscard]] bool knows(std::uint64_t id) const;
    std::vector<Mount> mounts_;
};

/// A text that the kernel offers as a file, at most `limit` bytes of it. Error: `usb.mounts`.
Result<std::string> readKernelText(const std::string& path, std::size_t limit);

/// Undoes `\040` (mountinfo, swaps).
[[nodiscard]] std::string withoutOctalEscapes(std::string_view text);

/// The pieces between single `separator`s, empty ones too.
[[nodiscard]] std::vector<std::string_view> piecesOf(std::string_view text, char separator);

}  // namespace anchorite::transfer
