#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// The largest picture that is looked at: 32 megapixels, no side above 16384. A larger one is refused from its header,
/// before memory is taken for it.
inline constexpr std::size_t largestPicture = std::size_t{32} << 20;
inline constexpr int largestSide = 16384;

/// A grey picture: one byte a pixel, 0 black to 255 white, rows from the top without gaps. Never empty.
class GreyImage {
  public:
    /// Error: `picture.too-large`, `picture.malformed` (no area, or not width x height bytes).
    static Result<GreyImage> of(int width, int height, Bytes pixels);
    /// All pixels alike. Same errors.
    static Result<GreyImage> filled(int width, int height, std::uint8_t grey);

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] ByteView pixels() const { return pixels_; }
    [[nodiscard]] ByteView row(int y) const;
    [[nodiscard]] std::uint8_t at(int x, int y) const;
    [[nodiscard]] std::span<std::uint8_t> row(int y);

    /// Each 2 x 2 pixels become their mean; an odd last row or column is dropped. A side of 1 stays.
    [[nodiscard]] GreyImage halved() const;
    /// The largest square in the middle.
    [[nodiscard]] GreyImage square() const;

  private:
    GreyImage(int width, int height, Bytes pixels) : width_(width), height_(height), pixels_(std::move(pixels)) {}
    int width_;
    int height_;
    Bytes pixels_;
};

}  // namespace anchorite::transfer
