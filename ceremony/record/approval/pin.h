#pragma once

#include <map>
#include <optional>
#include <string>

#include "ceremony/metadata/names.h"
#include "crypto/base/disk.h"
#include "crypto/digest.h"
#include "crypto/key_file.h"

namespace anchorite::record {

/// The root that a key vouches from: the only baseline of every diff (DESIGN section 4).
struct Pin {
    std::string repository;  ///< as the holder named it; may be empty
    metadata::Dialect dialect;
    metadata::Version version;
    crypto::Sha256 digest;  ///< of the payload
};

/// The file `<key file>.pin` beside a key: its pin, and its ledger of what it has signed. Authenticated under a
/// subkey of the key container, so that it is read before unlocking and believed after it. Whoever holds the disk can
/// put an older one back: the holder's card carries the pin's words.
class PinFile {
  public:
    static std::string pathFor(const std::string& keyPath) { return keyPath + ".pin"; }

    /// An empty one when the file is missing. Errors: those of Disk::read, `pin.malformed`.
    static Result<PinFile> read(Disk& disk, const std::string& keyPath);

    [[nodiscard]] const std::optional<Pin>& pin() const { return pin_; }
    /// version -> digest of the payload that this key has signed.
    [[nodiscard]] const std::map<std::int64_t, crypto::Sha256>& ledger() const { return ledger_; }

    void setPin(Pin pin) { pin_ = std::move(pin); }
    void enter(std::int64_t version, const crypto::Sha256& digest) { ledger_.insert_or_assign(version, digest); }

    /// Error: `pin.changed` (the file on disk is no longer the one that was read: another signature came between).
    Result<void> requireUnchanged(Disk& disk, const std::string& keyPath) const;
    /// Error: `pin.forged` (the file was changed by somebody without the key). A missing file passes.
    Result<void> requireAuthentic(const crypto::UnlockedKey& key) const;
    /// Replaces the file, synced. Errors: those of Disk.
    Result<void> write(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key) const;

  private:
    [[nodiscard]] std::string content() const;
    std::optional<Pin> pin_;
    std::map<std::int64_t, crypto::Sha256> ledger_;
    std::string receivedContent_;
    std::string receivedTag_;
};

}  // namespace anchorite::record
