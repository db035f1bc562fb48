#include <algorithm>
#include <array>

#include "ceremony/audit/phrases.h"
#include "ceremony/audit/rules.h"
#include "crypto/base/disk.h"
#include "crypto/base/text.h"

namespace anchorite::audit {
namespace {

struct Refusal {
    std::string_view code;  ///< a dotted code, or the start of one when it ends in a dot
    std::string_view id;
    std::string_view title;  ///< after "<file>: "
};

/// First match wins; what stands nowhere is ROOT-ENC-01.
constexpr std::array refusals{
    Refusal{"json.duplicate-member", "ROOT-ENC-02", "a member stands twice"},
    Refusal{"canon.number", "ROOT-ENC-03", "a number is no integer"},
    Refusal{"canon.surrogate", "ROOT-ENC-06", "a string has no UTF-8"},
    Refusal{"root.type", "ROOT-FMT-01", "not a root"},
    Refusal{"root.spec-version", "ROOT-FMT-02", "unknown specification"},
    Refusal{"root.version", "ROOT-VER-01", "no version"},
    Refusal{"root.expires", "ROOT-EXP-01", "expiry names no time"},
    Refusal{"root.", "ROOT-FMT-03", "a part is missing or wrong"},
    Refusal{"role.threshold", "ROOT-THR-01", "a threshold is no number"},
    Refusal{"role.duplicate-keyid", "ROOT-ROLE-03", "a role lists a keyid twice"},
    Refusal{"role.", "ROOT-FMT-03", "a role lacks a part"},
    Refusal{"sig.duplicate-keyid", "ROOT-SIG-02", "a keyid signed twice"},
    Refusal{"key.keyid-mismatch", "ROOT-KEY-01", "a keyid is not its key's hash"},
    Refusal{"5.3.3-too-large", "ROOT-ENC-01", "too large"},
    Refusal{"file.", "ROOT-ENC-01", "the file cannot be read"},
};

constexpr Refusal otherRefusal{"", "ROOT-ENC-01", "not a root that can be read"};

const Refusal& refusalFor(std::string_view code) {
    const auto* const found = std::ranges::find_if(refusals, [&](const Refusal& row) {
        return row.code.ends_with('.') ? code.starts_with(row.code) : code == row.code;
    });
    return found == refusals.end() ? otherRefusal : *found;
}

Severity severityOf(std::string_view id) {
    return std::ranges::find(rules(), id, &Rule::id)->severity;
}

}  // namespace

Finding unreadable(const std::string& file, const Error& error) {
    const auto& refusal = refusalFor(error.code);
    const bool disk = error.code.starts_with("file.");
    return {.id = std::string(refusal.id),
            .severity = severityOf(refusal.id),
            .file = file,
            .version = std::nullopt,
            .title = briefly(briefly(fileName(file), 26) + ": " + std::string(refusal.title), 60),
            .what = "It is refused whole: " + briefly(error.detail, 300),
            .next = disk ? "Check the path, the medium and the rights, then read it again"
                         : "Ask for the file as it was published; do not repair it by hand",
            .code = error.code,
            .subject = {},
            .role = {}};
}

}  // namespace anchorite::audit
