#include "transfer/disk/file_target.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

std::unexpected<Error> folderFailure(const std::string& path, int number) {
    const std::string folder = folderOf(path);
    switch (number) {
        case ENOENT:
            return fail("file.missing", "the folder " + shown(folder) + " does not exist");
        case ENOTDIR:
            return fail("file.missing", shown(folder) + " is not a folder");
        case ELOOP:
            return fail("file.link-loop", shown(folder) + " goes through a loop of symbolic links");
        default:
            return writeFailure(folder, "open the folder", number);
    }
}

}  // namespace

std::string_view WriteCodes::of(int number) const {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
            return noSpace;
        case EROFS:
        case EACCES:
        case EPERM:
            return readOnly;
        case EEXIST:
            return exists;
        case ENODEV:
        case ENXIO:
        case ENOMEDIUM:
            return gone;
        default:
            return unwritable;
    }
}

std::string reasonFor(int number) {
    const char* words = ::strerrordesc_np(number);
    return words != nullptr ? words : "error " + std::to_string(number);
}

std::string folderOf(const std::string& path) {
    const auto slash = path.find_last_of('/');
    if (slash == std::string::npos) {
        return ".";
    }
    return slash == 0 ? "/" : path.substr(0, slash);
}

Result<void> requireNoNul(std::string_view code, const std::string& path) {
    if (path.find('\0') != std::string::npos) {
        return fail(code, shown(path) + " holds a NUL character, which no path can");
    }
    return {};
}

std::unexpected<Error> writeFailure(const std::string& path, std::string_view step, int number,
                                    const WriteCodes& codes) {
    return fail(codes.of(number), "cannot " + std::string(step) + " " + shown(path) + ": " + reasonFor(number));
}

std::unexpected<Error> readFailure(const std::string& path, int number) {
    switch (number) {
        case ENOENT:
        case ENOTDIR:
            return fail("file.missing", shown(path) + " does not exist");
        case ELOOP:
            return fail("file.link-loop", shown(path) + " goes through a loop of symbolic links");
        case ENXIO:   // a socket
        case ENODEV:  // a device that is not there
            return fail("file.not-regular", shown(path) + " is not a regular file");
        default:
            return fail("file.unreadable", "cannot read " + shown(path) + ": " + reasonFor(number));
    }
}

Result<FileTarget> FileTarget::open(const SystemCalls& calls, const std::string& path) {
    TRY(requireNoNul("file.unwritable", path));
    const std::string name = fileName(path);
    if (name.empty() || name == "." || name == "..") {
        return fail("file.not-regular", "'" + shown(path) + "' does not name a file");
    }
    FileDescriptor folder(calls, calls.openAt(AT_FDCWD, folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    if (!folder.isOpen()) {
        return folderFailure(path, errno);
    }
    return FileTarget(calls, std::move(folder), path, {});
}

Result<FileTarget> FileTarget::in(const SystemCalls& calls, int folder, const std::string& path,
                                  const WriteCodes& codes) {
    FileDescriptor again(calls, calls.openAt(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    if (!again.isOpen()) {
        return writeFailure(folderOf(path), "open the folder", errno, codes);
    }
    return FileTarget(calls, std::move(again), path, codes);
}

FileTarget::FileTarget(const SystemCalls& calls, FileDescriptor folder, std::string path, const WriteCodes& codes)
    : calls_(&calls), folder_(std::move(folder)), name_(fileName(path)), path_(std::move(path)), codes_(codes) {}

std::unexpected<Error> FileTarget::failure(std::string_view step, int number) const {
    return writeFailure(path_, step, number, codes_);
}

bool FileTarget::isTaken() const {
    struct stat there = {};
    return calls_->statusInFolder(folder(), name_.c_str(), &there) == 0;
}

Result<std::optional<mode_t>> FileTarget::mode() const {
    struct stat there = {};
    if (calls_->statusInFolder(folder(), name_.c_str(), &there) != 0) {
        return std::nullopt;
    }
    if (!S_ISREG(there.st_mode)) {
        return fail("file.not-regular", shown(path_) + " is not a regular file");
    }
    return there.st_mode & 07777;
}

Result<void> FileTarget::syncFolder() const {
    while (calls_->sync(folder()) != 0) {
        if (errno == EINVAL) {
            return {};
        }
        if (errno != EINTR) {
            return writeFailure(folderOf(path_), "sync the folder", errno, codes_);
        }
    }
    return {};
}

}  // namespace anchorite::transfer
