#pragma once

#include <string>

namespace anchorite::transfer {

/// The C locale's words for an errno, whatever locale the program runs in.
[[nodiscard]] std::string errnoWords(int number);

}  // namespace anchorite::transfer
