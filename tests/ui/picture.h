#pragma once

#include <QImage>
#include <QString>

#include "scenes.h"
#include "ui/theme/theme.h"

namespace anchorite::test {

/// One state of the window as a picture file shows it.
struct Shot {
    Scene scene;
    ui::ThemeName theme;
    const char* name;
};

/// The pictures that are kept in tests/ui/golden, at the smallest size of the window. None shows a path or a caret.
inline constexpr Shot goldenShots[] = {{Scene::findings, ui::ThemeName::light, "findings-light"},
                                       {Scene::collectPartly, ui::ThemeName::light, "collect-light"},
                                       {Scene::composeChanges, ui::ThemeName::dark, "compose-dark"},
                                       {Scene::signReview, ui::ThemeName::light, "review-light"},
                                       {Scene::emergencyPlan, ui::ThemeName::dark, "emergency-dark"},
                                       {Scene::signStop, ui::ThemeName::contrast, "stop-contrast"}};
inline constexpr QSize goldenSize(853, 533);

/// Draws that state of the window; null when the scene was not reached.
[[nodiscard]] QImage drawn(const Shot& shot, QSize size);
/// With the 256 most frequent colours only: small as a file, and to the eye the same.
[[nodiscard]] QImage withFewColours(const QImage& picture);

}  // namespace anchorite::test
