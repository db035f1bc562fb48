#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "transfer/wire/inflater.h"

namespace anchorite::transfer {

/// What all frames of one BBQr transfer have in common: the first six characters.
struct BbqrStream {
    char encoding = '2';       ///< `H` hex, `2` base 32, `Z` raw deflate in base 32
    char type = 'B';           ///< `B` binary, `C` CBOR, `J` JSON, `U` text; others are foreign programs' files
    std::uint32_t frames = 1;  ///< 1 to 1295
    friend bool operator==(const BbqrStream&, const BbqrStream&) = default;
};

struct BbqrFrame {
    BbqrStream stream;
    std::uint32_t index = 0;  ///< from 0
    std::string body;         ///< as received, checked: alphabet and length
};

/// Errors: `bbqr.malformed` with the reason (bbqr.md section 3).
Result<BbqrFrame> parseBbqr(std::string_view text);

/// Collects the frames of one transfer. All are needed.
class BbqrDecoder {
  public:
    /// `stream` as parseBbqr gives it.
    explicit BbqrDecoder(BbqrStream stream);

    enum class Taken : std::uint8_t { news, nothingNew, contradiction, foreign };
    /// `contradiction`: another body for a known index, or a length that does not fit the others. Two files of the
    /// same shape may be mixed; nothing that is here can be trusted to be one file, so it is the answer from then on,
    /// and there will be no file.
    Taken take(const BbqrFrame& frame);

    [[nodiscard]] const BbqrStream& stream() const { return stream_; }
    [[nodiscard]] std::uint32_t have() const { return have_; }
    /// All frames are here, and none contradicted.
    [[nodiscard]] bool isComplete() const { return have_ == stream_.frames && !contradicted_; }
    /// Frames that have not come yet, numbered from 1.
    [[nodiscard]] std::vector<std::uint32_t> missing() const;

    /// The file, once complete. Errors: `transfer.incomplete`, `bbqr.contradiction`, `bbqr.malformed`, `bbqr.too-large`
    /// (more than envelopeLimit), and for `Z` those of `inflater` with envelopeLimit.
    Result<Bytes> file(Inflater& inflater) const;

  private:
    [[nodiscard]] bool fits(const BbqrFrame& frame) const;

    BbqrStream stream_;
    std::vector<std::string> bodies_;    ///< empty: has not come
    std::optional<std::size_t> length_;  ///< of every body but the last
    std::uint32_t have_ = 0;
    bool contradicted_ = false;
};

/// The frames of a file: as few as fit symbols of at most `largestVersion` (5 to 40), in the lowest version that needs
/// no more, each filled but the last; so for `H` and `2` exactly the frames of the reference implementation. `Z` is
/// used when asked for and smaller (`2` otherwise); then the window is 1 KiB. Errors: `bbqr.too-large` (more than 1295
/// frames), `bbqr.malformed` (an empty file, no such encoding, a type that is no capital letter).
Result<std::vector<std::string>> bbqrFrames(ByteView file, char type, char encoding, int largestVersion);

}  // namespace anchorite::transfer
