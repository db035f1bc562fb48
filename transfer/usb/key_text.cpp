#include "transfer/usb/key_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "crypto/base/bytes.h"
#include "transfer/usb/mount_table.h"

namespace anchorite::transfer {

namespace {

constexpr auto nowhere = std::string_view::npos;

bool isBlank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

/// "-----BEGIN RSA PRIVATE KEY-----", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----", "... PRIVATE KEY BLOCK", wherever
/// they stand: what precedes or follows does not make a key less of one.
bool holdsPem(std::string_view text) {
    constexpr std::string_view begin = "BEGIN ";
    constexpr std::size_t longestLabel = 64;
    for (auto at = text.find(begin); at != nowhere; at = text.find(begin, at + 1)) {
        const std::string_view rest = text.substr(at + begin.size(), longestLabel);
        if (rest.substr(0, rest.find('-')).find("PRIVATE KEY") != nowhere) {
            return true;
        }
    }
    return false;
}

bool holdsMark(std::string_view text) {
    static constexpr std::array<std::string_view, 7> marks = {
        "AGE-SECRET-KEY-",     "age-secret-key-",    "PuTTY-User-Key-File-",     "minisign encrypted secret key",
        "minisign secret key", "signify secret key", "slot passphrase argon2id "};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.find(mark) != nowhere; });
}

/// The first line of our key file, of any version: "anchorite-key 1".
bool holdsKeyFile(std::string_view text) {
    constexpr std::string_view first = "anchorite-key ";
    for (auto at = text.find(first); at != nowhere; at = text.find(first, at + 1)) {
        const bool startsLine = at == 0 || !((text[at - 1] >= 'a' && text[at - 1] <= 'z') || text[at - 1] == ' ');
        const char next = at + first.size() < text.size() ? text[at + first.size()] : '\0';
        if (startsLine && next >= '1' && next <= '9') {
            return true;
        }
    }
    return false;
}

/// Whether a JSON member of this name holds a text that is not empty. `name` with its quotes.
bool holdsMember(std::string_view text, std::string_view name) {
    for (auto at = text.find(name); at != nowhere; at = text.find(name, at + 1)) {
        std::string_view rest = text.substr(at + name.size());
        const auto skipBlanks = [&] {
            rest.remove_prefix(
                static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isBlank) - rest.begin()));
        };
        skipBlanks();
        if (!rest.starts_with(':')) {
            continue;
        }
        rest.remove_prefix(1);
        skipBlanks();
        if (rest.size() > 1 && rest[0] == '"' && rest[1] != '"') {
            return true;
        }
    }
    return false;
}

/// securesystemslib and go-tuf ("private"), JWK ("d", or "k" of a symmetric key), go-tuf's encrypted key files.
bool holdsJsonKey(std::string_view text) {
    const bool jwk = holdsMember(text, "\"kty\"") && (holdsMember(text, "\"d\"") || holdsMember(text, "\"k\""));
    const bool sealedKeys = holdsMember(text, "\"ciphertext\"") && text.find("\"kdf\"") != nowhere;
    return jwk || sealedKeys || holdsMember(text, "\"private\"");
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

/// 20 words (of 128 bits) or 33 (of 256 bits), and nothing else but numbers. A guess by shape: the word list belongs to
/// the backup of keys, which this room does not know. Ordinary sentences have shorter words among so many.
bool isShare(std::string_view text) {
    std::size_t words = 0;
    while (!text.empty() && words <= 33) {
        const auto start = std::find_if_not(text.begin(), text.end(), isBlank);
        const auto end = std::find_if(start, text.end(), isBlank);
        const std::string_view word(start, end);
        text = std::string_view(end, text.end());
        if (word.empty() || isNumbering(word)) {
            continue;
        }
        if (!isShareWord(word)) {
            return false;
        }
        ++words;
    }
    return words == 20 || words == 33;
}

bool holdsShare(std::string_view text) {
    const auto lines = piecesOf(text, '\n');
    return isShare(text) || std::any_of(lines.begin(), lines.end(), isShare);
}

}  // namespace

std::string searchable(std::string_view text) {
    // The letter behind a backslash, and what it stands for in JSON.
    static constexpr std::string_view escapes = "/\"nrt";
    static constexpr std::string_view meanings = "/\"\n\r\t";
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const auto unit = rest.starts_with("\\u00") ? fromHex(rest.substr(4, 2)) : std::nullopt;
        const auto escape = rest.size() > 1 && rest[0] == '\\' ? escapes.find(rest[1]) : nowhere;
        if (unit && unit->size() == 1) {
            plain += static_cast<char>(unit->front());
            i += 5;
        } else if (escape != nowhere) {
            plain += meanings[escape];
            ++i;
        } else if (text[i] != '\0') {
            plain += text[i];
        }
    }
    return plain;
}

bool holdsKeyText(std::string_view text) {
    return holdsPem(text) || holdsMark(text) || holdsKeyFile(text) || holdsJsonKey(text) || holdsShare(text);
}

}  // namespace anchorite::transfer
