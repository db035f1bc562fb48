#pragma once

#include <map>

#include "support/synthetic_camera.h"
#include "transfer/camera/frame_source.h"
#include "transfer/wire/sender.h"

namespace anchorite::test {

/// A camera in front of a screen that plays a transfer, in simulated time: rolling shutter, exposures in which two
/// displayed frames mix, frames that are lost because something stands between. Frames are grey.
struct Filming {
    Shot shot{.cover = 0.9, .degrees = 2, .jitter = 0.01, .noise = 4};
    double shownPerSecond = 8;
    double cameraPerSecond = 30;
    double exposure = 0.017;  ///< seconds
    double readout = 0.025;   ///< seconds from the first row to the last
    double phase = 0.013;     ///< of the camera against the screen, in seconds
    double loss = 0.1;        ///< share of the displayed frames that nobody sees
    std::uint64_t firstTurn = 0;
    std::uint64_t seed = 1;
};

class FilmedScreen final : public transfer::FrameSource {
  public:
    FilmedScreen(const transfer::Sender& sender, Filming filming);
    Result<std::optional<transfer::Frame>> next(std::chrono::milliseconds patience) override;

    /// Since the first frame was displayed, when the last delivered picture was taken.
    [[nodiscard]] double seconds() const { return seconds_; }
    [[nodiscard]] std::uint64_t pictures() const { return pictures_; }

  private:
    const transfer::GreyImage& displayed(std::uint64_t turn);
    [[nodiscard]] bool isLost(std::uint64_t turn) const;
    const transfer::Sender& sender_;
    Filming filming_;
    int version_;
    Dice dice_;
    double seconds_ = 0;
    std::uint64_t pictures_ = 0;
    std::map<std::uint64_t, transfer::GreyImage> shown_;
};

/// parts / ((1 - loss) x frames a second): nobody can be faster on the average.
[[nodiscard]] double idealSeconds(const transfer::Sender& sender, const Filming& filming);

}  // namespace anchorite::test
