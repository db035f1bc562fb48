/// Writes a picture of every page and state: `screens FOLDER [SCENE [THEME [WIDTH [de]]]]`. For eyes, but for the few
/// that tests compare with: `screens FOLDER golden`.
#include <iostream>

#include "picture.h"
#include "stage.h"
#include "ui/settings/language.h"

namespace {

using namespace anchorite;

constexpr struct {
    ui::ThemeName theme;
    const char* name;
} themes[] = {{ui::ThemeName::light, "light"}, {ui::ThemeName::dark, "dark"}, {ui::ThemeName::contrast, "contrast"}};

bool keep(const QString& file, const QImage& picture) {
    const bool written = !picture.isNull() && test::withFewColours(picture).save(file, "PNG", 0);
    std::cout << file.toStdString()
              << (picture.isNull() ? " (scene not reached)"
                  : written        ? ""
                                   : " (not written)")
              << std::endl;
    return written;
}

bool keepScene(const QString& folder, const test::SceneName& scene, ui::ThemeName theme, const char* name, QSize size) {
    const QString file =
        QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(scene.name), QLatin1String(name)).arg(size.width());
    return keep(file, test::drawn({scene.scene, theme, scene.name}, size));
}

bool keepGolden(const QString& folder) {
    bool all = true;
    for (const test::Shot& shot : test::goldenShots) {
        all = keep(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(shot.name)),
                   test::drawn(shot, test::goldenSize)) &&
              all;
    }
    return all;
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
    QApplication::setCursorFlashTime(0);
    if (arguments.value(2) == QStringLiteral("golden")) {
        return keepGolden(arguments.at(1)) ? 0 : 1;
    }
    bool all = true;
    for (const auto& theme : themes) {
        if (arguments.value(3, QLatin1String(theme.name)) != QLatin1String(theme.name)) {
            continue;
        }
        for (const test::SceneName& scene : test::scenes) {
            for (const QSize size : {QSize(1280, 800), QSize(853, 533)}) {
                const bool wanted = arguments.value(2, QStringLiteral("all")) == QStringLiteral("all") ||
                                    arguments.value(2) == QLatin1String(scene.name);
                const bool fits = arguments.size() < 5 || arguments.at(4).toInt() == size.width();
                if (wanted && fits) {
                    all = keepScene(arguments.at(1), scene, theme.theme, theme.name, size) && all;
                }
            }
        }
    }
    return all ? 0 : 1;
}
