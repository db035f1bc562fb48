#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/verification.h"

namespace anchorite::record {

struct Merged {
    std::string document;                       ///< the root.json with what was new
    std::vector<metadata::KeyId> added;         ///< valid signatures that were taken
    std::vector<metadata::KeyId> alreadyThere;  ///< valid, but their key had signed before
    std::vector<metadata::Note> refused;        ///< signatures that do not count, with the reason
};

/// Takes every valid signature of `response` (a root.json with an equal payload, or a bare `{keyid, sig}`) into
/// `document`. Keys of `trusted`, the root before, may sign too. Errors: `response.other-payload` (its words are in the
/// detail), `response.malformed`, `response.nothing-valid`.
Result<Merged> mergeResponse(const metadata::SignedRoot& document, const metadata::Root* trusted,
                             const std::string& response, metadata::KeyReader& keys);

}  // namespace anchorite::record
