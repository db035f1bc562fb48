#pragma once

#include <string>

#include "ceremony/record/transcript/record.h"

namespace anchorite::app::cli {

/// A record of the transcript for people: one line, and one more for each signature or refusal that arrived. What
/// people typed is shortened and made fit for a terminal; all of it is in the JSON result.
[[nodiscard]] std::string recordText(const record::Record& record);

}  // namespace anchorite::app::cli
