#pragma once

#include "crypto/key_making.h"
#include "ui/keys/key_shelf.h"
#include "ui/keys/key_work.h"

namespace anchorite::ui {

/// A key that is made outside of a ceremony.
struct NewKeyWish {
    std::string path;  ///< of a new file
    std::string holder;
    std::string type;  ///< see crypto::keyTypeOf
    std::string created;
    bool rehearsal = false;
};

struct MadeKey {
    crypto::KeyFile file;
    KeyDone done;
};

/// Makes it, opens it again from its file, and lists it on this machine where it is for rehearsals. Real keys want 16
/// characters. Errors: `passphrase.*`, `key.type-unknown`, those of crypto::makeKeyFile.
Result<MadeKey> makeKey(const Surroundings& around, const NewKeyWish& wish, crypto::SecretBytes typed);

/// Signs a challenge that somebody drew and writes the statement, which is the answer, to a new file. Errors:
/// `file.exists`, those of readKeyAgain, of Disk.
Result<std::string> proveTo(Disk& disk, const ShelvedKey& key, const crypto::Sha256& challenge,
                            const std::string& target, crypto::SecretBytes typed);

/// Replaces the key file as one step. Real keys want 16 characters. Errors: `passphrase.*`, those of readKeyAgain, of
/// KeyFile::withPassphrase, of Disk.
Result<void> changePassphrase(Disk& disk, Random& random, const ShelvedKey& key, crypto::SecretBytes typed,
                              crypto::SecretBytes next);

}  // namespace anchorite::ui
