#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "transfer/camera/frame_source.h"
#include "transfer/decoder/decoder.h"
#include "transfer/wire/receiver.h"

namespace anchorite::transfer {

/// Which part of a camera's picture to search next (transfer.md 3.2): what found a code the last time; while nothing is
/// found the square in the middle at half and full size in turn (half first for tall pictures), and the whole picture
/// about once a second.
class SearchLadder {
  public:
    /// `now` is any clock that only goes forward. `found`: the frame before this one held a code.
    [[nodiscard]] Search next(int pictureHeight, std::chrono::milliseconds now, bool found);

  private:
    std::optional<std::chrono::milliseconds> lastWhole_;
    Search last_ = Search::halfSquare;
    std::uint64_t misses_ = 0;
};

/// Why nothing is read, or that all is well; measured in the frame. `noCode` is also said of pictures in which nothing
/// else is wrong.
enum class Advice { none, noCode, blurred, tooSmall, tooBright, tooDark, notCentred };
[[nodiscard]] Advice adviceFor(const Reading& reading);

/// What one picture brought.
struct Look {
    Frame frame;  ///< an empty EncodedPicture when the source could not even read it
    Reading reading;
    std::vector<Arrival> arrivals;  ///< one for each text
    Advice advice = Advice::none;
    std::optional<Error> failure;  ///< this picture could not be read; the next ones may be
};

/// The whole way in: source, decoder, receiver. One step takes one picture.
class Reception {
  public:
    /// All outlive the reception. `still` searches every picture thoroughly.
    Reception(FrameSource& source, Decoder& decoder, Receiver& receiver, bool still);

    /// None when no picture came in time. Errors: those of FrameSource::next that are final (`camera.*`, `film.*`);
    /// a single bad file is a failure of its look.
    Result<std::optional<Look>> step(std::chrono::milliseconds now, std::chrono::milliseconds patience);

  private:
    [[nodiscard]] Look lookAt(Frame frame, std::chrono::milliseconds now);
    FrameSource& source_;
    Decoder& decoder_;
    Receiver& receiver_;
    bool still_;
    SearchLadder ladder_;
    bool found_ = false;
};

}  // namespace anchorite::transfer
