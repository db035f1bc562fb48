#include "ceremony/audit/phrases.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "crypto/base/text.h"

namespace anchorite::audit {
namespace {

bool startsCodePoint(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U;
}

}  // namespace

std::size_t lengthOf(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, startsCodePoint));
}

std::size_t bytesOf(std::string_view text, std::size_t limit) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (startsCodePoint(text[i]) && seen++ == limit)
            return i;
    }
    return text.size();
}

std::string briefly(std::string_view text, std::size_t limit) {
    auto whole = shown(text);
    if (lengthOf(whole) <= limit)
        return whole;
    return whole.substr(0, bytesOf(whole, limit - 1)) + "…";
}

std::string brief(const metadata::KeyId& keyid) {
    return keyid.text().empty() ? "\"\"" : briefly(keyid.shortForm(), 24);
}

std::string countOf(std::int64_t number, const std::string& noun) {
    return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

std::string listOf(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            text += i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

std::string spanOf(std::int64_t seconds) {
    const auto length = std::llabs(seconds);
    if (length < 2 * 86400)
        return countOf(length / 3600, "hour");
    return countOf(length / 86400, "day");
}

std::optional<std::string> claimedName(const metadata::Root& root, const metadata::KeyId& keyid) {
    const auto* keys = root.signedPart().find("keys");
    const auto* object = keys ? keys->find(keyid.text()) : nullptr;
    if (!object)
        return std::nullopt;
    for (const std::string_view member : {"x-tuf-on-ci-keyowner", "x-rstuf-key-name", "name"}) {
        const auto* text = object->findString(member);
        if (text && text->find_first_not_of(' ') != std::string::npos)
            return briefly(*text, 60);
    }
    return std::nullopt;
}

std::string holderOf(const metadata::Root& root, const metadata::KeyId& keyid) {
    return claimedName(root, keyid).value_or(brief(keyid));
}

std::string kindOf(const metadata::Key& key) {
    const auto* publicKey = key.publicKey();
    if (!publicKey)
        return key.keytype().empty() ? "unknown" : briefly(key.keytype(), 40);
    switch (publicKey->algorithm()) {
        case crypto::Algorithm::ed25519:
            return "ed25519";
        case crypto::Algorithm::ecdsaP256:
            return "ecdsa P-256";
        case crypto::Algorithm::ecdsaP384:
            return "ecdsa P-384";
        case crypto::Algorithm::rsa:
            return "RSA " + std::to_string(publicKey->bits());
    }
    std::unreachable();
}

}  // namespace anchorite::audit
