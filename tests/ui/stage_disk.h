#pragma once

#include <fcntl.h>

#include <atomic>
#include <cerrno>

#include "transfer/disk/local_disk.h"

namespace anchorite::test {

/// The kernel's calls, until somebody takes the right to write away: then nothing is opened for writing.
class StageDisk {
  public:
    /// An errno, as EACCES, EROFS or ENOSPC; 0: writing goes on.
    static void refuseWriting(int error) { refusal() = error; }

    /// From now on no byte reaches a stick: it was pulled out.
    static void unplugWhileWriting(bool gone) { unplugged() = gone; }

    static transfer::SystemCalls mediumCalls() {
        auto calls = transfer::SystemCalls::ofKernel();
        calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
            if (unplugged()) {
                errno = ENODEV;
                return -1;
            }
            return transfer::SystemCalls::ofKernel().write(file, buffer, size);
        };
        return calls;
    }

    static transfer::SystemCalls calls() {
        auto calls = transfer::SystemCalls::ofKernel();
        calls.openAt = [](int folder, const char* name, int flags, mode_t mode) {
            const bool writes = (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0;
            if (writes && refusal() != 0) {
                errno = refusal();
                return -1;
            }
            return transfer::SystemCalls::ofKernel().openAt(folder, name, flags, mode);
        };
        calls.makeFolder = [](const char* path, mode_t mode) {
            if (refusal() != 0) {
                errno = refusal();
                return -1;
            }
            return transfer::SystemCalls::ofKernel().makeFolder(path, mode);
        };
        return calls;
    }

  private:
    static std::atomic<bool>& unplugged() {
        static std::atomic<bool> gone{false};
        return gone;
    }
    static std::atomic<int>& refusal() {
        static std::atomic<int> error{0};
        return error;
    }
};

}  // namespace anchorite::test
