#pragma once

#include "crypto/base/disk.h"
#include "transfer/disk/system_calls.h"

namespace anchorite::transfer {

/// The disks of this machine, removable ones included. Beyond what anchorite::Disk promises:
///
/// `read` never waits for a FIFO and never starts on a device. A file that others write to while it is read is refused
/// (`file.changed`); so the bytes are those of one moment.
/// `create` and `replace` write a hidden file beside the target, sync it, read it back, and only then give it its name.
/// After an error the target is as it was; one exception is said in the error: `replace` whose very last step, the
/// sync of the folder, failed. What could not be removed (a pulled stick) is named in the error too.
/// `replace` makes the file when there is none; it keeps the permissions of the old file unless `secret`; where the
/// path is a symbolic link, the file that it points to is replaced.
///
/// Not promised: that a cheap stick asks its memory rather than its own cache when it is read back, and, on drivers
/// that know neither links nor RENAME_NOREPLACE, that no other program takes the name in the last microseconds.
class LocalDisk final : public Disk {
  public:
    explicit LocalDisk(const SystemCalls& calls = SystemCalls::ofKernel()) : calls_(calls) {}

    Result<Bytes> read(const std::string& path, std::size_t limit) override;
    Result<void> create(const std::string& path, ByteView bytes, bool secret) override;
    Result<void> replace(const std::string& path, ByteView bytes, bool secret) override;

    /// On file systems without locks: `file.unwritable`.
    Result<std::unique_ptr<GrowingFile>> grow(const std::string& path) override;

    /// At most 100 000 names: `file.too-large` beyond. Errors also: `file.missing`, `file.unreadable`.
    Result<std::vector<std::string>> list(const std::string& folder) override;

    /// Each folder made is synced into its parent. Error `file.exists`: a file has the name.
    Result<void> makeFolder(const std::string& folder) override;

    /// True for anything that has the name, a dangling link included: what `create` would not replace.
    bool exists(const std::string& path) override;
    bool isFolder(const std::string& path) override;
    bool isLink(const std::string& path) override;
    bool readableByOthers(const std::string& path) override;

  private:
    Result<Bytes> readAll(int file, const std::string& path, std::size_t limit);
    Result<void> makeOneFolder(const std::string& folder);
    SystemCalls calls_;
};

}  // namespace anchorite::transfer
