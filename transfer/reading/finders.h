#pragma once

#include <vector>

#include "transfer/reading/symbol_reader.h"

namespace anchorite::transfer {

/// What looks like one of the three squares in the corners of a QR symbol: dark, light and dark runs of 1:1:3:1:1 in
/// both directions (ISO/IEC 18004, 6.3.3).
struct Finder {
    Point middle;
    float extent = 0;  ///< of the seven modules along a row or column, in pixels
    int rows = 1;      ///< in how many rows of the picture it was met
};

/// Smaller ones are met in noise all the time, in pixels; symbols of such modules are looked for in a larger copy.
inline constexpr int usualExtent = 13;

/// Dark ones on light ground, whose seven modules take `smallest` pixels or more; at most 100, those met in the most
/// rows first.
[[nodiscard]] std::vector<Finder> findersIn(const GreyImage& picture, int smallest = usualExtent);

}  // namespace anchorite::transfer
