#pragma once

#include <cstddef>
#include <vector>

#include "transfer/camera/video_device.h"

namespace anchorite::transfer {

/// How the pictures of a device lie in memory. Raw ones by the bytes that they take, fewest first.
enum class PixelForm { grey, nv12, yuv420, yuyv, mjpeg };

/// One way in which a device can deliver. Its claim, brought into bounds.
struct VideoOffer {
    PixelForm form = PixelForm::grey;
    Resolution resolution;
    int rate = 0;  ///< frames a second, rounded down; 0: it does not say
};

/// All that we can read, bounded in number; a device without fixed sizes offers the usual ones, and `wanted` if it can.
[[nodiscard]] std::vector<VideoOffer> offersOf(const VideoDevice& device, Resolution wanted);

/// The best first (see V4l2Camera).
void sortByFitness(std::vector<VideoOffer>& offers, Resolution wanted);

/// What the device has agreed to, checked.
struct PictureLayout {
    PixelForm form = PixelForm::grey;
    Resolution resolution;
    std::size_t stride = 0;  ///< bytes from row to row; raw forms only
    std::size_t row = 0;     ///< bytes of one row that count
    std::size_t size = 0;    ///< bytes that a whole picture takes at least; 1 for MJPEG
};

/// Sets the format; the device may agree to a resolution near it. Errors: `camera.no-format` (it insists on another
/// format), `camera.busy`, `camera.unplugged`, `camera.failed` (what it agreed to makes no sense).
Result<PictureLayout> agreeOn(const VideoDevice& device, const VideoOffer& offer);

}  // namespace anchorite::transfer
