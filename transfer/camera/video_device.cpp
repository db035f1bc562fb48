#include "transfer/camera/video_device.h"

#include <fcntl.h>
#include <string.h>

#include <cerrno>

#include "crypto/base/text.h"
#include "transfer/camera/errno_words.h"

namespace anchorite::transfer {

namespace {

constexpr int interruptionLimit = 100;

}  // namespace

Result<VideoDevice> VideoDevice::open(const VideoCalls& calls, const std::string& path) {
    if (path.find('\0') != std::string::npos) {
        return fail("camera.missing", shown(path) + " holds a NUL character, which no path can");
    }
    const int number = calls.open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (number >= 0) {
        return VideoDevice(calls, number, path);
    }
    const int reason = errno;
    const std::string why = shown(path) + ": " + errnoWords(reason);
    switch (reason) {
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO:
            return fail("camera.missing", "there is no camera at " + why);
        case EBUSY:
            return fail("camera.busy", "another program uses " + why);
        case EACCES:
        case EPERM:
            return fail("camera.denied", "this user may not open " + why);
        default:
            return fail("camera.failed", "cannot open " + why);
    }
}

VideoDevice::~VideoDevice() {
    if (number_ >= 0) {
        calls_.close(number_);
    }
}

int VideoDevice::ask(unsigned long request, void* argument) const {
    for (int attempt = 0; attempt < interruptionLimit; ++attempt) {
        if (calls_.ioctl(number_, request, argument) >= 0) {
            return 0;
        }
        if (errno != EINTR) {
            return errno;
        }
    }
    return EINTR;
}

std::unexpected<Error> VideoDevice::failure(std::string_view step, int number) const {
    const std::string what = "cannot " + std::string(step) + " " + shown(path_) + ": " + errnoWords(number);
    switch (number) {
        case ENODEV:
        case ENXIO:
            return fail("camera.unplugged", what);
        case EBUSY:
            return fail("camera.busy", what + "; another program uses it");
        case ENOSPC:
            return fail("camera.bandwidth", what + ": the USB bus has no room for its pictures");
        default:
            return fail("camera.failed", what);
    }
}

Result<v4l2_capability> captureAbilities(const VideoDevice& device) {
    v4l2_capability found = {};
    if (const int reason = device.ask(VIDIOC_QUERYCAP, &found); reason != 0) {
        return device.failure("ask for the abilities of", reason);
    }
    // One piece of hardware can be several devices; capabilities speaks of all of them, device_caps of this one.
    const __u32 abilities = (found.capabilities & V4L2_CAP_DEVICE_CAPS) != 0 ? found.device_caps : found.capabilities;
    constexpr __u32 needed = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    if ((abilities & needed) != needed) {
        return fail("camera.no-format", shown(device.path()) + " delivers no video");
    }
    return found;
}

std::string deviceText(const __u8* bytes, std::size_t size) {
    const char* text = reinterpret_cast<const char*>(bytes);
    return {text, ::strnlen(text, size)};
}

}  // namespace anchorite::transfer
