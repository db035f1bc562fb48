#pragma once

#include <QString>

#include "ui/collect/gathering.h"
#include "ui/collect/ruler.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

/// What can be done about one holder, as the button of the row.
enum class HolderAct { none, ask, sendAgain, signHere, why };

[[nodiscard]] Sign signOf(HolderMark standing);
[[nodiscard]] QString wordsOf(HolderMark standing);
[[nodiscard]] QString howItCame(const HolderLine& line);
[[nodiscard]] HolderAct actFor(const HolderLine& line);
[[nodiscard]] QString wordsOf(HolderAct act);

/// "Old root 5" or "New root 6", as the ruler shows it.
[[nodiscard]] Ruler::Reading readingOf(const Gathering& all, const Count& count, bool old);
/// "One signature by Ravi Nair or Sofia Lind completes both."
[[nodiscard]] QString sentenceOf(const Gathering& all);
/// "2 of 3 and 2 of 3"
[[nodiscard]] QString countsOf(const Gathering& all);
/// "1 more for root 5 and 1 more for root 6"; empty when complete.
[[nodiscard]] QString lackingOf(const Gathering& all);
/// A person of the gathering as shown.
[[nodiscard]] QString nameOf(const Gathering& all, const std::string& person);

}  // namespace anchorite::ui
