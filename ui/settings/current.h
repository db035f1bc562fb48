#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/tokens.h"

class QApplication;

namespace anchorite::ui {

/// The settings that hold, for whatever they govern; the usual ones until useSettings was called. Window's thread only.
[[nodiscard]] const Settings& settings();

/// They hold from now on: the theme at once, most others when something is opened next; scale and language at the next
/// start, for every text that is on screen already would have to change.
void useSettings(QApplication& application, const Settings& settings);

/// What a choice of theme means on this machine.
[[nodiscard]] ThemeName themeFor(Settings::Theme theme);

}  // namespace anchorite::ui
