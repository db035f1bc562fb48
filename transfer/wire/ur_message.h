#pragma once

#include <string_view>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "transfer/wire/envelope.h"

namespace anchorite::transfer {

/// The largest envelope as CBOR byte string, whose head has five bytes then.
inline constexpr std::size_t urMessageLimit = envelopeLimit + 5;

/// The types whose message is a byte string; of others we know nothing.
[[nodiscard]] bool carriesByteString(std::string_view type);

/// `ur.malformed` unless the message is exactly one item of deterministic CBOR, of the form of its type.
Result<void> requireMessageOf(std::string_view type, ByteView message);

}  // namespace anchorite::transfer
