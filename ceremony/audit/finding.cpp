#include "ceremony/audit/finding.h"

#include <algorithm>
#include <array>
#include <utility>

#include "crypto/base/text.h"

namespace anchorite::audit {

std::string_view nameOf(Severity severity) {
    switch (severity) {
        case Severity::block:
            return "BLOCK";
        case Severity::high:
            return "HIGH";
        case Severity::med:
            return "MED";
        case Severity::low:
            return "LOW";
        case Severity::info:
            return "INFO";
    }
    std::unreachable();
}

Result<Severity> severityNamed(std::string_view name) {
    std::string upper(name);
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    for (const auto severity : {Severity::block, Severity::high, Severity::med, Severity::low, Severity::info}) {
        if (nameOf(severity) == upper)
            return severity;
    }
    return fail("audit.severity", "'" + shown(name) + "' is not one of block, high, med, low, info");
}

bool anyBlocks(const std::vector<Finding>& findings) {
    return worst(findings) == Severity::block;
}

std::optional<Severity> worst(const std::vector<Finding>& findings) {
    const auto found = std::ranges::min_element(findings, {}, &Finding::severity);
    return found == findings.end() ? std::nullopt : std::optional(found->severity);
}

}  // namespace anchorite::audit
