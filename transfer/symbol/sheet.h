#pragma once

#include <string>
#include <vector>

#include "transfer/symbol/symbol.h"

namespace anchorite::transfer {

struct SheetPart {
    QrSymbol symbol;
    std::string caption;  ///< "part 3 of 14"
};

/// What is printed above the parts of every page; any text, made harmless here.
struct SheetHead {
    std::string title;
    std::vector<std::string> lines;
};

/// Pages of A4 paper, upright, each an SVG file of its own: all parts on one page where every module can have half a
/// millimetre, which a camera still reads; otherwise on as few pages as that takes. All parts have one version.
[[nodiscard]] std::vector<std::string> sheetPages(const SheetHead& head, const std::vector<SheetPart>& parts);

}  // namespace anchorite::transfer
