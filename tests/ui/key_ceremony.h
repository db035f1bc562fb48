#pragma once

#include "page_host.h"
#include "ui/ceremony/desk.h"

namespace anchorite::test {

/// A rehearsal that has come to its keys: roll call, plan words, checkpoint, machine and clock are recorded. `dice`:
/// how many bits the key `dana-root` wants from dice.
[[nodiscard]] Result<record::Ceremony> ceremonyAtTheKeys(const record::Ports& ports, const std::string& folder,
                                                         int dice);

/// The same, open at a desk; null when it could not be.
[[nodiscard]] std::unique_ptr<ui::CeremonyDesk> deskAtTheKeys(const SmallMachine& machine, int dice = 0);
/// The workspace that the last desk has left, opened again.
[[nodiscard]] std::unique_ptr<ui::CeremonyDesk> deskAgain(const SmallMachine& machine);

}  // namespace anchorite::test
