#pragma once

#include <optional>

#include "transfer/reading/symbol_guess.h"
#include "transfer/reading/warp.h"

namespace anchorite::transfer {

/// From modules, counted from the symbol's corner, to pixels: by the middles of the three finders, and with `tilted`
/// by their sizes too.
[[nodiscard]] Projection modulesOf(const SymbolGuess& guess, bool tilted);

/// A better one, by the alignment pattern in the fourth corner (ISO/IEC 18004, 6.3.6); none where none is seen, or the
/// symbol (version 1) has none.
[[nodiscard]] std::optional<Projection> aligned(const Pyramid& picture, const SymbolGuess& guess,
                                                const Projection& modules);

/// The symbol as a camera in front of it would see it, with light around it. `place` leads back to `picture`.
struct StraightView {
    GreyImage picture;
    Projection place;
};
[[nodiscard]] StraightView straightView(const Pyramid& picture, const Projection& modules, int side, int modulePixels);

/// The symbol drawn anew: each module is black or white as its middle is darker or lighter than the modules around it.
/// `sharpening` (0, 1, 2 ...) takes back what blur has spread from each module into its neighbours.
[[nodiscard]] StraightView redrawn(const Pyramid& picture, const Projection& modules, int side, int sharpening);
/// The same from one grey level a module.
[[nodiscard]] StraightView redrawnFrom(const GreyImage& levels, const Projection& modules);

}  // namespace anchorite::transfer
