#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "crypto/base/result.h"
#include "crypto/base/utc_time.h"

namespace anchorite::record {

/// What one step of a rehearsal did, for people.
struct RehearsalStep {
    std::string title;               ///< "Ada makes a key"
    std::string detail;              ///< one or two sentences, with counts and words where they matter
    std::vector<std::string> files;  ///< paths written by this step
};

/// A whole rehearsal without questions: three holders in three folders make keys, compose a 2-of-3 root v1, sign it
/// apart from each other and merge; then v2 replaces one holder; then the chain is verified from v1. Everything is
/// marked as rehearsal and lapses in 7 days. Each step is real: the same keys, gates and files as a ceremony, with the
/// read-back answered from the words sheet that the step before has written.
class Rehearsal {
  public:
    /// `folder` must not exist yet, or be empty. `now` is the simulated clock's start. Errors: those of Disk,
    /// `rehearsal.folder`.
    static Result<Rehearsal> begin(Disk& disk, Random& random, std::string folder, UtcTime now);
    Rehearsal(Rehearsal&&) noexcept;
    Rehearsal& operator=(Rehearsal&&) noexcept;
    ~Rehearsal();

    /// The titles of all steps, in order, for a step rail.
    [[nodiscard]] static std::vector<std::string> titles();

    [[nodiscard]] std::size_t done() const;
    [[nodiscard]] bool finished() const;

    /// Does the next step. May take a second (Argon2id): keep it off a GUI thread. After an error nothing more happens.
    Result<RehearsalStep> next();

    /// The folder with the published `1.root.json` and `2.root.json`, for the review.
    [[nodiscard]] std::string historyFolder() const;

  private:
    struct Body;
    explicit Rehearsal(std::unique_ptr<Body> body);
    std::unique_ptr<Body> body_;
};

}  // namespace anchorite::record
