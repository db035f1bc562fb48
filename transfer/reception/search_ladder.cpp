#include "transfer/reception/reception.h"

namespace anchorite::transfer {

namespace {

constexpr std::chrono::milliseconds betweenWholes(1000);

/// Rows from which half the size is still enough for the symbols that are usual here, and a third of the time.
constexpr int tallPicture = 900;

}  // namespace

Search SearchLadder::next(int pictureHeight, std::chrono::milliseconds now, bool found) {
    // The first whole picture comes a second after the first look.
    if (found || !lastWhole_) {
        lastWhole_ = now;
    }
    if (found) {
        misses_ = 0;
        return last_;
    }
    const bool half = (misses_++ % 2 == 0) == (pictureHeight >= tallPicture);
    last_ = half ? Search::halfSquare : Search::square;
    if (now - *lastWhole_ >= betweenWholes) {
        lastWhole_ = now;
        last_ = Search::whole;
    }
    return last_;
}

}  // namespace anchorite::transfer
