#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

#include "crypto/base/bytes.h"

namespace anchorite::crypto {

/// A SHA-256 (FIPS 180-4): 32 bytes.
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};

    [[nodiscard]] std::string hex() const { return toHex(bytes); }
    friend auto operator<=>(const Sha256&, const Sha256&) = default;
};

[[nodiscard]] Sha256 sha256(ByteView message);

}  // namespace anchorite::crypto
