#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// CRC-32 of ISO-HDLC, as in zlib and PNG. Detects accidents, not attackers.
[[nodiscard]] std::uint32_t crc32Of(ByteView bytes);

/// Minimal bytewords (BCR-2020-012) of the bytes and their CRC-32, in capitals for QR's alphanumeric mode.
[[nodiscard]] std::string toBytewords(ByteView bytes);

/// The bytes behind small minimal bytewords. Errors: `ur.malformed`, `ur.checksum`.
Result<Bytes> fromBytewords(std::string_view words);

}  // namespace anchorite::transfer
