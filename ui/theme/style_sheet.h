#pragma once

#include <QString>

#include "ui/theme/tokens.h"

namespace anchorite::ui {

/// What the palette cannot say: the style sheet below with its `@names` replaced from the colour table.
[[nodiscard]] QString styleSheetOf(ThemeName theme);

}  // namespace anchorite::ui
