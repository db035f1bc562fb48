#pragma once

#include <set>
#include <string>

#include "ceremony/metadata/json.h"
#include "crypto/base/disk.h"
#include "crypto/digest.h"
#include "crypto/public_key.h"

namespace anchorite::record {

/// The rehearsal keys that were made on this machine: the file `rehearsal-keys` in the program's state folder
/// (XDG_STATE_HOME/anchorite), one SHA-256 of a SubjectPublicKeyInfo a line. A bare PEM carries no mark; by this list
/// it is recognised all the same. Without a folder (a live image without a home) there is no list, and nothing fails
/// for that.
class RehearsalList {
  public:
    RehearsalList(Disk& disk, std::string folder) : disk_(disk), folder_(std::move(folder)) {}

    /// Errors: those of Disk, `rehearsal.list` (it is not readable as one).
    Result<std::set<crypto::Sha256>> keys() const;
    /// Adds one. An error is to be said and stops nothing, for the key's own mark still stands. Errors: as above.
    Result<void> add(const crypto::PublicKey& key) const;
    /// Refuses a key object without a mark whose key is on the list, but in a rehearsal. Errors:
    /// `rehearsal.key-in-real-root`, and as above.
    Result<void> requireAbsent(const metadata::Json& keyObject, bool rehearsal) const;

  private:
    [[nodiscard]] std::string path() const { return joinPath(folder_, "rehearsal-keys"); }
    Result<void> write(const std::set<crypto::Sha256>& keys) const;
    Disk& disk_;
    std::string folder_;
};

}  // namespace anchorite::record
