#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "transfer/picture/frame.h"

namespace anchorite::transfer {

/// The port to whatever delivers pictures one after the other: a camera, picture files, a recorded sequence.
/// Used from one thread.
class FrameSource {
  public:
    virtual ~FrameSource() = default;

    /// The next picture; none when none came within `patience` (cameras). After the end of a finite source:
    /// `camera.end`. A single bad file is an error of its own and the next call goes on behind it. Errors of cameras
    /// (`camera.unplugged`, `camera.failed`) are final: make a new source.
    virtual Result<std::optional<Frame>> next(std::chrono::milliseconds patience) = 0;
};

}  // namespace anchorite::transfer
