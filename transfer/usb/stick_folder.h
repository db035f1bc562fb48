#pragma once

#include <sys/stat.h>

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "transfer/disk/file_descriptor.h"
#include "transfer/disk/file_target.h"
#include "transfer/usb/volume.h"

namespace anchorite::transfer {

struct FolderEntry {
    std::string name;        ///< foreign bytes
    unsigned char type = 0;  ///< DT_REG ...; DT_UNKNOWN where the file system does not tell
};

/// A folder on a medium, held open, and what is done with single files in it. Errors that come of a device that has
/// gone away are `usb.gone`, whatever the call said.
class StickFolder {
  public:
    /// Errors: `file.missing`, `file.not-regular`, `usb.unreadable`.
    static Result<std::unique_ptr<StickFolder>> open(const SystemCalls& calls, const std::string& path);
    StickFolder(const StickFolder&) = delete;
    StickFolder& operator=(const StickFolder&) = delete;

    /// The device whose going is asked after; empty: none.
    void belongsTo(const std::string& deviceFolder) { device_ = deviceFolder; }

    [[nodiscard]] const std::string& path() const { return path_; }

    /// Everything in it but `.` and `..`. Errors: `usb.too-many`, `usb.unreadable`, `usb.gone`.
    Result<std::vector<FolderEntry>> entries() const;

    /// The size of a regular file; none for anything else.
    [[nodiscard]] std::optional<std::uint64_t> sizeOfFile(const std::string& name) const;
    /// Whether a regular file has an x bit.
    [[nodiscard]] bool isExecutable(const std::string& name) const;

    /// One file, read once. Errors: those of Stick::read but `usb.manifest`.
    Result<Bytes> read(const std::string& name, std::size_t limit) const;

    /// Whether `bytes` can be written twice over, with something to spare. Errors: `usb.no-space`, `usb.read-only`.
    Result<void> requireRoom(std::size_t bytes) const;

    /// Under the path that was opened still stands this folder of this medium. Error: `usb.gone`.
    Result<void> requireSameMedium() const;

    /// A new file, complete and compared. Errors: `file.exists`, those of Stick::write; then nothing of it is left, or
    /// the detail names it.
    Result<void> create(const std::string& name, ByteView bytes) const;

    /// The same in the place of the file that is there, in one step.
    Result<void> replace(const std::string& name, ByteView bytes) const;

  private:
    StickFolder(const SystemCalls& calls, int number, std::string path)
        : calls_(calls), folder_(calls_, number), path_(std::move(path)) {}
    [[nodiscard]] std::unexpected<Error> told(Error error) const;
    [[nodiscard]] std::unexpected<Error> unreadable(const std::string& name, int number) const;
    [[nodiscard]] FileDescriptor openForReading(const std::string& name) const;
    Result<struct stat> statusOf(const FileDescriptor& file, const std::string& name) const;
    Result<void> write(const std::string& name, ByteView bytes, bool replacing) const;
    Result<void> settle(const std::string& name, ByteView bytes) const;
    Result<void> compare(const std::string& name, ByteView bytes) const;
    /// Or errno.
    std::expected<bool, int> holdsBytes(const std::string& name, int extraFlags, ByteView bytes) const;

    SystemCalls calls_;
    FileDescriptor folder_;
    std::string path_;
    std::string device_;
    dev_t medium_ = 0;
};

}  // namespace anchorite::transfer
