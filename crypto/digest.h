#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite::crypto {

/// A SHA-256 (FIPS 180-4): 32 bytes.
struct Sha256 {
    std::array<std::uint8_t, 32> bytes{};

    /// Of 64 hex digits of either case; none of anything else.
    [[nodiscard]] static std::optional<Sha256> ofHex(std::string_view hex);
    [[nodiscard]] std::string hex() const { return toHex(bytes); }
    friend auto operator<=>(const Sha256&, const Sha256&) = default;
};

[[nodiscard]] Sha256 sha256(ByteView message);

}  // namespace anchorite::crypto
