#pragma once

#include <QStringList>

#include "ceremony/record/plan/plan.h"

namespace anchorite::ui {

/// What must lie on the table before the day, each with its exact count, as the script of the plan uses it.
[[nodiscard]] QStringList inventoryOf(const record::Plan& plan);

}  // namespace anchorite::ui
