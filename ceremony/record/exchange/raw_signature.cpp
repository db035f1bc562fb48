#include "ceremony/record/exchange/raw_signature.h"

#include <algorithm>
#include <string>

namespace anchorite::record {

using crypto::Algorithm;

namespace {

/// RSA-8192 in hex with a line break behind every byte is shorter.
constexpr std::size_t longestFile = 8192;

constexpr std::uint8_t sequenceTag = 0x30;
constexpr std::uint8_t integerTag = 0x02;

/// A positive DER INTEGER at the start of `rest` in its shortest form, cut off; false if there is none. Contents of
/// ECDSA signatures up to P-384 are shorter than 128 bytes, so every length is one byte.
bool cutInteger(ByteView& rest) {
    if (rest.size() < 3 || rest[0] != integerTag || rest[1] == 0 || rest[1] > rest.size() - 2U)
        return false;
    const auto contents = rest.subspan(2, rest[1]);
    const bool isNegative = contents[0] >= 0x80;
    const bool isPadded = contents.size() > 1 && contents[0] == 0 && contents[1] < 0x80;
    rest = rest.subspan(2U + contents.size());
    return !isNegative && !isPadded;
}

bool isDer(ByteView bytes) {
    if (bytes.size() < 2 || bytes.size() >= 128 || bytes[0] != sequenceTag || bytes[1] != bytes.size() - 2)
        return false;
    auto rest = bytes.subspan(2);
    return cutInteger(rest) && cutInteger(rest) && rest.empty();
}

void appendInteger(Bytes& out, ByteView magnitude) {
    while (magnitude.size() > 1 && magnitude[0] == 0)
        magnitude = magnitude.subspan(1);
    const bool needsSign = magnitude[0] >= 0x80;
    out.push_back(integerTag);
    out.push_back(static_cast<std::uint8_t>(magnitude.size() + (needsSign ? 1 : 0)));
    if (needsSign)
        out.push_back(0);
    out.insert(out.end(), magnitude.begin(), magnitude.end());
}

Bytes derOf(ByteView parts) {
    Bytes contents;
    appendInteger(contents, parts.first(parts.size() / 2));
    appendInteger(contents, parts.subspan(parts.size() / 2));
    Bytes der{sequenceTag, static_cast<std::uint8_t>(contents.size())};
    der.insert(der.end(), contents.begin(), contents.end());
    return der;
}

/// The size of a signature in bytes; for ECDSA that of r||s.
std::size_t sizeFor(const crypto::PublicKey& key) {
    const auto whole = static_cast<std::size_t>(key.bits() + 7) / 8;
    return key.algorithm() == Algorithm::rsa ? whole : 2 * whole;
}

void addReadings(std::vector<Bytes>& found, const crypto::PublicKey& key, const Bytes& bytes) {
    const bool isEc = key.algorithm() == Algorithm::ecdsaP256 || key.algorithm() == Algorithm::ecdsaP384;
    if (isEc && isDer(bytes))
        found.push_back(bytes);
    if (bytes.size() == sizeFor(key))
        found.push_back(isEc ? derOf(bytes) : bytes);
}

std::string withoutBlanks(ByteView file) {
    std::string text(asText(file));
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return text;
}

}  // namespace

std::vector<Bytes> rawSignaturesFor(const crypto::PublicKey& key, ByteView file) {
    std::vector<Bytes> found;
    if (file.size() > longestFile)
        return found;
    addReadings(found, key, Bytes(file.begin(), file.end()));
    const auto text = withoutBlanks(file);
    if (const auto bytes = fromHex(text))
        addReadings(found, key, *bytes);
    if (const auto bytes = fromBase64(text))
        addReadings(found, key, *bytes);
    return found;
}

}  // namespace anchorite::record
