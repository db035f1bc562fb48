#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anchorite::record {

/// How many columns of a terminal or a printed page a text takes; East Asian wide characters take two.
[[nodiscard]] std::size_t columnsOf(std::string_view text);

/// Lines of at most `width` columns (2 or more), broken at blanks, inside a word only when it is longer than a line.
/// At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// `text` with blanks up to `width` columns.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width);

/// A table whose cells are wrapped: `| a   | b |`, a rule below every row.
class TextTable {
  public:
    explicit TextTable(std::vector<std::size_t> widths) : widths_(std::move(widths)) {}

    [[nodiscard]] std::string rule() const;
    /// The row's lines; each cell's text may hold line breaks of its own. No rule.
    [[nodiscard]] std::vector<std::string> row(const std::vector<std::string>& cells) const;

  private:
    std::vector<std::size_t> widths_;
};

}  // namespace anchorite::record
