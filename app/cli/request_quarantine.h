#pragma once

#include <string>
#include <vector>

#include "app/cli/session.h"
#include "ceremony/record/session/signing_act.h"

namespace anchorite::app::cli {

/// The administrator's word that a payload may be tried again; two people's initials where a ceremony records it.
struct ReopenWord {
    std::string reason;
    std::vector<std::string> initials;
};

/// Before anybody is asked anything; `ceremony` may be null. With a reason the payload is taken out first. Errors:
/// `request.quarantined`, `quarantine.malformed`, `usage.value` (no plain text), those of Ceremony::reopen and of Disk.
Result<void> requireNotSetAside(Session& session, const record::SigningAct& act, record::Ceremony* ceremony,
                                const ReopenWord& word);

/// A wrong read-back, kept beside the key at once: ending the program gives no further tries. Error:
/// `readback.exhausted`, the third time.
Result<void> noteMiss(Session& session, const record::SigningAct& act);
/// After the third miss. Always an error, `readback.exhausted`, which tells where the payload was set aside.
std::unexpected<Error> putAside(Session& session, const record::SigningAct& act, record::Ceremony* ceremony);
/// The words were right: earlier misses are forgotten.
void forgetMisses(Session& session, const record::SigningAct& act);

}  // namespace anchorite::app::cli
