#pragma once

#include <optional>

#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

/// A rectangle of pixels; right and bottom are the first ones outside.
struct Box {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

/// The largest area, about square, that is full of edges in both directions: what a QR symbol is whose modules are too
/// small to be told apart.
[[nodiscard]] std::optional<Box> denseTexture(const GreyImage& picture);

}  // namespace anchorite::transfer
