#include "transfer/reading/sight.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "transfer/reading/texture.h"

namespace anchorite::transfer {

namespace {

using Histogram = std::array<std::size_t, 256>;

/// The value that a share of all counted ones, in thousandths, does not exceed.
int percentile(const Histogram& counts, std::size_t thousandths) {
    std::size_t all = 0;
    for (const std::size_t count : counts) {
        all += count;
    }
    std::size_t below = 0;
    for (std::size_t value = 0; value < counts.size(); ++value) {
        below += counts[value];
        if (below * 1000 >= all * thousandths && below > 0) {
            return static_cast<int>(value);
        }
    }
    return 255;
}

Histogram levelsOf(const GreyImage& area, const Box& box) {
    Histogram counts{};
    for (int y = box.top; y < box.bottom; ++y) {
        const ByteView row = area.row(y);
        for (int x = box.left; x < box.right; ++x) {
            ++counts[row[static_cast<std::size_t>(x)]];
        }
    }
    return counts;
}

/// Differences of neighbours, mean of three rows (columns), which keeps noise small.
Histogram slopesOf(const GreyImage& area, const Box& box) {
    Histogram counts{};
    for (int y = std::max(1, box.top); y + 2 < box.bottom; y += 2) {
        const ByteView above = area.row(y - 1);
        const ByteView here = area.row(y);
        const ByteView below = area.row(y + 1);
        for (auto x = static_cast<std::size_t>(std::max(1, box.left)); x + 2 < static_cast<std::size_t>(box.right);
             ++x) {
            const int across = above[x + 1] + here[x + 1] + below[x + 1] - above[x] - here[x] - below[x];
            const int down = below[x - 1] + below[x] + below[x + 1] - here[x - 1] - here[x] - here[x + 1];
            ++counts[static_cast<std::size_t>(std::max(std::abs(across), std::abs(down)) / 3)];
        }
    }
    return counts;
}

float sideOf(const FoundSymbol& symbol) {
    float around = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = symbol.corners[i];
        const Point b = symbol.corners[(i + 1) % 4];
        around += std::hypot(a.x - b.x, a.y - b.y);
    }
    return around / 4;
}

Point middleOf(const std::array<Point, 4>& corners) {
    return {(corners[0].x + corners[1].x + corners[2].x + corners[3].x) / 4,
            (corners[0].y + corners[1].y + corners[2].y + corners[3].y) / 4};
}

/// Of three finders without timing patterns between them, to be taken for a symbol all the same.
constexpr float leastDoubt = 0.3F;

struct Symbol {
    std::array<Point, 4> corners;
    float side;
    float module;  ///< 0: not known
};

std::optional<Symbol> symbolIn(const std::optional<Box>& dense) {
    if (!dense) {
        return std::nullopt;
    }
    const auto left = static_cast<float>(dense->left);
    const auto top = static_cast<float>(dense->top);
    const auto right = static_cast<float>(dense->right);
    const auto bottom = static_cast<float>(dense->bottom);
    return Symbol{{Point{left, top}, Point{right, top}, Point{right, bottom}, Point{left, bottom}},
                  (right - left + bottom - top) / 2,
                  0};
}

std::optional<Symbol> symbolIn(const GreyImage& area, const std::vector<FoundSymbol>& symbols) {
    if (!symbols.empty()) {
        const auto& largest = *std::ranges::max_element(symbols, {}, sideOf);
        return Symbol{largest.corners, sideOf(largest), 0};
    }
    const auto guesses = guessesFrom(area, findersIn(area), 1);
    if (!guesses.empty() && (guesses.front().timedModules > 0 || guesses.front().doubt < leastDoubt)) {
        return Symbol{guesses.front().corners(), guesses.front().side(), guesses.front().module};
    }
    return symbolIn(denseTexture(area));
}

Box boxAround(const std::array<Point, 4>& corners, const GreyImage& area) {
    const auto [left, right] = std::ranges::minmax(corners, {}, &Point::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &Point::y);
    const auto within = [](float value, int limit) {
        return static_cast<int>(std::clamp(value, 0.0F, static_cast<float>(limit)));
    };
    return {within(left.x, area.width()), within(top.y, area.height()), within(right.x, area.width()),
            within(bottom.y, area.height())};
}

/// 0 where there is nothing to be sharp.
int sharpnessOf(const GreyImage& area, const Box& box) {
    constexpr int flat = 16;
    const Histogram levels = levelsOf(area, box);
    const int contrast = percentile(levels, 950) - percentile(levels, 50);
    return contrast < flat ? 0 : std::min(100, 100 * percentile(slopesOf(area, box), 995) / contrast);
}

}  // namespace

bool isCentred(Point middle, int width, int height) {
    const int side = std::min(width, height);
    const float fromX = std::fabs(middle.x - static_cast<float>(width) / 2);
    const float fromY = std::fabs(middle.y - static_cast<float>(height) / 2);
    return std::max(fromX, fromY) <= static_cast<float>(side) / 2;
}

Sight sightOf(const GreyImage& area, const std::vector<FoundSymbol>& symbols) {
    const Box all{0, 0, area.width(), area.height()};
    const Histogram levels = levelsOf(area, all);
    std::size_t bright = 0;
    for (std::size_t level = 250; level < levels.size(); ++level) {
        bright += levels[level];
    }
    Sight sight;
    sight.overexposed = static_cast<int>(100 * bright / area.pixels().size());
    sight.brightness = percentile(levels, 950);
    sight.contrast = sight.brightness - percentile(levels, 50);
    const auto symbol = symbolIn(area, symbols);
    sight.sharpness = sharpnessOf(area, symbol ? boxAround(symbol->corners, area) : all);
    if (symbol) {
        sight.symbolSide = static_cast<int>(symbol->side);
        sight.modulePixels10 = static_cast<int>(10 * symbol->module);
        sight.centred = isCentred(middleOf(symbol->corners), area.width(), area.height());
    }
    return sight;
}

}  // namespace anchorite::transfer
