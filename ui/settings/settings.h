#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/disk.h"

namespace anchorite::ui {

/// What a person may choose about the window. None of it removes a gate, a check or a sentence.
struct Settings {
    enum class Theme { system, light, dark, contrast };
    enum class Language { system, english, german };

    Theme theme = Theme::system;
    int scale = 100;         ///< text and controls, per cent
    int presenterWords = 8;  ///< at once, when the presenter view opens
    int cameraLines = 720;   ///< of the picture that is asked for first
    bool cameraMirrored = false;
    int secretSeconds = 120;  ///< without a key, until a secret on screen is covered
    Language language = Language::system;
    bool reduceMotion = false;

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// What is offered; a file with anything else is not one of ours.
inline constexpr std::array scales{100, 125, 150, 175, 200};
inline constexpr std::array presenterCounts{4, 8};
inline constexpr std::array cameraLineCounts{480, 720, 1080};
inline constexpr std::array secretTimes{30, 60, 120, 300};

/// The text of the file, and back. Errors: `settings.malformed`, `settings.newer`.
[[nodiscard]] std::string settingsText(const Settings& settings);
[[nodiscard]] Result<Settings> parseSettings(std::string_view text);

/// settings.json in this folder.
[[nodiscard]] std::string settingsPath(const std::string& folder);

/// Without a file: the usual ones. With one that cannot be used: the usual ones too, and why.
struct ReadSettings {
    Settings settings;
    std::optional<Error> trouble;
};
[[nodiscard]] ReadSettings readSettings(Disk& disk, const std::string& path);

/// Replaces the file. One that was not understood is kept beside it first, under a new name, which is the answer;
/// empty where nothing had to be kept. Errors: those of Disk.
Result<std::string> writeSettings(Disk& disk, const std::string& path, const Settings& settings);

}  // namespace anchorite::ui
