#include "transfer/reading/warp.h"

#include <algorithm>
#include <cmath>

namespace anchorite::transfer {

namespace {

constexpr int smallestSide = 64;

float lengthOf(Point vector) {
    return std::hypot(vector.x, vector.y);
}

/// Linear between the four pixels around; coordinates are those of pixel centres.
std::uint8_t between(const GreyImage& picture, float x, float y) {
    // Also false for what is no number.
    if (!(x > -1 && y > -1 && x < static_cast<float>(picture.width()) && y < static_cast<float>(picture.height()))) {
        return 255;
    }
    const int left = std::max(0, static_cast<int>(std::floor(x)));
    const int top = std::max(0, static_cast<int>(std::floor(y)));
    const int right = std::min(left + 1, picture.width() - 1);
    const int bottom = std::min(top + 1, picture.height() - 1);
    const float across = std::clamp(x - static_cast<float>(left), 0.0F, 1.0F);
    const float down = std::clamp(y - static_cast<float>(top), 0.0F, 1.0F);
    const auto mixed = [across](std::uint8_t a, std::uint8_t b) {
        return static_cast<float>(a) + across * (static_cast<float>(b) - static_cast<float>(a));
    };
    const float upper = mixed(picture.at(left, top), picture.at(right, top));
    const float lower = mixed(picture.at(left, bottom), picture.at(right, bottom));
    return static_cast<std::uint8_t>(std::lround(upper + down * (lower - upper)));
}

GreyImage sampledFrom(const GreyImage& picture, const Projection& from, float scale, int width, int height) {
    const int safeWidth = std::clamp(width, 1, largestSide);
    const int safeHeight = std::clamp(height, 1, static_cast<int>(largestPicture) / safeWidth);
    auto out = GreyImage::filled(safeWidth, std::min(safeHeight, largestSide), 255);
    for (int y = 0; out && y < out->height(); ++y) {
        const std::span<std::uint8_t> row = out->row(y);
        for (int x = 0; x < safeWidth; ++x) {
            const Point place = from.at(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
            row[static_cast<std::size_t>(x)] = between(picture, place.x / scale - 0.5F, place.y / scale - 0.5F);
        }
    }
    return out ? std::move(*out) : picture;
}

}  // namespace

Point Projection::at(float x, float y) const {
    const float below = 1 + x * tiltAcross + y * tiltDown;
    return {(origin.x + x * across.x + y * down.x) / below, (origin.y + x * across.y + y * down.y) / below};
}

Projection Projection::from(float scale, float shift) const {
    const float below = 1 + shift * (tiltAcross + tiltDown);
    return {.origin = at(shift, shift),
            .across = {across.x * scale / below, across.y * scale / below},
            .down = {down.x * scale / below, down.y * scale / below},
            .tiltAcross = tiltAcross * scale / below,
            .tiltDown = tiltDown * scale / below};
}

Projection Projection::into(float scale) const {
    Projection larger = *this;
    for (Point* point : {&larger.origin, &larger.across, &larger.down}) {
        *point = {point->x * scale, point->y * scale};
    }
    return larger;
}

Pyramid::Pyramid(GreyImage picture) {
    levels_.push_back(std::move(picture));
    while (std::min(levels_.back().width(), levels_.back().height()) >= 2 * smallestSide) {
        levels_.push_back(levels_.back().halved());
    }
}

GreyImage Pyramid::sampled(const Projection& from, int width, int height) const {
    const float step = std::min(lengthOf(from.across), lengthOf(from.down));
    int number = 0;
    float scale = 1;
    while (number + 1 < levels() && step > 1.5F * scale) {
        ++number;
        scale *= 2;
    }
    return sampledFrom(level(number), from, scale, width, height);
}

GreyImage doubled(const GreyImage& picture) {
    return sampledFrom(picture, Projection::scaled(0.5F), 1, 2 * picture.width(), 2 * picture.height());
}

}  // namespace anchorite::transfer
