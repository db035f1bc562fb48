#include "ceremony/record/approval/gate.h"

namespace anchorite::record {

std::vector<audit::Finding> gateFindings(const metadata::SignedRoot& document, const metadata::SignedRoot* previous,
                                         std::optional<UtcTime> at, audit::Stage stage) {
    return gateFindings(document, previous, at, stage, examine(document, previous ? &previous->root() : nullptr));
}

std::vector<audit::Finding> gateFindings(const metadata::SignedRoot& document, const metadata::SignedRoot* previous,
                                         std::optional<UtcTime> at, audit::Stage stage,
                                         const metadata::Examination& examination) {
    return audit::judge({.file = "",
                         .fileNumber = {},
                         .root = &document,
                         .examination = &examination,
                         .previous = previous,
                         .at = at,
                         .published = {},
                         .last = true,
                         .stage = stage,
                         .profile = audit::profileFor(document.root().dialect())});
}

Result<void> requireNoBlock(const std::vector<audit::Finding>& findings) {
    for (const auto& finding : findings) {
        if (finding.severity == audit::Severity::block)
            return fail("audit.blocked", finding.id + ": " + finding.title);
    }
    return {};
}

}  // namespace anchorite::record
