#include "ui/compose/composed.h"

#include <algorithm>

#include "ceremony/record/approval/gate.h"
#include "ceremony/rotation/draft.h"

namespace anchorite::ui {

bool Composed::blocked() const {
    return !record::requireNoBlock(findings);
}

Result<Composed> judgeDraft(const record::Ceremony& ceremony, const std::string& name, const std::string& bytes) {
    metadata::KeyReader keys;
    auto root = TRY(metadata::SignedRoot::parse(bytes, keys));
    const auto before = ceremony.predecessor();
    auto findings =
        record::gateFindings(root, before ? &*before : nullptr, ceremony.confirmedNow(), audit::Stage::draft);
    auto changes = rotation::diff(before ? &before->root() : nullptr, root.root());
    const auto draft = rotation::RootDraft::read(bytes);
    auto guards = draft ? draft->guards() : std::vector<metadata::Note>();
    return Composed{name, bytes, std::move(root), std::move(changes), std::move(findings), std::move(guards)};
}

Result<Composed> composeFromPlan(const record::Ceremony& ceremony) {
    return judgeDraft(ceremony, "", TRY(ceremony.composeDraft()));
}

}  // namespace anchorite::ui
