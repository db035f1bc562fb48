#pragma once

#include <array>
#include <vector>

#include "transfer/reading/finders.h"

namespace anchorite::transfer {

/// Three finders that can belong to one symbol.
struct SymbolGuess {
    Point corner;                       ///< middle of the finder in the corner
    Point across;                       ///< to the middle of the second
    Point down;                         ///< to the middle of the third
    float module = 0;                   ///< pixels per module
    float doubt = 0;                    ///< 0: the geometry is that of a square seen from the front
    float tiltAcross = 0;               ///< how much farther away the second finder is, by its size; see Projection
    float tiltDown = 0;                 ///< and the third
    int timedModules = 0;               ///< modules a side, counted in the timing patterns; 0: none are seen there
    [[nodiscard]] float side() const;   ///< pixels, quiet zone excluded
    [[nodiscard]] int modules() const;  ///< a side: counted, or else the nearest to the geometry
    [[nodiscard]] std::array<Point, 4> corners() const;
    [[nodiscard]] Point middle() const;
    /// The same in a picture that is `scale` times as large.
    [[nodiscard]] SymbolGuess scaled(float scale) const;
};

/// Those with timing patterns first, then the likelier ones.
[[nodiscard]] std::vector<SymbolGuess> guessesFrom(const GreyImage& picture, const std::vector<Finder>& finders,
                                                   std::size_t most);

}  // namespace anchorite::transfer
