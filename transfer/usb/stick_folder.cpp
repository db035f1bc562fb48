#include "transfer/usb/stick_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <array>
#include <cstring>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"
#include "transfer/usb/stick.h"

namespace anchorite::transfer {

namespace {

/// Beyond twice the bytes: for the folder's own growth and the file system's records.
constexpr std::uint64_t spareRoom = std::uint64_t{1} << 20;

std::unexpected<Error> openFailure(const std::string& path, int number) {
    switch (number) {
        case ENOENT:
            return fail("file.missing", "the folder " + shown(path) + " does not exist");
        case ENOTDIR:
        case ELOOP:
            return fail("file.not-regular", shown(path) + " is not a folder; a link to one is not followed");
        default:
            return fail("usb.unreadable", "cannot open the folder " + shown(path) + ": " + reasonFor(number));
    }
}

/// Takes the entries out of what getdents64 filled. False when they do not fit together.
bool takeEntries(const char* bytes, std::size_t size, std::vector<FolderEntry>& entries) {
    constexpr std::size_t head = offsetof(dirent64, d_name);
    while (size > 0) {
        unsigned short length = 0;
        if (size <= head) {
            return false;
        }
        std::memcpy(&length, bytes + offsetof(dirent64, d_reclen), sizeof length);
        if (length <= head || length > size) {
            return false;
        }
        const std::string name(bytes + head, ::strnlen(bytes + head, length - head));
        if (name != "." && name != "..") {
            entries.push_back({name, static_cast<unsigned char>(bytes[offsetof(dirent64, d_type)])});
        }
        bytes += length;
        size -= length;
    }
    return true;
}

}  // namespace

Result<std::unique_ptr<StickFolder>> StickFolder::open(const SystemCalls& calls, const std::string& path) {
    if (path.empty() || path.find('\0') != std::string::npos) {
        return fail("file.missing", "'" + shown(path) + "' is no path of a folder");
    }
    // A slash at the end would follow a link in spite of O_NOFOLLOW.
    const auto last = path.find_last_not_of('/');
    const std::string plain = last == std::string::npos ? "/" : path.substr(0, last + 1);
    const int number =
        calls.openAt(AT_FDCWD, plain.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
    if (number < 0) {
        return openFailure(plain, errno);
    }
    std::unique_ptr<StickFolder> folder(new StickFolder(calls, number, plain));
    struct stat there = {};
    if (calls.status(number, &there) != 0) {
        return openFailure(plain, errno);
    }
    folder->medium_ = there.st_dev;
    return folder;
}

std::unexpected<Error> StickFolder::told(Error error) const {
    struct stat there = {};
    if (!device_.empty() && calls_.statusInFolder(AT_FDCWD, device_.c_str(), &there) != 0 && errno == ENOENT &&
        error.code != "file.exists") {
        error.code = "usb.gone";
        error.detail += "; the device is no longer there";
    }
    return std::unexpected(std::move(error));
}

std::unexpected<Error> StickFolder::unreadable(const std::string& name, int number) const {
    const std::string path = shown(joinPath(path_, name));
    switch (number) {
        case ENOENT:
            return told({"file.missing", path + " does not exist"});
        case ELOOP:
        case EXDEV:
        case ENXIO:
            return told({"file.not-regular", path + " is not a regular file of this folder"});
        case ENODEV:
        case ENOMEDIUM:
            return told({"usb.gone", "cannot read " + path + ": " + reasonFor(number)});
        default:
            return told({"usb.unreadable", "cannot read " + path + ": " + reasonFor(number)});
    }
}

Result<std::vector<FolderEntry>> StickFolder::entries() const {
    // Opened anew, so that each listing begins at the start.
    const FileDescriptor folder(
        calls_, calls_.openAt(folder_.number(), ".", O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC, 0));
    if (!folder.isOpen()) {
        return unreadable(".", errno);
    }
    std::vector<FolderEntry> entries;
    alignas(dirent64) std::array<char, 32768> buffer;
    for (;;) {
        const ssize_t count = calls_.readFolder(folder.number(), buffer.data(), buffer.size());
        if (count < 0) {
            return unreadable(".", errno);
        }
        if (count == 0) {
            return entries;
        }
        if (!takeEntries(buffer.data(), static_cast<std::size_t>(count), entries)) {
            return unreadable(".", EIO);
        }
        if (entries.size() > stickEntriesLimit) {
            return fail("usb.too-many",
                        shown(path_) + " holds more than " + std::to_string(stickEntriesLimit) + " names");
        }
    }
}

std::optional<std::uint64_t> StickFolder::sizeOfFile(const std::string& name) const {
    struct stat there = {};
    if (calls_.statusInFolder(folder_.number(), name.c_str(), &there) != 0 || !S_ISREG(there.st_mode)) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(there.st_size);
}

bool StickFolder::isExecutable(const std::string& name) const {
    struct stat there = {};
    return calls_.statusInFolder(folder_.number(), name.c_str(), &there) == 0 && S_ISREG(there.st_mode) &&
           (there.st_mode & 0111) != 0;
}

Result<void> StickFolder::requireRoom(std::size_t bytes) const {
    struct statvfs there = {};
    if (calls_.space(folder_.number(), &there) != 0) {
        return unreadable(".", errno);
    }
    if ((there.f_flag & ST_RDONLY) != 0) {
        return fail("usb.read-only", shown(path_) + " is mounted read-only");
    }
    const std::uint64_t needed = 2 * std::uint64_t{bytes} + spareRoom;
    const std::uint64_t block = there.f_frsize != 0 ? there.f_frsize : there.f_bsize;
    // Some FUSE drivers tell nothing: then the write itself will.
    if (there.f_blocks != 0 && block != 0 && there.f_bavail < (needed + block - 1) / block) {
        return fail("usb.no-space", shown(path_) + " has " + std::to_string(there.f_bavail * block) +
                                        " free bytes, and " + std::to_string(needed) + " are needed");
    }
    return {};
}

Result<void> StickFolder::requireSameMedium() const {
    struct stat held = {};
    struct stat there = {};
    const bool same = calls_.status(folder_.number(), &held) == 0 && held.st_dev == medium_ &&
                      calls_.statusInFolder(AT_FDCWD, path_.c_str(), &there) == 0 && there.st_dev == held.st_dev &&
                      there.st_ino == held.st_ino;
    if (!same) {
        return fail("usb.gone", "another folder or medium stands at " + shown(path_) + " now");
    }
    return {};
}

}  // namespace anchorite::transfer
