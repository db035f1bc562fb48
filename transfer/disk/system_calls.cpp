#include "transfer/disk/system_calls.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anchorite::transfer {

SystemCalls SystemCalls::ofKernel() {
    return {
        .openAt = [](int folder, const char* name, int flags,
                     mode_t mode) { return ::openat(folder, name, flags, mode); },
        .read = ::read,
        .write = ::write,
        .sync = ::fsync,
        .close = ::close,
        .changeMode = ::fchmod,
        .renameInFolder = [](int folder, const char* from,
                             const char* to) { return ::renameat(folder, from, folder, to); },
        .renameToNewName = [](int folder, const char* from,
                              const char* to) { return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE); },
        .linkInFolder = [](int folder, const char* from,
                           const char* to) { return ::linkat(folder, from, folder, to, 0); },
        .unlinkInFolder = [](int folder, const char* name) { return ::unlinkat(folder, name, 0); },
        .makeFolder = ::mkdir,
    };
}

}  // namespace anchorite::transfer
