/// Writes a picture of every page and state: `screens FOLDER [SCENE [THEME [WIDTH [de]]]]`. For eyes, not for tests.
#include <iostream>

#include "stage.h"
#include "ui/settings/language.h"

namespace {

using namespace anchorite;

constexpr struct {
    ui::ThemeName theme;
    const char* name;
} themes[] = {{ui::ThemeName::light, "light"}, {ui::ThemeName::dark, "dark"}, {ui::ThemeName::contrast, "contrast"}};

bool picture(const QString& folder, const test::SceneName& scene, const char* theme, QSize size) {
    test::Stage stage;
    stage.window().resize(size);
    stage.settle();
    const bool entered = stage.enter(scene.scene);
    stage.settleLong();
    const QString file = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(folder, QLatin1String(scene.name), QLatin1String(theme))
                             .arg(size.width());
    const bool written = stage.window().grab().save(file);
    std::cout << file.toStdString() << (entered ? "" : " (scene not reached)") << (written ? "" : " (not written)")
              << std::endl;
    return entered && written;
}

}  // namespace

int main(int count, char** words) {
    QApplication application(count, words);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::cerr << "screens FOLDER [SCENE [THEME [WIDTH [de]]]]\n";
        return 2;
    }
    ui::useLanguage(application, arguments.value(5) == QLatin1String("de") ? ui::Settings::Language::german
                                                                           : ui::Settings::Language::english);
    bool all = true;
    for (const auto& theme : themes) {
        if (arguments.value(3, QLatin1String(theme.name)) != QLatin1String(theme.name)) {
            continue;
        }
        ui::applyTheme(application, theme.theme);
        for (const test::SceneName& scene : test::scenes) {
            for (const QSize size : {QSize(1280, 800), QSize(853, 533)}) {
                const bool wanted = arguments.value(2, QStringLiteral("all")) == QStringLiteral("all") ||
                                    arguments.value(2) == QLatin1String(scene.name);
                const bool fits = arguments.size() < 5 || arguments.at(4).toInt() == size.width();
                if (wanted && fits) {
                    all = picture(arguments.at(1), scene, theme.name, size) && all;
                }
            }
        }
    }
    return all ? 0 : 1;
}
