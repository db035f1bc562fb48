#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"
#include "transfer/disk/hidden_file.h"
#include "transfer/usb/stick_folder.h"

/// One file in, one file out: rules 3 to 7 and 11 to 12 of transfer.md section 4.
namespace anchorite::transfer {

namespace {

constexpr WriteCodes stickCodes = {.noSpace = "usb.no-space",
                                   .readOnly = "usb.read-only",
                                   .exists = "file.exists",
                                   .gone = "usb.gone",
                                   .otherBytes = "usb.read-back",
                                   .unwritable = "usb.write"};
constexpr mode_t readableByAll = 0644;

bool sameMoment(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool sameState(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && sameMoment(a.st_mtim, b.st_mtim) &&
           sameMoment(a.st_ctim, b.st_ctim);
}

/// Up to `limit` bytes and one more, or errno.
std::expected<Bytes, int> readUpTo(const SystemCalls& calls, int file, std::size_t limit) {
    Bytes bytes;
    std::array<std::uint8_t, 16384> chunk;
    while (bytes.size() <= limit) {
        const ssize_t count = calls.read(file, chunk.data(), std::min(chunk.size(), limit + 1 - bytes.size()));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return std::unexpected(errno);
        }
        if (count == 0) {
            break;
        }
        bytes.insert(bytes.end(), chunk.begin(), chunk.begin() + count);
    }
    return bytes;
}

}  // namespace

/// Kernels before 5.6 and some filters do not know openat2. A single name cannot lead out of the folder, and a link at
/// its end is refused either way; another file system is told by its number (statusOf).
FileDescriptor StickFolder::openForReading(const std::string& name) const {
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int number = calls_.openBeneath(folder_.number(), name.c_str(), flags);
    if (number < 0 && (errno == ENOSYS || errno == EPERM)) {
        number = calls_.openAt(folder_.number(), name.c_str(), flags, 0);
    }
    return {calls_, number};
}

Result<struct stat> StickFolder::statusOf(const FileDescriptor& file, const std::string& name) const {
    struct stat there = {};
    if (calls_.status(file.number(), &there) != 0) {
        return unreadable(name, errno);
    }
    if (!S_ISREG(there.st_mode) || there.st_dev != medium_) {
        return fail("file.not-regular", shown(joinPath(path_, name)) + " is not a regular file of this folder");
    }
    return there;
}

Result<Bytes> StickFolder::read(const std::string& name, std::size_t limit) const {
    const std::string path = shown(joinPath(path_, name));
    const FileDescriptor file = openForReading(name);
    if (!file.isOpen()) {
        return unreadable(name, errno);
    }
    const struct stat before = TRY(statusOf(file, name));
    if (before.st_nlink > 1) {
        return fail("usb.linked", path + " is one file under several names");
    }
    if (static_cast<std::uint64_t>(before.st_size) > limit) {
        return fail("file.too-large", path + " holds more than " + std::to_string(limit) + " bytes");
    }
    auto bytes = readUpTo(calls_, file.number(), limit);
    if (!bytes) {
        return unreadable(name, bytes.error());
    }
    if (!sameState(before, TRY(statusOf(file, name))) || bytes->size() != static_cast<std::uint64_t>(before.st_size)) {
        return fail("file.changed", path + " changed while it was read");
    }
    if (bytes->empty()) {
        return fail("usb.empty", path + " is empty: it was not written to its end");
    }
    return std::move(*bytes);
}

Result<void> StickFolder::create(const std::string& name, ByteView bytes) const {
    return write(name, bytes, false);
}

Result<void> StickFolder::replace(const std::string& name, ByteView bytes) const {
    return write(name, bytes, true);
}

Result<void> StickFolder::write(const std::string& name, ByteView bytes, bool replacing) const {
    auto target = FileTarget::in(calls_, folder_.number(), joinPath(path_, name), stickCodes);
    if (!target) {
        return told(std::move(target).error());
    }
    auto hidden = HiddenFile::open(*target, readableByAll);
    if (!hidden) {
        return told(std::move(hidden).error());
    }
    auto done = hidden->fill(bytes);
    if (done) {
        done = requireSameMedium();
    }
    if (done) {
        done = replacing ? hidden->replaceTarget() : hidden->publish();
    }
    if (!done) {
        return told(hidden->withdraw(std::move(done).error()).error());
    }
    done = settle(name, bytes);
    if (done) {
        return done;
    }
    Error reason = std::move(done).error();
    if (replacing) {
        reason.detail += "; the new " + name + " stands, and may not outlive a power cut";
    } else if (calls_.unlinkInFolder(folder_.number(), name.c_str()) != 0 && errno != ENOENT) {
        reason.detail += "; left behind, not to be trusted: " + shown(joinPath(path_, name));
    }
    return told(std::move(reason));
}

/// All of the file system out to the device; then asks the device, not the memory, what it has.
Result<void> StickFolder::settle(const std::string& name, ByteView bytes) const {
    while (calls_.syncVolume(folder_.number()) != 0) {
        if (errno != EINTR) {
            return writeFailure(joinPath(path_, name), "sync the medium of", errno, stickCodes);
        }
    }
    return compare(name, bytes);
}

Result<void> StickFolder::compare(const std::string& name, ByteView bytes) const {
    auto same = holdsBytes(name, O_DIRECT, bytes);
    if (!same && same.error() == EINVAL) {
        // Not every file system reads past its cache; then the cache was at least told to forget.
        same = holdsBytes(name, 0, bytes);
    }
    if (!same) {
        return writeFailure(joinPath(path_, name), "read back", same.error(), stickCodes);
    }
    if (!*same) {
        return fail("usb.read-back",
                    "the medium gives other bytes back than were written to " + shown(joinPath(path_, name)));
    }
    return {};
}

std::expected<bool, int> StickFolder::holdsBytes(const std::string& name, int extraFlags, ByteView bytes) const {
    const FileDescriptor file(calls_, calls_.openAt(folder_.number(), name.c_str(),
                                                    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | extraFlags, 0));
    struct stat there = {};
    if (!file.isOpen() || calls_.status(file.number(), &there) != 0) {
        return std::unexpected(errno);
    }
    if (!S_ISREG(there.st_mode) || static_cast<std::uint64_t>(there.st_size) != bytes.size()) {
        return false;
    }
    calls_.forgetCached(file.number());
    // Direct reads want aligned memory.
    alignas(4096) std::array<std::uint8_t, 16384> chunk;
    while (!bytes.empty()) {
        const ssize_t count = calls_.read(file.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return std::unexpected(errno);
        }
        const auto size = static_cast<std::size_t>(count);
        if (size == 0 || size > bytes.size() || !std::equal(chunk.begin(), chunk.begin() + count, bytes.begin())) {
            return false;
        }
        bytes = bytes.subspan(size);
    }
    return true;
}

}  // namespace anchorite::transfer
