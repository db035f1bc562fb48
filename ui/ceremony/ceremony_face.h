#pragma once

#include "ceremony/record/plan/script.h"
#include "ui/ceremony/desk.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

/// What every page of a ceremony has around it: the rail of its parts, the record, its name, the rehearsal's mark.
[[nodiscard]] PageFace ceremonyFace(const CeremonyDesk& desk, record::Phase here);
[[nodiscard]] PageFace ceremonyFace(const CeremonyDesk& desk, record::StepKind here);

/// Which step comes after this one, as things stand: its title and who acts; for the third cell of the actor line.
[[nodiscard]] QString nextAfter(const CeremonyDesk& desk, const std::string& step);

/// How far a ceremony has come: steps that are done or excepted, of all that the script has.
struct StepCount {
    qsizetype done = 0;
    qsizetype all = 0;
};
[[nodiscard]] StepCount countOf(const CeremonyView& view);

/// "Dana Ito", or "Dana Ito, Mei Chen or 3 others".
[[nodiscard]] QString anyOf(const std::vector<std::string>& names);

}  // namespace anchorite::ui
