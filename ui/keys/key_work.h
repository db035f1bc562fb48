#pragma once

#include <QCoreApplication>
#include <string>

#include "ceremony/record/session/ceremony.h"
#include "crypto/key_file.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

/// What a piece of work with a key leaves to be said, beyond that it was done.
struct KeyDone {
    Q_DECLARE_TR_FUNCTIONS(anchorite::ui::KeyDone)
  public:
    std::uint64_t scarceKibibytes = 0;  ///< free memory, where a key file costs less than usual for lack of it
    std::size_t rolls = 0;              ///< of dice that were mixed in
    bool unlisted = false;              ///< a rehearsal key that could not be entered in this machine's list

    /// In words; empty when there is nothing to be said.
    [[nodiscard]] QString note() const;
};

/// What a holder does with the key of one label, each through the core. Runs in the ceremony's thread: Argon2id takes
/// its time and its memory there. Nothing here outlives one call but the files and the record.
class KeyWork {
  public:
    KeyWork(const Surroundings& around, std::string label)
        : disk_(around.disk),
          random_(around.random),
          clock_(around.clock),
          state_(around.state.toStdString()),
          label_(std::move(label)) {}

    /// Records the dice, makes the key, opens its file again, and records its public part. Errors: `ceremony.*`,
    /// `key.*`, `passphrase.*`, `keyfile.*`, `memory.short`, those of Disk.
    Result<KeyDone> make(record::Ceremony& ceremony, const std::string& path, crypto::SecretBytes typed,
                         crypto::SecretBytes rolls) const;
    /// Records the public part of a key file that was made and not recorded. Errors: as above.
    Result<KeyDone> recordMade(record::Ceremony& ceremony, const std::string& path) const;
    /// A public key that was made elsewhere, in any form that people hand over. Errors: those of keyObjectIn,
    /// `rehearsal.key-in-real-root`, `ceremony.*`.
    Result<KeyDone> take(record::Ceremony& ceremony, const Bytes& bytes) const;
    /// A statement that a holder elsewhere made over the challenge that is open first. Errors: `proof.*`, `json.*`,
    /// `ceremony.*`.
    Result<KeyDone> takeProof(record::Ceremony& ceremony, const Bytes& bytes) const;
    /// Reads the key file anew, opens it, and signs the challenges of the restore test and of the proof of possession,
    /// whichever are still open. Errors: those of readKeyAgain, `proof.*`, `ceremony.*`.
    Result<KeyDone> prove(record::Ceremony& ceremony, const std::string& path, crypto::SecretBytes typed) const;

  private:
    Result<void> recordDice(record::Ceremony& ceremony, const record::PlannedKey& planned, std::size_t rolls) const;
    Result<void> recordKey(record::Ceremony& ceremony, const metadata::Json& object) const;
    Result<void> proveOne(record::Ceremony& ceremony, const std::string& step, const crypto::UnlockedKey& key) const;
    Disk& disk_;
    Random& random_;
    record::Clock& clock_;
    std::string state_;
    std::string label_;
};

/// The first of restore test and possession that is still open and due; empty when none is.
[[nodiscard]] std::string openProof(const record::Ceremony& ceremony, const std::string& label);

/// `key:dana-root`.
[[nodiscard]] std::string stepOf(record::StepKind kind, const std::string& label);

/// What a person does at a step; without `by` the step's first actor.
[[nodiscard]] record::StepInput inputFor(std::string step, std::string by = {});

}  // namespace anchorite::ui
