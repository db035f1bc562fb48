#include "transfer/reading/finders.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "transfer/reading/filters.h"

namespace anchorite::transfer {

namespace {

/// More would only cost time: a sheet of 20 symbols has 60, and a picture made of finders gains nothing.
constexpr std::size_t mostFinders = 100;
constexpr std::size_t mostCandidates = 600;

/// Dark, light, dark, light, dark; `begin` and `end` in pixels.
struct Runs {
    std::array<int, 5> lengths{};
    [[nodiscard]] int total() const { return lengths[0] + lengths[1] + lengths[2] + lengths[3] + lengths[4]; }
};

bool isFinder(const Runs& runs) {
    const float module = static_cast<float>(runs.total()) / 7;
    const float slack = 0.5F * module + 0.6F;
    const auto differs = [&](std::size_t i, float modules) {
        return std::fabs(static_cast<float>(runs.lengths[i]) - modules * module);
    };
    return differs(0, 1) < slack && differs(1, 1) < slack && differs(2, 3) < 1.6F * slack && differs(3, 1) < slack &&
           differs(4, 1) < slack;
}

/// A black and white picture, and the runs through one pixel of it.
class Grid {
  public:
    explicit Grid(const GreyImage& picture) : picture_(picture) {}

    /// Through (x, y), which is dark, along (dx, dy); the middle in steps from (x, y).
    struct Crossing {
        Runs runs;
        float middle = 0;
    };
    [[nodiscard]] std::optional<Crossing> through(int x, int y, int dx, int dy, int longest) const {
        Crossing crossing;
        std::array<int, 2> inner{};
        for (const int way : {-1, 1}) {
            int step = way < 0 ? 0 : 1;
            std::array<int, 3> lengths{};
            for (std::size_t run = 0; run < 3; ++run) {
                const bool dark = run != 1;
                while (step <= longest && isDark(x + way * step * dx, y + way * step * dy, dark)) {
                    ++step;
                    ++lengths[run];
                }
            }
            if (lengths[0] + (way > 0 ? 1 : 0) == 0 || lengths[1] == 0 || lengths[2] == 0) {
                return std::nullopt;
            }
            const bool before = way < 0;
            inner[before ? 0 : 1] = lengths[0];
            crossing.runs.lengths[2] += lengths[0];
            crossing.runs.lengths[before ? 1 : 3] = lengths[1];
            crossing.runs.lengths[before ? 0 : 4] = lengths[2];
        }
        crossing.middle = static_cast<float>(inner[1] - inner[0] + 1) / 2;
        return isFinder(crossing.runs) ? std::optional(crossing) : std::nullopt;
    }

    [[nodiscard]] const GreyImage& picture() const { return picture_; }

  private:
    [[nodiscard]] bool isDark(int x, int y, bool wanted) const {
        return x >= 0 && y >= 0 && x < picture_.width() && y < picture_.height() && (picture_.at(x, y) == 0) == wanted;
    }
    const GreyImage& picture_;
};

/// The finder around a run that looks like one in its row: looked at along the column, and along the row again.
std::optional<Finder> confirmed(const Grid& grid, int x, int y, int total) {
    const auto column = grid.through(x, y, 0, 1, 2 * total);
    if (!column) {
        return std::nullopt;
    }
    const float middleY = static_cast<float>(y) + column->middle;
    const auto row = grid.through(x, static_cast<int>(std::lround(middleY - 0.5F)), 1, 0, 2 * total);
    if (!row) {
        return std::nullopt;
    }
    const auto width = static_cast<float>(row->runs.total());
    const auto height = static_cast<float>(column->runs.total());
    if (width > 1.8F * height || height > 1.8F * width) {
        return std::nullopt;
    }
    return Finder{.middle = {static_cast<float>(x) + row->middle, middleY}, .extent = (width + height) / 2, .rows = 1};
}

void addTo(std::vector<Finder>& finders, const Finder& next) {
    for (Finder& known : finders) {
        const float distance = std::hypot(known.middle.x - next.middle.x, known.middle.y - next.middle.y);
        if (distance < 0.3F * known.extent) {
            const float share = 1 / static_cast<float>(++known.rows);
            known.middle.x += share * (next.middle.x - known.middle.x);
            known.middle.y += share * (next.middle.y - known.middle.y);
            known.extent += share * (next.extent - known.extent);
            return;
        }
    }
    if (finders.size() < mostCandidates) {
        finders.push_back(next);
    }
}

void searchRow(const Grid& grid, int y, int smallest, std::vector<Finder>& finders) {
    const ByteView row = grid.picture().row(y);
    Runs runs;
    std::size_t seen = 0;
    std::size_t begin = 0;
    for (std::size_t x = 1; x <= row.size(); ++x) {
        if (x < row.size() && row[x] == row[begin]) {
            continue;
        }
        std::rotate(runs.lengths.begin(), runs.lengths.begin() + 1, runs.lengths.end());
        runs.lengths[4] = static_cast<int>(x - begin);
        const bool endsDark = row[begin] == 0;
        begin = x;
        if (++seen >= 5 && endsDark && runs.total() >= smallest && isFinder(runs)) {
            const int middle = static_cast<int>(x) - runs.lengths[4] - runs.lengths[3] - runs.lengths[2] / 2 - 1;
            if (const auto finder = confirmed(grid, middle, y, runs.total())) {
                addTo(finders, *finder);
            }
        }
    }
}

/// The sigma of the noise, from the differences of neighbours: half of them are below 0.954 of it.
int noiseOf(const GreyImage& picture) {
    std::array<std::size_t, 256> counts{};
    std::size_t all = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        const ByteView row = picture.row(y);
        for (std::size_t x = 1; x < row.size(); x += 2, ++all) {
            ++counts[static_cast<std::size_t>(std::abs(row[x] - row[x - 1]))];
        }
    }
    std::size_t below = 0;
    int value = 0;
    while (value < 255 && (below += counts[static_cast<std::size_t>(value)]) * 2 < all) {
        ++value;
    }
    return value;
}

}  // namespace

std::vector<Finder> findersIn(const GreyImage& picture, int smallest) {
    const int radius = std::max(8, std::max(picture.width(), picture.height()) / 16);
    const GreyImage blackAndWhite = thresholded(picture, radius, 3 + 2 * noiseOf(picture));
    const Grid grid(blackAndWhite);
    std::vector<Finder> finders;
    for (int y = 0; y < picture.height(); ++y) {
        searchRow(grid, y, smallest, finders);
    }
    // A true one is met in all rows of its middle, three modules high; most false ones in one or two.
    std::erase_if(finders, [](const Finder& finder) { return static_cast<float>(finder.rows) < finder.extent / 7; });
    std::ranges::stable_sort(finders, std::ranges::greater(), &Finder::rows);
    finders.resize(std::min(finders.size(), mostFinders));
    return finders;
}

}  // namespace anchorite::transfer
