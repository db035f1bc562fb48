#pragma once

#include <string>
#include <vector>

#include "app/cli/session.h"
#include "ceremony/record/session/ceremony.h"

namespace anchorite::app::cli {

/// A payload at one key, and in the ceremony that it belongs to, where there is one.
struct PayloadAtKey {
    std::string keyPath;
    crypto::Sha256 payload;
    record::Ceremony* ceremony = nullptr;
};

/// The administrator's word that a payload may be tried again; two people's initials where a ceremony records it.
struct ReopenWord {
    std::string reason;
    std::vector<std::string> initials;
};

/// Before anybody is asked anything. With a reason the payload is taken out first. Errors: `request.quarantined`,
/// `quarantine.malformed`, `usage.value` (no plain text), those of Ceremony::reopen and of Disk.
Result<void> requireNotSetAside(Session& session, const PayloadAtKey& place, const ReopenWord& word);

/// A wrong read-back, kept beside the key at once: ending the program gives no further tries. Error:
/// `readback.exhausted`, the third time.
Result<void> noteMiss(Session& session, const PayloadAtKey& place);
/// The words were right: earlier misses are forgotten.
void forgetMisses(Session& session, const PayloadAtKey& place);

/// After three wrong read-backs: always an error, `readback.exhausted`, which tells where the payload was set aside.
std::unexpected<Error> setAside(Session& session, const PayloadAtKey& place, const std::string& holder);

}  // namespace anchorite::app::cli
