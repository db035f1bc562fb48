#include "transfer/usb/json_key.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "transfer/usb/stick_name.h"

namespace anchorite::transfer {

namespace {

constexpr auto nowhere = std::string_view::npos;

bool isBlank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

std::string_view withoutBlanksBefore(std::string_view text) {
    while (!text.empty() && isBlank(text.front())) {
        text.remove_prefix(1);
    }
    return text;
}

/// Whether a member of this name (with its quotes) holds a text of which `isMeant` is true.
template <class Predicate>
bool holdsMember(std::string_view text, std::string_view name, Predicate isMeant) {
    for (auto at = text.find(name); at != nowhere; at = text.find(name, at + 1)) {
        std::string_view rest = withoutBlanksBefore(text.substr(at + name.size()));
        if (!rest.starts_with(':')) {
            continue;
        }
        rest = withoutBlanksBefore(rest.substr(1));
        if (rest.starts_with('"') && isMeant(rest.substr(1, rest.find('"', 1) - 1))) {
            return true;
        }
    }
    return false;
}

bool holdsText(std::string_view text, std::string_view name) {
    return holdsMember(text, name, [](std::string_view value) { return !value.empty(); });
}

/// Base64 or hex of 32 bytes or more, maybe over several lines, or PEM: 43 letters are the fewest for so much.
bool isLikeKey(std::string_view value) {
    constexpr std::size_t fewestLetters = 43;
    const auto isLetter = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '+' || letter == '/' || letter == '-' || letter == '_';
    };
    const auto isFiller = [](char letter) { return isBlank(letter) || letter == '='; };
    const auto letters = std::count_if(value.begin(), value.end(), isLetter);
    const bool nothingElse =
        std::all_of(value.begin(), value.end(), [&](char letter) { return isLetter(letter) || isFiller(letter); });
    return value.starts_with("-----begin ") || (nothingElse && static_cast<std::size_t>(letters) >= fewestLetters);
}

/// Of anybody's key files: these names are used for other things too, so that the text must look like a key.
bool holdsNamedKey(const std::string& small) {
    static constexpr std::array<std::string_view, 7> names = {"\"privatekey\"", "\"private_key\"", "\"private-key\"",
                                                              "\"secretkey\"",  "\"secret_key\"",  "\"secret-key\"",
                                                              "\"secret\""};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return holdsMember(small, name, isLikeKey); });
}

/// Tink's keysets in clear.
bool holdsKeyset(std::string_view text) {
    return holdsMember(text, "\"keyMaterialType\"",
                       [](std::string_view value) { return value == "ASYMMETRIC_PRIVATE" || value == "SYMMETRIC"; });
}

}  // namespace

bool holdsJsonKey(std::string_view text) {
    // JWK ("d", or "k" of a symmetric key).
    const bool jwk = holdsText(text, "\"kty\"") && (holdsText(text, "\"d\"") || holdsText(text, "\"k\""));
    // go-tuf's encrypted key files.
    const bool sealedKeys = holdsText(text, "\"ciphertext\"") && text.find("\"kdf\"") != nowhere;
    // securesystemslib and go-tuf.
    return jwk || sealedKeys || holdsText(text, "\"private\"") || holdsNamedKey(folded(text)) || holdsKeyset(text);
}

}  // namespace anchorite::transfer
