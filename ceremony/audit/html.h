#pragma once

#include <string>
#include <string_view>

#include "ceremony/audit/summary.h"

namespace anchorite::audit {

/// Text of any origin as HTML text or attribute value: fit for a terminal first, then escaped.
[[nodiscard]] std::string html(std::string_view text);

/// A mark by its symbol's name and the class that colours it: `<svg class="mark stop">…`. Decoration: the word beside
/// it says the same.
[[nodiscard]] std::string icon(std::string_view symbol, std::string_view colour);

[[nodiscard]] std::string icon(Severity severity);
[[nodiscard]] std::string icon(Mark mark);
[[nodiscard]] std::string icon(Outcome outcome);

/// Symbol and colour class of an outcome, for the drawing.
struct Look {
    std::string_view symbol;
    std::string_view colour;
};
[[nodiscard]] Look lookOf(Outcome outcome);
[[nodiscard]] Look lookOf(Severity severity);

/// All symbols, once in a page, not shown by themselves.
[[nodiscard]] std::string_view symbols();

/// The style sheet: the product's colours, light and dark, and a plain one for print.
[[nodiscard]] std::string_view styleSheet();

/// Versions in real time: one bar from publication to expiry for each root of [first, last).
[[nodiscard]] std::string ladderSvg(const History& history, std::size_t first, std::size_t last);

}  // namespace anchorite::audit
