#pragma once

#include <vector>

#include "ceremony/audit/history.h"

namespace anchorite::audit {

[[nodiscard]] SignatureMatrix matrixOf(const std::vector<ReviewedRoot>& roots);

}  // namespace anchorite::audit
