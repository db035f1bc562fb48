#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace anchorite::ui {

/// What an error code means to people: one sentence each, without capital and full stop (docs/ERRORS.md).
struct ErrorWords {
    std::string_view title;  ///< what happened
    std::string_view safe;
    std::string_view next;
};

/// The one table of errors, as the program hands it in; none for a code that does not exist.
using Explain = std::function<std::optional<ErrorWords>(std::string_view code)>;

}  // namespace anchorite::ui
