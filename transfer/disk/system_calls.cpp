#include "transfer/disk/system_calls.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace anchorite::transfer {

namespace {

/// The C library has no wrapper for it yet.
int openat2Beneath(int folder, const char* name, int flags) {
    open_how how = {};
    how.flags = static_cast<unsigned>(flags);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV;
    return static_cast<int>(::syscall(SYS_openat2, folder, name, &how, sizeof how));
}

}  // namespace

SystemCalls SystemCalls::ofKernel() {
    return {
        .openAt = [](int folder, const char* name, int flags,
                     mode_t mode) { return ::openat(folder, name, flags, mode); },
        .openBeneath = openat2Beneath,
        .read = ::read,
        .readAt = ::pread,
        .write = ::write,
        .sync = ::fsync,
        .close = ::close,
        .lock = [](int file) { return ::flock(file, LOCK_EX | LOCK_NB); },
        .truncate = ::ftruncate,
        .changeMode = ::fchmod,
        .renameInFolder = [](int folder, const char* from,
                             const char* to) { return ::renameat(folder, from, folder, to); },
        .renameToNewName = [](int folder, const char* from,
                              const char* to) { return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE); },
        .linkInFolder = [](int folder, const char* from,
                           const char* to) { return ::linkat(folder, from, folder, to, 0); },
        .unlinkInFolder = [](int folder, const char* name) { return ::unlinkat(folder, name, 0); },
        .makeFolder = ::mkdir,
        .status = ::fstat,
        .statusInFolder = [](int folder, const char* name,
                             struct stat* there) { return ::fstatat(folder, name, there, AT_SYMLINK_NOFOLLOW); },
        .space = ::fstatvfs,
        .syncVolume = ::syncfs,
        .forgetCached = [](int file) { static_cast<void>(::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)); },
        .readFolder = ::getdents64,
    };
}

}  // namespace anchorite::transfer
