#pragma once

#include <QBrush>

namespace anchorite::ui {

/// The look of danger and of secrets: crimson stripes of 45 degrees, for a screen with this many pixels a point.
[[nodiscard]] QBrush hatch(double pixelRatio);

}  // namespace anchorite::ui
