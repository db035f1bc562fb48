#include "transfer/reading/mesh.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <vector>

namespace anchorite::transfer {

namespace {

/// Pixels per module of the view that is measured, and light around it, in modules.
constexpr int cell = 6;
constexpr int around = 6;
/// Modules from one knot of the mesh to the next, and on each side of a knot that are looked at.
constexpr int spacing = 2;
constexpr int window = 4;
/// Pixels that the lines may have moved from knot to knot.
constexpr int slack = 2;

class Mesh {
  public:
    Mesh(const Pyramid& picture, const Projection& modules, int side)
        : view_(picture.sampled(modules.from(1.0F / cell, -around), (side + 2 * around) * cell,
                                (side + 2 * around) * cell)),
          knots_(side / spacing + 2),
          moved_(static_cast<std::size_t>(knots_) * static_cast<std::size_t>(knots_)),
          known_(moved_.size(), false) {
        follow();
    }

    /// The mean grey of the middle of a module.
    [[nodiscard]] std::uint8_t level(int column, int row) const {
        const Point shift = shiftAt(column, row);
        const int x = (around + column) * cell + cell / 2 + static_cast<int>(std::lround(shift.x));
        const int y = (around + row) * cell + cell / 2 + static_cast<int>(std::lround(shift.y));
        int sum = 0;
        for (int i = -1; i <= 0; ++i) {
            for (int j = -1; j <= 0; ++j) {
                sum += at(x + i, y + j);
            }
        }
        return static_cast<std::uint8_t>(sum / 4);
    }

  private:
    [[nodiscard]] int at(int x, int y) const {
        return view_.at(std::clamp(x, 0, view_.width() - 1), std::clamp(y, 0, view_.height() - 1));
    }

    [[nodiscard]] std::size_t place(int i, int j) const {
        return static_cast<std::size_t>(j) * static_cast<std::size_t>(knots_) + static_cast<std::size_t>(i);
    }

    /// Between the four knots around the middle of a module.
    [[nodiscard]] Point shiftAt(int column, int row) const {
        const float x = (static_cast<float>(column) + 0.5F) / spacing;
        const float y = (static_cast<float>(row) + 0.5F) / spacing;
        const int i = std::min(static_cast<int>(x), knots_ - 2);
        const int j = std::min(static_cast<int>(y), knots_ - 2);
        const float right = x - static_cast<float>(i);
        const float down = y - static_cast<float>(j);
        const auto mixed = [&](auto part) {
            const float upper = (1 - right) * part(moved_[place(i, j)]) + right * part(moved_[place(i + 1, j)]);
            const float lower = (1 - right) * part(moved_[place(i, j + 1)]) + right * part(moved_[place(i + 1, j + 1)]);
            return (1 - down) * upper + down * lower;
        };
        return {mixed([](Point shift) { return shift.x; }), mixed([](Point shift) { return shift.y; })};
    }

    /// From knot to knot, each begun where its known neighbours are.
    void follow() {
        std::deque<std::pair<int, int>> open = {{1, 1}};
        std::vector<bool> seen(known_.size(), false);
        seen[place(1, 1)] = true;
        while (!open.empty()) {
            const auto [i, j] = open.front();
            open.pop_front();
            moved_[place(i, j)] = measured(i, j, expected(i, j));
            known_[place(i, j)] = true;
            for (const auto& [right, below] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)}) {
                const int x = i + right;
                const int y = j + below;
                if (x >= 0 && y >= 0 && x < knots_ && y < knots_ && !seen[place(x, y)]) {
                    seen[place(x, y)] = true;
                    open.emplace_back(x, y);
                }
            }
        }
    }

    [[nodiscard]] Point expected(int i, int j) const {
        Point sum;
        float count = 0;
        for (int y = std::max(0, j - 1); y <= std::min(knots_ - 1, j + 1); ++y) {
            for (int x = std::max(0, i - 1); x <= std::min(knots_ - 1, i + 1); ++x) {
                if (known_[place(x, y)]) {
                    sum = {sum.x + moved_[place(x, y)].x, sum.y + moved_[place(x, y)].y};
                    ++count;
                }
            }
        }
        return count > 0 ? Point{sum.x / count, sum.y / count} : sum;
    }

    /// Where the steepest changes lie across and down, near what is expected.
    [[nodiscard]] Point measured(int i, int j, Point near) const {
        const int x = (around + i * spacing) * cell + static_cast<int>(std::lround(near.x));
        const int y = (around + j * spacing) * cell + static_cast<int>(std::lround(near.y));
        return {near.x + static_cast<float>(bestMove(x, y, 1, 0)), near.y + static_cast<float>(bestMove(x, y, 0, 1))};
    }

    /// Along (dx, dy), in pixels; 0 unless the lines there are clearly steeper than elsewhere.
    [[nodiscard]] int bestMove(int x, int y, int dx, int dy) const {
        int best = 0;
        int bestSteepness = 0;
        int all = 0;
        for (int move = -slack; move <= slack; ++move) {
            int steepness = 0;
            for (int line = -window; line <= window; ++line) {
                const int along = line * cell + move;
                for (int across = -window * cell; across <= window * cell; across += 2) {
                    const int px = x + along * dx + across * dy;
                    const int py = y + along * dy + across * dx;
                    steepness += std::abs(at(px, py) - at(px - dx, py - dy));
                }
            }
            all += steepness;
            if (steepness > bestSteepness) {
                bestSteepness = steepness;
                best = move;
            }
        }
        return bestSteepness * (2 * slack + 1) * 10 > all * 12 ? best : 0;
    }

    GreyImage view_;
    int knots_;
    std::vector<Point> moved_;
    std::vector<bool> known_;
};

}  // namespace

StraightView unbent(const Pyramid& picture, const Projection& modules, int side) {
    const Mesh mesh(picture, modules, side);
    GreyImage levels = picture.sampled(modules, side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            levels.row(y)[static_cast<std::size_t>(x)] = mesh.level(x, y);
        }
    }
    return redrawnFrom(levels, modules);
}

}  // namespace anchorite::transfer
