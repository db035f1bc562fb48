#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/names.h"
#include "ceremony/metadata/signed_root.h"
#include "crypto/digest.h"

namespace anchorite::record {

struct ResponseSignature {
    metadata::KeyId keyid;
    std::string scheme;  ///< as the root lists the key; a claim
    Bytes signature;
};

/// The answer to a request: the content of a parcel of kind 2. Signatures, or a refusal; never both.
struct Response {
    crypto::Sha256 payload;
    std::vector<ResponseSignature> signatures;  ///< at most 64
    std::string refusal;                        ///< received, not authenticated; at most 2,000 bytes of plain text
};

/// Limits, checked before anything is allocated; the texts of a response are bounded as those of a request.
inline constexpr std::size_t responseSignaturesLimit = 64;
inline constexpr std::size_t schemeLimit = 200;      ///< bytes
inline constexpr std::size_t signatureLimit = 2048;  ///< bytes: twice RSA-8192

/// Deterministic CBOR {0 payload SHA-256, 1 [[keyid, scheme, signature]...]} or {0, 2 reason}. Errors:
/// `response.malformed` (neither or both, or a text that is not plain), `response.too-large`.
Result<Bytes> writeResponse(const Response& response);

/// Error: `response.malformed`.
Result<Response> readResponse(ByteView content);

/// The signatures that `after` holds and `before` does not (the same payload), as a response. Placeholders and
/// signatures whose text is not of the right encoding stay behind. Errors: `response.other-payload`,
/// `response.nothing-valid` (there is none), `response.too-large`.
Result<Response> responseOf(const metadata::SignedRoot& before, const metadata::SignedRoot& after);

}  // namespace anchorite::record
