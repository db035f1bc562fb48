#pragma once

#include <chrono>
#include <vector>

#include "transfer/reading/symbol_reader.h"

namespace anchorite::transfer {

using SteadyTime = std::chrono::steady_clock::time_point;

/// The symbols of a still picture, searched at several sizes, straightened where corners of symbols are seen, and when
/// nothing is found sharpened, evened, inverted and turned. No new step begins after `until`. Corners are in pixels of
/// the picture.
[[nodiscard]] std::vector<FoundSymbol> searchThoroughly(SymbolReader& reader, const GreyImage& picture,
                                                        SteadyTime until);

/// The symbols of a camera's picture as it is; where none is read but one is certainly there, that one straightened.
[[nodiscard]] std::vector<FoundSymbol> searchBriefly(SymbolReader& reader, const GreyImage& picture, SteadyTime until);

}  // namespace anchorite::transfer
