#pragma once

#include <string>
#include <vector>

#include "ceremony/metadata/signed_root.h"

namespace anchorite::record {

/// Forms in which other tools take a root to be signed.
enum class OutgoingForm {
    payload,       ///< the exact bytes that are signed: go-tuf `payload`, OpenSSL, HSMs
    root,          ///< the root.json as it is
    placeholders,  ///< the root.json with an empty `sig` for every root key of both roots (tuf-on-ci)
    rstufPending,  ///< rstuf's pending metadata
};
/// `payload`, `root`, `tuf-on-ci`, `rstuf`.
[[nodiscard]] std::string_view nameOf(OutgoingForm form);

/// `trusted` is the root before. Placeholders go to root keys that have no entry yet, those of the root before first,
/// so that no signature is lost. Errors: `response.dialect` (the last two forms are for TUF 1.0 roots),
/// `request.no-predecessor` (rstuf signs no later root without the root before it).
Result<std::string> outgoing(const metadata::SignedRoot& document, const metadata::Root* trusted, OutgoingForm form);

/// Signatures as other tools take them; placeholders stay behind. `signatureList`: go-tuf's `add-signatures`.
[[nodiscard]] std::string signatureListOf(const metadata::SignedRoot& document);
/// What `rstuf admin metadata sign --out` writes, one signature. Error: `response.nothing-valid` (that keyid has not
/// signed).
Result<std::string> rstufPayloadOf(const metadata::SignedRoot& document, const metadata::KeyId& keyid);

/// The external commands that make a raw signature over `payloadFile` with a key of this kind and scheme, one a line:
/// OpenSSL first, with the private key in `private.pem`; then, but for Ed25519, pkcs11-tool, where MODULE and ID are
/// the person's to fill in (ECDSA leaves `digest.bin`). The tests run them; the second one where SoftHSM is installed.
/// Errors: `key.unsupported`, `request.text` (a file name that no line can hold).
Result<std::vector<std::string>> signingCommands(const metadata::Key& key, const std::string& payloadFile,
                                                 const std::string& signatureFile);

}  // namespace anchorite::record
