#pragma once

#include <linux/videodev2.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "crypto/base/result.h"
#include "transfer/camera/v4l2_camera.h"

namespace anchorite::transfer {

/// An open video device; closed when it goes.
class VideoDevice {
  public:
    /// Errors: `camera.missing`, `camera.busy`, `camera.denied`, `camera.failed`.
    static Result<VideoDevice> open(const VideoCalls& calls, const std::string& path);
    VideoDevice(VideoDevice&& other) noexcept
        : calls_(other.calls_), number_(std::exchange(other.number_, -1)), path_(std::move(other.path_)) {}
    VideoDevice& operator=(VideoDevice&&) = delete;
    VideoDevice(const VideoDevice&) = delete;
    VideoDevice& operator=(const VideoDevice&) = delete;
    ~VideoDevice();

    [[nodiscard]] const VideoCalls& calls() const { return calls_; }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] const std::string& path() const { return path_; }

    /// One ioctl: 0 or errno. Interrupted ones are repeated, but not for ever.
    int ask(unsigned long request, void* argument) const;

    /// Why a step failed: `camera.unplugged`, `camera.busy`, `camera.bandwidth`, else `camera.failed`.
    [[nodiscard]] std::unexpected<Error> failure(std::string_view step, int number) const;

  private:
    VideoDevice(const VideoCalls& calls, int number, std::string path)
        : calls_(calls), number_(number), path_(std::move(path)) {}
    VideoCalls calls_;
    int number_;
    std::string path_;
};

/// What the device says of itself, when it can capture by streaming one plane; else `camera.no-format`.
Result<v4l2_capability> captureAbilities(const VideoDevice& device);

/// A text of a device: at most `size` bytes, whether a NUL ends it or not.
[[nodiscard]] std::string deviceText(const __u8* bytes, std::size_t size);

}  // namespace anchorite::transfer
