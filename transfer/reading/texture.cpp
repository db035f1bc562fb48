#include "transfer/reading/texture.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace anchorite::transfer {

namespace {

/// Pixels a side that are judged together.
constexpr int block = 16;
/// Blocks a side of the smallest area.
constexpr int smallest = 3;
/// Mean difference of neighbours in grey levels. Noise of sigma 6 has 7; a symbol of 190 levels and modules of 2
/// pixels, with a blur of sigma 0.7, has 35.
constexpr int leastDifference = 16;

class Blocks {
  public:
    explicit Blocks(const GreyImage& picture)
        : across_(picture.width() / block),
          down_(picture.height() / block),
          dense_(static_cast<std::size_t>(across_) * static_cast<std::size_t>(down_)) {
        for (int y = 0; y < down_; ++y) {
            for (int x = 0; x < across_; ++x) {
                dense(x, y) = isDense(picture, x * block, y * block);
            }
        }
    }

    [[nodiscard]] int across() const { return across_; }
    [[nodiscard]] int down() const { return down_; }

    /// The blocks that hang together with this one; they count no more.
    struct Area {
        Box box;
        int blocks = 0;
    };
    Area taken(int x, int y) {
        Area area{{x, y, x + 1, y + 1}, 0};
        std::vector<std::pair<int, int>> open = {{x, y}};
        while (!open.empty()) {
            const auto [i, j] = open.back();
            open.pop_back();
            if (i < 0 || j < 0 || i >= across_ || j >= down_ || dense(i, j) == 0) {
                continue;
            }
            dense(i, j) = 0;
            ++area.blocks;
            area.box = {std::min(area.box.left, i), std::min(area.box.top, j), std::max(area.box.right, i + 1),
                        std::max(area.box.bottom, j + 1)};
            for (const auto& [right, below] : {std::pair(1, 0), std::pair(-1, 0), std::pair(0, 1), std::pair(0, -1)}) {
                open.emplace_back(i + right, j + below);
            }
        }
        return area;
    }

  private:
    std::uint8_t& dense(int x, int y) {
        return dense_[static_cast<std::size_t>(y) * static_cast<std::size_t>(across_) + static_cast<std::size_t>(x)];
    }

    static std::uint8_t isDense(const GreyImage& picture, int left, int top) {
        int across = 0;
        int down = 0;
        for (int y = top + 1; y < top + block; ++y) {
            const ByteView above = picture.row(y - 1);
            const ByteView here = picture.row(y);
            for (auto x = static_cast<std::size_t>(left) + 1; x < static_cast<std::size_t>(left + block); ++x) {
                across += std::abs(here[x] - here[x - 1]);
                down += std::abs(here[x] - above[x]);
            }
        }
        return std::min(across, down) >= leastDifference * (block - 1) * (block - 1) ? 1 : 0;
    }

    int across_;
    int down_;
    std::vector<std::uint8_t> dense_;
};

/// About as wide as high, also when it is turned, and not only an outline.
bool isSymbolLike(const Blocks::Area& area) {
    const int width = area.box.right - area.box.left;
    const int height = area.box.bottom - area.box.top;
    return std::min(width, height) >= smallest && 2 * width <= 3 * height && 2 * height <= 3 * width &&
           5 * area.blocks >= 2 * width * height;
}

}  // namespace

std::optional<Box> denseTexture(const GreyImage& picture) {
    Blocks blocks(picture);
    std::optional<Blocks::Area> best;
    for (int y = 0; y < blocks.down(); ++y) {
        for (int x = 0; x < blocks.across(); ++x) {
            const Blocks::Area area = blocks.taken(x, y);
            if (isSymbolLike(area) && (!best || area.blocks > best->blocks)) {
                best = area;
            }
        }
    }
    if (!best) {
        return std::nullopt;
    }
    return Box{best->box.left * block, best->box.top * block, best->box.right * block, best->box.bottom * block};
}

}  // namespace anchorite::transfer
