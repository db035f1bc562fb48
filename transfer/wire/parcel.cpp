#include "transfer/wire/parcel.h"

#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t longestName = 64;

constexpr bool isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr bool isNameCharacter(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
}

constexpr char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// FAT and Windows give these to devices, whatever extension follows.
bool isReservedOnFat(std::string_view name) {
    const std::string_view stem = name.substr(0, name.find('.'));
    if (stem == "con" || stem == "prn" || stem == "aux" || stem == "nul") {
        return true;
    }
    const bool port = stem.starts_with("com") || stem.starts_with("lpt");
    return port && stem.size() == 4 && stem[3] >= '1' && stem[3] <= '9';
}

/// Every character that no parcel name holds becomes one `-`, however many bytes it has.
std::string inNameCharacters(std::string_view text) {
    std::string name;
    while (!text.empty()) {
        const char c = small(text[0]);
        name += isNameCharacter(c) ? c : '-';
        text.remove_prefix(std::max<std::size_t>(1, firstCodePoint(text).length));
    }
    return name;
}

}  // namespace

std::string_view wordsFor(ParcelKind kind) {
    switch (kind) {
        case ParcelKind::signRequest:
            return "signing request";
        case ParcelKind::signatureResponse:
            return "signature response";
        case ParcelKind::metadata:
            return "metadata file";
        case ParcelKind::publicKeys:
            return "public keys";
        case ParcelKind::transcript:
            return "transcript";
        case ParcelKind::other:
            return "other file";
    }
    return "other file";
}

ParcelId drawParcelId(Random& random) {
    ParcelId id{};
    random.fill(id);
    return id;
}

bool isParcelName(std::string_view name) {
    return !name.empty() && name.size() <= longestName && isLetterOrDigit(name.front()) && !name.ends_with('.') &&
           std::ranges::all_of(name, isNameCharacter) && !isReservedOnFat(name);
}

std::string parcelNameFor(std::string_view fileName) {
    std::string name = inNameCharacters(fileName);
    name.erase(name.begin(), std::ranges::find_if(name, isLetterOrDigit));
    if (isReservedOnFat(name)) {
        name.insert(0, "parcel-");
    }
    name.resize(std::min(name.size(), longestName));
    while (name.ends_with('.')) {
        name.pop_back();
    }
    return name.empty() ? "parcel" : name;
}

}  // namespace anchorite::transfer
