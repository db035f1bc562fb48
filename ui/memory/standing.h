#pragma once

#include <QString>

#include "ceremony/record/session/ceremony.h"
#include "ui/memory/known_ceremonies.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

/// Where a ceremony in some folder stands, read from the folder itself.
struct CeremonyStanding {
    QString folder;
    QString name;
    Sign sign = Sign::waiting;
    QString sentence;         ///< "Waiting for Mei Chen. Old root 5: 2 of 3, new root 6: 2 of 3"
    UtcTime last;             ///< of the last record; of the list where the folder cannot be read
    bool unfinished = false;  ///< can be gone on with
    bool rehearsal = false;
    qsizetype step = 0;  ///< the step that is next, and how many there are
    qsizetype steps = 0;
};

/// What the list says of it, before its folder was read.
[[nodiscard]] CeremonyStanding standingBefore(const KnownCeremonies::Entry& entry);

/// Opens the folder for reading only; reads all of its transcript, so never in the thread of the window.
[[nodiscard]] CeremonyStanding standingOf(const record::Ports& ports, const KnownCeremonies::Entry& entry);

}  // namespace anchorite::ui
