#pragma once

#include <array>
#include <cstddef>

namespace anchorite::transfer {

/// Characters of the alphanumeric set in a QR symbol of level L, versions 1 to 40 (ISO/IEC 18004 table 7).
inline constexpr std::array<std::size_t, 40> alphanumericCapacities{
    25,   47,   77,   114,  154,  195,  224,  279,  335,  395,  468,  535,  619,  667,
    758,  854,  938,  1046, 1153, 1249, 1352, 1460, 1588, 1704, 1853, 1990, 2132, 2223,
    2369, 2520, 2677, 2840, 3009, 3183, 3351, 3537, 3729, 3927, 4087, 4296};

[[nodiscard]] constexpr std::size_t alphanumericCapacity(int version) {
    return alphanumericCapacities[static_cast<std::size_t>(version - 1)];
}

}  // namespace anchorite::transfer
