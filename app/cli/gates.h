#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/cli/session.h"
#include "ceremony/record/approval/read_back.h"

namespace anchorite::app::cli {

/// The most that a file with words may hold: a printed sheet or script, not only the words.
inline constexpr std::size_t wordsLimit = std::size_t{64} * 1024;

/// The 32 words in `text`, which may be all of a printed sheet: the one group of rows 1 to 4 with eight words each, one
/// row a line. A text that is 32 words and nothing else is itself, and so is one without such rows, for whoever reads
/// it on to refuse. Error: `readback.mismatch` (rows of several different things).
Result<std::string> wordsIn(std::string_view text);

/// The read-back before a signature (ux.md 6.1): all 32 words from `wordsFile`, or six of them from a person at a
/// terminal, in three tries. `what` names the root: "root 6". Nothing here shows a word.
/// `onMiss` hears of each wrong answer before another one is taken; its error ends the read-back.
/// Errors: `readback.*`, `interrupted`, those of Disk, those of `onMiss`.
Result<record::ReadBack> readBack(Session& session, const std::string& wordsFile, const std::string& what,
                                  const crypto::Sha256& digest, const std::function<Result<void>()>& onMiss = {});

}  // namespace anchorite::app::cli
