#include "transfer/usb/share_words.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "transfer/usb/mount_table.h"

namespace anchorite::transfer {

namespace {

constexpr auto nowhere = std::string_view::npos;
constexpr std::size_t shortShare = 20;
constexpr std::size_t longShare = 33;

bool isBlank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

/// Words of SLIP-39 have 4 to 8 small letters.
bool isShareWord(std::string_view word) {
    return word.size() >= 4 && word.size() <= 8 &&
           std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// "1", "1.", "1)": how people number words.
bool isNumbering(std::string_view word) {
    const auto letters = word.find_first_not_of("0123456789");
    return letters != 0 && (letters == nowhere || (letters + 1 == word.size() && word.find_first_of(".):") == letters));
}

/// How many such words a line has; none when there is anything else on it but numbers. Ordinary sentences have shorter
/// words among so many.
std::optional<std::size_t> wordsOn(std::string_view line) {
    std::size_t words = 0;
    while (!line.empty()) {
        const auto start = std::find_if_not(line.begin(), line.end(), isBlank);
        const auto end = std::find_if(start, line.end(), isBlank);
        const std::string_view word(start, end);
        line = std::string_view(end, line.end());
        if (!word.empty() && !isNumbering(word) && !isShareWord(word)) {
            return std::nullopt;
        }
        words += isShareWord(word) ? 1U : 0U;
    }
    return words;
}

/// Whether the lines are shares of this size, one after another, each ending with a line. More than one only where
/// lines have several words: long lists of single words are something else.
bool areShares(std::span<const std::size_t> lines, std::size_t size) {
    std::size_t words = 0;
    std::size_t shares = 0;
    for (const std::size_t count : lines) {
        words += count;
        if (words > size) {
            return false;
        }
        if (words == size) {
            words = 0;
            ++shares;
        }
    }
    return words == 0 && (shares == 1 || (shares > 1 && lines.front() > 1));
}

/// The words of lines that follow each other. The first line may be a title of such words too.
bool isBlock(std::span<const std::size_t> lines) {
    const auto fits = [](std::span<const std::size_t> some) {
        return areShares(some, shortShare) || areShares(some, longShare);
    };
    return fits(lines) || (lines.size() > 1 && fits(lines.subspan(1)));
}

/// The blocks of lines between lines that hold something else. `byParagraph`: empty lines end a block too.
bool holdsBlock(const std::vector<std::optional<std::size_t>>& lines, bool byParagraph) {
    std::vector<std::size_t> block;
    for (const auto& words : lines) {
        if (words && *words > 0) {
            block.push_back(*words);
        } else if (!words || byParagraph) {
            if (isBlock(block)) {
                return true;
            }
            block.clear();
        }
    }
    return isBlock(block);
}

}  // namespace

bool holdsShare(std::string_view text) {
    std::vector<std::optional<std::size_t>> lines;
    for (const std::string_view line : piecesOf(text, '\n')) {
        lines.push_back(wordsOn(line));
        if (lines.back() == shortShare || lines.back() == longShare) {
            return true;
        }
    }
    return holdsBlock(lines, true) || holdsBlock(lines, false);
}

}  // namespace anchorite::transfer
