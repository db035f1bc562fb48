#pragma once

#include <optional>
#include <vector>

#include "transfer/picture/frame.h"
#include "transfer/reading/symbol_guess.h"

namespace anchorite::transfer {

/// Measures a searched area. Lengths are in its own pixels. `symbols`: what was read in it; when nothing was, corners
/// of a symbol are looked for.
[[nodiscard]] Sight sightOf(const GreyImage& area, const std::vector<FoundSymbol>& symbols);

/// Whether the middle of a symbol lies in the largest square in the middle of a picture of this size.
[[nodiscard]] bool isCentred(Point middle, int width, int height);

}  // namespace anchorite::transfer
