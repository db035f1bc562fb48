#include "ui/keys/key_shelf.h"

#include <algorithm>

#include "ceremony/metadata/key_object.h"
#include "ceremony/metadata/signed_root.h"

namespace anchorite::ui {

namespace {

constexpr std::string_view ownStart = "anchorite-key ";
constexpr std::size_t rootLimit = 512'000;
constexpr std::size_t mostFiles = 1000;  ///< of one folder: a stick may hold anything

std::string folderOf(const std::string& path) {
    return path.substr(0, path.find_last_of('/'));
}

/// Only a root with the digest that the pin names is asked.
std::optional<WithoutKey> withoutKey(Disk& disk, const ShelvedKey& key) {
    const auto& pin = key.pins.pin();
    if (!pin) {
        return std::nullopt;
    }
    const auto name = std::to_string(pin->version.number()) + ".root.json";
    const auto folder = folderOf(key.path);
    for (const auto& path : {joinPath(joinPath(folderOf(folder), "roots"), name), joinPath(folder, name)}) {
        const auto bytes = disk.read(path, rootLimit);
        metadata::KeyReader reader;
        const auto root = bytes ? metadata::SignedRoot::parse(std::string(asText(*bytes)), reader)
                                : Result<metadata::SignedRoot>(std::unexpected(bytes.error()));
        if (!root || root->payload().digest() != pin->digest) {
            continue;
        }
        const auto& role = root->root().role(metadata::RoleName::root);
        WithoutKey without{pin->version.number(), std::int64_t(role.keyids.size()), 0, role.threshold.number(), false};
        for (const auto& keyid : role.keyids) {
            const auto* listed = root->root().countableRootKey(keyid);
            const bool same = listed != nullptr && listed->publicKey() != nullptr &&
                              listed->publicKey()->material() == key.file.publicKey().material();
            without.listed = without.listed || same;
            without.left += listed != nullptr && !same ? 1 : 0;
        }
        return without;
    }
    return std::nullopt;
}

/// A ceremony asks for two proofs, of two challenges.
std::string newProofFor(Disk& disk, const std::string& keyPath) {
    std::string path = keyPath + ".proof";
    for (int number = 2; number < 100 && disk.exists(path); ++number) {
        path = keyPath + "." + std::to_string(number) + ".proof";
    }
    return path;
}

void look(Disk& disk, const std::string& path, KeyShelf& shelf) {
    const auto bytes = disk.read(path, crypto::KeyFile::sizeLimit);
    if (!bytes || !asText(*bytes).starts_with(ownStart)) {
        return;
    }
    auto file = crypto::KeyFile::parse(*bytes);
    if (!file) {
        shelf.broken.push_back({path, file.error()});
        return;
    }
    const auto object = metadata::keyObjectFor(file->publicKey(), file->facts().rehearsal);
    auto pins = record::PinFile::read(disk, path);
    auto aside = record::Quarantine::read(disk, path);
    ShelvedKey key{.path = path,
                   .file = std::move(*file),
                   .keyid = metadata::keyIdOf(object),
                   .pins = pins ? *pins : record::PinFile(),
                   .pinTrouble = pins ? std::nullopt : std::optional(pins.error()),
                   .quarantine = aside ? *aside : record::Quarantine(),
                   .newProof = newProofFor(disk, path),
                   .without = std::nullopt};
    key.without = withoutKey(disk, key);
    shelf.keys.push_back(std::move(key));
}

}  // namespace

KeyShelf KeyShelf::in(Disk& disk, const std::vector<std::string>& folders) {
    KeyShelf shelf;
    std::vector<std::string> seen;
    for (const auto& folder : folders) {
        for (const auto& place : {folder, joinPath(folder, "keys")}) {
            const auto names = disk.isFolder(place) ? disk.list(place) : Result<std::vector<std::string>>();
            if (!names || std::ranges::find(seen, place) != seen.end()) {
                continue;
            }
            seen.push_back(place);
            for (std::size_t i = 0; i < std::min(names->size(), mostFiles); ++i) {
                look(disk, joinPath(place, (*names)[i]), shelf);
            }
        }
    }
    return shelf;
}

std::string keyObjectText(const crypto::KeyFile& file) {
    return metadata::writeJson(metadata::keyObjectFor(file.publicKey(), file.facts().rehearsal),
                               metadata::MemberOrder::sorted) +
           "\n";
}

}  // namespace anchorite::ui
