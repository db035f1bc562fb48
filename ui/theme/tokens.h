#pragma once

#include <QColor>
#include <array>
#include <span>

namespace anchorite::ui {

/// What colours and lines the window is drawn with. `contrast` has no tints: borders only.
enum class ThemeName { light, dark, contrast };

/// The colours of one theme. Text colours reach 4.5 : 1 on every ground they stand on, borders and marks 3 : 1
/// (tests/ui measures both), and the status colours stay apart under the three colour-vision deficiencies.
struct Colours {
    QRgb bg, surface, sunken;
    QRgb text, secondary, border, hairline;
    QRgb action, actionHover, onAction, actionTint;
    QRgb verified, verifiedTint;
    QRgb careful, carefulTint;
    QRgb stop, onStop, stopTint;
    QRgb waiting, disabledFill, disabledText;
    QRgb focus;
    QRgb strip, stripText, stripSecondary, stripOk, stripWarn;
};

[[nodiscard]] const Colours& coloursOf(ThemeName theme);

/// A colour by the name that the style sheet and the contrast tests know it by.
struct NamedColour {
    const char* name;
    QRgb Colours::* colour;
};
[[nodiscard]] std::span<const NamedColour> namedColours();

/// Lengths in logical pixels.
namespace length {
inline constexpr int strip = 44;
inline constexpr int stripNarrow = 40;
inline constexpr int rail = 232;
inline constexpr int railNarrow = 56;
inline constexpr int actionBar = 72;
inline constexpr int actionBarNarrow = 60;
inline constexpr int narrowBelow = 1000;
inline constexpr int pageMargin = 24;
inline constexpr int pageMarginNarrow = 16;
inline constexpr int actorLine = 60;
inline constexpr int actorLineNarrow = 34;
inline constexpr int control = 44;
inline constexpr int controlSmall = 36;
inline constexpr int row = 44;
inline constexpr int rowMatrix = 32;
inline constexpr int markList = 22;
inline constexpr int markMatrix = 20;
inline constexpr int ladderRow = 22;
inline constexpr int ladderBar = 12;
inline constexpr int leftBar = 4;
inline constexpr int hatchBand = 16;
inline constexpr int hatchStripe = 6;
inline constexpr int radiusControl = 4;
inline constexpr int radiusPanel = 6;
inline constexpr int ring = 3;
inline constexpr int ringGap = 2;
inline constexpr int small = 8;
inline constexpr int group = 16;
}  // namespace length

}  // namespace anchorite::ui
