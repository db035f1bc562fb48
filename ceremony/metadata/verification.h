#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/signed_root.h"

namespace anchorite::metadata {

/// How many keys of one root's root role have signed a document. Keys count by material, not by keyid.
struct VerificationReport {
    Version version;               ///< of the root whose keys are asked
    std::int64_t needed;           ///< its threshold
    std::vector<KeyId> valid;      ///< one keyid for each key that counts, in the role's order
    std::int64_t keyidsValid = 0;  ///< keyids with a valid signature: what clients that count labels see
    std::vector<KeyId> missing;    ///< keyids of usable keys that could still sign, in the role's order

    [[nodiscard]] std::int64_t have() const { return static_cast<std::int64_t>(valid.size()); }
    [[nodiscard]] bool met() const { return have() >= needed; }
};

enum class SignatureState {
    valid,
    invalid,       ///< `sig.invalid`: a known key, well-formed, does not verify
    malformed,     ///< `sig.malformed`: its text is not hex or base64
    placeholder,   ///< an empty text: not signed yet
    unknownKeyId,  ///< `sig.unknown-keyid`: in neither root role
    unusableKey,   ///< its key is listed, but cannot count
};

struct SignatureVerdict {
    KeyId keyid;
    SignatureState state;
    bool countsForOwn = false;       ///< valid under a root key of the document itself
    bool countsForPrevious = false;  ///< valid under a root key of the root before it
};

/// All that can be said of a root's signatures, alone or as the successor of `previous`.
struct Examination {
    VerificationReport own;
    std::optional<VerificationReport> previous;
    std::vector<SignatureVerdict> signatures;  ///< in file order
    std::vector<Note> notes;                   ///< those of the root, then those of its signatures
};

/// Checks each distinct signature once, also where a key stands in both roots.
[[nodiscard]] Examination examine(const SignedRoot& document, const Root* previous);

/// Names of notes, each once, sorted: the `warnings` of a verdict.
[[nodiscard]] std::vector<std::string> warningNames(const std::vector<Note>& notes);

}  // namespace anchorite::metadata
