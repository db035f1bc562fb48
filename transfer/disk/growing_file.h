#pragma once

#include <memory>

#include "crypto/base/disk.h"
#include "transfer/disk/file_target.h"

namespace anchorite::transfer {

/// A GrowingFile on a disk of this machine: opened O_APPEND, locked with flock, so that a killed program leaves no
/// lock. What was appended is synced by one fsync.
class LocalGrowingFile final : public GrowingFile {
  public:
    /// Errors: `file.locked`, `file.not-regular` (a link too), `file.changed` (another file took the name meanwhile),
    /// those of FileTarget::open. The folder is synced each time: whoever made the file may have been killed before.
    static Result<std::unique_ptr<GrowingFile>> open(const SystemCalls& calls, const std::string& path);

    Result<Bytes> content(std::size_t limit) override;
    Result<void> append(ByteView bytes) override;
    Result<void> cutTo(std::size_t size) override;

  private:
    LocalGrowingFile(std::unique_ptr<const SystemCalls> calls, FileTarget target, FileDescriptor file)
        : calls_(std::move(calls)), target_(std::move(target)), file_(std::move(file)) {}
    Result<void> lock();
    /// Takes the size, of a regular file that still has its name.
    Result<void> measure();
    /// The file is as long as we left it, and somebody can still find it.
    Result<void> requireUnchanged();
    Result<void> write(ByteView bytes);
    Result<void> sync();
    Result<void> truncate(std::size_t size);
    [[nodiscard]] std::unexpected<Error> cutBack(Error reason);

    std::unique_ptr<const SystemCalls> calls_;  ///< outlives the two below, which point at it
    FileTarget target_;
    FileDescriptor file_;
    std::size_t size_ = 0;
    bool failed_ = false;
};

}  // namespace anchorite::transfer
