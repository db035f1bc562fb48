#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/audit/finding.h"
#include "ceremony/metadata/succession.h"
#include "ceremony/record/approval/pin.h"
#include "ceremony/record/approval/read_back.h"
#include "ceremony/rotation/diff.h"
#include "ceremony/rotation/rulers.h"
#include "crypto/approved.h"

namespace anchorite::record {

/// What a holder brings to the review of one root.
struct ReviewInput {
    crypto::PublicKey key;  ///< the signing key's public part
    bool rehearsalKey = false;
    PinFile pins;
    std::vector<metadata::SignedRoot> links;       ///< earlier roots, oldest first, verified forward from the pin
    std::optional<metadata::SignedRoot> document;  ///< the root to be signed; always set
    std::string repository;                        ///< empty: that of the pin
    bool first = false;                            ///< the typed gate: trust a first root, or the first link
    std::optional<UtcTime> at;
};

/// The review before a signature: baseline from the key's pin, diff, findings. The only way to an `Approved`.
class Review {
  public:
    /// Errors: `pin.missing` (no pin and not `first`), `pin.present` (`first` with a pin that stands),
    /// `pin.link-missing` (the links do not reach from the pin to the version before), `pin.mismatch` (a root of
    /// another repository, or a false predecessor), `pin.other-repository`, the rules of succession for links,
    /// `review.not-a-root-key` (the key is in neither root role), `review.scheme` (listed under a scheme that this
    /// program verifies but does not sign with), `rehearsal.expiry`, `review.dialect` (only tuf is signed),
    /// `rehearsal.key-in-real-root`, `rehearsal.real-key-in-rehearsal`, `sig.present` (the key has signed this file).
    static Result<Review> begin(ReviewInput input);

    [[nodiscard]] const std::optional<metadata::TrustedRoot>& baseline() const { return baseline_; }
    [[nodiscard]] const metadata::SignedRoot& document() const { return *input_.document; }
    [[nodiscard]] const rotation::Diff& diff() const { return diff_; }
    [[nodiscard]] const std::vector<audit::Finding>& findings() const { return findings_; }
    [[nodiscard]] const rotation::Rulers& rulers() const { return *rulers_; }
    /// The digest of another payload that this key has signed, or trusts, for the same version.
    [[nodiscard]] const std::optional<crypto::Sha256>& signedBefore() const { return signedBefore_; }
    /// The root whose words must be read back too: the first link when there is no pin.
    [[nodiscard]] const std::optional<metadata::SignedRoot>& firstTrust() const { return firstTrust_; }
    /// Keyids under which the key stands in the new and in the old root role: one signature for each.
    [[nodiscard]] const std::vector<metadata::KeyId>& signingKeyIds() const { return keyids_; }
    /// The pin after this signature.
    [[nodiscard]] Pin nextPin() const;
    [[nodiscard]] const crypto::PublicKey& key() const { return input_.key; }
    [[nodiscard]] const PinFile& pins() const { return input_.pins; }

    /// The gate. Errors: `audit.blocked` (a BLOCK finding stands), `readback.mismatch` (words of another payload),
    /// `readback.first` (the first root's words are missing), `ledger.second-digest` (no reason for a second payload of
    /// one version).
    Result<crypto::Approved> approve(const ReadBack& words, const std::optional<ReadBack>& firstWords,
                                     const std::string& reason) const;

  private:
    explicit Review(ReviewInput input) : input_(std::move(input)) {}
    Result<void> findBaseline();
    Result<void> trustFirst();
    Result<void> startFromPin(const Pin& pin);
    Result<void> walkLinks(metadata::TrustedRoot from, std::size_t next);
    Result<void> requireRepository() const;
    Result<void> requireSameWorld() const;
    Result<void> requireBaselineOfSameWorld() const;
    Result<void> findKeyIds(const metadata::Examination& examination);
    void judge(const metadata::Examination& examination);
    [[nodiscard]] std::optional<crypto::Sha256> otherPayload() const;
    [[nodiscard]] const metadata::Root* baselineRoot() const { return baseline_ ? &baseline_->root() : nullptr; }
    ReviewInput input_;
    std::optional<metadata::TrustedRoot> baseline_;
    std::optional<metadata::SignedRoot> firstTrust_;
    std::optional<crypto::Sha256> signedBefore_;
    rotation::Diff diff_;
    std::optional<rotation::Rulers> rulers_;
    std::vector<audit::Finding> findings_;
    std::vector<metadata::KeyId> keyids_;
};

}  // namespace anchorite::record
