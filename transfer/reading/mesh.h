#pragma once

#include "transfer/reading/straight.h"

namespace anchorite::transfer {

/// redrawn() along a mesh that follows the lines between modules wherever they run: for paper that is bent and lenses
/// that bulge. It begins at the corner of the first finder, and expects that two modules further the lines have moved
/// by a third of one at most.
[[nodiscard]] StraightView unbent(const Pyramid& picture, const Projection& modules, int side);

}  // namespace anchorite::transfer
