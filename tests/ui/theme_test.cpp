#include <QApplication>
#include <QtTest>
#include <array>
#include <cmath>
#include <vector>

#include "suites.h"
#include "ui/theme/theme.h"

namespace anchorite::test {

namespace {

using ui::Colours;
using ui::ThemeName;
using Colour = QRgb Colours::*;

/// Linear light, 0 to 1 (IEC 61966-2-1).
double linear(int channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

std::array<double, 3> linearOf(QRgb colour) {
    return {linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
}

/// WCAG 2.2 contrast ratio.
double contrast(QRgb a, QRgb b) {
    const auto luminance = [](QRgb colour) {
        const auto [r, g, b2] = linearOf(colour);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b2;
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Matrix = std::array<std::array<double, 3>, 3>;

/// Machado, Oliveira and Fernandes 2009, severity 1.0, in linear RGB.
constexpr Matrix protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

std::array<double, 3> times(const Matrix& matrix, const std::array<double, 3>& value) {
    std::array<double, 3> answer{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            answer[row] += matrix[row][column] * value[column];
        }
        answer[row] = std::clamp(answer[row], 0.0, 1.0);
    }
    return answer;
}

/// CIE 1976 L*a*b*, D65.
std::array<double, 3> lab(const std::array<double, 3>& rgb) {
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double deltaE(QRgb a, QRgb b, const Matrix& eye) {
    const auto first = lab(times(eye, linearOf(a)));
    const auto second = lab(times(eye, linearOf(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Pair {
    const char* name;
    Colour front, back;
};

constexpr struct {
    ThemeName theme;
    const char* name;
} themes[] = {{ThemeName::light, "light"}, {ThemeName::dark, "dark"}, {ThemeName::contrast, "contrast"}};

void fill(const std::vector<Pair>& pairs) {
    QTest::addColumn<QRgb>("front");
    QTest::addColumn<QRgb>("back");
    for (const auto& theme : themes) {
        const Colours& c = ui::coloursOf(theme.theme);
        for (const Pair& pair : pairs) {
            QTest::addRow("%s: %s", theme.name, pair.name) << c.*pair.front << c.*pair.back;
        }
    }
}

}  // namespace

void ThemeTest::textIsReadable_data() {
    using C = Colours;
    fill({{"text on bg", &C::text, &C::bg},
          {"text on surface", &C::text, &C::surface},
          {"text on sunken", &C::text, &C::sunken},
          {"text on a selected row", &C::text, &C::actionTint},
          {"secondary on bg", &C::secondary, &C::bg},
          {"secondary on surface", &C::secondary, &C::surface},
          {"secondary on sunken", &C::secondary, &C::sunken},
          {"secondary on a selected row", &C::secondary, &C::actionTint},
          {"stop on sunken", &C::stop, &C::sunken},
          {"stop on surface", &C::stop, &C::surface},
          {"stop on bg", &C::stop, &C::bg},
          {"stop on its band", &C::stop, &C::stopTint},
          {"stop on a selected row", &C::stop, &C::actionTint},
          {"careful on bg", &C::careful, &C::bg},
          {"careful on surface", &C::careful, &C::surface},
          {"careful on a selected row", &C::careful, &C::actionTint},
          {"verified on bg", &C::verified, &C::bg},
          {"verified on surface", &C::verified, &C::surface},
          {"waiting on surface", &C::waiting, &C::surface},
          {"waiting on a selected row", &C::waiting, &C::actionTint},
          {"on the primary button", &C::onAction, &C::action},
          {"on the primary button under the pointer", &C::onAction, &C::actionHover},
          {"on a closed button", &C::disabledText, &C::disabledFill},
          {"on the strip", &C::stripText, &C::strip},
          {"secondary on the strip", &C::stripSecondary, &C::strip},
          {"network refused", &C::stripOk, &C::strip},
          {"network not refused", &C::stripWarn, &C::strip}});
}

void ThemeTest::textIsReadable() {
    QFETCH(QRgb, front);
    QFETCH(QRgb, back);
    QVERIFY2(contrast(front, back) >= 4.5, qPrintable(QString::number(contrast(front, back))));
}

void ThemeTest::bordersAndMarksAreVisible_data() {
    using C = Colours;
    fill({{"border of a control", &C::border, &C::surface},
          {"border of a control on bg", &C::border, &C::bg},
          {"ring on the rail", &C::border, &C::sunken},
          {"focus on bg", &C::focus, &C::bg},
          {"focus on surface", &C::focus, &C::surface},
          {"focus on a selected row", &C::focus, &C::actionTint},
          {"selection bar", &C::action, &C::surface},
          {"selection bar on its row", &C::action, &C::actionTint},
          {"verified bar", &C::verified, &C::verifiedTint},
          {"refused bar", &C::stop, &C::stopTint},
          {"gap", &C::careful, &C::surface},
          {"mark in a selected column", &C::verified, &C::actionTint}});
}

void ThemeTest::bordersAndMarksAreVisible() {
    QFETCH(QRgb, front);
    QFETCH(QRgb, back);
    QVERIFY2(contrast(front, back) >= 3.0, qPrintable(QString::number(contrast(front, back))));
}

void ThemeTest::statusColoursStayApartForEveryEye_data() {
    QTest::addColumn<QRgb>("one");
    QTest::addColumn<QRgb>("other");
    const std::pair<const char*, Colour> statuses[] = {{"verified", &Colours::verified},
                                                       {"careful", &Colours::careful},
                                                       {"stop", &Colours::stop},
                                                       {"action", &Colours::action}};
    // The contrast theme tells by shape and word alone.
    for (const auto& theme : {themes[0], themes[1]}) {
        const Colours& c = ui::coloursOf(theme.theme);
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t j = i + 1; j < 4; ++j) {
                QTest::addRow("%s: %s and %s", theme.name, statuses[i].first, statuses[j].first)
                    << c.*statuses[i].second << c.*statuses[j].second;
            }
        }
    }
}

void ThemeTest::statusColoursStayApartForEveryEye() {
    QFETCH(QRgb, one);
    QFETCH(QRgb, other);
    for (const Matrix& eye : {protanopia, deuteranopia, tritanopia}) {
        QVERIFY2(deltaE(one, other, eye) >= 15.0, qPrintable(QString::number(deltaE(one, other, eye))));
    }
}

void ThemeTest::theStyleSheetUsesNoUnknownColour() {
    for (const auto& theme : themes) {
        ui::applyTheme(*qApp, theme.theme);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY2(!qApp->styleSheet().contains(QLatin1Char('@')), theme.name);
    }
    ui::applyTheme(*qApp, ThemeName::light);
}

}  // namespace anchorite::test
