#pragma once

#include <string>

#include "transfer/symbol/symbol.h"

namespace anchorite::transfer {

/// The black modules as the `d` of an SVG path, in units of modules, the symbol's corner at 0,0. Runs of a row are one
/// rectangle, so that no hairlines show between modules.
[[nodiscard]] std::string pathOf(const QrSymbol& symbol);

/// Text for XML content and attributes: harmless, and nothing of it is markup.
[[nodiscard]] std::string xmlText(const std::string& text);

}  // namespace anchorite::transfer
