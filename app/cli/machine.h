#pragma once

#include <string>

#include "ceremony/record/transcript/clock.h"
#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "crypto/base/utc_time.h"
#include "transfer/disk/system_calls.h"
#include "transfer/usb/volume.h"

namespace anchorite::app::cli {

/// The machine under the program, as ports.
struct Machine {
    Disk& disk;
    Random& random;
    record::Clock& clock;
    UtcTime now;              ///< the clock at the start: only for the day a key was made and for rehearsals
    std::string decoder;      ///< path of anchorite-decoder
    std::string workspace{};  ///< ANCHORITE_WORKSPACE; empty when it is not set
    std::string state{};      ///< where programs keep what they remember for a person; empty when there is no home
    transfer::SystemCalls calls = transfer::SystemCalls::ofKernel();
    transfer::SystemPaths paths = {};
};

}  // namespace anchorite::app::cli
