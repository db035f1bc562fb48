#include "transfer/usb/stick.h"

#include <dirent.h>

#include <algorithm>
#include <array>
#include <set>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"
#include "transfer/usb/stick_batch.h"
#include "transfer/usb/stick_folder.h"
#include "transfer/usb/stick_name.h"

namespace anchorite::transfer {

namespace {

/// On these every file has the same permissions, so an x bit says nothing.
bool hasPermissions(const Volume& volume) {
    static constexpr std::array<std::string_view, 8> without = {"vfat",  "msdos",   "exfat",   "ntfs",
                                                                "ntfs3", "fuseblk", "iso9660", "udf"};
    return std::find(without.begin(), without.end(), volume.fileSystem) == without.end();
}

/// Names that differ only in the case of letters are the same, as everywhere on a stick.
std::vector<std::string> absentOf(const Manifest& manifest, const std::vector<FolderEntry>& entries) {
    std::set<std::string> there;
    for (const FolderEntry& entry : entries) {
        there.insert(folded(entry.name));
    }
    std::vector<std::string> absent = manifest.names();
    std::erase_if(absent, [&](const std::string& name) { return there.contains(folded(name)); });
    absent.resize(std::min(absent.size(), stickFilesLimit));
    return absent;
}

}  // namespace

Result<Stick> Stick::open(const SystemCalls& calls, const std::string& folder, bool anyVolume,
                          const SystemPaths& paths) {
    auto held = TRY(StickFolder::open(calls, folder));
    auto volume = volumeOf(folder, paths);
    if (!volume && !anyVolume) {
        return std::unexpected(std::move(volume).error());
    }
    if (!volume) {
        volume = Volume();
        volume->mountPoint = folder;
        volume->careless = true;
    }
    if (!volume->removable && !anyVolume) {
        return fail("usb.not-removable", shown(folder) + " does not lie on a removable medium");
    }
    if (volume->removable && !volume->device.starts_with("0:")) {
        held->belongsTo(joinPath(joinPath(paths.sys, "dev/block"), volume->device));
    }
    // What was found out by path holds for what was opened.
    TRY(held->requireSameMedium());
    return Stick(std::move(held), std::move(*volume));
}

Stick::Stick(std::unique_ptr<StickFolder> folder, Volume volume)
    : folder_(std::move(folder)), volume_(std::move(volume)) {}
Stick::Stick(Stick&& other) noexcept = default;
Stick::~Stick() = default;

Result<std::vector<WrittenFile>> Stick::write(const std::vector<OutgoingFile>& files) {
    TRY(folder_->requireSameMedium());
    auto batch = TRY(StickBatch::plan(*folder_, files));
    return batch.write();
}

Result<StickListing> Stick::list() const {
    StickListing listing;
    auto entries = TRY(folder_->entries());
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry& a, const FolderEntry& b) { return a.name < b.name; });
    for (const FolderEntry& entry : entries) {
        const auto size = isKnownStickName(entry.name) ? folder_->sizeOfFile(entry.name) : std::nullopt;
        if (!size) {
            ++listing.others;
            listing.executables = listing.executables || (!isLeftover(entry.name) && isRunnable(entry.name));
            continue;
        }
        listing.hasManifest = listing.hasManifest || entry.name == manifestName;
        if (listing.files.size() < stickFilesLimit) {
            listing.files.push_back({entry.name, *size});
        } else {
            ++listing.unlisted;
        }
    }
    if (listing.hasManifest) {
        const auto manifest = readManifest(*folder_);
        if (!manifest && manifest.error().code == "usb.gone") {
            return std::unexpected(manifest.error());
        }
        if (manifest && *manifest) {
            listing.missing = absentOf(**manifest, entries);
        }
    }
    return listing;
}

bool Stick::isRunnable(const std::string& name) const {
    return isRunnableName(name) || (hasPermissions(volume_) && folder_->isExecutable(name));
}

Result<IncomingFile> Stick::read(const std::string& name) const {
    if (!isKnownStickName(name)) {
        return fail("usb.name", "'" + shown(name) + "' is no name of a file that is read from a stick");
    }
    IncomingFile file{.name = name, .bytes = {}, .digest = {}, .asInManifest = std::nullopt};
    file.bytes = TRY(folder_->read(name, name == manifestName ? stickManifestLimit : stickFileLimit));
    file.digest = crypto::sha256(file.bytes);
    if (const auto manifest = TRY(readManifest(*folder_)); manifest) {
        if (const auto digest = manifest->digestOf(name); digest) {
            file.asInManifest = *digest == file.digest;
        }
    }
    return file;
}

}  // namespace anchorite::transfer
