#pragma once

#include <optional>
#include <string>

#include "app/cli/session.h"
#include "ceremony/record/approval/read_back.h"

namespace anchorite::app::cli {

/// The read-back before a signature (ux.md 6.1): all 32 words from `wordsFile`, or six of them from a person at a
/// terminal, in three tries. `what` names the root: "root 6". Nothing here shows a word.
/// Errors: `readback.*`, `interrupted`, those of Disk.
Result<record::ReadBack> readBack(Session& session, const std::string& wordsFile, const std::string& what,
                                  const crypto::Sha256& digest);

}  // namespace anchorite::app::cli
