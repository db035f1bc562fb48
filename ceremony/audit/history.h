#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/audit/finding.h"
#include "ceremony/audit/rules.h"
#include "ceremony/metadata/chain.h"

namespace anchorite::audit {

/// A document by the name people know it by. `text` may be the reason why it could not be read.
struct Document {
    std::string file;
    Result<std::string> text;
};

struct HistoryOptions {
    std::optional<UtcTime> at;
    std::map<std::int64_t, UtcTime> published;  ///< version -> when it appeared, as somebody told us
    Profile profile = Profile::tuf;
};

/// One file of a history.
struct ReviewedRoot {
    std::string file;
    std::optional<crypto::Sha256> fileDigest;  ///< of the bytes as received; none when there were none
    std::optional<Error> unreadable;           ///< then nothing below but `reached` is set
    std::optional<metadata::SignedRoot> root;
    std::optional<metadata::Examination> examination;  ///< against the root before it, when there is one
    std::optional<UtcTime> published;
    std::optional<Error> refused;  ///< the rule of 5.3 it breaks; none: accepted or never reached
    bool reached = false;          ///< the walk came this far
    [[nodiscard]] bool accepted() const { return reached && root && !refused; }
    [[nodiscard]] std::optional<std::int64_t> version() const;
};

/// What a key did for one root. Keys of the root before may sign too, so a key that left can be `valid` once more.
enum class Mark { valid, notSigned, invalid, noKey, unusable };

/// `valid`, `not signed`, `invalid`, `no key in this version`, `key does not count`.
[[nodiscard]] std::string_view wordOf(Mark mark);

/// One public key over all versions, whatever keyids it had.
struct MatrixRow {
    std::string label;     ///< the newest name claimed in the files, else the short keyid; fit for a terminal
    bool claimed = false;  ///< label is a claim of the file, not verified
    std::vector<std::string> keyids;
    std::string kind;           ///< `ed25519`, `ecdsa P-256`, `RSA 3072`, or the unknown keytype
    std::vector<Mark> marks;    ///< one for each reviewed root, in order
    std::vector<bool> rootKey;  ///< listed in that version's root role
};

struct Count {
    std::int64_t have;
    std::int64_t need;
};

/// Keys by versions, with the two totals.
struct SignatureMatrix {
    std::vector<MatrixRow> rows;
    std::vector<std::optional<Count>> own;       ///< by its own keys
    std::vector<std::optional<Count>> previous;  ///< by the keys before; none for the first
};

/// Roots in order, judged: what the review page, `root audit`, `root matrix` and the report show.
class History {
  public:
    /// `documents` in the order to be judged (for folders see rootFilesInOrder).
    static History judge(std::vector<Document> documents, const HistoryOptions& options);
    /// The same as long as `next` agrees: it hears the place of each document, from 1, before its signatures are
    /// checked. None once it has refused.
    static std::optional<History> judgeWhile(std::vector<Document> documents, const HistoryOptions& options,
                                             const std::function<bool(std::size_t)>& next);

    [[nodiscard]] const HistoryOptions& options() const { return options_; }
    [[nodiscard]] const std::vector<ReviewedRoot>& roots() const { return roots_; }
    [[nodiscard]] const metadata::ChainVerdict& chain() const { return chain_; }
    /// Worst first, then by version.
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
    [[nodiscard]] const SignatureMatrix& matrix() const { return matrix_; }
    /// One sentence: "Chain accepted from root 1 to root 6", "Chain breaks at root 5", "Root 3 verifies by itself",
    /// "Root 6 has expired".
    [[nodiscard]] std::string headline() const;
    /// Any of its roots is one of a rehearsal.
    [[nodiscard]] bool isRehearsal() const;

  private:
    HistoryOptions options_;
    std::vector<ReviewedRoot> roots_;
    metadata::ChainVerdict chain_;
    std::vector<Finding> findings_;
    SignatureMatrix matrix_;
};

/// N of `N.root.json`, else none.
[[nodiscard]] std::optional<std::int64_t> versionInFileName(const std::string& file);

/// The `N.root.json` among `names`, in numeric order; everything else is left out.
[[nodiscard]] std::vector<std::string> rootFilesInOrder(const std::vector<std::string>& names);

}  // namespace anchorite::audit
