#include "transfer/reading/straight.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "transfer/reading/filters.h"

namespace anchorite::transfer {

namespace {

/// Light around a straightened symbol, in modules.
constexpr int margin = 5;
/// How far from its place the alignment pattern is looked for, in modules, and in what steps.
constexpr int reach = 8;
constexpr int stepsPerModule = 4;
/// Pixels per module of a symbol that is drawn anew.
constexpr int drawnPixels = 4;

/// The middle of a finder, and of the last alignment pattern, counted from the symbol's own edge.
constexpr float finderMiddle = 3.5F;
constexpr float alignmentMiddle = 6.5F;

Projection fromFinders(Point corner, Point across, Point down, float tiltAcross, float tiltDown) {
    const Point second = {corner.x + across.x, corner.y + across.y};
    const Point third = {corner.x + down.x, corner.y + down.y};
    return {.origin = corner,
            .across = {second.x * (1 + tiltAcross) - corner.x, second.y * (1 + tiltAcross) - corner.y},
            .down = {third.x * (1 + tiltDown) - corner.x, third.y * (1 + tiltDown) - corner.y},
            .tiltAcross = tiltAcross,
            .tiltDown = tiltDown};
}

/// From the unit square between the finders' middles to modules.
Projection inModules(const Projection& square, int side) {
    const float between = static_cast<float>(side) - 2 * finderMiddle;
    return square.from(1 / between, -finderMiddle / between);
}

/// How much darker the ring and the middle of an alignment pattern are than the ring between, in grey levels. `step`
/// is a module in pixels.
int alignmentAt(const GreyImage& picture, int x, int y, int step) {
    int dark = picture.at(x, y);
    int light = 0;
    for (int i = -2; i <= 2; ++i) {
        for (int j = -2; j <= 2; ++j) {
            const int ring = std::max(std::abs(i), std::abs(j));
            const int level = picture.at(x + i * step, y + j * step);
            dark += ring == 2 ? level : 0;
            light += ring == 1 ? level : 0;
        }
    }
    return light / 8 - dark / 17;
}

/// Where the alignment pattern is, in modules; none when nothing looks like one.
std::optional<Point> alignmentIn(const Pyramid& picture, const Projection& modules, int side) {
    const float middle = static_cast<float>(side) - alignmentMiddle;
    constexpr int around = reach + 3;
    const Projection from = modules.from(1.0F / stepsPerModule, middle - around);
    const int pixels = 2 * around * stepsPerModule;
    const GreyImage view = blurred(picture.sampled(from, pixels, pixels), 1);
    const auto [lowest, highest] = std::ranges::minmax(view.pixels());
    int best = (highest - lowest) / 3;
    std::optional<Point> found;
    for (int y = 3 * stepsPerModule; y < pixels - 3 * stepsPerModule; ++y) {
        for (int x = 3 * stepsPerModule; x < pixels - 3 * stepsPerModule; ++x) {
            if (const int score = alignmentAt(view, x, y, stepsPerModule); score > best) {
                best = score;
                const auto inModulesAt = [&](int pixel) {
                    return middle - around + (static_cast<float>(pixel) + 0.5F) / stepsPerModule;
                };
                found = Point{inModulesAt(x), inModulesAt(y)};
            }
        }
    }
    return found;
}

}  // namespace

Projection modulesOf(const SymbolGuess& guess, bool tilted) {
    return inModules(
        fromFinders(guess.corner, guess.across, guess.down, tilted ? guess.tiltAcross : 0, tilted ? guess.tiltDown : 0),
        guess.modules());
}

std::optional<Projection> aligned(const Pyramid& picture, const SymbolGuess& guess, const Projection& modules) {
    const int side = guess.modules();
    const auto found = side > 21 ? alignmentIn(picture, modules, side) : std::nullopt;
    if (!found) {
        return std::nullopt;
    }
    // The tilts g and h that bring (u, u) of the square between the finders to the place p that was found:
    // g u (p - second) + h u (p - third) = corner + u (across + down) - p.
    const Point p = modules.at(found->x, found->y);
    const float between = static_cast<float>(side) - 2 * finderMiddle;
    const float u = (static_cast<float>(side) - alignmentMiddle - finderMiddle) / between;
    const Point corner = guess.corner;
    const Point a = {u * (p.x - corner.x - guess.across.x), u * (p.y - corner.y - guess.across.y)};
    const Point b = {u * (p.x - corner.x - guess.down.x), u * (p.y - corner.y - guess.down.y)};
    const Point c = {corner.x + u * (guess.across.x + guess.down.x) - p.x,
                     corner.y + u * (guess.across.y + guess.down.y) - p.y};
    const float determinant = a.x * b.y - a.y * b.x;
    const float g = (c.x * b.y - c.y * b.x) / determinant;
    const float h = (a.x * c.y - a.y * c.x) / determinant;
    constexpr float steepest = 0.7F;
    if (!(std::fabs(g) < steepest && std::fabs(h) < steepest)) {
        return std::nullopt;
    }
    return inModules(fromFinders(corner, guess.across, guess.down, g, h), side);
}

StraightView straightView(const Pyramid& picture, const Projection& modules, int side, int modulePixels) {
    const Projection place = modules.from(1 / static_cast<float>(modulePixels), -margin);
    const int pixels = (side + 2 * margin) * modulePixels;
    return {.picture = picture.sampled(place, pixels, pixels), .place = place};
}

StraightView redrawn(const Pyramid& picture, const Projection& modules, int side, int sharpening) {
    // Two pixels a module and then their mean: the middle of each, without much of its neighbours.
    GreyImage levels = picture.sampled(modules.from(0.5F, 0), 2 * side, 2 * side).halved();
    if (sharpening > 0) {
        levels = sharpened(levels, 1, static_cast<float>(sharpening));
    }
    return redrawnFrom(levels, modules);
}

StraightView redrawnFrom(const GreyImage& levels, const Projection& modules) {
    const GreyImage even = thresholded(levels, 5, 0);
    const int side = levels.width();
    const int pixels = (side + 2 * margin) * drawnPixels;
    StraightView view = {.picture = GreyImage::filled(pixels, pixels, 255).value_or(even),
                         .place = modules.from(1.0F / drawnPixels, -margin)};
    for (int y = 0; y < side * drawnPixels; ++y) {
        const auto row = view.picture.row(y + margin * drawnPixels);
        for (int x = 0; x < side * drawnPixels; ++x) {
            row[static_cast<std::size_t>(x + margin * drawnPixels)] = even.at(x / drawnPixels, y / drawnPixels);
        }
    }
    return view;
}

}  // namespace anchorite::transfer
