#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "transfer/camera/v4l2_camera.h"

namespace anchorite::transfer {

namespace {

int openDevice(const char* path, int flags) {
    const int device = ::open(path, flags);
    struct stat there = {};
    if (device >= 0 && (::fstat(device, &there) != 0 || !S_ISCHR(there.st_mode))) {
        ::close(device);
        errno = ENODEV;
        return -1;
    }
    return device;
}

void* mapBuffer(std::size_t size, int device, off_t offset) {
    void* memory = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, device, offset);
    return memory == MAP_FAILED ? nullptr : memory;
}

int waitForInput(int device, int milliseconds, bool* failed) {
    pollfd watched = {.fd = device, .events = POLLIN, .revents = 0};
    const int answer = ::poll(&watched, 1, milliseconds);
    *failed = answer > 0 && (watched.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0;
    return answer;
}

}  // namespace

VideoCalls VideoCalls::ofKernel() {
    return {
        .open = openDevice,
        .close = ::close,
        .ioctl = [](int device, unsigned long request, void* argument) { return ::ioctl(device, request, argument); },
        .map = mapBuffer,
        .unmap = ::munmap,
        .wait = waitForInput,
    };
}

}  // namespace anchorite::transfer
