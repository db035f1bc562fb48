#include "transfer/usb/key_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "crypto/base/bytes.h"
#include "transfer/usb/json_key.h"
#include "transfer/usb/mount_table.h"
#include "transfer/usb/share_words.h"

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
    static constexpr std::array<std::string_view, 11> marks = {
        "AGE-SECRET-KEY-", "age-secret-key-", "PuTTY-User-Key-File-", "minisign encrypted secret key",
        "minisign secret key", "signify secret key",
        // GnuPG's private-keys-v1.d, and the content of OpenSSH's PEM.
        "Key: (private-key", "Key: (protected-private-key", "11:private-key(", "21:protected-private-key(",
        "openssh-key-v1"};
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.find(mark) != nowhere; });
}

/// The line of a slot: "slot passphrase argon2id 4 1048576 ...". The page of formats has "<passes>" there.
bool holdsSlot(std::string_view text) {
    constexpr std::string_view slot = "slot passphrase argon2id ";
    for (auto at = text.find(slot); at != nowhere; at = text.find(slot, at + 1)) {
        if (!text.substr(at + slot.size()).starts_with('<')) {
            return true;
        }
    }
    return false;
}

/// The first line of our key file, of any version: "anchorite-key 1". The page of formats goes on with a placeholder.
bool holdsKeyFile(std::string_view text) {
    constexpr std::string_view first = "anchorite-key ";
    constexpr std::string_view placeholder = "label <plain text, ";
    for (auto at = text.find(first); at != nowhere; at = text.find(first, at + 1)) {
        const bool startsLine = at == 0 || !((text[at - 1] >= 'a' && text[at - 1] <= 'z') || text[at - 1] == ' ');
        const std::string_view rest = text.substr(at + first.size());
        const bool numbered = !rest.empty() && rest[0] >= '1' && rest[0] <= '9';
        const bool isExample = rest.substr(std::min(rest.find('\n') + 1, rest.size())).starts_with(placeholder);
        if (startsLine && numbered && !isExample) {
            return true;
        }
    }
    return false;
}

bool isHexDigit(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isBlank(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

/// "fe:ee:10", as OpenSSL prints numbers, also on the next line.
bool beginsWithColonHex(std::string_view text) {
    constexpr std::size_t pairs = 3;
    text = trimmed(text);
    for (std::size_t at = 0; at < 3 * pairs - 1; ++at) {
        const bool fits = at < text.size() && (at % 3 == 2 ? text[at] == ':' : isHexDigit(text[at]));
        if (!fits) {
            return false;
        }
    }
    return true;
}

bool holdsNumber(std::string_view text, std::string_view name) {
    for (auto at = text.find(name); at != nowhere; at = text.find(name, at + 1)) {
        // A whole line of hex and more is enough to see.
        if (beginsWithColonHex(text.substr(at + name.size(), 128))) {
            return true;
        }
    }
    return false;
}

/// `openssl pkey -text`: "Private-Key: (256 bit)", "RSA Private-Key:", "ED25519 Private-Key:", then "priv:" and hex.
bool holdsDump(std::string_view text) {
    const auto isAlgorithm = [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '-';
    };
    const auto isHead = [&](std::string_view line) {
        line = trimmed(line);
        const auto word = line.substr(0, line.find(' '));
        const bool named = word.size() < line.size() && std::all_of(word.begin(), word.end(), isAlgorithm);
        return line.substr(named ? word.size() + 1 : 0).starts_with("Private-Key:");
    };
    const auto lines = piecesOf(text, '\n');
    return std::any_of(lines.begin(), lines.end(), isHead) || holdsNumber(text, "priv:") ||
           holdsNumber(text, "privateExponent:");
}

/// Behind any comment: minisign's "EdScB2" and signify's "EdBK" as base64. A signify public key of 56 letters may begin
/// like its secret key of 140.
bool holdsSignifyKey(std::string_view text) {
    constexpr std::size_t shortestSecret = 100;
    const auto lines = piecesOf(text, '\n');
    return std::any_of(lines.begin(), lines.end(), [](std::string_view line) {
        line = trimmed(line);
        return line.starts_with("RWRTY0Iy") || (line.starts_with("RWRCS") && line.size() >= shortestSecret);
    });
}

/// What .NET writes: <RSAKeyValue> with <D>, <DSAKeyValue> with <X>, under any prefix.
bool holdsXmlKey(std::string_view text) {
    const auto holdsElement = [&](const char* name) {
        return text.find('<' + std::string(name) + '>') != nowhere ||
               text.find(':' + std::string(name) + '>') != nowhere;
    };
    return (text.find("RSAKeyValue") != nowhere && holdsElement("D")) ||
           (text.find("DSAKeyValue") != nowhere && holdsElement("X"));
}

/// securesystemslib's encrypted key files are this alone: salt, rounds, HMAC, nonce and ciphertext.
bool isSealedByParts(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view between = "@@@@";
    std::size_t parts = 1;
    for (auto at = text.find(between); at != nowhere; at = text.find(between), ++parts) {
        const std::string_view part = text.substr(0, at);
        if (part.empty() || !std::all_of(part.begin(), part.end(), isHexDigit)) {
            return false;
        }
        text.remove_prefix(at + between.size());
    }
    return parts == 5 && !text.empty() && std::all_of(text.begin(), text.end(), isHexDigit);
}

}  // namespace

std::string searchable(std::string_view original) {
    std::string text(original);
    std::erase(text, '\0');
    // The letter behind a backslash, and what it stands for in JSON.
    static constexpr std::string_view escapes = "/\"nrt";
    static constexpr std::string_view meanings = "/\"\n\r\t";
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = std::string_view(text).substr(i);
        const auto unit = rest.starts_with("\\u00") ? fromHex(rest.substr(4, 2)) : std::nullopt;
        const auto escape = rest.size() > 1 && rest[0] == '\\' ? escapes.find(rest[1]) : nowhere;
        if (unit && unit->size() == 1) {
            plain += static_cast<char>(unit->front());
            i += 5;
        } else if (escape != nowhere) {
            plain += meanings[escape];
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

bool holdsKeyText(std::string_view text) {
    return holdsPem(text) || holdsMark(text) || holdsSlot(text) || holdsKeyFile(text) || holdsDump(text) ||
           holdsSignifyKey(text) || holdsXmlKey(text) || isSealedByParts(text) || holdsJsonKey(text) ||
           holdsShare(text);
}

}  // namespace anchorite::transfer
