#pragma once

#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

/// Each pixel becomes the mean of the square of 2 x `radius` + 1 around it (fewer at the edge).
[[nodiscard]] GreyImage blurred(const GreyImage& picture, int radius);

[[nodiscard]] GreyImage inverted(const GreyImage& picture);

/// Each pixel compared with what is usual around it: 128 at the mean of a square of 2 x `radius` + 1, and more contrast
/// where there is little. Takes shadows, gradients and weak prints away.
[[nodiscard]] GreyImage evened(const GreyImage& picture, int radius);

/// Edges made steeper: the difference from the mean of a square of 2 x `radius` + 1 is added `amount` times.
[[nodiscard]] GreyImage sharpened(const GreyImage& picture, int radius, float amount);

/// Each pixel becomes the median of the 3 x 3 around it: single wrong pixels go.
[[nodiscard]] GreyImage despeckled(const GreyImage& picture);

/// Black where a pixel is darker by `margin` than the mean of the square around it, else white.
[[nodiscard]] GreyImage thresholded(const GreyImage& picture, int radius, int margin);

}  // namespace anchorite::transfer
