#pragma once

#include <set>

#include "app/cli/session.h"
#include "ceremony/metadata/json.h"
#include "crypto/digest.h"
#include "crypto/public_key.h"

namespace anchorite::app::cli {

/// The rehearsal keys that were made on this machine: `anchorite/rehearsal-keys` in the state folder of the person
/// (XDG_STATE_HOME, else ~/.local/state), one SHA-256 of a SubjectPublicKeyInfo a line. A bare PEM carries no mark; by
/// this list it is recognised all the same. A live image without a home has no list, and nothing fails for that.
/// Errors: those of Disk, `rehearsal.list` (it is not readable as one).
Result<std::set<crypto::Sha256>> rehearsalKeys(Session& session);

/// Adds one. A list that cannot be written is said, and no error: the key's own mark still stands.
void rememberRehearsalKey(Session& session, const crypto::PublicKey& key);

/// Refuses a key object without a mark whose key is on the list. Errors: `rehearsal.key-in-real-root`, and as above.
Result<void> requireNoRehearsalKey(Session& session, const metadata::Json& keyObject, bool rehearsal);

}  // namespace anchorite::app::cli
