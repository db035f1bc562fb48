#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/json.h"
#include "ceremony/record/exchange/response.h"

namespace anchorite::record {

/// In which form signatures came in.
enum class IncomingForm {
    response,         ///< ours (response.h)
    root,             ///< a root.json: ours, python-tuf, go-tuf, tough (indented), tuf-on-ci (empty `sig` placeholders)
    signatureObject,  ///< `{"keyid","sig"}` alone
    signatureList,    ///< go-tuf `sign-payload`: a list of them
    rstufPayload,     ///< rstuf's sign payload: `{"role":"root","signature":{"keyid","sig"}}`
    rstufPending,     ///< rstuf's pending metadata: a root.json inside `{"data":{"metadata":{"root":…}}}` or
                      ///< `{"metadata":…}`
    raw,              ///< bytes from OpenSSL or an HSM, with a named public key
};
/// "a response", "a root.json", "a signature list of go-tuf" ...
[[nodiscard]] std::string_view wordsFor(IncomingForm form);

/// What a file brings, before it is judged against any payload.
struct Incoming {
    IncomingForm form = IncomingForm::response;
    /// Placeholders (empty `sig`) are not among them. One whose text is not of the right encoding has no bytes. In
    /// Notary v1 `scheme` is the signature's own method.
    std::vector<ResponseSignature> signatures = {};
    std::vector<metadata::KeyId> placeholders = {};     ///< asked for, not given
    std::optional<crypto::Sha256> payload = {};         ///< what it says, or shows, to have been signed
    std::optional<metadata::SignedRoot> document = {};  ///< the root that came along
    std::string refusal = {};                           ///< a holder's refusal; received, not authenticated
};

/// Recognised by content alone; an object that could be read as two forms is refused. With `namedKey` (a TUF key
/// object) what shows no form may be a raw signature (also as hex or base64 text with white space): Ed25519 64 bytes,
/// ECDSA as DER or as r||s (P1363, turned into DER), RSA of the modulus' size. Where bytes can be read in two ways,
/// both are among the signatures. At most 1 MiB. Errors: `response.unknown-form`, `response.malformed`, `json.*`, those
/// of SignedRoot::parse; `key.malformed`, `key.weak`, `key.unsupported` for the named key.
Result<Incoming> readIncoming(ByteView bytes, const std::optional<metadata::Json>& namedKey, metadata::KeyReader& keys);

/// One payload that signatures may be for.
struct KnownPayload {
    metadata::SignedRoot document;
    std::optional<metadata::SignedRoot> previous;  ///< the root before it
    std::string origin;                            ///< for people: "frozen 2026-11-22 10:12 UTC"
};

enum class ArrivalVerdict {
    counts,        ///< valid for the current payload and by a root key of the old or new root
    duplicate,     ///< the same, but this keyid has a valid signature there already; the same bytes or other ones
    otherPayload,  ///< valid, but for another payload: `which`, or the root that came in the same file
    nothingKnown,  ///< valid for nothing known here, or not tried any more (see judge)
    noRootKey,     ///< its keyid is a root key of nothing known here
    malformed,     ///< no signature at all
};

/// `counts`, `duplicate`, `other-payload`, `nothing-known`, `no-root-key`, `malformed`.
[[nodiscard]] std::string_view nameOf(ArrivalVerdict verdict);

/// One signature, judged at once. It is kept whatever the verdict is.
struct Arrival {
    ResponseSignature signature;  ///< under the keyid that the root lists, where the file named its key otherwise
    ArrivalVerdict verdict = ArrivalVerdict::nothingKnown;
    bool countsForOld = false;              ///< valid under a root key of the root before; also duplicates
    bool countsForNew = false;              ///< valid under a root key of the root itself; also duplicates
    bool sameBytes = false;                 ///< duplicates only
    std::optional<std::size_t> which = {};  ///< place in `known` of the payload it is valid for
    /// "valid for another root 6 (frozen 2026-11-22 10:12 UTC), words island tolerance …; it does not count", no full
    /// stop. One public key under two keyids has two arrivals that count, and the second sentence says that it counts
    /// once.
    std::string sentence = {};
};

/// Judges each signature against known[current], then against all others. A keyid that the current payload does not
/// list is also looked up by trying the root keys, and taken only when exactly one key verifies (tools that name keys
/// otherwise, keyids in another case). Cheap under floods: of one file, no more than `triesPerKeyId` signatures of one
/// keyid that do not count are tried, and no more than `triesOfNames` verifications look for the key behind a foreign
/// name.
[[nodiscard]] std::vector<Arrival> judge(const Incoming& incoming, const std::vector<KnownPayload>& known,
                                         std::size_t current);
inline constexpr int triesPerKeyId = 8192;
inline constexpr int triesOfNames = 1024;

}  // namespace anchorite::record
