#pragma once

#include <QString>
#include <optional>
#include <string>

#include "ui/ceremony/desk.h"

namespace anchorite::ui {

/// What is to be done next with the key of one label, from what was recorded and from whether its file is there.
enum class KeyStage {
    waiting,     ///< other steps come first
    looking,     ///< whether its file is there is not known yet
    make,        ///< no file, no record
    recordMade,  ///< the file is there, its public part is not recorded: the program ended in between
    take,        ///< the key is made elsewhere: its public part comes in
    takeProof,   ///< made elsewhere: its proof comes in
    readBack,    ///< a witness reads the words back
    custody,     ///< where the key is kept
    prove,       ///< the medium is read again, and possession proven
    seal,        ///< a new bag
    done,
};

/// One label's part of a ceremony.
struct KeyProgress {
    KeyStage stage = KeyStage::waiting;
    bool elsewhere = false;  ///< online, or its holder is at another place
    std::string keyid;       ///< empty until recorded
    bool keyDone = false, wordsDone = false, custodyDone = false, sealDone = false;
    bool restoreDone = false;  ///< also where no restore test is asked for
    bool proofDone = false;    ///< that, and the proof of possession
    std::string waitingFor;    ///< the title of the first step that comes before

    /// `fileIsThere`: nothing while nobody has looked.
    static KeyProgress of(const CeremonyView& view, const record::PlannedKey& key, std::optional<bool> fileIsThere);
};

}  // namespace anchorite::ui
