#pragma once

#include <string>
#include <vector>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::app::cli {

/// The command that does a step, with what it needs: fit to be typed once the capitals are filled in.
[[nodiscard]] std::string commandFor(const record::Step& step);

/// What is typed before it, on whichever machine: making a key, signing a challenge, printing a sheet.
[[nodiscard]] std::vector<std::string> preparationsFor(const record::Ceremony& ceremony, const record::Step& step);

}  // namespace anchorite::app::cli
