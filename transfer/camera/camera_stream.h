#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "transfer/camera/video_device.h"
#include "transfer/camera/video_format.h"

namespace anchorite::transfer {

/// A device that streams into mapped buffers. Everything that it says of them is checked against what was mapped.
/// Stops, unmaps, gives the buffers back and closes when it goes, however far it came.
class CameraStream {
  public:
    /// Errors: those of V4l2Camera::open.
    static Result<std::unique_ptr<CameraStream>> start(VideoDevice device, const PictureLayout& layout);
    ~CameraStream();
    CameraStream(const CameraStream&) = delete;
    CameraStream& operator=(const CameraStream&) = delete;

    /// See V4l2Camera::next.
    Result<std::optional<Frame>> next(std::chrono::milliseconds patience);

    [[nodiscard]] const PictureLayout& layout() const { return layout_; }

  private:
    struct Buffer {
        void* memory;
        std::size_t size;
    };
    CameraStream(VideoDevice device, const PictureLayout& layout) : device_(std::move(device)), layout_(layout) {}
    Result<void> requestBuffers();
    Result<void> mapBuffer(unsigned index);
    Result<void> queue(unsigned index) const;
    Result<void> switchOn();
    Result<std::optional<Frame>> dequeue();
    Result<std::optional<Frame>> later(int reason);
    std::optional<Frame> frameIn(const v4l2_buffer& filled) const;

    VideoDevice device_;
    PictureLayout layout_;
    std::vector<Buffer> buffers_;
    bool requested_ = false;
    bool on_ = false;
    int mishaps_ = 0;  ///< in a row
    std::optional<Error> ended_;
};

}  // namespace anchorite::transfer
