#include "crypto/words.h"

namespace anchorite::crypto {

namespace {

struct WordPair {
    std::string_view even;
    std::string_view odd;
};

constexpr std::array<WordPair, 256> pgpWords{{
#include "crypto/pgp_words.inc"
}};

constexpr std::string_view blanks = " \t\r\n";

constexpr std::string_view wordAt(std::size_t offset, std::uint8_t byte) {
    return offset % 2 == 0 ? pgpWords[byte].even : pgpWords[byte].odd;
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lowered(a[i]) != lowered(b[i])) {
            return false;
        }
    }
    return true;
}

std::optional<std::uint8_t> byteOf(std::size_t offset, std::string_view word) {
    for (std::size_t byte = 0; byte < pgpWords.size(); ++byte) {
        if (sameWord(wordAt(offset, static_cast<std::uint8_t>(byte)), word)) {
            return static_cast<std::uint8_t>(byte);
        }
    }
    return std::nullopt;
}

bool isRowNumber(std::string_view word) {
    return word.size() == 1 && word[0] >= '1' && word[0] <= '4';
}

/// The next run of characters that are not blank; empty at the end. `text` is left behind it.
std::string_view nextWord(std::string_view& text) {
    const std::size_t start = text.find_first_not_of(blanks);
    text.remove_prefix(start == std::string_view::npos ? text.size() : start);
    const std::string_view word = text.substr(0, text.find_first_of(blanks));
    text.remove_prefix(word.size());
    return word;
}

}  // namespace

Words wordsOf(const Sha256& digest) {
    Words words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = wordAt(i, digest.bytes[i]);
    }
    return words;
}

std::string wordRows(const Words& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i % 8 == 0) {
            text += std::to_string(i / 8 + 1) + " ";
        }
        text += ' ';
        text += words[i];
        if (i % 8 == 7) {
            text += '\n';
        }
    }
    return text;
}

std::optional<Sha256> digestOfWords(std::string_view text) {
    Sha256 digest;
    std::size_t count = 0;
    for (std::string_view word = nextWord(text); !word.empty(); word = nextWord(text)) {
        if (isRowNumber(word)) {
            continue;
        }
        const auto byte = count < digest.bytes.size() ? byteOf(count, word) : std::nullopt;
        if (!byte) {
            return std::nullopt;
        }
        digest.bytes[count++] = *byte;
    }
    return count == digest.bytes.size() ? std::optional(digest) : std::nullopt;
}

bool wordMatches(const Sha256& digest, std::size_t index, std::string_view typed) {
    if (index >= digest.bytes.size()) {
        return false;
    }
    const std::string_view word = nextWord(typed);
    return nextWord(typed).empty() && sameWord(word, wordAt(index, digest.bytes[index]));
}

}  // namespace anchorite::crypto
