#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// White modules around a symbol (ISO/IEC 18004).
inline constexpr int quietZone = 4;

/// One QR symbol: a square of black and white modules.
class QrSymbol {
  public:
    /// Error level L. Text of the alphanumeric set (digits, capitals, `$%*+-./:` and blank) is written in that mode,
    /// anything else byte by byte. `version` 1 to 40 makes all symbols of a stream alike; 0 takes the smallest.
    /// Error: `symbol.too-long` (does not fit the version, or 40).
    static Result<QrSymbol> of(std::string_view text, int version = 0);

    /// The smallest version, level L, that holds `characters` characters of the alphanumeric set; 0 when none does.
    [[nodiscard]] static int versionFor(std::size_t characters);

    [[nodiscard]] int version() const { return version_; }
    /// Modules a side without quiet zone: 17 + 4 x version.
    [[nodiscard]] int side() const { return 17 + 4 * version_; }
    [[nodiscard]] bool black(int x, int y) const;

  private:
    QrSymbol(int version, Bytes modules) : version_(version), modules_(std::move(modules)) {}
    int version_;
    Bytes modules_;  ///< rows from the top, 1 black
};

/// A PNG file: black on white, quiet zone included, `modulePixels` (1 to 64) a module.
[[nodiscard]] Bytes pngOf(const QrSymbol& symbol, int modulePixels);

/// An SVG file of one path, quiet zone included.
[[nodiscard]] std::string svgOf(const QrSymbol& symbol);

/// For terminals, two modules a character cell: black on white whatever the terminal's own colours are (ANSI and
/// Unicode block characters), quiet zone included. Needs side() + 8 columns and half as many rows, rounded up.
[[nodiscard]] std::string terminalTextOf(const QrSymbol& symbol);

}  // namespace anchorite::transfer
