#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/succession.h"

namespace anchorite::metadata {

/// TUF 5.3.3: at most this many files in one walk.
inline constexpr std::size_t chainLimit = 1024;

struct ChainOptions {
    std::optional<UtcTime> at = {};  ///< expiry of the last root is judged at this time; without it nothing is
    bool strictKeyIds = false;
    /// A lone file: short of its threshold it is `5.3.4-new-threshold`, not an anchor that fails.
    bool lone = false;
};

/// One file of a walk. Counts are missing where the file could not be read.
struct ChainStep {
    std::string file;
    std::optional<Error> refused;  ///< why the walk ends here
    bool unreadable = false;       ///< it did not parse (exit 3 rather than 4)
    std::optional<Version> version;
    std::optional<Examination> examination;
};

/// The answer for a chain or for one file: the vocabulary of the corpus.
struct ChainVerdict {
    std::vector<ChainStep> steps;    ///< to the failing one
    std::optional<Error> refused;    ///< the failing rule, none when accepted
    std::string at;                  ///< the failing file
    std::optional<Dialect> dialect;  ///< none when the first file could not be read

    [[nodiscard]] bool accepted() const { return !refused; }
    [[nodiscard]] std::vector<std::string> warnings() const;
};

/// Walks a chain file by file and keeps only what the verdict needs; the documents themselves go.
class ChainWalk {
  public:
    explicit ChainWalk(ChainOptions options) : options_(options) {}

    /// The next file. False once the walk has ended with a refusal. `document` may be the reason why a file could not
    /// be read at all.
    bool step(std::string file, Result<std::string> document);

    /// Ends the walk: judges the last root's expiry. The last accepted root, if any, is in `last`.
    ChainVerdict finish();

    [[nodiscard]] const std::optional<SignedRoot>& last() const { return last_; }
    /// The steps so far.
    [[nodiscard]] const std::vector<ChainStep>& steps() const { return verdict_.steps; }

  private:
    Result<void> examineNext(ChainStep& step, Result<std::string> document);
    void refuse(const Error& error, const std::string& file);
    ChainOptions options_;
    KeyReader keys_;
    ChainVerdict verdict_;
    std::optional<SignedRoot> last_;
};

}  // namespace anchorite::metadata
