#include "transfer/picture/grey_image.h"

#include <algorithm>
#include <string>

namespace anchorite::transfer {

namespace {

Result<std::size_t> areaOf(int width, int height) {
    if (width < 1 || height < 1) {
        return fail("picture.malformed", "a picture needs at least one pixel a side");
    }
    const auto area = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    if (width > largestSide || height > largestSide || area > largestPicture) {
        return fail(
            "picture.too-large",
            "the picture has " + std::to_string(width) + " x " + std::to_string(height) +
                " pixels; at most 32 megapixels are read, and 16384 a side: take a smaller one, or cut out the code");
    }
    return area;
}

}  // namespace

Result<GreyImage> GreyImage::of(int width, int height, Bytes pixels) {
    const std::size_t area = TRY(areaOf(width, height));
    if (pixels.size() != area) {
        return fail("picture.malformed", "a picture of " + std::to_string(area) + " pixels came with " +
                                             std::to_string(pixels.size()) + " bytes");
    }
    return GreyImage(width, height, std::move(pixels));
}

Result<GreyImage> GreyImage::filled(int width, int height, std::uint8_t grey) {
    const std::size_t area = TRY(areaOf(width, height));
    return GreyImage(width, height, Bytes(area, grey));
}

ByteView GreyImage::row(int y) const {
    const auto length = static_cast<std::size_t>(width_);
    return ByteView(pixels_).subspan(static_cast<std::size_t>(y) * length, length);
}

std::span<std::uint8_t> GreyImage::row(int y) {
    const auto length = static_cast<std::size_t>(width_);
    return std::span(pixels_).subspan(static_cast<std::size_t>(y) * length, length);
}

std::uint8_t GreyImage::at(int x, int y) const {
    return pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
}

GreyImage GreyImage::halved() const {
    const int width = std::max(1, width_ / 2);
    const int height = std::max(1, height_ / 2);
    // The second pixel of each pair; the same one again where a side is 1.
    const std::size_t right = width_ > 1 ? 1 : 0;
    const int below = height_ > 1 ? 1 : 0;
    Bytes pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    auto* out = pixels.data();
    for (int y = 0; y < height; ++y) {
        const auto* upper = row(2 * y).data();
        const auto* lower = row(2 * y + below).data();
        for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x) {
            const unsigned sum = 2U + upper[2 * x] + upper[2 * x + right] + lower[2 * x] + lower[2 * x + right];
            *out++ = static_cast<std::uint8_t>(sum / 4);
        }
    }
    return {width, height, std::move(pixels)};
}

GreyImage GreyImage::square() const {
    const int side = std::min(width_, height_);
    const auto left = static_cast<std::size_t>((width_ - side) / 2);
    const int top = (height_ - side) / 2;
    Bytes pixels;
    pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y) {
        const ByteView part = row(top + y).subspan(left, static_cast<std::size_t>(side));
        pixels.insert(pixels.end(), part.begin(), part.end());
    }
    return {side, side, std::move(pixels)};
}

}  // namespace anchorite::transfer
