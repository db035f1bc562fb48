#pragma once

#include <map>
#include <string>
#include <vector>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::record {

/// A file that a step keeps. Roots are kept as `roots/N.root.json` too.
struct KeptFile {
    std::string name;  ///< of the evidence
    Bytes bytes;
    std::optional<std::int64_t> root = {};
};

/// An entry without contents yet.
[[nodiscard]] inline Entry entryFor(RecordKind kind, std::string step, std::string actor) {
    Entry entry;
    entry.kind = kind;
    entry.step = std::move(step);
    entry.actor = std::move(actor);
    return entry;
}

/// What an exception lifts, besides what people say of it.
struct Departure {
    std::vector<std::string> codes;
    bool skips = false;                     ///< the step is left out
    std::vector<std::string> network = {};  ///< interfaces that may stay
};

/// The machine's clock, set off by a rehearsal's simulated beginning. Monotonic time and boot stay the machine's.
class ShiftedClock final : public Clock {
  public:
    explicit ShiftedClock(Clock& machine) : machine_(&machine) {}
    void shiftBy(std::int64_t seconds) { seconds_ = seconds; }
    Moment now() override {
        auto moment = machine_->now();
        moment.time = UtcTime::fromUnixSeconds(moment.time.unixSeconds() + seconds_);
        return moment;
    }

  private:
    Clock* machine_;
    std::int64_t seconds_ = 0;
};

struct Ceremony::Body {
    Body(const Ports& given, std::string folder, Plan read)
        : ports(given), clock(given.clock), workspace(given.disk, std::move(folder)), plan(std::move(read)) {
        script = scriptOf(plan);
    }

    Ports ports;
    mutable ShiftedClock clock;
    Workspace workspace;
    Plan plan;
    std::vector<Step> script;
    CeremonyState state{};
    TranscriptFacts readOnly{};                ///< when nothing is written
    std::optional<TranscriptFile> file{};      ///< when it is open for writing
    std::map<std::string, Bytes> artefacts{};  ///< by hex digest: all that some record names, checked
    std::vector<std::string> strays{};
    mutable metadata::KeyReader keys{};

    [[nodiscard]] Moment now() const { return clock.now(); }
    /// Folds one record; the first one sets the simulated clock.
    void take(Record&& record);
    /// Reads every artefact that a record names. Errors: `workspace.artefact-*`, with the record.
    Result<void> loadArtefacts();
    [[nodiscard]] const Step* step(std::string_view id) const;
    [[nodiscard]] Result<const Step*> requireStep(std::string_view id) const;
    [[nodiscard]] const TranscriptFacts& facts() const { return file ? file->facts() : readOnly; }
    /// An artefact as a root. Errors: those of SignedRoot::parse.
    [[nodiscard]] Result<metadata::SignedRoot> rootIn(const crypto::Sha256& digest) const;
    /// The key object of a planned key: as it arrived, or as the predecessor lists it.
    [[nodiscard]] std::optional<metadata::Json> keyObject(const PlannedKey& key) const;
    [[nodiscard]] std::optional<metadata::SignedRoot> predecessor() const;
    /// The keyid under which a planned key is known; none before it arrived.
    [[nodiscard]] std::optional<metadata::KeyId> keyIdOf(const PlannedKey& key) const;

    /// Writes and folds. Errors: `ceremony.read-only`, those of TranscriptFile.
    Result<void> append(const Entry& entry, Recorded& into);
    /// Intent, artefacts, result. `files` are kept under their digests and become the entry's evidence.
    Result<void> appendWithFiles(Entry entry, const std::vector<KeptFile>& files, Recorded& into);
    /// Errors: `ceremony.read-only`, `ceremony.closed`.
    Result<void> requireOpen() const;
    /// Errors: `ceremony.initials`.
    Result<void> requireInitials(const ExceptionText& exception) const;
    Result<void> appendException(const std::string& step, const std::string& by, const ExceptionText& exception,
                                 const Departure& departure, Recorded& into);
    /// See Ceremony::requireNoNetwork.
    [[nodiscard]] Result<void> requireNoNetwork(const std::vector<std::string>& found) const;
    [[nodiscard]] bool isPresent(std::string_view person) const;
    /// The head that a checkpoint sheet names now.
    [[nodiscard]] crypto::Sha256 settledHead() const { return state.settledHead.value_or(plan.digest()); }
    /// Errors: `ceremony.not-yet`, `ceremony.done`.
    Result<void> requireOrder(const Step& step) const;
    /// Who acts, `by` or the step's first actor (without actors: the administrator). Errors: `ceremony.wrong-actor`,
    /// `ceremony.not-present`.
    Result<std::string> actorOf(const Step& step, const std::string& by) const;
};

}  // namespace anchorite::record
