#include "transfer/disk/hidden_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

/// More leftovers of one process number than any machine has; beyond it something else is wrong.
constexpr int namesToTry = 1000;

/// Need not be unguessable: O_EXCL refuses whatever is there already, links too.
std::string nextHiddenName() {
    static std::atomic<unsigned> count = 0;
    return ".anch-" + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".tmp";
}

}  // namespace

Result<HiddenFile> HiddenFile::open(const FileTarget& target, mode_t mode) {
    const SystemCalls& calls = target.calls();
    for (int attempt = 0; attempt < namesToTry; ++attempt) {
        std::string name = nextHiddenName();
        const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        FileDescriptor file(calls, calls.openAt(target.folder(), name.c_str(), flags, mode));
        if (file.isOpen()) {
            return HiddenFile(target, std::move(file), std::move(name));
        }
        if (errno != EEXIST && errno != EINTR) {
            return target.failure("create", errno);
        }
    }
    return fail(target.codes().unwritable,
                "cannot create " + shown(target.path()) + ": its folder is full of .anch-*.tmp files");
}

Result<void> HiddenFile::setMode(mode_t mode) {
    if (target_.calls().changeMode(file_.number(), mode) != 0) {
        return target_.failure("set the permissions of", errno);
    }
    return {};
}

Result<void> HiddenFile::fill(ByteView bytes) {
    TRY(write(bytes));
    TRY(sync());
    if (!file_.close()) {
        return target_.failure("close", errno);
    }
    return readBack(bytes);
}

Result<void> HiddenFile::write(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t written = target_.calls().write(file_.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return target_.failure("write", errno);
        }
        if (written == 0) {
            return fail(target_.codes().unwritable,
                        "cannot write " + shown(target_.path()) + ": the device takes no more bytes");
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

/// A failed sync is never tried again: the kernel may have dropped the pages and would then report success.
Result<void> HiddenFile::sync() {
    while (target_.calls().sync(file_.number()) != 0) {
        if (errno != EINTR) {
            return target_.failure("sync", errno);
        }
    }
    // So that reading back asks the device where the kernel can; advice only, a refusal changes nothing.
    target_.calls().forgetCached(file_.number());
    return {};
}

Result<void> HiddenFile::readBack(ByteView bytes) const {
    const SystemCalls& calls = target_.calls();
    const FileDescriptor file(calls,
                              calls.openAt(target_.folder(), name_.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0));
    if (!file.isOpen()) {
        return target_.failure("read back", errno);
    }
    std::array<std::uint8_t, 16384> chunk;
    for (;;) {
        const ssize_t count = calls.read(file.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return target_.failure("read back", errno);
        }
        if (count == 0 && bytes.empty()) {
            return {};
        }
        const auto size = static_cast<std::size_t>(count);
        if (count == 0 || size > bytes.size() || !std::equal(chunk.begin(), chunk.begin() + count, bytes.begin())) {
            return fail(target_.codes().otherBytes,
                        "the device gave other bytes back than were written to " + shown(target_.path()));
        }
        bytes = bytes.subspan(size);
    }
}

Result<void> HiddenFile::publish() {
    if (const int number = moveToFreeName(); number != 0) {
        return number == EEXIST ? fail(target_.codes().exists, shown(target_.path()) + " exists already")
                                : target_.failure("name", number);
    }
    name_ = target_.name();
    TRY(target_.syncFolder());
    name_.clear();
    return {};
}

int HiddenFile::moveToFreeName() {
    const SystemCalls& calls = target_.calls();
    if (calls.renameToNewName(target_.folder(), name_.c_str(), target_.name().c_str()) == 0) {
        return 0;
    }
    // NFS and many FUSE drivers do not know the flag.
    return errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP ? moveByLink() : errno;
}

int HiddenFile::moveByLink() {
    const SystemCalls& calls = target_.calls();
    if (calls.linkInFolder(target_.folder(), name_.c_str(), target_.name().c_str()) == 0) {
        // Two names of one file now; when the hidden one stays, withdraw takes the hidden one, so the new one goes
        // first.
        if (calls.unlinkInFolder(target_.folder(), name_.c_str()) == 0) {
            return 0;
        }
        const int number = errno;
        calls.unlinkInFolder(target_.folder(), target_.name().c_str());
        return number;
    }
    // Drivers without links (FAT and exFAT through FUSE).
    return errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS ? moveAfterLooking() : errno;
}

/// The last resort: between the look and the rename another program could take the name.
int HiddenFile::moveAfterLooking() {
    if (target_.isTaken()) {
        return EEXIST;
    }
    const SystemCalls& calls = target_.calls();
    return calls.renameInFolder(target_.folder(), name_.c_str(), target_.name().c_str()) == 0 ? 0 : errno;
}

Result<void> HiddenFile::replaceTarget() {
    const SystemCalls& calls = target_.calls();
    if (calls.renameInFolder(target_.folder(), name_.c_str(), target_.name().c_str()) != 0) {
        return target_.failure("replace", errno);
    }
    name_.clear();
    if (auto synced = target_.syncFolder(); !synced) {
        return fail(synced.error().code,
                    synced.error().detail + "; the new " + shown(target_.path()) + " may not outlive a power cut");
    }
    return {};
}

std::unexpected<Error> HiddenFile::withdraw(Error reason) const {
    if (!name_.empty() && target_.calls().unlinkInFolder(target_.folder(), name_.c_str()) != 0 && errno != ENOENT) {
        reason.detail += "; left behind: " + shown(joinPath(folderOf(target_.path()), name_));
    }
    return std::unexpected(std::move(reason));
}

}  // namespace anchorite::transfer
