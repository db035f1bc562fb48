#include "transfer/reception/reception.h"

#include <utility>

namespace anchorite::transfer {

namespace {

/// Of a JPEG the height is known in the decoder only; cameras that send them are mostly of this size.
constexpr int usualHeight = 1080;

int heightOf(const Frame& frame) {
    const auto* grey = std::get_if<GreyImage>(&frame.picture);
    return grey != nullptr ? grey->height() : usualHeight;
}

bool isFinal(const Error& error) {
    return error.code.starts_with("camera.") || error.code.starts_with("film.");
}

}  // namespace

Reception::Reception(FrameSource& source, Decoder& decoder, Receiver& receiver, bool still)
    : source_(source), decoder_(decoder), receiver_(receiver), still_(still) {}

Result<std::optional<Look>> Reception::step(std::chrono::milliseconds now, std::chrono::milliseconds patience) {
    auto frame = source_.next(patience);
    if (!frame && isFinal(frame.error())) {
        return std::unexpected(std::move(frame.error()));
    }
    if (!frame) {
        Look look{.frame = {.picture = EncodedPicture(), .origin = {}}, .reading = {}, .arrivals = {}, .failure = {}};
        look.failure = std::move(frame.error());
        return std::optional(std::move(look));
    }
    if (!frame->has_value()) {
        return std::optional<Look>();
    }
    return std::optional(lookAt(std::move(**frame), now));
}

Look Reception::lookAt(Frame frame, std::chrono::milliseconds now) {
    const Search search = still_ ? Search::everything : ladder_.next(heightOf(frame), now, found_);
    auto reading = decoder_.read(frame, search);
    found_ = reading && !reading->texts.empty();
    Look look{.frame = std::move(frame), .reading = {}, .arrivals = {}, .failure = {}};
    if (!reading) {
        look.failure = std::move(reading.error());
        return look;
    }
    look.reading = std::move(*reading);
    for (const std::string& text : look.reading.texts) {
        look.arrivals.push_back(receiver_.take(text));
    }
    look.advice = adviceFor(look.reading);
    return look;
}

}  // namespace anchorite::transfer
