#pragma once

#include <optional>

#include "ceremony/record/transcript/transcript.h"

namespace anchorite::record {

/// What one record must say to follow the one before it; and what is noteworthy between the two. The same for a record
/// that is read and for one that was just written.
class Chain {
  public:
    explicit Chain(std::optional<crypto::Sha256> plan) : plan_(plan) {}

    /// Nothing, or the first damage. Codes: `transcript.sequence`, `transcript.previous`, `transcript.plan`,
    /// `transcript.after-close`.
    [[nodiscard]] std::optional<TranscriptProblem> damageIn(const Record& record) const;

    /// Takes a sound record; `transcript.clock` and `transcript.boot` go to the problems.
    void follow(const Record& record, TranscriptFacts& facts);

    /// A record of this kind may stand next. Errors: `transcript.after-close`, `transcript.sequence`.
    Result<void> requireRoomFor(RecordKind kind) const;

  private:
    std::optional<crypto::Sha256> plan_;
    std::optional<crypto::Sha256> head_;
    std::optional<Moment> last_;
    std::int64_t count_ = 0;
    bool closed_ = false;
};

}  // namespace anchorite::record
