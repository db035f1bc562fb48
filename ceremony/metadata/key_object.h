#pragma once

#include <string>
#include <string_view>

#include "ceremony/metadata/key.h"
#include "crypto/key_file.h"

namespace anchorite::metadata {

/// The TUF key object of a key: with the rehearsal mark where it belongs.
[[nodiscard]] Json keyObjectFor(const crypto::PublicKey& key, bool rehearsal);

/// A public key in any form people hand over: our key file, a TUF key object, PEM, 64 hex digits of Ed25519.
/// Errors: `key.form`, `key.private`, `key.*`, `json.*`, `keyfile.damaged`.
Result<Json> keyObjectIn(std::string_view text);

/// The public key of a TUF key object. Errors: `key.weak`, `key.unsupported`, `key.malformed`.
Result<crypto::PublicKey> publicKeyOf(const Json& object);

/// `Ed25519`, `ECDSA P-256`, `RSA 3072`.
[[nodiscard]] std::string kindOf(const crypto::PublicKey& key);

/// The digest that a whole-object keyid is: its words are the words of the key.
[[nodiscard]] crypto::Sha256 digestOf(const KeyId& keyid);

}  // namespace anchorite::metadata
