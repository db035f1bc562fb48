#include "transfer/reception/reception.h"

namespace anchorite::transfer {

namespace {

// Measured with the synthetic camera (tests/decoder/reception_test.cpp holds the table).

/// Below it there is nothing to see: a covered lens, a night. Paper in a dim room is above it.
constexpr int darkBrightness = 60;
/// A screen fills the picture and its white has no shades left; so much of a picture is white in no symbol that is
/// read.
constexpr int glaringShare = 65;
/// Grey levels; a wall or a ceiling has fewer.
constexpr int leastContrast = 40;
/// Sharpness of a picture whose modules of 5 pixels run into each other (blur of sigma 2.5).
constexpr int blurredSharpness = 19;
/// Tenths of a pixel per module that zbar needs, whatever the focus.
constexpr int leastModulePixels10 = 30;

}  // namespace

Advice adviceFor(const Reading& reading) {
    const Sight& sight = reading.sight;
    if (!reading.texts.empty()) {
        return sight.centred ? Advice::none : Advice::notCentred;
    }
    if (sight.brightness < darkBrightness) {
        return Advice::tooDark;
    }
    if (sight.overexposed >= glaringShare) {
        return Advice::tooBright;
    }
    if (sight.symbolSide > 0 && !sight.centred) {
        return Advice::notCentred;
    }
    if (sight.contrast >= leastContrast && sight.sharpness < blurredSharpness) {
        return Advice::blurred;
    }
    // A texture without corners (modulePixels10 is 0) is so fine that its modules are lost.
    if (sight.symbolSide > 0 && sight.modulePixels10 < leastModulePixels10) {
        return Advice::tooSmall;
    }
    return sight.symbolSide > 0 ? Advice::blurred : Advice::noCode;
}

}  // namespace anchorite::transfer
