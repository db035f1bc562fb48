#include "transfer/camera/v4l2_camera.h"

#include "crypto/base/text.h"
#include "transfer/camera/camera_stream.h"
#include "transfer/camera/video_format.h"

namespace anchorite::transfer {

namespace {

/// The first offer that the device keeps to.
Result<PictureLayout> agreedLayout(const VideoDevice& device, Resolution wanted) {
    auto offers = offersOf(device, wanted);
    sortByFitness(offers, wanted);
    for (const VideoOffer& offer : offers) {
        auto layout = agreeOn(device, offer);
        if (layout || layout.error().code != "camera.no-format") {
            return layout;
        }
    }
    return fail("camera.no-format", shown(device.path()) + " offers no format that can be read");
}

/// Best effort: many drivers have one rate only.
void askForSpeed(const VideoDevice& device) {
    v4l2_streamparm speed = {};
    speed.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    speed.parm.capture.timeperframe = {.numerator = 1, .denominator = 30};
    device.ask(VIDIOC_S_PARM, &speed);
}

}  // namespace

Result<std::unique_ptr<V4l2Camera>> V4l2Camera::open(const VideoCalls& calls, const std::string& path,
                                                     Resolution wanted) {
    auto device = TRY(VideoDevice::open(calls, path));
    static_cast<void>(TRY(captureAbilities(device)));
    const PictureLayout layout = TRY(agreedLayout(device, wanted));
    askForSpeed(device);
    auto stream = TRY(CameraStream::start(std::move(device), layout));
    return std::unique_ptr<V4l2Camera>(new V4l2Camera(std::move(stream)));
}

V4l2Camera::V4l2Camera(std::unique_ptr<CameraStream> stream) : stream_(std::move(stream)) {}
V4l2Camera::~V4l2Camera() = default;

Result<std::optional<Frame>> V4l2Camera::next(std::chrono::milliseconds patience) {
    return stream_->next(patience);
}

Resolution V4l2Camera::resolution() const {
    return stream_->layout().resolution;
}

}  // namespace anchorite::transfer
