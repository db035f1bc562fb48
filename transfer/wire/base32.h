#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite::transfer {

/// RFC 4648 section 6 in capitals, without padding.
[[nodiscard]] std::string toBase32(ByteView bytes);

/// Strict: exactly what toBase32 writes for some bytes.
[[nodiscard]] std::optional<Bytes> fromBase32(std::string_view text);

}  // namespace anchorite::transfer
