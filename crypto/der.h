#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include "crypto/base/bytes.h"

/// The little DER that keys and ECDSA signatures need (X.690), read strictly: definite lengths in their shortest
/// form, low tag numbers, nothing left over unless asked for.
namespace anchorite::crypto::der {

inline constexpr std::uint8_t integerTag = 0x02;
inline constexpr std::uint8_t bitStringTag = 0x03;
inline constexpr std::uint8_t octetStringTag = 0x04;
inline constexpr std::uint8_t nullTag = 0x05;
inline constexpr std::uint8_t oidTag = 0x06;
inline constexpr std::uint8_t sequenceTag = 0x30;

class Reader {
  public:
    explicit Reader(ByteView bytes) : rest_(bytes) {}

    [[nodiscard]] bool atEnd() const { return rest_.empty(); }
    [[nodiscard]] bool nextIs(std::uint8_t tag) const { return !rest_.empty() && rest_[0] == tag; }

    /// The contents of the next element if it has this tag; none (and no move) otherwise.
    std::optional<ByteView> take(std::uint8_t tag);

    /// A positive INTEGER in its shortest form, without the leading zero byte that only keeps it positive. Zero
    /// comes back as one zero byte.
    std::optional<ByteView> takePositive();

    /// A BIT STRING of whole bytes.
    std::optional<ByteView> takeBits();

  private:
    ByteView rest_;
};

/// The contents of the one element that `bytes` consists of.
[[nodiscard]] std::optional<ByteView> whole(std::uint8_t tag, ByteView bytes);

/// SEQUENCE(r, s), both positive and in shortest form, without leading zeros.
[[nodiscard]] std::optional<std::pair<ByteView, ByteView>> ecdsaParts(ByteView signature);

/// Tag and length of an element with contents of this size.
[[nodiscard]] Bytes opening(std::uint8_t tag, std::size_t size);

/// One element. Not for secrets: the answer is ordinary memory.
[[nodiscard]] Bytes element(std::uint8_t tag, ByteView contents);

/// A positive INTEGER; leading zeros of `magnitude` are dropped.
[[nodiscard]] Bytes positive(ByteView magnitude);

/// The elements, one after the other.
template <class... Parts>
[[nodiscard]] Bytes joined(const Parts&... parts) {
    Bytes all;
    (all.insert(all.end(), parts.begin(), parts.end()), ...);
    return all;
}

}  // namespace anchorite::crypto::der
