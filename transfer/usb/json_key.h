#pragma once

#include <string_view>

namespace anchorite::transfer {

/// Whether a JSON text (escapes undone) holds a private or symmetric key, by the names of its members.
[[nodiscard]] bool holdsJsonKey(std::string_view text);

}  // namespace anchorite::transfer
