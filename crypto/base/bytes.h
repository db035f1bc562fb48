#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anchorite {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The same memory, seen as bytes.
[[nodiscard]] inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The same memory, seen as text; no check of any encoding.
[[nodiscard]] inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hex, two digits a byte.
[[nodiscard]] std::string toHex(ByteView bytes);

/// Strict: an even number of hex digits of either case and nothing else (no blanks, no prefix).
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view text);

/// RFC 4648 section 4, with padding, without line breaks.
[[nodiscard]] std::string toBase64(ByteView bytes);

/// Strict: exactly what toBase64 writes for some bytes (padding demanded, no blanks,
/// no stray bits in the last character).
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

}  // namespace anchorite
