#pragma once

#include <QString>
#include <functional>
#include <string_view>

#include "ceremony/record/session/ceremony.h"
#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "crypto/base/utc_time.h"
#include "transfer/machine/machine_facts.h"
#include "ui/crossing.h"
#include "ui/error_words.h"

namespace anchorite::ui {

/// What the window needs from outside; all of it outlives the window.
struct Surroundings {
    Disk& disk;
    Random& random;
    record::Clock& clock;   ///< of this machine; asked from any thread
    UtcTime builtAt;        ///< of this program: no honest clock shows an earlier time
    QString home;           ///< where new folders and reports are suggested
    QString configuration;  ///< the folder for settings (XDG_CONFIG_HOME/anchorite); need not exist
    QString state;          ///< the folder for what this program remembers (XDG_STATE_HOME/anchorite); need not exist
    bool networkRefused;    ///< the system has refused a network socket that was asked for
    Crossing crossing;      ///< codes, cameras, sticks
    Explain explain;        ///< what error codes mean to people
    transfer::MachinePlaces machine = {};  ///< where this machine tells what it has

    [[nodiscard]] UtcTime now() const { return clock.now().time; }
    [[nodiscard]] record::Ports ports() const { return {disk, clock, random, builtAt}; }
};

}  // namespace anchorite::ui
