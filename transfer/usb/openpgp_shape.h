#pragma once

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// Whether the bytes begin with OpenPGP packets one of which is a secret key or secret subkey (RFC 9580 section 5.5.3,
/// tags 5 and 7, old and new form of packets). Its public part must be well-formed, so that noise is not taken for one.
[[nodiscard]] bool beginsWithOpenPgpSecretKey(ByteView bytes);

}  // namespace anchorite::transfer
