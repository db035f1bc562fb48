#pragma once

#include <sys/types.h>

#include <cstddef>

struct stat;
struct statvfs;

namespace anchorite::transfer {

/// What LocalDisk and Stick ask of the kernel to open, fill, grow, publish and check files, as a table: tests put a
/// full disk, a pulled stick or a torn write at any of these calls. Each means what the call of that name means, errno
/// included.
struct SystemCalls {
    int (*openAt)(int folder, const char* name, int flags, mode_t mode);
    /// openat2 for reading: beneath `folder`, through no symbolic link and onto no other file system.
    int (*openBeneath)(int folder, const char* name, int flags);
    ssize_t (*read)(int file, void* buffer, std::size_t size);
    /// pread.
    ssize_t (*readAt)(int file, void* buffer, std::size_t size, off_t offset);
    ssize_t (*write)(int file, const void* buffer, std::size_t size);
    int (*sync)(int file);
    int (*close)(int file);
    /// flock for the whole file, exclusive, without waiting: EWOULDBLOCK when another open file has the lock.
    int (*lock)(int file);
    /// ftruncate.
    int (*truncate)(int file, off_t size);
    int (*changeMode)(int file, mode_t mode);
    int (*renameInFolder)(int folder, const char* from, const char* to);
    /// renameat2 with RENAME_NOREPLACE.
    int (*renameToNewName)(int folder, const char* from, const char* to);
    int (*linkInFolder)(int folder, const char* from, const char* to);
    int (*unlinkInFolder)(int folder, const char* name);
    int (*makeFolder)(const char* path, mode_t mode);
    /// fstat.
    int (*status)(int file, struct stat* there);
    /// fstatat that follows no link at the end of `name`.
    int (*statusInFolder)(int folder, const char* name, struct stat* there);
    /// fstatvfs.
    int (*space)(int file, struct statvfs* there);
    /// syncfs.
    int (*syncVolume)(int file);
    /// posix_fadvise with POSIX_FADV_DONTNEED, so that the next read asks the device. Advice only: no answer counts.
    void (*forgetCached)(int file);
    /// getdents64.
    ssize_t (*readFolder)(int folder, void* entries, std::size_t size);

    static SystemCalls ofKernel();
};

}  // namespace anchorite::transfer
