#pragma once

#include <string>
#include <vector>

#include "ceremony/record/transcript/record.h"

namespace anchorite::record {

/// A record of the transcript for people. What people typed is shortened and made fit for a terminal; all of it is in
/// the record.
struct RecordWords {
    std::string what;                ///< "result roll-call"
    std::string who;                 ///< typed, not authenticated; may be empty
    std::string said;                ///< what follows: ": Dana Ito = DI, witness RN"; may be empty
    std::vector<std::string> below;  ///< one for each signature or refusal that arrived

    /// What and what was said, without who.
    [[nodiscard]] std::string line() const { return what + said; }
};
[[nodiscard]] RecordWords wordsOf(const Record& record);

/// The same as text: one line with number and time, and one more for each line below.
[[nodiscard]] std::string recordText(const Record& record);

}  // namespace anchorite::record
