#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/verification.h"
#include "crypto/base/disk.h"

namespace anchorite::record {

struct Merged {
    std::string document;                       ///< the root.json with what was new
    std::vector<metadata::KeyId> added;         ///< valid signatures that were taken
    std::vector<metadata::KeyId> alreadyThere;  ///< valid, but their key had signed before
    std::vector<metadata::Note> refused;        ///< signatures that do not count, with the reason
};

/// Takes every valid signature of `response` (any form of readIncoming) into `document`. Keys of `trusted`, the root
/// before, may sign too. Errors: those of readIncoming, `response.other-payload` (its words are in the detail),
/// `response.nothing-valid`, `response.dialect`.
Result<Merged> mergeResponse(const metadata::SignedRoot& document, const metadata::Root* trusted,
                             const std::string& response, metadata::KeyReader& keys);

/// What to write into the file of a draft, when `after` was made from `before`: others may have added signatures to the
/// file meanwhile, and theirs are kept. Errors: those of Disk::read, SignedRoot::parse and mergeResponse.
Result<std::string> mergedWithFile(Disk& disk, const std::string& path, const metadata::SignedRoot& before,
                                   const std::string& after, const metadata::Root* trusted);

}  // namespace anchorite::record
