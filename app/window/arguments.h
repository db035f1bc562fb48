#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/result.h"

namespace anchorite::app {

/// What was asked for on the command line of the window.
struct Arguments {
    bool help = false;
    bool version = false;
    std::optional<std::string> theme;
    std::vector<std::string> paths;  ///< files, or one folder, to review at once

    /// Everything after `--` is a path. Nothing is passed on to Qt, whose own options could load other plugins.
    /// Error: `usage.window`.
    static Result<Arguments> parse(const std::vector<std::string>& words);
};

[[nodiscard]] std::string_view usage();

/// Keeps the plugins and buses away that this program has no use for: platforms that serve the network (vnc),
/// generic input plugins (tuio listens on UDP), and the session bus unless assistive technology was asked for.
/// Error: `display.refused`, `display.missing`.
Result<void> prepareEnvironment();

}  // namespace anchorite::app
