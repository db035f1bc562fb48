#include "transfer/reading/symbol_guess.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace anchorite::transfer {

namespace {

constexpr std::size_t mostGuesses = 20'000;
/// Guesses whose timing patterns are looked at.
constexpr std::size_t mostTimed = 1000;

bool areAlike(const Finder& a, const Finder& b) {
    return a.extent < 1.67F * b.extent && b.extent < 1.67F * a.extent;
}

std::optional<SymbolGuess> guessOf(const Finder& corner, const Finder& first, const Finder& second) {
    const Point a = {first.middle.x - corner.middle.x, first.middle.y - corner.middle.y};
    const Point b = {second.middle.x - corner.middle.x, second.middle.y - corner.middle.y};
    const float cross = a.x * b.y - a.y * b.x;
    const float lengthA = std::hypot(a.x, a.y);
    const float lengthB = std::hypot(b.x, b.y);
    const float longer = std::max(lengthA, lengthB);
    const float shorter = std::min(lengthA, lengthB);
    if (shorter <= 0 || cross <= 0) {
        return std::nullopt;
    }
    // A finder that is turned is longer along rows and columns than along its sides.
    const float cosine = std::max(std::fabs(a.x), std::fabs(a.y)) / lengthA;
    const float module = (corner.extent + first.extent + second.extent) / 3 / 7 * cosine;
    const float lean = std::fabs(a.x * b.x + a.y * b.y) / (lengthA * lengthB);
    const float modules = (lengthA + lengthB) / 2 / module;
    if (longer > 1.8F * shorter || lean > 0.5F || modules < 11 || modules > 210) {
        return std::nullopt;
    }
    const float extents =
        std::max({corner.extent, first.extent, second.extent}) / std::min({corner.extent, first.extent, second.extent});
    return SymbolGuess{.corner = corner.middle,
                       .across = a,
                       .down = b,
                       .module = module,
                       .doubt = longer / shorter - 1 + lean + (extents - 1) / 2,
                       .tiltAcross = std::sqrt(corner.extent / first.extent) - 1,
                       .tiltDown = std::sqrt(corner.extent / second.extent) - 1};
}

/// How often the grey along a line goes from one side of its usual to the other and stays there. `samples` steps; the
/// usual is the mean of `around` steps on either side.
int changesAlong(const GreyImage& picture, Point from, Point step, int samples, int around) {
    std::vector<int> sums(static_cast<std::size_t>(samples) + 1, 0);
    std::vector<int> levels(static_cast<std::size_t>(samples));
    for (int i = 0; i < samples; ++i) {
        const int x = static_cast<int>(from.x + static_cast<float>(i) * step.x);
        const int y = static_cast<int>(from.y + static_cast<float>(i) * step.y);
        const auto place = static_cast<std::size_t>(i);
        levels[place] = picture.at(std::clamp(x, 0, picture.width() - 1), std::clamp(y, 0, picture.height() - 1));
        sums[place + 1] = sums[place] + levels[place];
    }
    const auto [lowest, highest] = std::ranges::minmax(levels);
    const int slack = (highest - lowest) / 16;
    int changes = 0;
    int side = 0;
    for (int i = 0; i < samples; ++i) {
        const int begin = std::max(0, i - around);
        const int end = std::min(samples, i + around + 1);
        const int usual = (sums[static_cast<std::size_t>(end)] - sums[static_cast<std::size_t>(begin)]) / (end - begin);
        const int away = levels[static_cast<std::size_t>(i)] - usual;
        const int now = away > slack ? 1 : away < -slack ? -1 : side;
        changes += side != 0 && now != side ? 1 : 0;
        side = now;
    }
    return changes;
}

/// Modules a side by the timing pattern beside the line from `corner` along `leg`, 3 modules off towards `inward`
/// (ISO/IEC 18004, 6.3.5); 0 when there is none. Its changes from finder to finder are the side less 13.
int timedAlong(const GreyImage& picture, Point corner, Point leg, Point inward, float modules) {
    constexpr int samplesPerModule = 4;
    const int samples = static_cast<int>(modules * samplesPerModule);
    const Point step = {leg.x / static_cast<float>(samples), leg.y / static_cast<float>(samples)};
    int best = 0;
    for (const float off : {2.6F, 3.0F, 3.4F}) {
        const float share = off / modules;
        const Point from = {corner.x + share * inward.x, corner.y + share * inward.y};
        const int side = changesAlong(picture, from, step, samples, 2 * samplesPerModule) + 13;
        best = std::abs(static_cast<float>(side) - modules - 7) < std::abs(static_cast<float>(best) - modules - 7)
                   ? side
                   : best;
    }
    const float error = std::abs(static_cast<float>(best) - modules - 7);
    return error <= 1.5F + 0.1F * modules ? best : 0;
}

void countModules(const GreyImage& picture, SymbolGuess& guess) {
    const float modules =
        (std::hypot(guess.across.x, guess.across.y) + std::hypot(guess.down.x, guess.down.y)) / 2 / guess.module;
    const int across = timedAlong(picture, guess.corner, guess.across, guess.down, modules);
    const int down = timedAlong(picture, guess.corner, guess.down, guess.across, modules);
    if (across > 0 && down > 0 && std::abs(across - down) <= 4) {
        const int version = std::clamp(((across + down) / 2 - 17 + 2) / 4, 1, 40);
        guess.timedModules = 17 + 4 * version;
        guess.module = modules * guess.module / static_cast<float>(guess.timedModules - 7);
    }
}

float likelihood(const SymbolGuess& guess) {
    // Small ones first among equals: three finders of neighbouring symbols stand in a square too, in a larger one.
    return (guess.timedModules > 0 ? 0 : 10) + guess.doubt + 0.002F * guess.side() / guess.module;
}

}  // namespace

float SymbolGuess::side() const {
    return (std::hypot(across.x, across.y) + std::hypot(down.x, down.y)) / 2 + 7 * module;
}

int SymbolGuess::modules() const {
    if (timedModules > 0) {
        return timedModules;
    }
    const float between = (std::hypot(across.x, across.y) + std::hypot(down.x, down.y)) / 2 / module;
    const int version = static_cast<int>(std::lround((between - 10) / 4));
    return 17 + 4 * std::clamp(version, 1, 40);
}

std::array<Point, 4> SymbolGuess::corners() const {
    // From the middles of the finders out to the corners, 3.5 modules each way.
    const float out = 3.5F / static_cast<float>(modules() - 7);
    const auto at = [&](float x, float y) {
        return Point{corner.x + x * across.x + y * down.x, corner.y + x * across.y + y * down.y};
    };
    return {at(-out, -out), at(1 + out, -out), at(1 + out, 1 + out), at(-out, 1 + out)};
}

Point SymbolGuess::middle() const {
    return {corner.x + (across.x + down.x) / 2, corner.y + (across.y + down.y) / 2};
}

SymbolGuess SymbolGuess::scaled(float scale) const {
    SymbolGuess larger = *this;
    for (Point* point : {&larger.corner, &larger.across, &larger.down}) {
        *point = {point->x * scale, point->y * scale};
    }
    larger.module *= scale;
    return larger;
}

std::vector<SymbolGuess> guessesFrom(const GreyImage& picture, const std::vector<Finder>& finders, std::size_t most) {
    std::vector<SymbolGuess> guesses;
    for (std::size_t corner = 0; corner < finders.size(); ++corner) {
        for (std::size_t a = 0; a < finders.size(); ++a) {
            const bool alike = a != corner && areAlike(finders[a], finders[corner]);
            for (std::size_t b = 0; alike && b < finders.size() && guesses.size() < mostGuesses; ++b) {
                if (b == a || b == corner || !areAlike(finders[b], finders[corner])) {
                    continue;
                }
                if (const auto guess = guessOf(finders[corner], finders[a], finders[b])) {
                    guesses.push_back(*guess);
                }
            }
        }
    }
    std::ranges::stable_sort(guesses, {}, likelihood);
    guesses.resize(std::min(guesses.size(), mostTimed));
    for (SymbolGuess& guess : guesses) {
        countModules(picture, guess);
    }
    std::ranges::stable_sort(guesses, {}, likelihood);
    guesses.resize(std::min(guesses.size(), most));
    return guesses;
}

}  // namespace anchorite::transfer
