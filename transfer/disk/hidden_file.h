#pragma once

#include <string>

#include "crypto/base/bytes.h"
#include "transfer/disk/file_target.h"

namespace anchorite::transfer {

/// The new bytes of a target under a hidden name (`.anch-PID-N.tmp`) in the target's own folder, until they are
/// complete, synced and read back. A program killed in between leaves the hidden file behind and the target as it was.
class HiddenFile {
  public:
    /// Makes it, empty. Errors: those of writeFailure. `target` must outlive it.
    static Result<HiddenFile> open(const FileTarget& target, mode_t mode);

    /// Gives it exactly these permissions, whatever the umask.
    Result<void> setMode(mode_t mode);

    /// Writes, syncs, closes, then reads back through the name. Once.
    Result<void> fill(ByteView bytes);

    /// Gives it the target's name, which must be free (`file.exists`), and syncs the folder.
    Result<void> publish();

    /// Puts it in the place of the target in one step, and syncs the folder. When only that last sync fails, the new
    /// bytes stand, complete, and the error says that they may not outlive a power cut.
    Result<void> replaceTarget();

    /// Removes what it has made and passes the reason on, which also names what could not be removed.
    [[nodiscard]] std::unexpected<Error> withdraw(Error reason) const;

  private:
    HiddenFile(const FileTarget& target, FileDescriptor file, std::string name)
        : target_(target), file_(std::move(file)), name_(std::move(name)) {}
    Result<void> write(ByteView bytes);
    Result<void> sync();
    Result<void> readBack(ByteView bytes) const;
    /// 0 or errno.
    [[nodiscard]] int moveToFreeName();
    [[nodiscard]] int moveByLink();
    [[nodiscard]] int moveAfterLooking();

    const FileTarget& target_;
    FileDescriptor file_;
    /// The name it has now; empty when nothing is left to withdraw.
    std::string name_;
};

}  // namespace anchorite::transfer
