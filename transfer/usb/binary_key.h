#pragma once

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// Whether the bytes are a private key in a binary form, or a tar archive with such a file in it: DER, OpenPGP, Java
/// key stores (JKS, JCEKS; also of certificates alone), and Microsoft's PVK and PRIVATEKEYBLOB.
[[nodiscard]] bool holdsBinaryKey(ByteView bytes);

}  // namespace anchorite::transfer
