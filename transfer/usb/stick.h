#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "crypto/digest.h"
#include "transfer/disk/system_calls.h"
#include "transfer/usb/volume.h"

namespace anchorite::transfer {

/// Limits of transfer.md 4.13, in bytes and entries. The largest file is the largest envelope: 1 MiB of content and
/// what is around it.
inline constexpr std::size_t stickFileLimit = (std::size_t{1} << 20) + 512;
inline constexpr std::size_t stickManifestLimit = std::size_t{64} << 10;
inline constexpr std::size_t stickFilesLimit = 64;
inline constexpr std::size_t stickEntriesLimit = 4096;

inline constexpr std::string_view manifestName = "MANIFEST.sha256";

/// Names that are listed and read: parcel names ending in `.anch`, `N.root.json` and `root.json`, `*.pub`, `*.pem`,
/// `transcript-*.txt`, each also as the second, third ... of its name, and MANIFEST.sha256; in capitals too, since FAT
/// does not tell them apart. Others are counted only.
[[nodiscard]] bool isKnownStickName(std::string_view name);

/// True for content that must not leave on a transfer medium: private keys in PEM, DER, BER, JSON, XML, age, OpenPGP,
/// OpenSSH, minisign, Java, Microsoft or key-file form and as OpenSSL prints them, encrypted or not, as they are, as
/// base64 or hex, or in a tar, and what has the shape of SLIP-39 shares. Looks at the bytes, never at the name. A guard
/// against slips, not against somebody who wants to hide a key; 32 raw bytes look like any others. Nor does it look
/// into what is compressed or sealed: gzip, zip, xz, zstd, bzip2 and 7z archives pass whatever they hold, and so do
/// deflated envelopes (requirePublic opens those). The pin file is not secret.
[[nodiscard]] bool isPrivateMaterial(ByteView bytes);

struct OutgoingFile {
    std::string name;  ///< a parcel name, or a known one
    Bytes bytes;
};

struct WrittenFile {
    std::string name;  ///< as it stands on the stick: `root-2.json` when `root.json` was taken
    std::size_t size = 0;
    crypto::Sha256 digest;
};

struct StickEntry {
    std::string name;
    std::uint64_t size = 0;
};

/// What a folder on a stick holds, as far as we look.
struct StickListing {
    std::vector<StickEntry> files;  ///< known names, sorted; the first stickFilesLimit
    std::size_t unlisted = 0;       ///< known names beyond that
    std::size_t others = 0;         ///< everything else, unnamed
    /// Among the others: programs, scripts, shortcuts, autorun.inf, hidden files. What operating systems leave on every
    /// stick (System Volume Information, .Trash-*, ._* ...) does not count, nor do our own files of a write that was
    /// cut off.
    bool executables = false;
    bool hasManifest = false;
    /// What the manifest names and is not there, sorted; at most stickFilesLimit. Empty when it is malformed. Foreign
    /// names, but without control characters.
    std::vector<std::string> missing;
};

struct IncomingFile {
    std::string name;
    Bytes bytes;
    crypto::Sha256 digest;
    /// What the manifest says: true it agrees, false it does not, none it does not name the file (or is not there).
    std::optional<bool> asInManifest;
};

class StickFolder;

/// A folder on a transfer medium, by the rules of transfer.md section 4. Opened once; everything below happens
/// through that descriptor, so that nobody can slip another folder under us.
class Stick {
  public:
    /// The last part of `folder` must not be a link. `anyVolume` takes any folder (the person was warned).
    /// Errors: `file.missing`, `file.not-regular` (no folder, or a link), `usb.not-removable`, `usb.mounts`,
    /// `usb.unreadable`.
    static Result<Stick> open(const SystemCalls& calls, const std::string& folder, bool anyVolume,
                              const SystemPaths& paths = {});
    Stick(Stick&& other) noexcept;
    Stick& operator=(Stick&&) = delete;
    Stick(const Stick&) = delete;
    Stick& operator=(const Stick&) = delete;
    ~Stick();

    [[nodiscard]] const Volume& volume() const { return volume_; }

    /// Writes the files, then MANIFEST.sha256, each: hidden name, all bytes, fsync, read back, rename without
    /// replacing, fsync folder, syncfs, cache dropped, read back and compared. Returns what stands there now.
    ///
    /// A name that is there in any case of letters, or in the manifest, is not used again: the file becomes the second
    /// (`-2` before the first dot). The manifest alone is replaced, in one step: the lines of other bundles stay as
    /// they are, also of files that are no longer there, so that their loss shows.
    ///
    /// Refuses private material by the bytes alone and opens no envelope: callers ask requirePublic
    /// (`transfer/usb/public_only.h`) about each file first.
    ///
    /// Nothing was written after `usb.private`, `usb.name`, `usb.too-many`, `usb.manifest` (the one that is there is
    /// malformed), `usb.empty`, `file.too-large`. Any time: `usb.read-only`, `usb.no-space`, `usb.gone` (pulled out, or
    /// another medium now), `usb.read-back` (the medium gives other bytes back), `usb.write`, `usb.unreadable`. After
    /// an error the detail says what is left on the stick.
    Result<std::vector<WrittenFile>> write(const std::vector<OutgoingFile>& files);

    /// Errors: `usb.gone`, `usb.too-many` (more than stickEntriesLimit entries), `usb.unreadable`.
    Result<StickListing> list() const;

    /// One known file, read once into memory. Errors: `usb.name` (not a known name), `file.missing`,
    /// `file.not-regular` (link, FIFO, device, folder), `usb.linked` (several names for one file), `usb.empty`,
    /// `file.too-large`, `file.changed`, `usb.gone`, `usb.unreadable`, `usb.manifest` (there is a manifest and it is
    /// malformed or cannot be read).
    Result<IncomingFile> read(const std::string& name) const;

  private:
    Stick(std::unique_ptr<StickFolder> folder, Volume volume);
    [[nodiscard]] bool isRunnable(const std::string& name) const;
    std::unique_ptr<StickFolder> folder_;
    Volume volume_;
};

}  // namespace anchorite::transfer
