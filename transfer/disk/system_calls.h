#pragma once

#include <sys/types.h>

#include <cstddef>

namespace anchorite::transfer {

/// What LocalDisk asks of the kernel to open, fill and publish files, as a table: tests put a full disk, a pulled
/// stick or a torn write at any of these calls. Each means what the call of that name means, errno included.
struct SystemCalls {
    int (*openAt)(int folder, const char* name, int flags, mode_t mode);
    ssize_t (*read)(int file, void* buffer, std::size_t size);
    ssize_t (*write)(int file, const void* buffer, std::size_t size);
    int (*sync)(int file);
    int (*close)(int file);
    int (*changeMode)(int file, mode_t mode);
    int (*renameInFolder)(int folder, const char* from, const char* to);
    /// renameat2 with RENAME_NOREPLACE.
    int (*renameToNewName)(int folder, const char* from, const char* to);
    int (*linkInFolder)(int folder, const char* from, const char* to);
    int (*unlinkInFolder)(int folder, const char* name);
    int (*makeFolder)(const char* path, mode_t mode);

    static SystemCalls ofKernel();
};

}  // namespace anchorite::transfer
