#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ceremony/record/plan/script.h"

namespace anchorite::record {

using Names = std::vector<std::string>;

/// `key-words:dana-root`.
[[nodiscard]] std::string idOf(StepKind kind, std::string_view subject = "");

/// First `a`, then what `b` adds.
[[nodiscard]] Names joined(Names a, const Names& b);

/// Who plays which part in the script of a plan. Every list has somebody in it, whatever the plan lacks: problemsOf
/// says what is wrong with it, the script shows it all the same.
class Cast {
  public:
    explicit Cast(const Plan& plan) : plan_(plan) {}

    [[nodiscard]] const Plan& plan() const { return plan_; }
    [[nodiscard]] Names everybody() const;
    /// People with a duty, in the order of the plan; may be empty.
    [[nodiscard]] Names with(Duty duty) const;
    [[nodiscard]] Names administrators() const;
    /// Who may read words back: witnesses in the room, then those elsewhere; never `except`, whose own key it is.
    [[nodiscard]] Names readers(std::string_view except = "") const;
    /// Who puts the root where clients find it.
    [[nodiscard]] Names publishers() const;
    /// Key holders in the room.
    [[nodiscard]] Names holdersHere() const;
    /// Whoever holds a root key of the root before or of the new one.
    [[nodiscard]] Names signers() const;
    /// Without the keys of this holder the new root cannot reach its threshold.
    [[nodiscard]] bool mustSign(std::string_view holder) const;
    [[nodiscard]] bool isRemote(std::string_view name) const;

    /// `root 6`.
    [[nodiscard]] std::string rootName() const;
    [[nodiscard]] bool isFirst() const { return plan_.type == CeremonyType::firstRoot; }
    [[nodiscard]] bool isEmergency() const { return plan_.type == CeremonyType::emergency; }
    /// An emergency waits for no rehearsal (practice.md 2B.4, row 4), and a rehearsal has none before it.
    [[nodiscard]] bool isRehearsed() const { return !plan_.rehearsal && !isEmergency(); }
    [[nodiscard]] bool isMadeOffline(const PlannedKey& key) const { return key.part == KeyPart::added && !key.online; }

    /// Steps of a kind that there is once for each: `destroy:` of every removed key, `bag-out:` ...
    [[nodiscard]] Names destructions() const;
    [[nodiscard]] Names sealings() const;
    [[nodiscard]] Names openings() const;
    [[nodiscard]] Names statements() const;
    /// People who state at the end what they saw: witnesses and auditors.
    [[nodiscard]] Names observers() const;

    /// What comes before any key is touched.
    [[nodiscard]] Names beforeKeys() const;

  private:
    const Plan& plan_;
};

// The parts of the script, each in its order.
[[nodiscard]] std::vector<Step> openingSteps(const Cast& cast);
[[nodiscard]] std::vector<Step> keySteps(const Cast& cast);
[[nodiscard]] std::vector<Step> signingSteps(const Cast& cast);
[[nodiscard]] std::vector<Step> closingSteps(const Cast& cast);

/// The medium of a key goes into a new bag.
[[nodiscard]] Step bagOutStep(const Cast& cast, const PlannedKey& key, Names after);

}  // namespace anchorite::record
