#include "transfer/reading/filters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace anchorite::transfer {

namespace {

/// The least distance from the mean that counts as usual; below it is noise and stays grey.
constexpr int noiseFloor = 2;

std::uint8_t asGrey(int value) {
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// The mean of up to 2 x radius + 1 neighbours in one row.
void blurRow(ByteView from, std::span<std::uint8_t> to, int radius) {
    const int width = static_cast<int>(from.size());
    unsigned sum = 0;
    unsigned count = 0;
    for (int x = 0; x < std::min(radius, width); ++x) {
        sum += from[static_cast<std::size_t>(x)];
        ++count;
    }
    for (int x = 0; x < width; ++x) {
        if (x + radius < width) {
            sum += from[static_cast<std::size_t>(x + radius)];
            ++count;
        }
        if (x - radius - 1 >= 0) {
            sum -= from[static_cast<std::size_t>(x - radius - 1)];
            --count;
        }
        to[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>((sum + count / 2) / count);
    }
}

void add(std::vector<unsigned>& sums, ByteView row) {
    for (std::size_t x = 0; x < sums.size(); ++x) {
        sums[x] += row[x];
    }
}

void subtract(std::vector<unsigned>& sums, ByteView row) {
    for (std::size_t x = 0; x < sums.size(); ++x) {
        sums[x] -= row[x];
    }
}

GreyImage blurredDown(const GreyImage& picture, int radius) {
    GreyImage out = picture;
    std::vector<unsigned> sums(static_cast<std::size_t>(picture.width()));
    unsigned count = 0;
    for (int y = 0; y < std::min(radius, picture.height()); ++y, ++count) {
        add(sums, picture.row(y));
    }
    for (int y = 0; y < picture.height(); ++y) {
        if (y + radius < picture.height()) {
            add(sums, picture.row(y + radius));
            ++count;
        }
        if (y - radius - 1 >= 0) {
            subtract(sums, picture.row(y - radius - 1));
            --count;
        }
        const std::span<std::uint8_t> to = out.row(y);
        for (std::size_t x = 0; x < sums.size(); ++x) {
            to[x] = static_cast<std::uint8_t>((sums[x] + count / 2) / count);
        }
    }
    return out;
}

/// What `change(pixel, other)` makes of each pixel and the one at the same place of another picture.
template <class Change>
GreyImage combined(const GreyImage& picture, const GreyImage& other, Change change) {
    GreyImage out = picture;
    for (int y = 0; y < picture.height(); ++y) {
        const ByteView left = picture.row(y);
        const ByteView right = other.row(y);
        const std::span<std::uint8_t> to = out.row(y);
        for (std::size_t x = 0; x < to.size(); ++x) {
            to[x] = change(int{left[x]}, int{right[x]});
        }
    }
    return out;
}

}  // namespace

GreyImage blurred(const GreyImage& picture, int radius) {
    GreyImage across = picture;
    for (int y = 0; y < picture.height(); ++y) {
        blurRow(picture.row(y), across.row(y), radius);
    }
    return blurredDown(across, radius);
}

GreyImage inverted(const GreyImage& picture) {
    return combined(picture, picture, [](int pixel, int) { return asGrey(255 - pixel); });
}

GreyImage evened(const GreyImage& picture, int radius) {
    const GreyImage mean = blurred(picture, radius);
    const GreyImage spread =
        blurred(combined(picture, mean, [](int pixel, int usual) { return asGrey(std::abs(pixel - usual)); }), radius);
    GreyImage out = picture;
    for (int y = 0; y < picture.height(); ++y) {
        const std::span<std::uint8_t> to = out.row(y);
        for (std::size_t x = 0; x < to.size(); ++x) {
            const int away = int{picture.row(y)[x]} - int{mean.row(y)[x]};
            // Twice the usual distance becomes white or black.
            to[x] = asGrey(128 + away * 64 / std::max(int{spread.row(y)[x]}, noiseFloor));
        }
    }
    return out;
}

GreyImage sharpened(const GreyImage& picture, int radius, float amount) {
    const int times = static_cast<int>(amount * 16);
    return combined(picture, blurred(picture, radius),
                    [times](int pixel, int mean) { return asGrey(pixel + (pixel - mean) * times / 16); });
}

GreyImage despeckled(const GreyImage& picture) {
    GreyImage out = picture;
    for (int y = 1; y + 1 < picture.height(); ++y) {
        const std::array<ByteView, 3> rows = {picture.row(y - 1), picture.row(y), picture.row(y + 1)};
        const std::span<std::uint8_t> to = out.row(y);
        for (std::size_t x = 1; x + 1 < to.size(); ++x) {
            std::array<std::uint8_t, 9> near = {rows[0][x - 1], rows[0][x], rows[0][x + 1],
                                                rows[1][x - 1], rows[1][x], rows[1][x + 1],
                                                rows[2][x - 1], rows[2][x], rows[2][x + 1]};
            std::nth_element(near.begin(), near.begin() + 4, near.end());
            to[x] = near[4];
        }
    }
    return out;
}

GreyImage thresholded(const GreyImage& picture, int radius, int margin) {
    return combined(picture, blurred(picture, radius),
                    [margin](int pixel, int mean) { return pixel < mean - margin ? asGrey(0) : asGrey(255); });
}

}  // namespace anchorite::transfer
