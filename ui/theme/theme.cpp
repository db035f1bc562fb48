#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QVariant>
#include <array>

#include "ui/theme/ring_style.h"
#include "ui/theme/style_sheet.h"

/// The icons lie in a static library, where nothing else refers to them. Q_INIT_RESOURCE wants the global namespace.
static void keepIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace anchorite::ui {

namespace {

constexpr const char* themeProperty = "anchoriteTheme";
constexpr const char* systemProperty = "anchoriteSystemTheme";
constexpr const char* familyProperty = "anchoriteFamily";

struct FontFile {
    const char* family;
    const char* path;
};

/// Where fonts-inter and fonts-dejavu-core of Debian put them.
constexpr auto fontFiles = std::to_array<FontFile>({
    {"Inter", "/usr/share/fonts/opentype/inter/Inter-Regular.otf"},
    {"Inter", "/usr/share/fonts/opentype/inter/Inter-Medium.otf"},
    {"Inter", "/usr/share/fonts/opentype/inter/Inter-SemiBold.otf"},
    {"DejaVu Sans", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"},
    {"DejaVu Sans", "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"},
    {"DejaVu Sans Mono", "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"},
    {"DejaVu Sans Mono", "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf"},
});

/// Loads what the font configuration does not offer by family, and answers the family of the interface.
QString loadFonts() {
    const QStringList known = QFontDatabase::families();
    for (const FontFile& font : fontFiles) {
        if (!known.contains(QLatin1String(font.family)) && QFile::exists(QLatin1String(font.path))) {
            QFontDatabase::addApplicationFont(QLatin1String(font.path));
        }
    }
    const QString inter = QStringLiteral("Inter");
    return QFontDatabase::families().contains(inter) ? inter : QStringLiteral("DejaVu Sans");
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.bg);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.stop);
    palette.setColor(QPalette::Highlight, c.action);
    palette.setColor(QPalette::HighlightedText, c.onAction);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.action);
    palette.setColor(QPalette::LinkVisited, c.action);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    }
    return palette;
}

QFont made(const QString& family, int pixels, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

void applyTheme(QApplication& application, ThemeName theme) {
    if (!application.property(familyProperty).isValid()) {
        keepIcons();
        application.setProperty(systemProperty, static_cast<int>(themeOfSystem()));
        application.setProperty(familyProperty, loadFonts());
        application.setStyle(new RingStyle);
    }
    application.setProperty(themeProperty, static_cast<int>(theme));
    application.setFont(fontOf(Type::body));
    application.setPalette(paletteOf(coloursOf(theme)));
    application.setStyleSheet(styleSheetOf(theme));
}

ThemeName currentTheme() {
    return qApp == nullptr ? ThemeName::light : static_cast<ThemeName>(qApp->property(themeProperty).toInt());
}

const Colours& colours() {
    return coloursOf(currentTheme());
}

ThemeName themeOfSystem() {
    const QVariant seen = qApp->property(systemProperty);
    if (seen.isValid()) {
        return static_cast<ThemeName>(seen.toInt());
    }
    const QPalette palette = QApplication::palette();
    const bool darker = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return darker ? ThemeName::dark : ThemeName::light;
}

std::optional<ThemeName> themeNamed(const QString& name) {
    if (name == QLatin1String("light")) {
        return ThemeName::light;
    }
    if (name == QLatin1String("dark")) {
        return ThemeName::dark;
    }
    return name == QLatin1String("contrast") ? std::optional(ThemeName::contrast) : std::nullopt;
}

QFont fontOf(Type type) {
    const QString family = qApp->property(familyProperty).toString();
    const QString mono = QStringLiteral("DejaVu Sans Mono");
    switch (type) {
        case Type::caption:
            return made(family, 14, QFont::Normal);
        case Type::label:
            return made(family, 14, QFont::DemiBold);
        case Type::body:
            return made(family, 16, QFont::Normal);
        case Type::strong:
            return made(family, 16, QFont::DemiBold);
        case Type::emphasis:
            return made(family, 20, QFont::DemiBold);
        case Type::errorTitle:
            return made(family, 24, QFont::DemiBold);
        case Type::h1:
            return made(family, 28, QFont::DemiBold);
        case Type::h1Narrow:
            return made(family, 22, QFont::DemiBold);
        case Type::numeral:
            return made(family, 40, QFont::DemiBold);
        case Type::monoSmall:
            return made(mono, 14, QFont::Normal);
        case Type::mono:
            return made(mono, 16, QFont::Normal);
    }
    return made(family, 16, QFont::Normal);
}

}  // namespace anchorite::ui
