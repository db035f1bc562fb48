#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/signed_root.h"

namespace anchorite::record {

/// A request to sign one root: the content of a parcel of kind 1 (transfer.md 6.1), or a bare root.json. It carries the
/// document itself and never a baseline: the signing key's own pin is that. Links are only roots to be verified
/// forward.
struct Request {
    std::optional<metadata::SignedRoot> document;  ///< always set once read
    std::string repository;                        ///< empty in a bare root.json
    std::vector<metadata::SignedRoot> links;       ///< earlier roots, as sent
    std::map<metadata::KeyId, std::string> names;  ///< claims: "name from request, not verified"
    std::string reason;                            ///< a claim too
    bool bare = false;                             ///< it was a root.json without anything around it
};

/// Limits, checked before anything is allocated: the whole content of a request 1 MiB (what a parcel carries), the
/// document and each link 512,000 bytes, at most 64 links, at most 256 names.
inline constexpr std::size_t requestLimit = std::size_t{1} << 20;
inline constexpr std::size_t requestDocumentLimit = 512'000;
inline constexpr std::size_t requestLinksLimit = 64;
inline constexpr std::size_t requestNamesLimit = 256;
inline constexpr std::size_t nameLimit = 200;     ///< bytes: a name, or the repository's
inline constexpr std::size_t reasonLimit = 2000;  ///< bytes: a reason, also that of a refusal
inline constexpr std::size_t keyidLimit = 512;    ///< bytes, in requests and responses

/// Deterministic CBOR: {0 document, 1 dialect, 2 repository, 3 payload SHA-256, 4 [links], 5 {keyid: name}, 6 reason};
/// all texts but 3; 4, 5 and 6 are missing when empty, so that a request has one spelling. Errors: `request.too-large`,
/// `request.text` (a name, repository or reason that is not plain text), `request.malformed` (no document).
Result<Bytes> writeRequest(const Request& request);

/// Either form, told apart by the first byte; also rstuf's pending metadata, whose trusted root is a link then. The
/// payload digest is computed from the document and compared with the one stated. Errors: `request.malformed` (not
/// deterministic CBOR, unknown or missing keys, wrong types, limits), `request.dialect` (the stated dialect is not that
/// of the document), `request.digest` (the document has another payload than the request states), those of
/// SignedRoot::parse, with "link n" where it is one.
Result<Request> readRequest(ByteView content, metadata::KeyReader& keys);

}  // namespace anchorite::record
