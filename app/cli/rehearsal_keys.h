#pragma once

#include "app/cli/session.h"
#include "ceremony/metadata/json.h"
#include "crypto/public_key.h"

namespace anchorite::app::cli {

/// Adds a key to the list of this machine (record::RehearsalList; below XDG_STATE_HOME, else ~/.local/state). A list
/// that cannot be written is said, and no error: the key's own mark still stands.
void rememberRehearsalKey(Session& session, const crypto::PublicKey& key);

/// Refuses a key object without a mark whose key is on the list. Errors: those of RehearsalList::requireAbsent.
Result<void> requireNoRehearsalKey(Session& session, const metadata::Json& keyObject, bool rehearsal);

}  // namespace anchorite::app::cli
