#include "ui/theme/tokens.h"

namespace anchorite::ui {

namespace {

constexpr QRgb rgb(unsigned value) {
    return 0xff000000U | value;
}

constexpr Colours light = {
    .bg = rgb(0xF6F4EF),
    .surface = rgb(0xFFFFFF),
    .sunken = rgb(0xEBE8E1),
    .text = rgb(0x1A1B1E),
    .secondary = rgb(0x4F535B),
    .border = rgb(0x827C70),
    .hairline = rgb(0xD8D3C8),
    .action = rgb(0x123F8F),
    .actionHover = rgb(0x0C2F70),
    .onAction = rgb(0xFFFFFF),
    .actionTint = rgb(0xE6ECF7),
    .verified = rgb(0x006F66),
    .verifiedTint = rgb(0xE0F1ED),
    .careful = rgb(0x875900),
    .carefulTint = rgb(0xFBF0D4),
    .stop = rgb(0xA8102F),
    .onStop = rgb(0xFFFFFF),
    .stopTint = rgb(0xFBE8E9),
    .waiting = rgb(0x5A5D66),
    .disabledFill = rgb(0xE3DFD6),
    .disabledText = rgb(0x5F5D58),
    .focus = rgb(0x1A1B1E),
    .strip = rgb(0x22262D),
    .stripText = rgb(0xF4F2EC),
    .stripSecondary = rgb(0xB9BAB8),
    .stripOk = rgb(0x6FDCC2),
    .stripWarn = rgb(0xF4C542),
};

constexpr Colours dark = {
    .bg = rgb(0x15171B),
    .surface = rgb(0x1E2126),
    .sunken = rgb(0x0F1114),
    .text = rgb(0xF2F0EB),
    .secondary = rgb(0xBAB9B4),
    .border = rgb(0x85847F),
    .hairline = rgb(0x363941),
    .action = rgb(0x8FB4F0),
    .actionHover = rgb(0xAFCAF6),
    .onAction = rgb(0x0B1930),
    .actionTint = rgb(0x1D2B45),
    .verified = rgb(0x4FDDB8),
    .verifiedTint = rgb(0x12302A),
    .careful = rgb(0xF4C542),
    .carefulTint = rgb(0x372D0F),
    .stop = rgb(0xFF7A70),
    .onStop = rgb(0x2B0606),
    .stopTint = rgb(0x431C1E),
    .waiting = rgb(0xA9ACB3),
    .disabledFill = rgb(0x2A2D33),
    .disabledText = rgb(0xA5A49F),
    .focus = rgb(0xF2D24B),
    .strip = rgb(0x0A0B0D),
    .stripText = rgb(0xF2F0EB),
    .stripSecondary = rgb(0xBAB9B4),
    .stripOk = rgb(0x4FDDB8),
    .stripWarn = rgb(0xF4C542),
};

constexpr Colours contrast = {
    .bg = rgb(0x000000),
    .surface = rgb(0x000000),
    .sunken = rgb(0x000000),
    .text = rgb(0xFFFFFF),
    .secondary = rgb(0xFFFFFF),
    .border = rgb(0xFFFFFF),
    .hairline = rgb(0xFFFFFF),
    .action = rgb(0xFFE94A),
    .actionHover = rgb(0xFFFFFF),
    .onAction = rgb(0x000000),
    .actionTint = rgb(0x000000),
    .verified = rgb(0xFFFFFF),
    .verifiedTint = rgb(0x000000),
    .careful = rgb(0xFFE94A),
    .carefulTint = rgb(0x000000),
    .stop = rgb(0xFFFFFF),
    .onStop = rgb(0x000000),
    .stopTint = rgb(0x000000),
    .waiting = rgb(0xFFFFFF),
    .disabledFill = rgb(0x000000),
    .disabledText = rgb(0xBFBFBF),
    .focus = rgb(0xFFE94A),
    .strip = rgb(0x000000),
    .stripText = rgb(0xFFFFFF),
    .stripSecondary = rgb(0xFFFFFF),
    .stripOk = rgb(0xFFFFFF),
    .stripWarn = rgb(0xFFE94A),
};

constexpr auto names = std::to_array<NamedColour>({
    {"bg", &Colours::bg},
    {"surface", &Colours::surface},
    {"sunken", &Colours::sunken},
    {"text", &Colours::text},
    {"secondary", &Colours::secondary},
    {"border", &Colours::border},
    {"hairline", &Colours::hairline},
    {"action", &Colours::action},
    {"action-hover", &Colours::actionHover},
    {"on-action", &Colours::onAction},
    {"action-tint", &Colours::actionTint},
    {"verified", &Colours::verified},
    {"verified-tint", &Colours::verifiedTint},
    {"careful", &Colours::careful},
    {"careful-tint", &Colours::carefulTint},
    {"stop", &Colours::stop},
    {"on-stop", &Colours::onStop},
    {"stop-tint", &Colours::stopTint},
    {"waiting", &Colours::waiting},
    {"disabled-fill", &Colours::disabledFill},
    {"disabled-text", &Colours::disabledText},
    {"focus", &Colours::focus},
    {"strip", &Colours::strip},
    {"strip-text", &Colours::stripText},
    {"strip-secondary", &Colours::stripSecondary},
    {"strip-ok", &Colours::stripOk},
    {"strip-warn", &Colours::stripWarn},
});

}  // namespace

const Colours& coloursOf(ThemeName theme) {
    switch (theme) {
        case ThemeName::light:
            return light;
        case ThemeName::dark:
            return dark;
        case ThemeName::contrast:
            return contrast;
    }
    return light;
}

std::span<const NamedColour> namedColours() {
    return names;
}

}  // namespace anchorite::ui
