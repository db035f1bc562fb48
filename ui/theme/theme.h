#pragma once

#include <QFont>
#include <QString>
#include <optional>

#include "ui/theme/tokens.h"

class QApplication;

namespace anchorite::ui {

/// Gives the whole application its style, palette, style sheet and fonts. May be called again to change the theme;
/// every widget hears of it as QEvent::PaletteChange.
void applyTheme(QApplication& application, ThemeName theme);

/// The theme that applyTheme has set; light before that.
[[nodiscard]] ThemeName currentTheme();
[[nodiscard]] const Colours& colours();

/// Dark when the system's windows are darker than their text, as it was before applyTheme was called first.
[[nodiscard]] ThemeName themeOfSystem();

/// `light`, `dark` or `contrast`.
[[nodiscard]] std::optional<ThemeName> themeNamed(const QString& name);

/// Three levels of text in few sizes; monospaced for whatever is compared or stands in columns.
enum class Type { caption, label, body, strong, emphasis, errorTitle, h1, h1Narrow, numeral, monoSmall, mono };
[[nodiscard]] QFont fontOf(Type type);

}  // namespace anchorite::ui
