#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

struct Point {
    float x = 0;
    float y = 0;
};

/// A QR symbol that was read, and its corners in order around it, quiet zone excluded.
struct FoundSymbol {
    std::string text;
    std::array<Point, 4> corners;
};

/// zbar, for QR symbols only: no other symbology, bytes as they are in the symbol, no D-Bus.
class SymbolReader {
  public:
    SymbolReader();
    ~SymbolReader();
    SymbolReader(const SymbolReader&) = delete;
    SymbolReader& operator=(const SymbolReader&) = delete;

    /// The symbols that zbar reads in this picture as it is; texts that are empty or longer than a QR symbol holds are
    /// left out.
    [[nodiscard]] std::vector<FoundSymbol> read(const GreyImage& picture);

  private:
    struct Scanner;
    std::unique_ptr<Scanner> scanner_;
};

}  // namespace anchorite::transfer
