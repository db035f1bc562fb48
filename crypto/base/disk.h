#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite {

/// A file that only grows, held open and locked against other programs until this goes. The kernel frees the lock when
/// the process dies. Nothing is read or written in the background.
class GrowingFile {
  public:
    GrowingFile() = default;
    GrowingFile(const GrowingFile&) = delete;
    GrowingFile& operator=(const GrowingFile&) = delete;
    virtual ~GrowingFile() = default;

    /// All bytes, at most `limit`. Errors: `file.too-large`, `file.unreadable`, `file.changed`.
    virtual Result<Bytes> content(std::size_t limit) = 0;

    /// Puts all bytes behind the end and syncs them. After an error the file is cut back to what it was; where that
    /// failed too, the error says so, and part of the bytes may stand. In both cases nothing more is taken: after a
    /// failed sync nobody knows what the device holds. Error `file.changed`: others wrote to the file or removed it.
    virtual Result<void> append(ByteView bytes) = 0;

    /// Keeps the first `size` bytes only, and syncs.
    virtual Result<void> cutTo(std::size_t size) = 0;
};

/// The port to files. An argument everywhere, so that tests can inject full disks and torn writes.
/// The real one is `transfer/disk/local_disk.h`. Paths are as the person gave them.
///
/// Errors: `file.missing`, `file.unreadable`, `file.not-regular` (directory, device, FIFO),
/// `file.too-large`, `file.changed` (another file took the path's place while it was read),
/// `file.link-loop`, `file.exists`, `file.read-only`, `file.no-space`, `file.unwritable`.
class Disk {
  public:
    virtual ~Disk() = default;

    /// All bytes of a regular file of at most `limit` bytes. Symbolic links are followed.
    virtual Result<Bytes> read(const std::string& path, std::size_t limit) = 0;

    /// Makes a new file that is complete and synced, folder included, when this returns; or none at
    /// all. Never replaces anything: `file.exists`. `secret` files are readable by the owner only.
    virtual Result<void> create(const std::string& path, ByteView bytes, bool secret) = 0;

    /// Replaces a file as one step: readers see the old bytes or the new ones, also after a power cut.
    virtual Result<void> replace(const std::string& path, ByteView bytes, bool secret) = 0;

    /// Opens a regular file for growing, or makes it, empty, for all to read, and syncs its folder. Links are not
    /// followed. Errors also: `file.locked` (another program, or another part of this one, has it open for growing).
    virtual Result<std::unique_ptr<GrowingFile>> grow(const std::string& path) = 0;

    /// Names (not paths) in a folder, sorted by bytes.
    virtual Result<std::vector<std::string>> list(const std::string& folder) = 0;

    /// Makes a folder and its missing parents; an existing folder is fine.
    virtual Result<void> makeFolder(const std::string& folder) = 0;

    virtual bool exists(const std::string& path) = 0;
    virtual bool isFolder(const std::string& path) = 0;
    /// True when the last part of the path is a symbolic link, wherever it leads.
    virtual bool isLink(const std::string& path) = 0;

    /// True when others than the owner may read the file (checked for passphrase files).
    virtual bool readableByOthers(const std::string& path) = 0;
};

/// `folder/name`.
[[nodiscard]] std::string joinPath(const std::string& folder, const std::string& name);

/// What follows the last slash.
[[nodiscard]] std::string fileName(const std::string& path);

}  // namespace anchorite
