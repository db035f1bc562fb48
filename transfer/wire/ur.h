#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

class FragmentChooser;

/// The limits of our strict profile (ur.md section 10), checked before anything is allocated.
inline constexpr std::uint32_t urFragmentsLimit = 1024;
inline constexpr std::size_t urFragmentLimit = 2048;
inline constexpr std::size_t urTextLimit = 4296;

/// A UR that is complete in one text: `ur:TYPE/BODY`.
struct UrSingle {
    std::string type;
    Bytes message;  ///< one deterministic CBOR item; a byte string for the types `bytes` and `x-anchorite`
};

/// What all parts of one transfer have in common.
struct UrStream {
    std::string type;
    std::uint32_t fragments = 0;     ///< seqLen
    std::uint32_t messageSize = 0;   ///< bytes, without padding
    std::uint32_t checksum = 0;      ///< CRC-32 of the message
    std::uint32_t fragmentSize = 0;  ///< bytes
    friend bool operator==(const UrStream&, const UrStream&) = default;
};

/// One part of a multipart UR: `ur:TYPE/NUMBER-COUNT/BODY`.
struct UrPart {
    UrStream stream;
    std::uint32_t number = 0;  ///< seqNum, from 1; above stream.fragments: mixed
    Bytes fragment;
};

/// Reads one text, in any case. Errors: `ur.malformed` (with the reason), `ur.checksum` (the text was damaged on the
/// way), `ur.limits` (larger than we take: urFragmentsLimit, urFragmentLimit, parcel size, urTextLimit).
Result<std::variant<UrSingle, UrPart>> parseUr(std::string_view text);

/// One or more of `a-z 0-9 -` (BCR-2020-005).
[[nodiscard]] bool isUrType(std::string_view type);

/// The one CBOR byte string that these bytes are, or none.
[[nodiscard]] std::optional<Bytes> asByteString(ByteView cbor);

/// The CBOR byte string of these bytes.
[[nodiscard]] Bytes byteString(ByteView content);

/// Makes the parts of one message, for as long as somebody wants to see them. Upper case, as QR alphanumeric mode
/// wants it.
class UrEncoder {
  public:
    /// `message` is one CBOR item. Fragments are equal and at most `largestFragment` bytes (1 to urFragmentLimit); one
    /// fragment means the single form. With more than urFragmentsLimit fragments: `ur.limits`. `ur.type` for a type
    /// that is none.
    static Result<UrEncoder> of(std::string type, Bytes message, std::size_t largestFragment);

    [[nodiscard]] const UrStream& stream() const { return stream_; }
    [[nodiscard]] bool isSingle() const { return stream_.fragments == 1; }

    /// Part `number`, from 1 to 2^32 - 1; mixed above stream().fragments. The single form for every number where
    /// isSingle().
    [[nodiscard]] std::string part(std::uint32_t number) const;

    /// The number of characters of the longest text up to part `number`.
    [[nodiscard]] std::size_t longestText(std::uint32_t number) const;

    /// What is shown as picture `turn` (from 0): all pure parts, then as many mixed ones, then all pure parts again,
    /// then the next mixed ones (transfer.md 2). Part numbers stay below 65536, then everything starts again.
    [[nodiscard]] std::uint32_t numberAt(std::uint64_t turn) const;

  private:
    UrEncoder(UrStream stream, Bytes message);
    [[nodiscard]] Bytes fragmentsMixed(std::uint32_t number) const;

    UrStream stream_;
    Bytes message_;
    std::shared_ptr<const FragmentChooser> chooser_;
};

/// Puts a message together again from any parts of its stream, by Gaussian elimination over GF(2). Its memory is one
/// message and fragments^2 bits, taken as parts come.
class UrDecoder {
  public:
    /// `stream` as parseUr gives it, within the limits above.
    explicit UrDecoder(UrStream stream);

    enum class Taken : std::uint8_t {
        news,           ///< one more independent part
        nothingNew,     ///< follows from what is here already
        contradiction,  ///< cannot be true together with what is here: not taken
        foreign,        ///< of another stream: not taken
    };
    Taken take(const UrPart& part);

    [[nodiscard]] const UrStream& stream() const { return stream_; }
    /// Exactly how many independent parts are here: complete at stream().fragments.
    [[nodiscard]] std::uint32_t rank() const { return rank_; }
    [[nodiscard]] bool isComplete() const { return rank() == stream_.fragments; }

    /// The message, once complete. Errors: `transfer.incomplete` (not yet), `ur.checksum` (the parts agree with each
    /// other and are not the message: somebody forged one; all of it is to be thrown away), `ur.malformed` (no
    /// deterministic CBOR item, or not one of the type's form).
    [[nodiscard]] Result<Bytes> message() const;

  private:
    /// Some fragments, and what they XOR to.
    struct Row {
        std::vector<std::uint64_t> fragments;  ///< a bit for each
        Bytes sum;                             ///< empty: no such row yet
    };
    static void subtract(Row& row, const Row& known);
    void solve();

    UrStream stream_;
    std::shared_ptr<const FragmentChooser> chooser_;
    std::vector<Row> rows_;  ///< at i: one whose smallest fragment is i
    std::uint32_t rank_ = 0;
};

}  // namespace anchorite::transfer
