#pragma once

#include "ceremony/rotation/incident_rows.h"
#include "ceremony/rotation/recovery.h"

namespace anchorite::rotation {

/// Builds the one proposed next root from the facts.
class RecoveryMaker {
  public:
    RecoveryMaker(const IncidentFacts& facts) : facts_(facts), made_(facts.keys.table.latest()) {}

    /// None where none is possible (too few root keys can sign) or none is needed.
    std::optional<Recovery> make();

  private:
    void replaceIn(metadata::RoleName role);
    void addSparesFor(metadata::RoleName role);
    [[nodiscard]] std::string reasonToLeave(KeyTable::Place place, metadata::RoleName role) const;
    void addSlot(metadata::RoleName role, std::optional<metadata::KeyId> replaced, std::string reason);
    void rememberMaterials();
    void setExpiry();
    void addNumbers();
    [[nodiscard]] NextNumber numberFor(const std::string& role) const;
    const IncidentFacts& facts_;
    Recovery made_;
    std::map<metadata::RoleName, int> counted_;
};

/// In which order things go out (practice.md 2B.4, step 17).
[[nodiscard]] std::vector<std::string> publicationOf(const IncidentFacts& facts, const Recovery* recovery);
/// Which clients will have the new root, and which will not.
[[nodiscard]] std::vector<std::string> followersOf(const IncidentFacts& facts, const Recovery* recovery);
/// What becomes of every key that is marked, leaves a role, or may sign.
[[nodiscard]] std::vector<KeyFate> fatesOf(const IncidentFacts& facts, const Recovery* recovery,
                                           const Holders& holders);

}  // namespace anchorite::rotation
