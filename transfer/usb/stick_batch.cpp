#include "transfer/usb/stick_batch.h"

#include <algorithm>

#include "crypto/base/text.h"
#include "transfer/usb/stick_name.h"

namespace anchorite::transfer {

namespace {

/// More files of one name than anybody can tell apart.
constexpr std::size_t lastNumber = 99;
/// The longest line that we write into a manifest: digest, two blanks, the longest name, line feed.
constexpr std::size_t longestLine = 64 + 2 + 64 + 1;

Result<void> checkFile(const OutgoingFile& file) {
    if (isPrivateMaterial(file.bytes)) {
        return fail("usb.private", shown(file.name) + " holds secret key material, which never goes onto a stick");
    }
    if (!isCarriedName(file.name) || folded(file.name) == folded(manifestName)) {
        return fail("usb.name", "'" + shown(file.name) + "' is no name for a file on a stick");
    }
    if (file.bytes.size() > stickFileLimit) {
        return fail("file.too-large",
                    file.name + " is larger than " + std::to_string(stickFileLimit) + " bytes, and no reader takes it");
    }
    if (file.bytes.empty()) {
        return fail("usb.empty", file.name + " is empty, and no reader takes it");
    }
    return {};
}

}  // namespace

Result<std::optional<Manifest>> readManifest(const StickFolder& folder) {
    const auto bytes = folder.read(std::string(manifestName), stickManifestLimit);
    if (!bytes && bytes.error().code == "file.missing") {
        return std::optional<Manifest>();
    }
    if (!bytes) {
        return bytes.error().code == "usb.gone" ? fail("usb.gone", bytes.error().detail)
                                                : fail("usb.manifest", bytes.error().detail);
    }
    return TRY(Manifest::parse(*bytes));
}

Result<StickBatch> StickBatch::plan(const StickFolder& folder, const std::vector<OutgoingFile>& files) {
    StickBatch batch(folder, files);
    TRY(batch.checkFiles());
    TRY(batch.lookAround());
    TRY(batch.checkRoom());
    return batch;
}

Result<void> StickBatch::checkFiles() const {
    if (files_.empty() || files_.size() > stickFilesLimit) {
        return fail("usb.too-many", "a stick takes 1 to " + std::to_string(stickFilesLimit) + " files at once, not " +
                                        std::to_string(files_.size()));
    }
    for (const OutgoingFile& file : files_) {
        TRY(checkFile(file));
    }
    return {};
}

Result<void> StickBatch::lookAround() {
    for (const FolderEntry& entry : TRY(folder_.entries())) {
        taken_.insert(folded(entry.name));
    }
    if (taken_.size() + files_.size() + 1 > stickEntriesLimit) {
        return fail("usb.too-many", "with these files " + shown(folder_.path()) + " would hold more than " +
                                        std::to_string(stickEntriesLimit) + " names");
    }
    const auto manifest = TRY(readManifest(folder_));
    if (!manifest) {
        return {};
    }
    if (manifest->bytes().size() + files_.size() * longestLine > stickManifestLimit) {
        return fail("usb.too-many", "MANIFEST.sha256 has no room for " + std::to_string(files_.size()) + " more files");
    }
    // Also of files that are gone: an old line shall never speak of a new file.
    for (const std::string& name : manifest->foldedNames()) {
        taken_.insert(name);
    }
    return {};
}

Result<void> StickBatch::checkRoom() const {
    std::size_t all = stickManifestLimit;
    for (const OutgoingFile& file : files_) {
        all += file.bytes.size();
    }
    return folder_.requireRoom(all);
}

Result<std::vector<WrittenFile>> StickBatch::write() {
    Result<void> done;
    for (const OutgoingFile& file : files_) {
        done = writeFile(file);
        if (!done) {
            break;
        }
    }
    if (done) {
        done = writeManifest();
    }
    if (done) {
        return std::move(written_);
    }
    Error reason = std::move(done).error();
    for (std::size_t i = 0; i < written_.size(); ++i) {
        reason.detail += (i == 0 ? "; complete on the stick, but not in its manifest: " : ", ") + written_[i].name;
    }
    return std::unexpected(std::move(reason));
}

Result<std::string> StickBatch::claimName(const std::string& name) {
    for (std::size_t n = 1; n <= lastNumber; ++n) {
        auto next = numbered(name, n);
        if (!next) {
            break;
        }
        if (taken_.insert(folded(*next)).second) {
            return *next;
        }
    }
    return fail("usb.name", "no free name is left for " + name);
}

Result<void> StickBatch::writeFile(const OutgoingFile& file) {
    for (;;) {
        // Ends: each round takes a name, and there are only so many.
        const std::string name = TRY(claimName(file.name));
        const auto done = folder_.create(name, file.bytes);
        if (done) {
            written_.push_back({name, file.bytes.size(), crypto::sha256(file.bytes)});
            return {};
        }
        // Somebody took the name in between, or the file system sees two names as one where we do not.
        if (done.error().code != "file.exists") {
            return done;
        }
    }
}

/// Read again now: another program may have added to it.
Result<void> StickBatch::writeManifest() const {
    const auto old = TRY(readManifest(folder_));
    Manifest manifest = old.value_or(Manifest());
    for (const WrittenFile& file : written_) {
        TRY(manifest.add(file.name, file.digest));
    }
    const Bytes bytes = manifest.bytes();
    if (bytes.size() > stickManifestLimit) {
        return fail("usb.too-many", "MANIFEST.sha256 has grown too large");
    }
    const std::string name(manifestName);
    return old ? folder_.replace(name, bytes) : folder_.create(name, bytes);
}

}  // namespace anchorite::transfer
