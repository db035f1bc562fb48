#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

/// A PNG or JPEG as its bytes are (a file, or a frame of an MJPEG camera). Opened only in the decoder's process.
struct EncodedPicture {
    Bytes bytes;
};

/// The largest PNG or JPEG file that is taken: 32 MiB.
inline constexpr std::size_t encodedPictureLimit = std::size_t{32} << 20;

/// One look of a camera, or one picture of a sequence.
struct Frame {
    std::variant<GreyImage, EncodedPicture> picture;
    /// Where it came from, for messages: a file name, or empty for a camera.
    std::string origin;
};

/// How much of a picture is searched (transfer.md 3.2), cheapest first.
enum class Search : std::uint8_t {
    halfSquare,  ///< the square in the middle, at half size
    square,      ///< the square in the middle
    whole,       ///< the whole picture
    everything,  ///< the whole picture at several sizes, and inverted: for stills, where time does not press
};

/// What was measured in a picture, so that a person can be told why nothing is read. Lengths are in pixels of the
/// picture as it came, whatever size it was searched at (a JPEG beyond largestPicture: as it was opened). Sharpness is
/// measured in the symbol where one was found, else in the searched area, as everything else is.
struct Sight {
    int sharpness = 0;       ///< steepest edges (99.5th percentile): the share of the contrast that changes within one
                             ///< pixel, in percent; 100 is a step, and 40 / sharpness is about the blur's sigma
    int overexposed = 0;     ///< pixels at 250 and above, in percent
    int contrast = 0;        ///< grey levels between the 5th and 95th percentile
    int brightness = 0;      ///< the 95th percentile of the grey levels
    int symbolSide = 0;      ///< mean side of the largest QR symbol that was read, or else guessed from its corners or
                             ///< from a texture too fine to be told apart; 0: none
    int modulePixels10 = 0;  ///< tenths of a pixel per module of that symbol, where known; else 0
    bool centred = true;     ///< false when its middle lies outside the square in the middle
};

/// What was read in one picture.
struct Reading {
    std::vector<std::string> texts;  ///< of the QR symbols in it, as bytes; each at most 7089 characters
    Sight sight;
};

/// The most symbols that are read in one picture.
inline constexpr std::size_t textsInPicture = 64;

/// What `search` looks at: the square in the middle, halved or not, or all of the picture.
[[nodiscard]] GreyImage searchedArea(const GreyImage& picture, Search search);

}  // namespace anchorite::transfer
