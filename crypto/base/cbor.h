#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite {

/// The major types of CBOR (RFC 8949 section 3.1).
enum class CborType : std::uint8_t { number, negative, bytes, text, array, map, tag, simple };

/// Writes deterministic CBOR (RFC 8949 section 4.2.1): shortest heads, definite lengths. The order of keys is the
/// caller's duty.
class CborWriter {
  public:
    CborWriter& number(std::uint64_t value) { return head(CborType::number, value); }
    CborWriter& bytes(ByteView value);
    CborWriter& text(std::string_view value);
    CborWriter& array(std::uint64_t members) { return head(CborType::array, members); }
    CborWriter& map(std::uint64_t members) { return head(CborType::map, members); }

    [[nodiscard]] Bytes take() { return std::move(out_); }

  private:
    CborWriter& head(CborType type, std::uint64_t value);
    Bytes out_;
};

/// Reads deterministic CBOR piece by piece: anything else than a shortest head of the asked type gives none. Lengths
/// are compared with what is there before anything is taken; nothing is copied.
class CborReader {
  public:
    explicit CborReader(ByteView bytes) : rest_(bytes) {}

    [[nodiscard]] std::optional<std::uint64_t> number() { return headOf(CborType::number); }
    [[nodiscard]] std::optional<ByteView> bytes();
    /// Well-formed UTF-8.
    [[nodiscard]] std::optional<std::string_view> text();
    [[nodiscard]] std::optional<std::uint64_t> array() { return headOf(CborType::array); }
    [[nodiscard]] std::optional<std::uint64_t> map() { return headOf(CborType::map); }

    struct Head {
        CborType type;
        std::uint8_t width;  ///< bytes behind the first one: 0, 1, 2, 4, 8
        std::uint64_t value;
    };
    /// Any head. For `simple` the value is the argument as it stands, which may be a float's bits.
    [[nodiscard]] std::optional<Head> head();
    [[nodiscard]] std::optional<ByteView> take(std::uint64_t size);

    [[nodiscard]] ByteView rest() const { return rest_; }
    [[nodiscard]] bool atEnd() const { return rest_.empty(); }

  private:
    std::optional<std::uint64_t> headOf(CborType type);
    ByteView rest_;
};

/// Exactly one item of deterministic CBOR of any kind, and nothing behind it: keys ascending by their bytes and
/// unique, shortest floats. Nested at most 32 deep.
[[nodiscard]] bool isOneCborItem(ByteView bytes);

}  // namespace anchorite
