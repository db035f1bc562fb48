#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "crypto/base/disk.h"
#include "crypto/dice.h"
#include "crypto/key_file.h"

namespace anchorite::crypto {

/// What a new key file costs to open, and why it may be less than usual.
struct CostChoice {
    KdfCosts costs;
    std::optional<std::uint64_t> freeKibibytes;  ///< where memory is short: to be announced, never silent
};

/// By the free memory of this machine; rehearsal keys cost the same everywhere.
[[nodiscard]] CostChoice costsFor(bool rehearsal);

/// What is decided before a key is made.
struct NewKey {
    KeyType type;
    KeyFacts facts;
    KdfCosts costs;
    const DiceRolls* dice = nullptr;  ///< mixed with the machine's randomness; not for RSA
};

/// Whether dice can be mixed into a key of this type. Error: `key.dice` (RSA comes out of OpenSSL's own generator).
Result<void> requireDiceFor(KeyType type);

/// Makes a key, encrypts it, writes it to a new file, and opens that file again before anybody relies on it.
/// Errors: those of Signer::generate, KeyFile::seal and readKeyAgain, `file.*` that end a write, `key.dice`. When the
/// file could not be opened again it stays, and the error says so.
Result<KeyFile> makeKeyFile(Disk& disk, Random& random, const std::string& path, const NewKey& wanted,
                            const Passphrase& passphrase);

/// An opened key, and the file that it came from.
struct ReadKey {
    KeyFile file;
    UnlockedKey key;
};

/// Reads a key file anew and opens it: the restore test. Errors: those of Disk, `key.restore-test` (it is no key file,
/// does not open, or holds another key than `expected`), `keyfile.passphrase`.
Result<ReadKey> readKeyAgain(Disk& disk, const std::string& path, const Passphrase& passphrase,
                             const PublicKey& expected);

/// Puts a note in place of a key file, as one step: the file opens no more. On flash memory and in copies the old bytes
/// may still be; whoever has those and the passphrase has the key. `seen`: what the person was shown; another file in
/// that place is left alone. Errors: those of Disk, `file.changed`.
Result<void> destroyKeyFile(Disk& disk, const std::string& path, const KeyFile& seen, const std::string& when);

}  // namespace anchorite::crypto
