#include "transfer/usb/manifest.h"

#include <algorithm>
#include <vector>

#include "crypto/base/text.h"
#include "transfer/usb/mount_table.h"
#include "transfer/usb/stick_name.h"

namespace anchorite::transfer {

namespace {

constexpr std::size_t digits = 64;
/// Of FAT, in UTF-16 units; in bytes of ext4.
constexpr std::size_t longestForeignName = 255;

std::unexpected<Error> malformed(const std::string& why) {
    return fail("usb.manifest", "MANIFEST.sha256 is malformed: " + why);
}

bool isManifestName(std::string_view name) {
    const bool isPath = name.find_first_of("/\\") != std::string_view::npos;
    return !name.empty() && name.size() <= longestForeignName && !isPath && name != "." && name != ".." &&
           shown(name) == name;
}

std::optional<crypto::Sha256> digestIn(std::string_view text) {
    return folded(text) == text ? crypto::Sha256::ofHex(text) : std::nullopt;
}

}  // namespace

Result<Manifest> Manifest::parse(ByteView bytes) {
    auto lines = piecesOf(asText(bytes), '\n');
    if (lines.size() < 2 || !lines.back().empty()) {
        return malformed("it does not end with a complete line");
    }
    lines.pop_back();
    Manifest manifest;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view line = lines[i];
        const auto digest = digestIn(line.substr(0, digits));
        const std::string_view between = line.substr(std::min(digits, line.size()), 2);
        const std::string name(line.substr(std::min(digits + 2, line.size())));
        if (!digest || (between != "  " && between != " *") || !isManifestName(name)) {
            return malformed("line " + std::to_string(i + 1) + " is not as sha256sum writes it");
        }
        TRY(manifest.add(name, *digest));
    }
    return manifest;
}

std::vector<std::string> Manifest::foldedNames() const {
    std::vector<std::string> names;
    for (const auto& [name, line] : lines_) {
        names.push_back(name);
    }
    return names;
}

std::vector<std::string> Manifest::names() const {
    std::vector<std::string> names;
    for (const auto& [key, line] : lines_) {
        names.push_back(line.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<crypto::Sha256> Manifest::digestOf(const std::string& name) const {
    const auto line = lines_.find(folded(name));
    return line == lines_.end() ? std::nullopt : std::optional(line->second.digest);
}

Result<void> Manifest::add(const std::string& name, const crypto::Sha256& digest) {
    if (!lines_.emplace(folded(name), Line{name, digest}).second) {
        return malformed("it names " + shown(name) + " twice");
    }
    return {};
}

Bytes Manifest::bytes() const {
    std::vector<const Line*> sorted;
    for (const auto& [key, line] : lines_) {
        sorted.push_back(&line);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Line* a, const Line* b) { return a->name < b->name; });
    Bytes all;
    for (const Line* line : sorted) {
        const std::string text = line->digest.hex() + "  " + line->name + "\n";
        all.insert(all.end(), text.begin(), text.end());
    }
    return all;
}

}  // namespace anchorite::transfer
