#pragma once

#include <cstdint>
#include <vector>

#include "transfer/picture/grey_image.h"
#include "transfer/symbol/symbol.h"

namespace anchorite::test {

/// Numbers that look random and are the same in every run (SplitMix64).
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    /// From 0 to below 1.
    double share();
    double between(double low, double high) { return low + share() * (high - low); }
    /// Mean 0, deviation 1 (sum of twelve).
    double bell();

  private:
    std::uint64_t state_;
};

/// What a camera does to a QR symbol (transfer.md 3.2): tilt, turn, soft focus, noise, light, and things around it.
struct Shot {
    int width = 1280;
    int height = 720;
    double cover = 0.8;       ///< side with quiet zone / picture height
    double modulePixels = 0;  ///< instead of cover, if not 0
    double middleX = 0.5;     ///< where the symbol's middle is, as a share of the picture
    double middleY = 0.5;
    double degrees = 0;
    double jitter = 0.03;  ///< of each corner, as a share of the side: perspective
    double blur = 0.7;     ///< sigma, in camera pixels
    double noise = 6;      ///< sigma, in grey levels
    double dark = 35;
    double light = 225;
    double gain = 1;        ///< exposure: every level times this, cut off at 255
    double shadow = 0;      ///< light falls by this share from the left edge to the right one
    bool inverted = false;  ///< light modules on dark
    bool clutter = true;    ///< boxes of all greys around it, else a plain wall
    std::uint64_t seed = 1;
};

/// One pixel a module, quiet zone included; black 0, white 255.
[[nodiscard]] transfer::GreyImage modulesOf(const transfer::QrSymbol& symbol);
/// As a program draws it: whole pixels a module, quiet zone included.
[[nodiscard]] transfer::GreyImage drawn(const transfer::QrSymbol& symbol, int modulePixels);

/// A photograph of `scene`, of which each pixel counts as one module.
[[nodiscard]] transfer::GreyImage photographed(const transfer::GreyImage& scene, const Shot& shot);
[[nodiscard]] transfer::GreyImage photographed(const transfer::QrSymbol& symbol, const Shot& shot);

/// Two pictures shown during one exposure; `share` of the first.
[[nodiscard]] transfer::GreyImage blended(const transfer::GreyImage& first, const transfer::GreyImage& second,
                                          double share);
/// The bottom `share` of the rows from the second.
[[nodiscard]] transfer::GreyImage torn(const transfer::GreyImage& first, const transfer::GreyImage& second,
                                       double share);
/// Gaussian blur.
[[nodiscard]] transfer::GreyImage softened(const transfer::GreyImage& picture, double sigma);

/// Several symbols on one white sheet, in rows of `across`, each `modulePixels` a module.
[[nodiscard]] transfer::GreyImage sheetOf(const std::vector<transfer::QrSymbol>& symbols, int across, int modulePixels);

}  // namespace anchorite::test
