#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "crypto/base/text.h"
#include "transfer/disk/file_target.h"
#include "transfer/usb/volume.h"

namespace anchorite::transfer {

Result<VolumeWatch> VolumeWatch::open(const SystemPaths& paths) {
    const int file = ::open(paths.mountinfo.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        return fail("usb.mounts", "cannot watch " + shown(paths.mountinfo) + ": " + reasonFor(errno));
    }
    return VolumeWatch(file);
}

VolumeWatch::VolumeWatch(VolumeWatch&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

VolumeWatch::~VolumeWatch() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

bool VolumeWatch::changedWithin(int milliseconds) {
    pollfd watched = {.fd = file_, .events = POLLPRI | POLLERR, .revents = 0};
    // The kernel remembers per open file which change it has told (proc_pid_mountinfo(5)).
    return ::poll(&watched, 1, milliseconds) > 0 && (watched.revents & (POLLPRI | POLLERR)) != 0;
}

}  // namespace anchorite::transfer
