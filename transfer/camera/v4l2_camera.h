#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "transfer/camera/frame_source.h"

namespace anchorite::transfer {

/// What the camera asks of the kernel, as a table: tests put a device of their own behind it. Each means what the call
/// of that name means, errno included.
struct VideoCalls {
    /// Opens character devices only: ENODEV for anything else.
    int (*open)(const char* path, int flags);
    int (*close)(int device);
    int (*ioctl)(int device, unsigned long request, void* argument);
    /// Null with errno when it fails.
    void* (*map)(std::size_t size, int device, off_t offset);
    int (*unmap)(void* memory, std::size_t size);
    /// poll for input: 1 ready, 0 not in time, -1 with errno; `failed` is set for POLLERR and POLLHUP.
    int (*wait)(int device, int milliseconds, bool* failed);

    static VideoCalls ofKernel();
};

struct Resolution {
    int width = 0;
    int height = 0;
    friend bool operator==(const Resolution&, const Resolution&) = default;
};

/// A device that can capture video, as it describes itself (claims of foreign hardware: show them escaped).
struct CameraDevice {
    std::string path;                     ///< /dev/video0
    std::string name;                     ///< "USB 2.0 Camera"
    std::string bus;                      ///< "usb-0000:00:14.0-1"
    bool isVirtual = false;               ///< a loopback or test driver; listed last
    bool denied = false;                  ///< this user may not open it: nothing else is known of it
    std::vector<Resolution> resolutions;  ///< that we can read, largest first; at most 32
};

/// All capture devices `video0` to `video63` under `folder`, real ones first, then by number. A device that answers
/// nothing sensible, that cannot capture, or whose formats we cannot read is left out.
[[nodiscard]] std::vector<CameraDevice> listCameras(const VideoCalls& calls, const std::string& folder = "/dev");

class CameraStream;

/// A Video4Linux2 camera with memory-mapped buffers (kernel documentation, "Video for Linux API", streaming I/O).
/// Formats: GREY, YUYV, NV12, YUV420 (their luma plane) and MJPEG (as EncodedPicture). No real camera was tried.
///
/// Of what is offered, the resolution nearest to the wanted one is taken. There, a raw format is preferred, since
/// nothing has to be decoded; unless it comes with fewer than 16 frames a second and MJPEG comes with more: below twice
/// the speed of the animation, frames are missed. A driver that does not tell its rates is taken to be that slow with
/// raw frames larger than 640 x 480, as USB 2 cameras are.
class V4l2Camera final : public FrameSource {
  public:
    /// Starts streaming; the driver may choose a resolution near `wanted`.
    /// Errors: `camera.missing`, `camera.busy`, `camera.denied`, `camera.no-format` (nothing that we can read),
    /// `camera.bandwidth` (the USB bus has no room for it), `camera.unplugged`, `camera.failed` (with the step).
    static Result<std::unique_ptr<V4l2Camera>> open(const VideoCalls& calls, const std::string& path,
                                                    Resolution wanted);
    ~V4l2Camera() override;
    V4l2Camera(const V4l2Camera&) = delete;
    V4l2Camera& operator=(const V4l2Camera&) = delete;

    /// None also when the frame that came was torn, empty or marked as damaged: ask again.
    /// Errors: `camera.unplugged`, `camera.failed`.
    Result<std::optional<Frame>> next(std::chrono::milliseconds patience) override;

    [[nodiscard]] Resolution resolution() const;

  private:
    explicit V4l2Camera(std::unique_ptr<CameraStream> stream);
    std::unique_ptr<CameraStream> stream_;
};

}  // namespace anchorite::transfer
