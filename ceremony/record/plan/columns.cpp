#include "ceremony/record/plan/columns.h"

#include <algorithm>
#include <array>
#include <utility>

#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

/// The ranges that Unicode calls wide, roughly (UAX 11): rather too many than too few.
bool isWide(char32_t value) {
    constexpr std::array<std::pair<char32_t, char32_t>, 8> ranges{{{0x1100, 0x115f},
                                                                   {0x2e80, 0xa4cf},
                                                                   {0xa960, 0xa97f},
                                                                   {0xac00, 0xd7a3},
                                                                   {0xf900, 0xfaff},
                                                                   {0xfe30, 0xff60},
                                                                   {0xffe0, 0xffe6},
                                                                   {0x1f000, 0x3fffd}}};
    return std::ranges::any_of(ranges,
                               [&](const auto& range) { return value >= range.first && value <= range.second; });
}

/// The next character and its width.
std::pair<std::string_view, std::size_t> nextCharacter(std::string_view text) {
    const auto point = firstCodePoint(text);
    return {text.substr(0, std::max<std::size_t>(point.length, 1)), isWide(point.value) ? 2 : 1};
}

/// Collects words into lines.
class Lines {
  public:
    explicit Lines(std::size_t width) : width_(width) {}

    void addWord(std::string_view word) {
        const auto columns = columnsOf(word);
        const std::size_t gap = used_ == 0 ? 0 : 1;
        if (used_ != 0 && used_ + gap + columns > width_)
            breakLine();
        else if (gap != 0)
            put(" ", 1);
        if (columns <= width_)
            put(word, columns);
        else
            addLongWord(word);
    }

    void breakLine() {
        lines_.emplace_back();
        used_ = 0;
    }

    std::vector<std::string> take() { return std::move(lines_); }

  private:
    void put(std::string_view text, std::size_t columns) {
        lines_.back() += text;
        used_ += columns;
    }

    void addLongWord(std::string_view word) {
        while (!word.empty()) {
            const auto [character, columns] = nextCharacter(word);
            if (used_ + columns > width_)
                breakLine();
            put(character, columns);
            word.remove_prefix(character.size());
        }
    }

    std::size_t width_;
    std::size_t used_ = 0;
    std::vector<std::string> lines_{""};
};

}  // namespace

std::size_t columnsOf(std::string_view text) {
    std::size_t columns = 0;
    while (!text.empty()) {
        const auto [character, width] = nextCharacter(text);
        columns += width;
        text.remove_prefix(character.size());
    }
    return columns;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    Lines lines(width);
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        if (end > 0)
            lines.addWord(text.substr(0, end));
        if (end < text.size() && text[end] == '\n')
            lines.breakLine();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines.take();
}

std::string padded(std::string_view text, std::size_t width) {
    const auto columns = columnsOf(text);
    return std::string(text) + std::string(columns < width ? width - columns : 0, ' ');
}

std::string TextTable::rule() const {
    std::string line = "+";
    for (const auto width : widths_)
        line += std::string(width + 2, '-') + "+";
    return line;
}

std::vector<std::string> TextTable::row(const std::vector<std::string>& cells) const {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        columns.push_back(wrapped(i < cells.size() ? cells[i] : "", widths_[i]));
        height = std::max(height, columns.back().size());
    }
    std::vector<std::string> lines;
    for (std::size_t line = 0; line < height; ++line) {
        std::string text = "|";
        for (std::size_t i = 0; i < widths_.size(); ++i)
            text += " " + padded(line < columns[i].size() ? columns[i][line] : "", widths_[i]) + " |";
        lines.push_back(std::move(text));
    }
    return lines;
}

}  // namespace anchorite::record
