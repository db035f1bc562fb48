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

/// Dark ones on light ground; at most a few hundred, those met in the most rows first.
[[nodiscard]] std::vector<Finder> findersIn(const GreyImage& picture);

}  // namespace anchorite::transfer
