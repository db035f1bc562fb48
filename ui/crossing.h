#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "transfer/camera/v4l2_camera.h"
#include "transfer/disk/system_calls.h"
#include "transfer/usb/volume.h"

namespace anchorite::ui {

/// The ways across the gap that the window is given.
struct Crossing {
    std::string decoder;  ///< path of anchorite-decoder
    transfer::VideoCalls video;
    std::string devices;                                ///< where cameras are looked for: /dev
    transfer::SystemPaths system;                       ///< where mounted volumes are looked up
    transfer::SystemCalls calls;                        ///< for files on sticks
    std::string partners;                               ///< the file that keeps how each partner reads best
    std::function<std::chrono::milliseconds()> steady;  ///< a clock that only goes forward; asked from any thread
};

}  // namespace anchorite::ui
