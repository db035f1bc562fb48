#include "transfer/disk/local_disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <memory>

#include "crypto/base/text.h"
#include "transfer/disk/file_target.h"
#include "transfer/disk/growing_file.h"
#include "transfer/disk/hidden_file.h"

namespace anchorite::transfer {

namespace {

constexpr mode_t modeForOwner = 0600;
constexpr mode_t modeForAll = 0644;
constexpr std::size_t namesInFolder = 100'000;

bool sameMoment(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool sameState(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && sameMoment(a.st_mtim, b.st_mtim) &&
           sameMoment(a.st_ctim, b.st_ctim);
}

std::unexpected<Error> tooLarge(const std::string& path, std::size_t limit) {
    return fail("file.too-large", shown(path) + " holds more than " + std::to_string(limit) + " bytes");
}

/// The path without symbolic links, so that a rename replaces the file and not the link to it.
Result<std::string> resolved(const std::string& path) {
    TRY(requireNoNul("file.unwritable", path));
    const std::unique_ptr<char, decltype(&::free)> real(::realpath(path.c_str(), nullptr), &::free);
    if (real) {
        return std::string(real.get());
    }
    const int number = errno;
    struct stat there = {};
    if (number == ENOENT && ::lstat(path.c_str(), &there) != 0) {
        return path;
    }
    if (number == ENOENT) {
        return fail("file.missing", shown(path) + " is a link to a file that does not exist");
    }
    return number == ELOOP || number == ENOTDIR ? readFailure(path, number) : writeFailure(path, "resolve", number);
}

}  // namespace

Result<Bytes> LocalDisk::read(const std::string& path, std::size_t limit) {
    TRY(requireNoNul("file.unreadable", path));
    const FileDescriptor file(calls_,
                              calls_.openAt(AT_FDCWD, path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0));
    struct stat before = {};
    if (!file.isOpen() || ::fstat(file.number(), &before) != 0) {
        return readFailure(path, errno);
    }
    if (!S_ISREG(before.st_mode)) {
        return fail("file.not-regular", shown(path) + " is not a regular file");
    }
    if (static_cast<std::uint64_t>(before.st_size) > limit) {
        return tooLarge(path, limit);
    }
    Bytes bytes = TRY(readAll(file.number(), path, limit));
    // Asked by path: sees a file that was written to and one that another file has replaced.
    struct stat after = {};
    if (::stat(path.c_str(), &after) != 0 || !sameState(before, after)) {
        return fail("file.changed", shown(path) + " changed while it was read");
    }
    return bytes;
}

Result<Bytes> LocalDisk::readAll(int file, const std::string& path, std::size_t limit) {
    Bytes bytes;
    std::array<std::uint8_t, 65536> chunk;
    for (;;) {
        const ssize_t count = calls_.read(file, chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return readFailure(path, errno);
        }
        if (count == 0) {
            return bytes;
        }
        // The size was asked before; it may have grown since, and files under /proc state none.
        if (static_cast<std::size_t>(count) > limit - bytes.size()) {
            return tooLarge(path, limit);
        }
        bytes.insert(bytes.end(), chunk.begin(), chunk.begin() + count);
    }
}

Result<void> LocalDisk::create(const std::string& path, ByteView bytes, bool secret) {
    const FileTarget target = TRY(FileTarget::open(calls_, path));
    if (target.isTaken()) {
        return fail("file.exists", shown(path) + " exists already");
    }
    HiddenFile hidden = TRY(HiddenFile::open(target, secret ? modeForOwner : modeForAll));
    auto done = hidden.fill(bytes);
    if (done) {
        done = hidden.publish();
    }
    if (!done) {
        return hidden.withdraw(std::move(done).error());
    }
    return done;
}

Result<void> LocalDisk::replace(const std::string& path, ByteView bytes, bool secret) {
    const FileTarget target = TRY(FileTarget::open(calls_, TRY(resolved(path))));
    const auto oldMode = TRY(target.mode());
    HiddenFile hidden = TRY(HiddenFile::open(target, secret || oldMode ? modeForOwner : modeForAll));
    Result<void> done;
    if (oldMode && !secret) {
        done = hidden.setMode(*oldMode);
    }
    if (done) {
        done = hidden.fill(bytes);
    }
    if (done) {
        done = hidden.replaceTarget();
    }
    if (!done) {
        return hidden.withdraw(std::move(done).error());
    }
    return done;
}

Result<std::unique_ptr<GrowingFile>> LocalDisk::grow(const std::string& path) {
    return LocalGrowingFile::open(calls_, path);
}

Result<std::vector<std::string>> LocalDisk::list(const std::string& folder) {
    TRY(requireNoNul("file.unreadable", folder));
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), &::closedir);
    if (!entries) {
        return errno == ENOTDIR ? fail("file.unreadable", shown(folder) + " is not a folder")
                                : readFailure(folder, errno);
    }
    std::vector<std::string> names;
    for (errno = 0; const dirent* entry = ::readdir(entries.get()); errno = 0) {
        const std::string name = entry->d_name;
        if (name == "." || name == "..") {
            continue;
        }
        if (names.size() == namesInFolder) {
            return fail("file.too-large",
                        shown(folder) + " holds more than " + std::to_string(namesInFolder) + " names");
        }
        names.push_back(name);
    }
    if (errno != 0) {
        return readFailure(folder, errno);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> LocalDisk::makeFolder(const std::string& folder) {
    TRY(requireNoNul("file.unwritable", folder));
    for (auto slash = folder.find('/', 1); slash != std::string::npos; slash = folder.find('/', slash + 1)) {
        TRY(makeOneFolder(folder.substr(0, slash)));
    }
    return folder.ends_with('/') ? Result<void>() : makeOneFolder(folder);
}

Result<void> LocalDisk::makeOneFolder(const std::string& folder) {
    if (isFolder(folder)) {
        return {};
    }
    if (calls_.makeFolder(folder.c_str(), 0755) == 0) {
        return TRY(FileTarget::open(calls_, folder)).syncFolder();
    }
    const int number = errno;
    if (number == EEXIST && isFolder(folder)) {
        return {};
    }
    return number == EEXIST ? fail("file.exists", shown(folder) + " exists and is not a folder")
                            : writeFailure(folder, "make the folder", number);
}

bool LocalDisk::exists(const std::string& path) {
    struct stat there = {};
    return requireNoNul("file.missing", path) && ::lstat(path.c_str(), &there) == 0;
}

bool LocalDisk::isFolder(const std::string& path) {
    struct stat there = {};
    return requireNoNul("file.missing", path) && ::stat(path.c_str(), &there) == 0 && S_ISDIR(there.st_mode);
}

bool LocalDisk::isLink(const std::string& path) {
    struct stat there = {};
    return requireNoNul("file.missing", path) && ::lstat(path.c_str(), &there) == 0 && S_ISLNK(there.st_mode);
}

bool LocalDisk::readableByOthers(const std::string& path) {
    struct stat there = {};
    return requireNoNul("file.missing", path) && ::stat(path.c_str(), &there) == 0 &&
           (there.st_mode & (S_IRGRP | S_IROTH)) != 0;
}

}  // namespace anchorite::transfer
