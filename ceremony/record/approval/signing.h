#pragma once

#include <string>

#include "ceremony/record/approval/review.h"
#include "crypto/key_file.h"

namespace anchorite::record {

struct SignedDocument {
    std::string document;                ///< the root.json with the new signature spliced in
    metadata::Examination examination;   ///< counts on both rulers, afterwards
    std::optional<Error> pinNotWritten;  ///< the key lies on a read-only medium: the holder's card must carry the words
};

/// Signs once, verifies, and enters pin and ledger beside the key before the signature is handed out.
/// Errors: `pin.forged`, `pin.changed`, `review.wrong-key`, `crypto.failed`, those of Disk other than read-only.
Result<SignedDocument> signReviewed(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key,
                                    const Review& review, crypto::Approved approved);

}  // namespace anchorite::record
