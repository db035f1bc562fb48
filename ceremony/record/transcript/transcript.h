#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/transcript/record.h"
#include "crypto/base/disk.h"

namespace anchorite::record {

/// What is wrong, or worth knowing, about a transcript, at its record.
struct TranscriptProblem {
    std::int64_t record;  ///< sequence of the record (the place in the file, from 1)
    std::string code;     ///< see readTranscript
    std::string detail;
    bool damage;  ///< false: noteworthy only
};

/// A transcript as it was read: the chain's shape, without the records' contents, which went to the reader.
struct TranscriptFacts {
    std::vector<crypto::Sha256> heads;  ///< hash after each sound record; the last one is the chain head
    std::vector<TranscriptProblem> problems;
    std::size_t soundBytes = 0;  ///< up to the end of the last complete line
    std::string torn;            ///< bytes after it: a record whose writing was cut off

    [[nodiscard]] bool isSound() const;  ///< no problem is damage
    [[nodiscard]] std::optional<crypto::Sha256> head() const {
        return heads.empty() ? std::nullopt : std::optional(heads.back());
    }
};

/// Reads a transcript record by record, checks the chain and hands each record to `reader` in order; from the first
/// damage on nothing more is read. Damage: `transcript.malformed`, `transcript.hash`, `transcript.sequence` (it stands
/// in another place than it says; the first record, and only that, is of kind begin), `transcript.previous` (a record
/// was taken out, put in, or moved), `transcript.plan` (the first record does not belong to this plan),
/// `transcript.too-large`, `transcript.after-close`. Noteworthy: `transcript.torn`, `transcript.clock` (a clock went
/// back, or the wall clock moved against the monotonic one by more than 2 s within one boot), `transcript.boot`
/// (another boot). `plan` is the digest of plan.json; none: not compared. Costs one pass; contents are not kept.
TranscriptFacts readTranscript(std::string_view text, const std::optional<crypto::Sha256>& plan,
                               const std::function<void(Record&&)>& reader);

/// The largest transcript that is read: 256 MiB.
inline constexpr std::size_t transcriptLimit = std::size_t{256} << 20;

/// transcript.jsonl while it is written: locked against other programs, each record synced before append returns.
class TranscriptFile {
  public:
    /// Takes the lock, makes an absent file, reads what is there (through `reader`) and sets a torn end aside: the
    /// bytes go to `<path>.torn-<sequence>`, then the file is cut, and a notice is recorded whose evidence names that
    /// file; `reader` gets the notice too. (Before the first record there is no notice; facts() tell.) `disk` and
    /// `clock` must outlive the answer. Errors: `transcript.locked` (another program writes), those of readTranscript
    /// that are damage (nothing is changed then), those of Disk.
    static Result<TranscriptFile> open(Disk& disk, Clock& clock, const std::string& path, const crypto::Sha256& plan,
                                       const std::function<void(Record&&)>& reader);
    TranscriptFile(TranscriptFile&&) noexcept;
    TranscriptFile& operator=(TranscriptFile&&) noexcept;
    ~TranscriptFile();

    /// Writes and syncs one record. After an error the file ends where it ended before, or is torn, which the next open
    /// sets aside; nothing more is written through this object (`transcript.broken`). Errors: those of Disk. Refused
    /// with nothing written, so that it can go on: `transcript.too-large`, `transcript.malformed` (see lineOf),
    /// `transcript.after-close`, `transcript.sequence` (not a begin first, or a second one).
    Result<Record> append(const Entry& entry);

    [[nodiscard]] const TranscriptFacts& facts() const;
    [[nodiscard]] crypto::Sha256 head() const;

  private:
    struct Body;
    explicit TranscriptFile(std::unique_ptr<Body> body);
    std::unique_ptr<Body> body_;
};

/// What people bring from outside: the words of a sheet, or a signed statement.
struct Anchor {
    crypto::Sha256 head;
    std::string source;  ///< as named by the person: "sheet2.txt", "statement by Dana Ito"
};

struct AnchoredAt {
    std::int64_t record;
    std::string source;
};

/// "consistent", or "anchored at record n by ...": never just "valid".
struct TranscriptVerdict {
    bool consistent = false;  ///< the chain holds by itself, which whoever holds the disk can forge
    std::vector<AnchoredAt> anchored;
    std::vector<std::string> unmatched;  ///< sources that name no record of this transcript: `transcript.anchor`
    std::vector<TranscriptProblem> problems;
    std::int64_t records = 0;
    std::optional<crypto::Sha256> head;
};
[[nodiscard]] TranscriptVerdict verdictOf(const TranscriptFacts& facts, const std::vector<Anchor>& anchors);

}  // namespace anchorite::record
