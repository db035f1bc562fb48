#pragma once

#include <string>
#include <string_view>

#include "app/cli/session.h"
#include "ceremony/metadata/key.h"
#include "crypto/key_file.h"

namespace anchorite::app::cli {

/// Errors: those of Disk and of KeyFile::parse.
Result<crypto::KeyFile> loadKeyFile(Session& session, const std::string& path);

/// The TUF key object of a key: with the rehearsal mark where it belongs.
[[nodiscard]] metadata::Json keyObjectFor(const crypto::PublicKey& key, bool rehearsal);

/// A public key in any form people hand over: our key file, a TUF key object, PEM, 64 hex digits of Ed25519.
/// Errors: those of Disk, `key.form`, `key.private`, `key.*`, `json.*`, `keyfile.damaged`.
Result<metadata::Json> loadKeyObject(Session& session, const std::string& path);

/// The same from the text itself.
Result<metadata::Json> keyObjectIn(std::string_view text);

/// Sets `name=value` texts on a key object. Errors: `usage.value`, `draft.member`.
Result<void> setMembers(metadata::Json& object, const std::vector<std::string>& members);

/// The public key of a TUF key object. Errors: `key.*`.
Result<crypto::PublicKey> publicKeyOf(const metadata::Json& object);

/// `Ed25519`, `ECDSA P-256`, `RSA 3072`.
[[nodiscard]] std::string kindOf(const crypto::PublicKey& key);

/// The digest that a whole-object keyid is: its words are the words of the key.
[[nodiscard]] crypto::Sha256 digestOf(const metadata::KeyId& keyid);

}  // namespace anchorite::app::cli
