#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/record/approval/read_back.h"
#include "ceremony/record/exchange/incoming.h"
#include "ceremony/record/exchange/people_needed.h"
#include "ceremony/record/exchange/request.h"
#include "ceremony/record/plan/script.h"
#include "ceremony/record/session/state.h"
#include "ceremony/record/session/workspace.h"
#include "ceremony/record/transcript/transcript.h"
#include "crypto/base/random.h"

namespace anchorite::record {

/// What a ceremony needs of the machine.
struct Ports {
    Disk& disk;
    Clock& clock;
    Random& random;
    UtcTime builtAt = UtcTime::fromUnixSeconds(0);  ///< of this program: no honest clock shows an earlier time
};

struct BroughtFile {
    std::string name;  ///< as the person named it; shown, and kept as the name of the evidence
    Bytes bytes;
};

/// A departure that is written down together with a step: text, and the initials of two people.
struct ExceptionText {
    std::string text;
    std::vector<std::string> initials;
};

/// One step, as people do it.
struct StepInput {
    std::string step;     ///< its id: `key-words:dana-root`
    std::string by;       ///< who acts: a name of the plan; empty: the step's first actor
    std::string witness;  ///< initials; needed where the step says so
    std::vector<std::pair<std::string, std::string>> values;
    std::vector<BroughtFile> files;
    std::optional<ReadBack> words;           ///< for the steps that expectedWords names a digest for
    std::optional<ExceptionText> exception;  ///< lifts what the step's checks find and may be lifted
};

/// Something that stands against a step.
struct StepObjection {
    Error error;
    bool liftable = false;  ///< by an exception with two people's initials
};

struct Recorded {
    std::vector<Record> records;        ///< those written now, in order
    std::vector<StepObjection> lifted;  ///< by the exception that was given
};

/// A file with signatures that came in.
struct Received {
    Recorded recorded;
    IncomingForm form = IncomingForm::response;
    std::vector<Arrival> arrivals;
    std::vector<metadata::KeyId> placeholders;
    std::string refusal;
};

/// What was true at this machine when a key of ours signed: goes into the arrival's record.
struct SignedHere {
    std::string holder;
    bool unattended = false;
    std::size_t changes = 0;  ///< that were shown before
    std::string reason;       ///< why a key signs a second payload of one version; may be empty
};

/// One line of the script with how far it has come.
struct StepView {
    Step step;
    StepMark mark;
    std::vector<std::string> waitingFor;  ///< ids of steps that must be settled before
};

/// A ceremony in its workspace: the plan, the state folded from the transcript, and the only way to go on. Every gate
/// is evaluated anew from artefacts, never believed from the log. Order of writes for a step with files: intent record,
/// artefacts, result record; each synced before the next.
class Ceremony {
  public:
    /// Begins a ceremony: makes the folder (which must be missing or empty), writes the plan and the first record.
    /// `simulated` starts a rehearsal's clock at that time; `incident` are the marks of an emergency (incident.json).
    /// Errors: those of Plan::read and requireSound,
    /// `workspace.exists`, `ceremony.clock-simulated` (a real ceremony has no simulated clock), those of
    /// IncidentFile::read, `ceremony.mismatch` (marks in a ceremony that is no emergency), those of Disk.
    static Result<Ceremony> create(const Ports& ports, const std::string& folder, std::string_view planText,
                                   std::optional<UtcTime> simulated, const std::optional<std::string>& incident = {});

    /// Replays and checks everything. Errors: `workspace.*`, `transcript.*` that are damage, those of Disk.
    static Result<Ceremony> openForReading(const Ports& ports, const std::string& folder);
    /// The same with the lock. Error also: `transcript.locked`.
    static Result<Ceremony> openForWriting(const Ports& ports, const std::string& folder);

    Ceremony(Ceremony&&) noexcept;
    Ceremony& operator=(Ceremony&&) noexcept;
    ~Ceremony();

    [[nodiscard]] const Plan& plan() const;
    [[nodiscard]] const CeremonyState& state() const;
    [[nodiscard]] const TranscriptFacts& transcript() const;
    /// All records, read again from the disk. Errors: those of Disk, `transcript.*` that are damage.
    [[nodiscard]] Result<std::vector<Record>> records() const;
    [[nodiscard]] const Workspace& workspace() const;
    [[nodiscard]] const std::vector<Step>& script() const;
    [[nodiscard]] crypto::Sha256 head() const;
    /// The head that a checkpoint sheet and a holder's statement name: the last record that is no intent and no notice.
    [[nodiscard]] crypto::Sha256 checkpointHead() const;
    /// Artefacts that no record names: an interrupted write, or put there by somebody.
    [[nodiscard]] const std::vector<std::string>& strays() const;

    [[nodiscard]] std::vector<StepView> steps() const;
    /// The steps that can be done now, in the script's order. Those that may stay open come last, but for signatures
    /// while they do not suffice.
    [[nodiscard]] std::vector<StepView> next() const;
    /// The exact text a step shows; its digest is recorded. Error: `ceremony.unknown-step`.
    [[nodiscard]] Result<std::string> textOf(const std::string& step) const;

    /// The digest whose words must be read back for a step; none where no words are asked for.
    [[nodiscard]] std::optional<crypto::Sha256> expectedWords(const std::string& step) const;
    /// What a key signs to prove possession (`possession:`) or that its medium opens (`restore-test:`).
    [[nodiscard]] std::optional<crypto::Sha256> challengeFor(const std::string& step) const;

    /// Whether a step may be done now, before anybody is asked anything. Errors: `ceremony.unknown-step`,
    /// `ceremony.not-yet`, `ceremony.done`, `ceremony.closed`, `ceremony.own-way`.
    Result<void> requireReady(const std::string& step) const;
    /// Does one step. Errors: `ceremony.unknown-step`, `ceremony.not-yet`, `ceremony.done`, `ceremony.closed`,
    /// `ceremony.wrong-actor`, `ceremony.not-present`, `ceremony.witness`, `ceremony.value`, `ceremony.file`,
    /// `ceremony.words`, `ceremony.mismatch`, `ceremony.needs-exception` (names what an exception could lift),
    /// `ceremony.initials`, those of the step's own checks (`proof.*`, `key.*`, `audit.blocked`, `rehearsal.*`, ...)
    /// and of Disk. Nothing is recorded then.
    Result<Recorded> record(const StepInput& input);
    /// Leaves a step out. Errors: `ceremony.not-exceptable`, `ceremony.initials`, and as above.
    Result<Recorded> skip(const std::string& step, const std::string& by, const ExceptionText& exception);
    /// An exception that belongs to no step, or to one without leaving it out.
    Result<Recorded> except(const std::string& step, const std::string& by, const ExceptionText& exception);
    /// Errors: `ceremony.value`, `ceremony.closed`.
    Result<Recorded> remark(const std::string& by, const std::string& text);

    /// Before a key is made or opened on this machine: `found` are the interfaces over which data may come and go, as
    /// they are just now. Each must stand in an exception, of the step `machine` or of exceptNetwork; a rehearsal asks
    /// for nothing. Errors: `machine.network`, `machine.network-strict` (the plan allows no exception).
    [[nodiscard]] Result<void> requireNoNetwork(const std::vector<std::string>& found) const;
    /// The exception for `found`. Errors: `machine.network-strict`, `ceremony.value`, `ceremony.initials`,
    /// `ceremony.wrong-actor`, `ceremony.not-present`, `ceremony.closed`.
    Result<Recorded> exceptNetwork(const std::string& by, const std::vector<std::string>& found,
                                   const ExceptionText& exception);

    /// Whether the holder of this key may sign now: the step `sign` is due, and the holder is here. A key that the plan
    /// does not know is judged by its review alone. Errors: `ceremony.not-yet`, `ceremony.not-present`,
    /// `ceremony.closed`.
    Result<void> requireMaySign(const metadata::KeyId& keyid) const;
    /// Takes in whatever somebody sent back; each signature is judged at once and kept. `here` when a key signed on
    /// this machine. Errors: those of readIncoming, `ceremony.no-payload`, those of Disk.
    Result<Received> receive(const BroughtFile& file, const std::string& transport,
                             const std::optional<metadata::Json>& namedKey, const std::optional<SignedHere>& here);
    /// A request for one person was made. Errors: `ceremony.unknown-person`, `ceremony.no-payload`.
    Result<Request> requestFor(const std::string& person, const std::string& reason);
    /// The payload is set aside: its words were read back wrong three times, or its review stopped; and the
    /// administrator's reason to try again.
    Result<Recorded> quarantine(const crypto::Sha256& payload, const std::string& by, const std::string& because);
    Result<Recorded> reopen(const crypto::Sha256& payload, const std::string& by, const ExceptionText& exception);

    /// The root before, as planned; none for a first root or before it was given.
    [[nodiscard]] std::optional<metadata::SignedRoot> predecessor() const;
    /// All published roots that were given, in the order of their versions. Errors: those of SignedRoot::parse.
    [[nodiscard]] Result<std::vector<metadata::SignedRoot>> earlierRoots() const;
    /// The payload to be signed, with every signature that counts; none before `draft`.
    [[nodiscard]] std::optional<metadata::SignedRoot> document() const;
    [[nodiscard]] std::vector<KnownPayload> knownPayloads() const;
    /// Whose key each keyid is, by the plan's address book.
    [[nodiscard]] std::map<metadata::KeyId, Custodian> custodians() const;
    /// The time that people confirmed at the `clock` step; none before.
    [[nodiscard]] std::optional<UtcTime> confirmedNow() const;

    /// A draft made from the plan and the keys that have arrived. Errors: `ceremony.not-yet`, those of RootDraft.
    Result<std::string> composeDraft() const;

    /// What stands against the release, in the transcript: steps that are open, another payload, another world, a
    /// closed ceremony. Error: `release.transcript`.
    Result<void> requireReleasable(const metadata::SignedRoot& document) const;
    /// Before anything is written: the intent, and the bytes as an artefact. Errors: `ceremony.closed`, those of Disk.
    Result<Recorded> releasing(const metadata::SignedRoot& document);
    /// Afterwards: the result. Errors: as above.
    Result<Recorded> released(const metadata::SignedRoot& document, const std::vector<std::string>& paths);
    /// Afterwards: what left the machine, by name and digest.
    Result<Recorded> exported(const std::map<std::string, crypto::Sha256>& files, const std::string& folder);
    /// The last record. Errors: `ceremony.not-yet` (names what is open), `ceremony.needs-exception`.
    Result<Recorded> close(const std::string& by, const std::optional<ExceptionText>& exception);

    struct Body;  ///< complete inside the room only

  private:
    explicit Ceremony(std::unique_ptr<Body> body);
    std::unique_ptr<Body> body_;
};

}  // namespace anchorite::record
