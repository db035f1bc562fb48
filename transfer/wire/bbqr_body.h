#pragma once

#include <optional>
#include <string_view>

#include "transfer/wire/bbqr.h"

namespace anchorite::transfer {

/// The most frames that two digits of base 36 count.
inline constexpr std::uint32_t bbqrFramesLimit = 1295;

/// The bytes of a body, not yet inflated: capital hex for `H`, base 32 for the others. None for anything else.
[[nodiscard]] std::optional<Bytes> bbqrBytes(char encoding, std::string_view body);

/// Characters of a body in front of another come in groups of this many, so that each decodes by itself.
[[nodiscard]] constexpr std::size_t bbqrGroup(char encoding) {
    return encoding == 'H' ? 2 : 8;
}

}  // namespace anchorite::transfer
