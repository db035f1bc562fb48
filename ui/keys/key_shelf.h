#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/key.h"
#include "ceremony/record/approval/pin.h"
#include "ceremony/record/approval/quarantine.h"
#include "crypto/key_file.h"

namespace anchorite::ui {

/// What becomes of the root that a key vouches from, when the key goes.
struct WithoutKey {
    std::int64_t version;
    std::int64_t keys;    ///< of the root role, now
    std::int64_t left;    ///< without this one
    std::int64_t needed;  ///< its threshold
    bool listed;          ///< false: this key is no root key there
};

/// A key file that was found, and what lies beside it. Public facts only.
struct ShelvedKey {
    std::string path;
    crypto::KeyFile file;
    metadata::KeyId keyid;
    record::PinFile pins;
    std::optional<Error> pinTrouble;
    record::Quarantine quarantine;
    std::string newProof;               ///< path of a file beside it that is not there: for the next proof
    std::optional<WithoutKey> without;  ///< none where the pinned root is not at hand
};

/// Something that begins like a key file and is none that can be used.
struct BrokenKey {
    std::string path;
    Error error;
};

struct KeyShelf {
    std::vector<ShelvedKey> keys;
    std::vector<BrokenKey> broken;

    /// Looks into these folders and the `keys` below each, not deeper. Folders that cannot be read hold nothing.
    static KeyShelf in(Disk& disk, const std::vector<std::string>& folders);
};

/// The TUF key object of a key, as one line of JSON.
[[nodiscard]] std::string keyObjectText(const crypto::KeyFile& file);

}  // namespace anchorite::ui
