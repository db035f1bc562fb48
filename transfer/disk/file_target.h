#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/result.h"
#include "transfer/disk/file_descriptor.h"

namespace anchorite::transfer {

/// The codes under which a failed write is told; removable media have codes of their own.
struct WriteCodes {
    std::string_view noSpace = "file.no-space";
    std::string_view readOnly = "file.read-only";
    std::string_view exists = "file.exists";
    std::string_view gone = "file.unwritable";        ///< the device is no longer there
    std::string_view otherBytes = "file.unwritable";  ///< read back differently
    std::string_view unwritable = "file.unwritable";

    [[nodiscard]] std::string_view of(int number) const;
};

/// Where a file is to stand: its folder, held open so that nobody can slip another one under us, and its name there.
class FileTarget {
  public:
    /// Errors: `file.missing` (no such folder), `file.link-loop`, `file.not-regular` (the path names a folder),
    /// and those of writeFailure. `calls` must outlive the target.
    static Result<FileTarget> open(const SystemCalls& calls, const std::string& path);

    /// The same for a folder that is open already; `path` is for messages. Errors: those of writeFailure with `codes`.
    static Result<FileTarget> in(const SystemCalls& calls, int folder, const std::string& path,
                                 const WriteCodes& codes);

    [[nodiscard]] const SystemCalls& calls() const { return *calls_; }
    [[nodiscard]] int folder() const { return folder_.number(); }
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const WriteCodes& codes() const { return codes_; }

    /// Why a step on this file failed, from errno.
    [[nodiscard]] std::unexpected<Error> failure(std::string_view step, int number) const;

    /// Whether anything, a dangling link included, has the name.
    [[nodiscard]] bool isTaken() const;

    /// The permissions of the regular file that is there, or nothing when the name is free.
    /// Error: `file.not-regular`.
    [[nodiscard]] Result<std::optional<mode_t>> mode() const;

    /// Makes the folder's names durable. File systems that cannot sync a folder (some FUSE and FAT drivers) are let
    /// pass.
    [[nodiscard]] Result<void> syncFolder() const;

  private:
    FileTarget(const SystemCalls& calls, FileDescriptor folder, std::string path, const WriteCodes& codes);
    const SystemCalls* calls_;
    FileDescriptor folder_;
    std::string name_;
    std::string path_;
    WriteCodes codes_;
};

/// The folder part of a path: `.` when it has none.
[[nodiscard]] std::string folderOf(const std::string& path);

/// A path that C strings would cut short names another file. Error: `code`.
Result<void> requireNoNul(std::string_view code, const std::string& path);

/// Why `path` could not be written, from errno: `file.no-space`, `file.read-only`, `file.exists`, `file.unwritable`,
/// or the like of `codes`.
[[nodiscard]] std::unexpected<Error> writeFailure(const std::string& path, std::string_view step, int number,
                                                  const WriteCodes& codes = {});

/// The C locale's words for an errno, whatever locale the program runs in.
[[nodiscard]] std::string reasonFor(int number);

/// Why `path` could not be read, from errno: `file.missing`, `file.link-loop`, `file.not-regular`, `file.unreadable`.
[[nodiscard]] std::unexpected<Error> readFailure(const std::string& path, int number);

}  // namespace anchorite::transfer
