#include "ceremony/record/approval/signing.h"

#include <algorithm>
#include <memory>

namespace anchorite::record {

namespace {

/// Whether every new entry counts, before anything is written: a signature that counts for nothing never leaves.
Result<metadata::Examination> requireCounting(const metadata::SignedRoot& document, const Review& review) {
    auto examination = examine(document, review.baseline() ? &review.baseline()->root() : nullptr);
    for (const auto& keyid : review.signingKeyIds()) {
        const auto found = std::ranges::find(examination.signatures, keyid, &metadata::SignatureVerdict::keyid);
        if (found == examination.signatures.end() || found->state != metadata::SignatureState::valid)
            return fail("crypto.failed",
                        "the signature made for " + keyid.shortForm() + " does not verify; it was discarded");
    }
    return examination;
}

/// Pin and ledger, synced before the signature is handed out.
Result<std::optional<Error>> enterSignature(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key,
                                            const Review& review) {
    const auto& payload = review.document().payload();
    auto pins = review.pins();
    pins.setPin(review.nextPin());
    pins.enter(payload.root().version().number(), payload.digest());
    const auto written = pins.write(disk, keyPath, key);
    if (written)
        return std::optional<Error>();
    if (written.error().code != "file.read-only")
        return std::unexpected(written.error());
    return std::optional<Error>(written.error());
}

/// From the last look at the ledger to its new entry no other program signs with this key: two payloads of one version
/// would both pass. On a read-only medium nothing can be locked, and no ledger can be kept, which is said.
Result<std::unique_ptr<GrowingFile>> lockBeside(Disk& disk, const std::string& keyPath) {
    auto lock = disk.grow(keyPath + ".lock");
    if (lock || lock.error().code != "file.read-only")
        return lock;
    return std::unique_ptr<GrowingFile>();
}

}  // namespace

Result<SignedDocument> signReviewed(Disk& disk, const std::string& keyPath, const crypto::UnlockedKey& key,
                                    const Review& review, crypto::Approved approved) {
    const auto& payload = review.document().payload();
    if (approved.payload() != payload.bytes())
        return fail("crypto.failed", "the approval is for another payload");
    if (key.signer().publicKey().toSpki() != review.key().toSpki())
        return fail("review.wrong-key", "the key that was opened is not the one that was reviewed");
    TRY(review.pins().requireAuthentic(key));
    const auto alone = TRY(lockBeside(disk, keyPath));
    TRY(review.pins().requireUnchanged(disk, keyPath));
    const auto signature = TRY(key.signer().signRoot(approved));
    std::vector<std::pair<metadata::KeyId, Bytes>> added;
    for (const auto& keyid : review.signingKeyIds())
        added.emplace_back(keyid, signature);
    metadata::KeyReader keys;
    const auto document = TRY(metadata::SignedRoot::parse(review.document().withSignatures(added), keys));
    auto examination = TRY(requireCounting(document, review));
    auto pinProblem = TRY(enterSignature(disk, keyPath, key, review));
    return SignedDocument{document.received(), std::move(examination), std::move(pinProblem)};
}

}  // namespace anchorite::record
