#include "support/synthetic_camera.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace anchorite::test {

using transfer::GreyImage;
using transfer::QrSymbol;

namespace {

struct Spot {
    double x;
    double y;
};

/// Plane to plane by four points (Heckbert 1989): from the unit square to a quadrangle.
class Homography {
  public:
    explicit Homography(const std::array<Spot, 4>& to) {
        const double dx1 = to[1].x - to[2].x;
        const double dx2 = to[3].x - to[2].x;
        const double dy1 = to[1].y - to[2].y;
        const double dy2 = to[3].y - to[2].y;
        const double sx = to[0].x - to[1].x + to[2].x - to[3].x;
        const double sy = to[0].y - to[1].y + to[2].y - to[3].y;
        const double below = dx1 * dy2 - dx2 * dy1;
        g_ = (sx * dy2 - dx2 * sy) / below;
        h_ = (dx1 * sy - sx * dy1) / below;
        a_ = to[1].x - to[0].x + g_ * to[1].x;
        b_ = to[3].x - to[0].x + h_ * to[3].x;
        c_ = to[0].x;
        d_ = to[1].y - to[0].y + g_ * to[1].y;
        e_ = to[3].y - to[0].y + h_ * to[3].y;
        f_ = to[0].y;
    }

    /// From the quadrangle back to the unit square.
    [[nodiscard]] Spot back(double x, double y) const {
        const double u = (e_ - f_ * h_) * x + (c_ * h_ - b_) * y + (b_ * f_ - c_ * e_);
        const double v = (f_ * g_ - d_) * x + (a_ - c_ * g_) * y + (c_ * d_ - a_ * f_);
        const double w = (d_ * h_ - e_ * g_) * x + (b_ * g_ - a_ * h_) * y + (a_ * e_ - b_ * d_);
        return {u / w, v / w};
    }

  private:
    double a_, b_, c_, d_, e_, f_, g_, h_;
};

std::uint8_t asGrey(double value) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(value), 0L, 255L));
}

std::size_t asSize(int value) {
    return static_cast<std::size_t>(value);
}

GreyImage background(const Shot& shot, Dice& dice) {
    GreyImage wall = GreyImage::filled(shot.width, shot.height, 120).value();
    for (int box = 0; shot.clutter && box < 60; ++box) {
        const int left = static_cast<int>(dice.between(-100, shot.width));
        const int top = static_cast<int>(dice.between(-100, shot.height));
        const int right = std::min(shot.width, left + static_cast<int>(dice.between(5, shot.width * 0.3)));
        const int bottom = std::min(shot.height, top + static_cast<int>(dice.between(5, shot.height * 0.3)));
        const auto grey = asGrey(dice.between(10, 245));
        for (int y = std::max(0, top); y < bottom; ++y) {
            std::fill(wall.row(y).begin() + std::max(0, left), wall.row(y).begin() + std::max({0, left, right}), grey);
        }
    }
    return wall;
}

std::array<Spot, 4> cornersOf(const GreyImage& scene, const Shot& shot, Dice& dice) {
    const double height = shot.modulePixels > 0 ? shot.modulePixels * scene.height() : shot.cover * shot.height;
    const double width = height * scene.width() / scene.height();
    const double angle = shot.degrees * std::numbers::pi / 180;
    std::array<Spot, 4> corners{};
    for (std::size_t i = 0; i < 4; ++i) {
        const double reach = shot.jitter * height;
        const double x = (i == 1 || i == 2 ? 0.5 : -0.5) * width + dice.between(-reach, reach);
        const double y = (i >= 2 ? 0.5 : -0.5) * height + dice.between(-reach, reach);
        corners[i] = {shot.middleX * shot.width + x * std::cos(angle) - y * std::sin(angle),
                      shot.middleY * shot.height + x * std::sin(angle) + y * std::cos(angle)};
    }
    return corners;
}

/// 3 x 3 samples a pixel; those beside the scene take what is behind it.
void paint(GreyImage& picture, const GreyImage& scene, const std::array<Spot, 4>& corners, const Shot& shot) {
    const Homography place(corners);
    const auto [left, right] = std::ranges::minmax(corners, {}, &Spot::x);
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &Spot::y);
    for (int y = std::max(0, static_cast<int>(top.y)); y < std::min<double>(picture.height(), bottom.y + 1); ++y) {
        for (int x = std::max(0, static_cast<int>(left.x)); x < std::min<double>(picture.width(), right.x + 1); ++x) {
            double sum = 0;
            for (int sample = 0; sample < 9; ++sample) {
                const Spot spot = place.back(x + (sample % 3 * 2 + 1) / 6.0, y + (sample / 3 * 2 + 1) / 6.0);
                if (spot.x < 0 || spot.y < 0 || spot.x >= 1 || spot.y >= 1) {
                    sum += picture.at(x, y);
                    continue;
                }
                const double level =
                    scene.at(static_cast<int>(spot.x * scene.width()), static_cast<int>(spot.y * scene.height())) /
                    255.0;
                sum += shot.dark + (shot.inverted ? 1 - level : level) * (shot.light - shot.dark);
            }
            picture.row(y)[asSize(x)] = asGrey(sum / 9);
        }
    }
}

std::vector<float> bellOf(double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    std::vector<float> weights;
    float sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(static_cast<float>(std::exp(-i * i / (2 * sigma * sigma))));
        sum += weights.back();
    }
    for (float& weight : weights) {
        weight /= sum;
    }
    return weights;
}

/// The rows of a picture, each moved and weighed into sums.
void addWeighed(std::vector<float>& sums, ByteView row, int shift, float weight) {
    const int last = static_cast<int>(row.size()) - 1;
    for (int x = 0; x <= last; ++x) {
        sums[asSize(x)] += weight * static_cast<float>(row[asSize(std::clamp(x + shift, 0, last))]);
    }
}

}  // namespace

std::uint64_t Dice::next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15ULL;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
    return z ^ z >> 31;
}

double Dice::share() {
    return static_cast<double>(next() >> 11) / 9007199254740992.0;
}

double Dice::bell() {
    // Four sums of 16 bits each out of one draw, three draws.
    double sum = 0;
    for (int draw = 0; draw < 3; ++draw) {
        for (std::uint64_t bits = next(), part = 0; part < 4; ++part, bits >>= 16) {
            sum += static_cast<double>(bits & 0xffff) / 65536.0;
        }
    }
    return sum - 6;
}

GreyImage modulesOf(const QrSymbol& symbol) {
    return drawn(symbol, 1);
}

GreyImage drawn(const QrSymbol& symbol, int modulePixels) {
    const int side = symbol.side() + 2 * transfer::quietZone;
    GreyImage picture = GreyImage::filled(side * modulePixels, side * modulePixels, 255).value();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int column = x / modulePixels - transfer::quietZone;
            const int row = y / modulePixels - transfer::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < symbol.side() && row < symbol.side();
            if (inside && symbol.black(column, row)) {
                picture.row(y)[asSize(x)] = 0;
            }
        }
    }
    return picture;
}

GreyImage softened(const GreyImage& picture, double sigma) {
    if (sigma <= 0) {
        return picture;
    }
    const auto weights = bellOf(sigma);
    const int reach = static_cast<int>(weights.size() / 2);
    GreyImage out = picture;
    for (const bool across : {true, false}) {
        const GreyImage before = out;
        for (int y = 0; y < picture.height(); ++y) {
            std::vector<float> sums(asSize(picture.width()), 0);
            for (int i = -reach; i <= reach; ++i) {
                const int from = across ? y : std::clamp(y + i, 0, picture.height() - 1);
                addWeighed(sums, before.row(from), across ? i : 0, weights[asSize(i + reach)]);
            }
            std::ranges::transform(sums, out.row(y).begin(), [](float sum) { return asGrey(sum); });
        }
    }
    return out;
}

GreyImage photographed(const GreyImage& scene, const Shot& shot) {
    Dice dice(shot.seed);
    GreyImage picture = background(shot, dice);
    paint(picture, scene, cornersOf(scene, shot, dice), shot);
    picture = softened(picture, shot.blur);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double lit = 1 - shot.shadow * x / shot.width;
            const double noise = shot.noise > 0 ? shot.noise * dice.bell() : 0;
            picture.row(y)[asSize(x)] = asGrey(picture.at(x, y) * shot.gain * lit + noise);
        }
    }
    return picture;
}

GreyImage photographed(const QrSymbol& symbol, const Shot& shot) {
    return photographed(modulesOf(symbol), shot);
}

GreyImage blended(const GreyImage& first, const GreyImage& second, double share) {
    GreyImage out = first;
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            out.row(y)[asSize(x)] = asGrey(share * first.at(x, y) + (1 - share) * second.at(x, y));
        }
    }
    return out;
}

GreyImage torn(const GreyImage& first, const GreyImage& second, double share) {
    GreyImage out = first;
    for (int y = static_cast<int>((1 - share) * out.height()); y < out.height(); ++y) {
        std::ranges::copy(second.row(y), out.row(y).begin());
    }
    return out;
}

GreyImage sheetOf(const std::vector<QrSymbol>& symbols, int across, int modulePixels) {
    int side = 0;
    for (const QrSymbol& symbol : symbols) {
        side = std::max(side, (symbol.side() + 2 * transfer::quietZone) * modulePixels);
    }
    const int down = (static_cast<int>(symbols.size()) + across - 1) / across;
    GreyImage sheet = GreyImage::filled(across * side, down * side, 255).value();
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const GreyImage picture = drawn(symbols[i], modulePixels);
        const int left = static_cast<int>(i) % across * side;
        const int top = static_cast<int>(i) / across * side;
        for (int y = 0; y < picture.height(); ++y) {
            std::ranges::copy(picture.row(y), sheet.row(top + y).begin() + left);
        }
    }
    return sheet;
}

}  // namespace anchorite::test
