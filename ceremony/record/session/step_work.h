#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/record/session/ceremony_body.h"

namespace anchorite::record {

/// One step while it is checked: what was brought, what was found, what will be recorded.
class StepWork {
  public:
    StepWork(const Ceremony::Body& body, const Step& step, const StepInput& brought)
        : body_(body), step_(step), brought_(brought) {}

    [[nodiscard]] const Ceremony::Body& body() const { return body_; }
    [[nodiscard]] const Plan& plan() const { return body_.plan; }
    [[nodiscard]] const CeremonyState& state() const { return body_.state; }
    [[nodiscard]] const Step& step() const { return step_; }
    [[nodiscard]] const StepInput& brought() const { return brought_; }

    /// All values of a name.
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    /// Error: `ceremony.value` (missing, empty, twice, or not plain text).
    [[nodiscard]] Result<std::string> value(std::string_view name) const;
    /// Error: `ceremony.file` (none, or more than one).
    [[nodiscard]] Result<const BroughtFile*> onlyFile() const;
    /// The planned key that the step is about. Error: `ceremony.unknown-step`.
    [[nodiscard]] Result<const PlannedKey*> plannedKey() const;

    /// Something that an exception may lift.
    void object(std::string code, std::string detail) {
        objections.push_back({{std::move(code), std::move(detail)}, true});
    }
    void keep(std::string name, const Bytes& bytes) { files.push_back({std::move(name), bytes}); }

    metadata::Json result = metadata::Json::object();
    std::vector<KeptFile> files;
    std::vector<StepObjection> objections;
    std::vector<std::string> network;  ///< interfaces that an exception would let stay

  private:
    const Ceremony::Body& body_;
    const Step& step_;
    const StepInput& brought_;
};

/// What a step checks, beyond who acts and when.
using StepCheck = Result<void> (*)(StepWork& work);

/// Steps with a way of their own (`sign`, `release`, `export`, `close`) refuse here: `ceremony.own-way`.
[[nodiscard]] StepCheck checkFor(StepKind kind);
[[nodiscard]] bool needsWitness(StepKind kind);

/// The checks, by the part of the ceremony that they belong to.
namespace checks {
Result<void> rehearsal(StepWork& work);
Result<void> rollCall(StepWork& work);
Result<void> readBack(StepWork& work);
Result<void> checkpoint(StepWork& work);
Result<void> machine(StepWork& work);
Result<void> clock(StepWork& work);
Result<void> bag(StepWork& work);
Result<void> predecessor(StepWork& work);
Result<void> incident(StepWork& work);
Result<void> dice(StepWork& work);
Result<void> key(StepWork& work);
Result<void> custody(StepWork& work);
Result<void> possession(StepWork& work);
Result<void> draft(StepWork& work);
Result<void> secondEncoder(StepWork& work);
Result<void> complete(StepWork& work);
Result<void> clients(StepWork& work);
Result<void> finalWords(StepWork& work);
Result<void> publication(StepWork& work);
Result<void> destroy(StepWork& work);
Result<void> exceptions(StepWork& work);
Result<void> statement(StepWork& work);
Result<void> nextDates(StepWork& work);
Result<void> teardown(StepWork& work);
Result<void> ownWay(StepWork& work);
}  // namespace checks

/// The text that a step shows now: what to do and the facts it rests on; never the words to be read back.
[[nodiscard]] std::string shownText(const Ceremony::Body& body, const Step& step);

/// The digest whose words a step wants; see Ceremony::expectedWords.
[[nodiscard]] std::optional<crypto::Sha256> wordsFor(const Ceremony::Body& body, const Step& step);
/// See Ceremony::challengeFor.
[[nodiscard]] std::optional<crypto::Sha256> challengeOf(const Ceremony::Body& body, const Step& step);
/// See Ceremony::document and Ceremony::custodians.
[[nodiscard]] std::optional<metadata::SignedRoot> documentOf(const Ceremony::Body& body);
[[nodiscard]] std::map<metadata::KeyId, Custodian> custodiansOf(const Ceremony::Body& body);
[[nodiscard]] std::optional<UtcTime> confirmedTime(const Ceremony::Body& body);
/// Dates that follow from the expiry: re-sign opens, hard date, rehearsal, drill (practice.md 2A 25).
[[nodiscard]] metadata::Json datesAfter(UtcTime expires, UtcTime today);

}  // namespace anchorite::record
