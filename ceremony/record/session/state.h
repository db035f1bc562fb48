#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ceremony/record/transcript/record.h"

namespace anchorite::record {

enum class StepStatus { open, interrupted, done, excepted };
/// `open`, `interrupted`, `done`, `excepted`.
[[nodiscard]] std::string_view nameOf(StepStatus status);

/// How far a step has come.
struct StepMark {
    StepStatus status = StepStatus::open;
    std::int64_t record = 0;  ///< the record that said so
    std::string actor;
    UtcTime time = UtcTime::fromUnixSeconds(0);
    metadata::Json result = metadata::Json::object();
    std::map<std::string, crypto::Sha256> evidence;
};

/// A departure from the plan, as data: the attestation lists them by itself.
struct NotedException {
    std::int64_t record;
    UtcTime time;
    std::string step;
    std::string text;
    std::vector<std::string> initials;
    std::vector<std::string> network = {};  ///< interfaces that it lets stay
};

struct NotedRemark {
    std::int64_t record;
    UtcTime time;
    std::string actor;
    std::string text;
};

/// A signature that came in, as it was received. Whether it counts is judged anew each time.
struct NotedSignature {
    std::int64_t record;
    UtcTime time;
    std::string keyid;
    std::string scheme;
    Bytes signature;
    std::string transport;
    std::string verdict;   ///< as it was judged on arrival
    std::string sentence;  ///< what people were told then
};

struct NotedRefusal {
    std::int64_t record;
    UtcTime time;
    std::string holder;
    std::string reason;
};

/// A payload that was fixed for signing. Later ones replace earlier ones, which stay known.
struct FixedPayload {
    std::int64_t record;
    UtcTime time;
    crypto::Sha256 payload;
    crypto::Sha256 document;  ///< artefact
};

/// The state of a ceremony: nothing but a fold over its transcript. What it says is what was recorded; gates are
/// evaluated anew from artefacts (Ceremony).
struct CeremonyState {
    std::int64_t records = 0;
    /// The last record that is no intent and no notice: what a checkpoint sheet names, so that an interrupted step
    /// makes no printed sheet worthless.
    std::int64_t settledRecord = 0;
    std::optional<crypto::Sha256> settledHead;
    metadata::Json begin = metadata::Json::object();  ///< input of the first record
    std::optional<crypto::Sha256> incident;           ///< artefact of the marks that an emergency began with
    std::map<std::string, StepMark> steps;
    std::map<std::string, std::int64_t> pending;  ///< steps whose last intent has no result: interrupted there
    std::vector<NotedException> exceptions;
    std::set<std::string> networks;  ///< interfaces that some exception lets stay
    std::vector<NotedRemark> remarks;
    std::vector<NotedSignature> signatures;
    std::vector<NotedRefusal> refusals;
    std::vector<FixedPayload> payloads;
    std::vector<crypto::Sha256> roots;                    ///< artefacts of earlier roots, in the order given
    std::map<std::string, crypto::Sha256> keys;           ///< key label -> artefact with its key object
    std::map<std::string, std::string> attendance;        ///< person -> `present`, `remote` or the reason of absence
    std::set<std::string> quarantined;                    ///< payload digests in hex
    std::map<std::string, std::string> requests;          ///< person -> when a request was made last
    std::set<std::string> artefacts;                      ///< digests in hex that some result or exception names
    std::map<std::string, std::int64_t> artefactRecords;  ///< the record that names each
    bool closed = false;

    void apply(Record&& record);
    [[nodiscard]] const StepMark& mark(const std::string& step) const;
    [[nodiscard]] bool isSettled(const std::string& step) const;  ///< done or excepted

  private:
    void applyResult(Record&& record);
    void applyArrival(const Record& record);
    void applyRollCall(const Record& record);
    void applyEvent(const Record& record);
    void reopenAfterDraft();
    void reopenAfterKey(const std::string& label);
};

}  // namespace anchorite::record
