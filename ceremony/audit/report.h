#pragma once

#include <string>

#include "ceremony/audit/history.h"

namespace anchorite::audit {

/// The same numbers three times. Deterministic: the same input gives the same bytes.
[[nodiscard]] std::string reportText(const History& history);
[[nodiscard]] metadata::Json reportJson(const History& history);
/// One file, no script, nothing loaded from outside; light and dark by the reader's preference; prints in black and
/// white. `title` names the subject.
[[nodiscard]] std::string reportHtml(const History& history, const std::string& title);

/// A finding as the JSON of the command line has it.
[[nodiscard]] metadata::Json findingJson(const Finding& finding);

}  // namespace anchorite::audit
