#pragma once

#include <string>

#include "crypto/digest.h"
#include "transfer/machine/machine_facts.h"
#include "ui/surroundings.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

/// What can be said of this machine, at one moment.
struct MachineReading {
    transfer::MachineFacts facts;
    bool socketsRefused = false;
    bool memoryLocked = false;
    UtcTime now = UtcTime::fromUnixSeconds(0);
    UtcTime builtAt = UtcTime::fromUnixSeconds(0);
    std::optional<crypto::Sha256> program;  ///< of the file that runs; none: it could not be read
};

/// Waits for the disk: not for the window's thread.
[[nodiscard]] MachineReading readThisMachine(const Surroundings& around);

/// What was found, in lines of plain English, for the record.
[[nodiscard]] std::string machineReport(const MachineReading& reading);

/// "No network path found", never "secure".
[[nodiscard]] QString networkWords(transfer::NetworkPath path);
[[nodiscard]] Sign networkSign(transfer::NetworkPath path);

/// Each check that exists: what was found, and why it counts.
[[nodiscard]] QList<Row> machineRows(const MachineReading& reading);

}  // namespace anchorite::ui
