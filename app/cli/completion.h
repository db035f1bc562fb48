#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anchorite::app::cli {

/// The completion script for `bash`, `zsh` or `fish`, made from the table of verbs; none for another shell.
[[nodiscard]] std::optional<std::string> completionFor(std::string_view shell);

}  // namespace anchorite::app::cli
