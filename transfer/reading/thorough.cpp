#include "transfer/reading/thorough.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "transfer/picture/frame.h"
#include "transfer/reading/filters.h"
#include "transfer/reading/mesh.h"
#include "transfer/reading/symbol_guess.h"

namespace anchorite::transfer {

namespace {

/// The size at which most pictures are read, and read fast: pixels of the longer side.
constexpr int usualSide = 1600;
/// Symbols that are straightened out and looked at again, at most; 20 on a sheet, and false guesses among them.
constexpr std::size_t mostGuesses = 60;
/// Doubt below which three finders with timing patterns between them are a symbol.
constexpr float certain = 0.5F;
/// Of the guesses, those with nothing but corners.
constexpr int mostDoubtful = 6;

bool isCertain(const SymbolGuess& guess) {
    return guess.timedModules > 0 && guess.doubt < certain;
}

bool isInside(Point point, const std::array<Point, 4>& corners) {
    int sides = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point a = corners[i];
        const Point b = corners[(i + 1) % 4];
        sides += (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0 ? 1 : -1;
    }
    return sides == 4 || sides == -4;
}

class ThoroughSearch {
  public:
    ThoroughSearch(SymbolReader& reader, const GreyImage& picture, SteadyTime until)
        : reader_(reader), pyramid_(picture), until_(until) {}

    std::vector<FoundSymbol> brief() {
        const GreyImage& picture = pyramid_.level(0);
        for (const SymbolGuess& guess : guessesFrom(picture, findersIn(picture), 1)) {
            if (isCertain(guess)) {
                const Projection tilted = modulesOf(guess, true);
                readsBriefly(aligned(pyramid_, guess, tilted).value_or(tilted), guess.modules(), pyramid_, 1);
            }
        }
        return std::move(found_);
    }

    std::vector<FoundSymbol> run() {
        const int usual = usualLevel();
        const bool isLeft = search(usual);
        if (!found_.empty() && !isLeft) {
            return std::move(found_);
        }
        for (int level = 0; level < pyramid_.levels(); ++level) {
            if (level != usual) {
                search(level);
            }
        }
        if (found_.empty()) {
            lastResorts(usual);
        }
        return std::move(found_);
    }

  private:
    [[nodiscard]] bool mayGoOn() const {
        return found_.size() < textsInPicture && std::chrono::steady_clock::now() < until_;
    }

    [[nodiscard]] int usualLevel() const {
        int level = 0;
        while (level + 1 < pyramid_.levels() &&
               std::max(pyramid_.level(level).width(), pyramid_.level(level).height()) > usualSide) {
            ++level;
        }
        return level;
    }

    /// Reads `picture`; `place` leads from its pixels to those of the whole.
    bool take(const GreyImage& picture, const Projection& place) {
        if (!mayGoOn()) {
            return false;
        }
        bool news = false;
        for (FoundSymbol& symbol : reader_.read(picture)) {
            if (std::ranges::find(found_, symbol.text, &FoundSymbol::text) != found_.end()) {
                news = true;
                continue;
            }
            std::ranges::transform(symbol.corners, symbol.corners.begin(),
                                   [&](Point point) { return place.at(point.x, point.y); });
            found_.push_back(std::move(symbol));
            news = true;
        }
        return news;
    }

    static Projection placeOf(int level) { return Projection::scaled(static_cast<float>(1 << level)); }

    [[nodiscard]] bool isRead(Point middle, float scale) const {
        const Point point = {middle.x * scale, middle.y * scale};
        return std::ranges::any_of(found_, [&](const FoundSymbol& symbol) { return isInside(point, symbol.corners); });
    }

    /// Reads one level of the picture, and then what seems to be a symbol in it. Answers whether one is left that
    /// certainly is a symbol.
    bool search(int level) {
        take(pyramid_.level(level), placeOf(level));
        return straighten(pyramid_.level(level), static_cast<float>(1 << level), pyramid_, 1);
    }

    /// The same with a picture that was made from the whole one; each of its pixels is `scale` of that.
    void searchVariant(const GreyImage& variant, float scale) {
        if (found_.empty() && mayGoOn()) {
            straighten(variant, scale, Pyramid(variant), scale);
            take(variant, Projection::scaled(scale));
        }
    }

    /// Looks again at what seems to be a symbol in `picture`, straightened out of `source`. The scales are pixels of
    /// the whole for one of each.
    bool straighten(const GreyImage& picture, float scale, const Pyramid& source, float sourceScale) {
        auto finders = findersIn(picture);
        std::erase_if(finders, [&](const Finder& finder) { return isRead(finder.middle, scale); });
        int doubtful = 0;
        bool isLeft = false;
        for (const SymbolGuess& guess : guessesFrom(picture, finders, mostGuesses)) {
            doubtful += guess.timedModules > 0 ? 0 : 1;
            if (doubtful <= mostDoubtful && mayGoOn() && !isRead(guess.middle(), scale)) {
                const bool good = straighten(guess.scaled(scale / sourceScale), source, sourceScale);
                isLeft = isLeft || (!good && isCertain(guess));
            }
        }
        return isLeft;
    }

    bool straighten(const SymbolGuess& guess, const Pyramid& source, float scale) {
        const Projection tilted = modulesOf(guess, true);
        const auto better = aligned(source, guess, tilted);
        return reads(modulesOf(guess, false), guess.modules(), source, scale) ||
               reads(better.value_or(tilted), guess.modules(), source, scale);
    }

    bool goes(const StraightView& view, float scale) { return take(view.picture, view.place.into(scale)); }

    /// A symbol of `side` modules, wherever they are.
    bool readsBriefly(const Projection& modules, int side, const Pyramid& source, float scale) {
        return goes(straightView(source, modules, side, 4), scale) || goes(redrawn(source, modules, side, 0), scale) ||
               goes(redrawn(source, modules, side, 1), scale);
    }

    bool reads(const Projection& modules, int side, const Pyramid& source, float scale) {
        if (readsBriefly(modules, side, source, scale)) {
            return true;
        }
        const StraightView view = straightView(source, modules, side, 4);
        return goes(redrawn(source, modules, side, 3), scale) || goes(unbent(source, modules, side), scale) ||
               goes({evened(view.picture, 40), view.place}, scale) ||
               goes(straightView(source, modules, side, 7), scale);
    }

    void lastResorts(int usual) {
        for (int level = usual; level < pyramid_.levels() && found_.empty() && mayGoOn(); ++level) {
            const GreyImage& picture = pyramid_.level(level);
            const auto scale = static_cast<float>(1 << level);
            const int size = std::max(picture.width(), picture.height());
            const GreyImage even = evened(evened(blurred(picture, 1), size / 50), size / 50);
            searchVariant(inverted(picture), scale);
            searchVariant(even, scale);
            searchVariant(inverted(even), scale);
            searchVariant(evened(picture, size / 12), scale);
            searchVariant(sharpened(picture, 2, 2), scale);
            searchVariant(despeckled(picture), scale);
            searchVariant(sharpened(blurred(picture, 1), 3, 3), scale);
        }
        if (pyramid_.level(usual).width() <= usualSide / 2) {
            const GreyImage large = doubled(pyramid_.level(usual));
            const auto scale = static_cast<float>(1 << usual) / 2;
            searchVariant(large, scale);
            searchVariant(sharpened(large, 2, 2), scale);
        }
    }

    SymbolReader& reader_;
    Pyramid pyramid_;
    SteadyTime until_;
    std::vector<FoundSymbol> found_;
};

}  // namespace

std::vector<FoundSymbol> searchThoroughly(SymbolReader& reader, const GreyImage& picture, SteadyTime until) {
    return ThoroughSearch(reader, picture, until).run();
}

std::vector<FoundSymbol> searchBriefly(SymbolReader& reader, const GreyImage& picture, SteadyTime until) {
    auto found = reader.read(picture);
    return found.empty() ? ThoroughSearch(reader, picture, until).brief() : found;
}

}  // namespace anchorite::transfer
