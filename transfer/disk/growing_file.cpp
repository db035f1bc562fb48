#include "transfer/disk/growing_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

constexpr mode_t modeForAll = 0644;

/// Negative, with errno, when it fails. `exists`: what a look at the name has told.
int openOrMake(const FileTarget& target, bool exists) {
    const int flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    for (;;) {
        const int file = target.calls().openAt(target.folder(), target.name().c_str(),
                                               exists ? flags : flags | O_CREAT | O_EXCL, modeForAll);
        if (file >= 0 || (errno != EINTR && errno != EEXIST)) {
            return file;
        }
        exists = exists || errno == EEXIST;
    }
}

}  // namespace

Result<std::unique_ptr<GrowingFile>> LocalGrowingFile::open(const SystemCalls& calls, const std::string& path) {
    auto table = std::make_unique<const SystemCalls>(calls);
    auto target = TRY(FileTarget::open(*table, path));
    // Looked at before it is opened: opening a device can set it going.
    const bool exists = TRY(target.mode()).has_value();
    FileDescriptor descriptor(*table, openOrMake(target, exists));
    if (!descriptor.isOpen()) {
        return errno == ELOOP ? fail("file.not-regular", shown(path) + " is a symbolic link")
                              : target.failure(exists ? "open" : "create", errno);
    }
    std::unique_ptr<LocalGrowingFile> file(
        new LocalGrowingFile(std::move(table), std::move(target), std::move(descriptor)));
    TRY(file->lock());
    TRY(file->measure());
    TRY(file->target_.syncFolder());
    return file;
}

Result<void> LocalGrowingFile::lock() {
    while (calls_->lock(file_.number()) != 0) {
        if (errno == EWOULDBLOCK) {
            return fail("file.locked", "another program is writing " + shown(target_.path()));
        }
        if (errno != EINTR) {
            return target_.failure("lock", errno);
        }
    }
    return {};
}

Result<void> LocalGrowingFile::measure() {
    struct stat mine = {};
    struct stat named = {};
    if (calls_->status(file_.number(), &mine) != 0) {
        return readFailure(target_.path(), errno);
    }
    if (!S_ISREG(mine.st_mode)) {
        return fail("file.not-regular", shown(target_.path()) + " is not a regular file");
    }
    if (calls_->statusInFolder(target_.folder(), target_.name().c_str(), &named) != 0 || named.st_dev != mine.st_dev ||
        named.st_ino != mine.st_ino) {
        return fail("file.changed", "another file took the place of " + shown(target_.path()) + " while it was opened");
    }
    size_ = static_cast<std::size_t>(mine.st_size);
    return {};
}

Result<void> LocalGrowingFile::requireUnchanged() {
    struct stat there = {};
    if (calls_->status(file_.number(), &there) != 0) {
        return readFailure(target_.path(), errno);
    }
    if (there.st_nlink == 0) {
        return fail("file.changed", shown(target_.path()) + " was removed while it was open");
    }
    if (static_cast<std::size_t>(there.st_size) != size_) {
        return fail("file.changed", "another program wrote to " + shown(target_.path()));
    }
    return {};
}

Result<Bytes> LocalGrowingFile::content(std::size_t limit) {
    TRY(requireUnchanged());
    if (size_ > limit) {
        return fail("file.too-large", shown(target_.path()) + " holds more than " + std::to_string(limit) + " bytes");
    }
    Bytes bytes(size_);
    for (std::size_t done = 0; done < size_;) {
        const ssize_t count =
            calls_->readAt(file_.number(), bytes.data() + done, size_ - done, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return readFailure(target_.path(), errno);
        }
        if (count == 0) {
            return fail("file.changed", shown(target_.path()) + " became shorter while it was read");
        }
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

Result<void> LocalGrowingFile::append(ByteView bytes) {
    if (failed_) {
        return fail("file.unwritable", "nothing more is written to " + shown(target_.path()) + " after an error");
    }
    TRY(requireUnchanged());
    auto done = write(bytes);
    if (done) {
        done = sync();
    }
    if (!done) {
        failed_ = true;
        return cutBack(std::move(done).error());
    }
    size_ += bytes.size();
    return {};
}

Result<void> LocalGrowingFile::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t written = calls_->write(file_.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return target_.failure("write to", errno);
        }
        if (written == 0) {
            return fail(target_.codes().unwritable,
                        "cannot write to " + shown(target_.path()) + ": the device takes no more bytes");
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

/// A failed sync is never tried again: the kernel may have dropped the pages and would then report success.
Result<void> LocalGrowingFile::sync() {
    while (calls_->sync(file_.number()) != 0) {
        if (errno != EINTR) {
            return target_.failure("sync", errno);
        }
    }
    return {};
}

Result<void> LocalGrowingFile::truncate(std::size_t size) {
    while (calls_->truncate(file_.number(), static_cast<off_t>(size)) != 0) {
        if (errno != EINTR) {
            return target_.failure("cut", errno);
        }
    }
    return sync();
}

std::unexpected<Error> LocalGrowingFile::cutBack(Error reason) {
    if (const auto cut = truncate(size_); !cut) {
        reason.detail += "; part of what was to be written may stand at its end";
    }
    return std::unexpected(std::move(reason));
}

Result<void> LocalGrowingFile::cutTo(std::size_t size) {
    TRY(requireUnchanged());
    if (size > size_) {
        return fail("file.unwritable", shown(target_.path()) + " has only " + std::to_string(size_) + " bytes");
    }
    if (auto cut = truncate(size); !cut) {
        failed_ = true;
        return cut;
    }
    size_ = size;
    return {};
}

}  // namespace anchorite::transfer
