#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// The port to whoever inflates: compressed bytes from outside are only ever opened in the decoder's process
/// (`transfer/decoder/decoder.h`).
class Inflater {
  public:
    virtual ~Inflater() = default;

    /// The content of a raw deflate stream (RFC 1951, window 15 or less) that ends exactly where `deflated` ends.
    /// Errors: `inflate.malformed` (no such stream, cut short, bytes after it), `inflate.too-large` (more than
    /// `limit` bytes come out; found out while inflating), and those of the decoder's process.
    virtual Result<Bytes> inflate(ByteView deflated, std::size_t limit) = 0;
};

/// Raw deflate at level 9. `windowBits` is 15, or 10 for BBQr. Only for bytes of our own.
[[nodiscard]] Bytes deflated(ByteView bytes, int windowBits = 15);

}  // namespace anchorite::transfer
