#include "ceremony/record/signing.h"

namespace anchorite::record {

Result<SignedDocument> signReviewed(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key,
                                    const Review& review, crypto::Approved approved) {
    const auto& payload = review.document().payload();
    if (approved.payload() != payload.bytes())
        return fail("crypto.failed", "the approval is for another payload");
    auto pins = review.pins();
    TRY(pins.requireAuthentic(key));
    const auto signature = TRY(key.signer().signRoot(approved));
    metadata::KeyReader keys;
    auto document = review.document();
    for (const auto& keyid : review.signingKeyIds())
        document = TRY(metadata::SignedRoot::parse(document.withSignature(keyid, signature), keys));
    const auto* trusted = review.baseline() ? &review.baseline()->root() : nullptr;
    SignedDocument result{document.received(), examine(document, trusted), std::nullopt};
    pins.setPin(review.nextPin());
    pins.enter(payload.root().version().number(), payload.digest());
    if (auto written = pins.write(disk, keyPath, key); !written) {
        if (written.error().code != "file.read-only")
            return std::unexpected(written.error());
        result.pinNotWritten = written.error();
    }
    return result;
}

}  // namespace anchorite::record
