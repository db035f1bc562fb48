#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/audit/rules.h"
#include "ceremony/metadata/signed_root.h"
#include "ceremony/record/session/ceremony.h"
#include "ceremony/rotation/diff.h"

namespace anchorite::ui {

/// A draft as it would be recorded, and what the core says of it: values only.
struct Composed {
    std::string name;   ///< of the file; empty: made from the plan
    std::string bytes;  ///< what is recorded
    metadata::SignedRoot root;
    rotation::Diff diff;  ///< against the root before
    std::vector<audit::Finding> findings;
    std::vector<metadata::Note> guards;
    [[nodiscard]] bool blocked() const;
};

/// Judges a draft against what the ceremony knows. Errors: those of SignedRoot::parse.
Result<Composed> judgeDraft(const record::Ceremony& ceremony, const std::string& name, const std::string& bytes);
/// The draft that follows from the plan and the keys that have arrived. Errors: those of Ceremony::composeDraft.
Result<Composed> composeFromPlan(const record::Ceremony& ceremony);

}  // namespace anchorite::ui
