#include "ui/settings/current.h"

#include <QApplication>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

Settings& held() {
    static Settings held;
    return held;
}

}  // namespace

const Settings& settings() {
    return held();
}

ThemeName themeFor(Settings::Theme theme) {
    switch (theme) {
        case Settings::Theme::system:
            return themeOfSystem();
        case Settings::Theme::light:
            return ThemeName::light;
        case Settings::Theme::dark:
            return ThemeName::dark;
        case Settings::Theme::contrast:
            return ThemeName::contrast;
    }
    return ThemeName::light;
}

void useSettings(QApplication& application, const Settings& settings) {
    static const int blinking = QApplication::cursorFlashTime();
    const Settings before = std::exchange(held(), settings);
    QApplication::setCursorFlashTime(settings.reduceMotion ? 0 : blinking);
    if (before.theme != settings.theme) {
        applyTheme(application, themeFor(settings.theme));
    }
}

}  // namespace anchorite::ui
