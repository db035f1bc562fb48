#pragma once

#include <vector>

#include "transfer/reading/symbol_reader.h"

namespace anchorite::transfer {

/// Where a point of a new picture comes from in an old one. With both tilts 0 it keeps parallels, else it is what a
/// camera makes of a plane: (origin + x * across + y * down) / (1 + x * tiltAcross + y * tiltDown).
struct Projection {
    Point origin;
    Point across;
    Point down;
    float tiltAcross = 0;
    float tiltDown = 0;

    [[nodiscard]] Point at(float x, float y) const;
    /// The same from other coordinates: a new (x, y) means the old (x * scale + shift, y * scale + shift).
    [[nodiscard]] Projection from(float scale, float shift) const;
    /// The same into a picture that is `scale` times as large.
    [[nodiscard]] Projection into(float scale) const;

    /// Every pixel is `scale` pixels of the old one.
    [[nodiscard]] static Projection scaled(float scale) {
        return {.origin = {0, 0}, .across = {scale, 0}, .down = {0, scale}};
    }
};

/// A picture and its halves, quarters and so on: sampling takes the one whose pixels are about as large as the new
/// ones, so that nothing is skipped over.
class Pyramid {
  public:
    explicit Pyramid(GreyImage picture);
    /// Level 0 is the picture itself; each further one half of it; the last has a side below 64.
    [[nodiscard]] int levels() const { return static_cast<int>(levels_.size()); }
    [[nodiscard]] const GreyImage& level(int number) const { return levels_[static_cast<std::size_t>(number)]; }
    /// White beyond the edges.
    [[nodiscard]] GreyImage sampled(const Projection& from, int width, int height) const;

  private:
    std::vector<GreyImage> levels_;
};

/// Twice the size, with straight lines between the pixels.
[[nodiscard]] GreyImage doubled(const GreyImage& picture);

}  // namespace anchorite::transfer
