#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/verification.h"
#include "crypto/base/utc_time.h"

namespace anchorite::metadata {

/// A root that may vouch for the next one.
class TrustedRoot {
  public:
    /// TUF 5.3.2: an anchor must satisfy its own root role. Error: `anchor-self-signature`.
    static Result<TrustedRoot> anchor(SignedRoot root);
    /// The root whose payload a key's pin names. The digest alone makes it trusted. Error: `pin.mismatch`.
    static Result<TrustedRoot> pinned(SignedRoot root, const crypto::Sha256& digest);

    [[nodiscard]] const SignedRoot& signedRoot() const { return root_; }
    [[nodiscard]] const Root& root() const { return root_.root(); }
    [[nodiscard]] const RootPayload& payload() const { return root_.payload(); }

  private:
    friend Result<TrustedRoot> succeed(const TrustedRoot& current, const SignedRoot& next);
    explicit TrustedRoot(SignedRoot root) : root_(std::move(root)) {}
    SignedRoot root_;
};

/// TUF 5.3.4 and 5.3.5 in the order dialect, old threshold, new threshold, version. Errors: `succession.dialect`,
/// `5.3.4-old-threshold`, `5.3.4-new-threshold`, `5.3.5-version`.
Result<TrustedRoot> succeed(const TrustedRoot& current, const SignedRoot& next);

/// The rules of one step over an examination already made: nothing, or the first rule that fails.
Result<void> requireSuccession(const Root& current, const SignedRoot& next, const Examination& examination);

/// TUF 5.3.10: expires > at, strictly. Error: `5.3.10-expired`.
Result<void> requireUnexpired(const Root& root, UtcTime at);

/// Refuses a keyid that is not the specification's hash of its key, as tough does. Errors: `key.keyid-mismatch`,
/// `key.keyid-legacy-form`.
Result<void> requireStrictKeyIds(const Root& root);

}  // namespace anchorite::metadata
