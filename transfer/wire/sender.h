#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "transfer/wire/ur.h"

namespace anchorite::transfer {

/// How large the parts of an animated code are and how fast they follow each other (transfer.md 1.4).
struct Density {
    std::string_view name;        ///< "Compatible", "Careful", "Normal", "Fast"
    std::size_t largestFragment;  ///< bytes
    int largestVersion;           ///< of the QR symbol
    int perSecond;                ///< pictures, unless chosen otherwise
};

/// From the coarsest to the finest: Compatible (100 bytes, v8, 4/s), Careful (349, v15, 5/s), Normal (594, v20, 8/s),
/// Fast (896, v25, 12/s).
[[nodiscard]] std::span<const Density> densities();
/// In any case of letters; null when there is none of the name.
[[nodiscard]] const Density* densityNamed(std::string_view name);
[[nodiscard]] const Density& normalDensity();

/// The speeds that a person can choose, pictures a second.
inline constexpr int playSpeeds[] = {2, 3, 4, 5, 6, 8, 10, 12};

/// A symbol that is held still may be denser than an animated one: version 22 at most.
inline constexpr int stillVersion = 22;

/// The texts to show for some bytes, one a picture, without end.
class Sender {
  public:
    /// UR of `type` around the CBOR byte string of `bytes`. A single part where it fits stillVersion; otherwise parts
    /// that fit the density's version with every number (a few bytes less than its largest fragment where the type is
    /// long or parts are many). isSingle() tells which. Errors: `ur.type`, `ur.limits`.
    static Result<Sender> ur(const std::string& type, ByteView bytes, const Density& density);
    /// UR with equal fragments of at most `largestFragment`; the single form only if all fits one. Same errors.
    static Result<Sender> urFragments(std::string type, ByteView bytes, std::size_t largestFragment);
    /// BBQr frames, repeated in order. Errors: those of bbqrFrames.
    static Result<Sender> bbqr(ByteView bytes, char type, char encoding, int largestVersion);
    /// One text as it is. Errors: `frame.too-long`.
    static Result<Sender> plain(std::string text);

    [[nodiscard]] bool isSingle() const;
    /// How many parts are enough for a receiver that misses none.
    [[nodiscard]] std::uint32_t parts() const;
    /// The text of part `number`, from 1. UR: any number; BBQr: modulo parts().
    [[nodiscard]] std::string part(std::uint32_t number) const;
    /// Which part is shown as picture `turn`, from 0: the alternating order for UR, one after the other for BBQr.
    [[nodiscard]] std::uint32_t numberAt(std::uint64_t turn) const;
    /// Characters of the longest text that this sender shows (part numbers of up to five digits): what the one QR
    /// version of the whole stream is chosen for.
    [[nodiscard]] std::size_t longestText() const;
    /// How the receiver will call this transfer; nothing for a plain text that it does not take.
    [[nodiscard]] std::string transfer() const;

  private:
    using Frames = std::vector<std::string>;
    explicit Sender(std::variant<UrEncoder, Frames> texts) : texts_(std::move(texts)) {}
    std::variant<UrEncoder, Frames> texts_;
};

}  // namespace anchorite::transfer
