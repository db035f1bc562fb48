#include <algorithm>

#include "ceremony/record/transcript/replay.h"
#include "ceremony/record/transcript/torn_end.h"
#include "ceremony/record/transcript/transcript.h"
#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

/// Who records what the program has to say by itself.
constexpr std::string_view program = "anchorite";

Result<std::unique_ptr<GrowingFile>> lockedFile(Disk& disk, const std::string& path) {
    auto file = disk.grow(path);
    if (!file && file.error().code == "file.locked")
        return fail("transcript.locked", file.error().detail);
    return file;
}

Result<void> requireSound(const TranscriptFacts& facts) {
    const auto damage = std::ranges::find_if(facts.problems, &TranscriptProblem::damage);
    if (damage == facts.problems.end())
        return {};
    return fail(damage->code, "record " + std::to_string(damage->record) + ": " + damage->detail);
}

}  // namespace

struct TranscriptFile::Body {
    Disk* disk;
    Clock* clock;
    std::string path;
    crypto::Sha256 plan;
    std::unique_ptr<GrowingFile> file;
    Chain chain;
    TranscriptFacts facts;
    bool broken = false;

    [[nodiscard]] crypto::Sha256 head() const { return facts.head().value_or(plan); }
    [[nodiscard]] std::size_t next() const { return facts.heads.size() + 1; }

    Result<void> load(const std::function<void(Record&&)>& reader) {
        const auto bytes = TRY(file->content(transcriptLimit));
        facts = replay(asText(bytes), chain, reader);
        return requireSound(facts);
    }

    /// Kept first, cut then, told last: killed in between, the next opening does what is missing.
    Result<void> repair(const std::function<void(Record&&)>& reader) {
        if (!facts.torn.empty()) {
            TRY(setTornEndAside(*disk, path, next(), asBytes(facts.torn)));
            TRY(file->cutTo(facts.soundBytes));
        }
        // Before the first record there is no chain that could take a notice.
        if (facts.heads.empty())
            return {};
        Entry notice;
        notice.kind = RecordKind::notice;
        notice.actor = program;
        notice.evidence = TRY(tornEnds(*disk, path, next()));
        if (notice.evidence.empty())
            return {};
        notice.result.set("code", "transcript.torn");
        reader(TRY(append(notice)));
        return {};
    }

    Result<Record> append(const Entry& entry) {
        if (broken)
            return fail("transcript.broken", "writing " + shown(path) + " has failed before; open it again");
        TRY(chain.requireRoomFor(entry.kind));
        const auto line = TRY(lineOf(entry, static_cast<std::int64_t>(next()), clock->now(), head()));
        if (line.size() > transcriptLimit - facts.soundBytes)
            return fail("transcript.too-large",
                        "the transcript would have more than " + std::to_string(transcriptLimit) + " bytes");
        auto record = TRY(recordIn(std::string_view(line).substr(0, line.size() - 1)));
        if (auto written = file->append(asBytes(line)); !written) {
            broken = true;
            return std::unexpected(std::move(written).error());
        }
        chain.follow(record, facts);
        facts.soundBytes += line.size();
        return record;
    }
};

TranscriptFile::TranscriptFile(std::unique_ptr<Body> body) : body_(std::move(body)) {}
TranscriptFile::TranscriptFile(TranscriptFile&&) noexcept = default;
TranscriptFile& TranscriptFile::operator=(TranscriptFile&&) noexcept = default;
TranscriptFile::~TranscriptFile() = default;

Result<TranscriptFile> TranscriptFile::open(Disk& disk, Clock& clock, const std::string& path,
                                            const crypto::Sha256& plan, const std::function<void(Record&&)>& reader) {
    auto file = TRY(lockedFile(disk, path));
    auto body = std::make_unique<Body>(&disk, &clock, path, plan, std::move(file), Chain(plan));
    TRY(body->load(reader));
    TRY(body->repair(reader));
    return TranscriptFile(std::move(body));
}

Result<Record> TranscriptFile::append(const Entry& entry) {
    return body_->append(entry);
}

const TranscriptFacts& TranscriptFile::facts() const {
    return body_->facts;
}

crypto::Sha256 TranscriptFile::head() const {
    return body_->head();
}

}  // namespace anchorite::record
