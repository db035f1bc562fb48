#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/result.h"

namespace anchorite::audit {

/// From worst to mildest.
enum class Severity { block, high, med, low, info };

/// `BLOCK`, `HIGH`, `MED`, `LOW`, `INFO`.
[[nodiscard]] std::string_view nameOf(Severity severity);
/// `block`, `high`, ... in any case. Error: `audit.severity`.
Result<Severity> severityNamed(std::string_view name);

/// A rule met by a root. `what` is one sentence, `next` another; both without a full stop. `title`, `what` and `next`
/// are fit for a terminal (text.h shown()); `file` and `subject` are as received.
struct Finding {
    std::string id;  ///< `ROOT-KEY-01` (practice.md section 3)
    Severity severity;
    std::string file;                     ///< the file it was found in, as named by the person
    std::optional<std::int64_t> version;  ///< none when the file could not be read
    std::string title;                    ///< at most 60 characters: "Root 5 has 2 of 3 valid signatures"
    std::string what;
    std::string next;
    std::string code;        ///< the dotted code it rests on; may be empty
    std::string subject;     ///< keyid or role it is about, as in the file; may be empty
    std::string role;        ///< the role it is met in, where it is met in one; may be empty
    bool inherited = false;  ///< the root before had the same defect: BLOCK has become HIGH
};

[[nodiscard]] bool anyBlocks(const std::vector<Finding>& findings);

/// The worst severity; none when there is no finding.
[[nodiscard]] std::optional<Severity> worst(const std::vector<Finding>& findings);

}  // namespace anchorite::audit
