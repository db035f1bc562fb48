#include "app/window/arguments.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace anchorite::app {

namespace {

constexpr std::string_view text = R"(anchorite [--theme light|dark|contrast] [FILE... | FOLDER]

The window of Anchorite. With root.json files, or a folder of N.root.json, it opens their review at once.

  --theme NAME   light, dark or contrast; without it as the desktop has it
  --version      the version of this program
  --help         this text

Files are only read. No network is used. In a terminal: anchorite-cli.
)";

std::string valueOf(const char* variable) {
    const char* value = std::getenv(variable);
    return value == nullptr ? std::string() : std::string(value);
}

bool assistiveTechnologyWanted() {
    return std::ranges::any_of(
        std::to_array({"QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "ACCESSIBILITY_ENABLED"}),
        [](const char* variable) { return valueOf(variable) == "1"; });
}

}  // namespace

Result<Arguments> Arguments::parse(const std::vector<std::string>& words) {
    Arguments arguments;
    bool onlyPaths = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (onlyPaths || !word.starts_with('-') || word == "-") {
            arguments.paths.push_back(word);
        } else if (word == "--") {
            onlyPaths = true;
        } else if (word == "--help" || word == "-h") {
            arguments.help = true;
        } else if (word == "--version") {
            arguments.version = true;
        } else if (word == "--theme" && i + 1 < words.size()) {
            arguments.theme = words[++i];
        } else if (word.starts_with("--theme=")) {
            arguments.theme = word.substr(8);
        } else {
            return fail("usage.window", "unknown option " + word);
        }
    }
    constexpr auto themes = std::to_array<std::string_view>({"light", "dark", "contrast"});
    if (arguments.theme && std::ranges::find(themes, *arguments.theme) == themes.end()) {
        return fail("usage.window", "a theme is light, dark or contrast");
    }
    return arguments;
}

std::string_view usage() {
    return text;
}

Result<void> prepareEnvironment() {
    const std::string platform = valueOf("QT_QPA_PLATFORM");
    // `wayland;xcb` tries one after the other; `xcb:options` gives options.
    std::size_t begin = 0;
    while (begin < platform.size()) {
        const std::size_t end = std::min(platform.find(';', begin), platform.size());
        std::string name = platform.substr(begin, end - begin);
        name = name.substr(0, name.find(':'));
        if (name != "xcb" && name != "wayland" && name != "wayland-egl" && name != "offscreen") {
            return fail("display.refused",
                        "QT_QPA_PLATFORM names " + name +
                            "; only xcb, wayland and offscreen are allowed, for others could serve the "
                            "screen to a network");
        }
        begin = end + 1;
    }
    if (platform.empty() && valueOf("DISPLAY").empty() && valueOf("WAYLAND_DISPLAY").empty()) {
        return fail("display.missing", "there is no display; anchorite-cli does the same in a terminal");
    }
    ::unsetenv("QT_QPA_GENERIC_PLUGINS");
    if (!assistiveTechnologyWanted()) {
        ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
    return {};
}

}  // namespace anchorite::app
