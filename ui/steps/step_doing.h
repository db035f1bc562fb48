#pragma once

#include <QString>

#include "ceremony/record/plan/script.h"

namespace anchorite::ui {

/// What whoever acts does on the page of such a step, as one instruction.
[[nodiscard]] QString doingOf(record::StepKind kind);

}  // namespace anchorite::ui
