#pragma once

#include <string>
#include <utility>

#include "crypto/digest.h"

namespace anchorite::record {
class Review;
}

namespace anchorite::crypto {

/// Only `record::Review` can make one. It is the key to making an `Approved`, so that crypto, which
/// knows nothing of roots, still signs none that was not reviewed.
class ApprovalKey {
    ApprovalKey() = default;
    friend class anchorite::record::Review;
};

/// The exact bytes that a person has reviewed and read back. Move-only: one approval, one signature.
class Approved {
  public:
    Approved(ApprovalKey, std::string payload) : payload_(std::move(payload)) {}
    Approved(Approved&&) = default;
    Approved& operator=(Approved&&) = default;
    Approved(const Approved&) = delete;
    Approved& operator=(const Approved&) = delete;

    [[nodiscard]] const std::string& payload() const { return payload_; }

  private:
    std::string payload_;
};

}  // namespace anchorite::crypto
