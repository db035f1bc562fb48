#pragma once

#include <vector>

#include "crypto/public_key.h"

namespace anchorite::record {

/// The signatures that a file without any form can be, for this key: the bytes themselves, or text in hex or base64
/// with any white space; ECDSA as DER or as r||s (P1363), which becomes DER. Each reading that fits is among them, so
/// that nothing is guessed: verification decides. Nearly always there is one, or none.
[[nodiscard]] std::vector<Bytes> rawSignaturesFor(const crypto::PublicKey& key, ByteView file);

}  // namespace anchorite::record
