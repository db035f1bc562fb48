#pragma once

#include <string>
#include <string_view>

#include "app/cli/session.h"
#include "ceremony/metadata/key_object.h"

namespace anchorite::app::cli {

/// Errors: those of Disk and of KeyFile::parse.
Result<crypto::KeyFile> loadKeyFile(Session& session, const std::string& path);

using metadata::digestOf;
using metadata::keyObjectFor;
using metadata::keyObjectIn;
using metadata::kindOf;
using metadata::publicKeyOf;

/// A public key in any form people hand over: our key file, a TUF key object, PEM, 64 hex digits of Ed25519.
/// Errors: those of Disk, `key.form`, `key.private`, `key.*`, `json.*`, `keyfile.damaged`.
Result<metadata::Json> loadKeyObject(Session& session, const std::string& path);

/// Sets `name=value` texts on a key object. Errors: `usage.value`, `draft.member`.
Result<void> setMembers(metadata::Json& object, const std::vector<std::string>& members);

}  // namespace anchorite::app::cli
