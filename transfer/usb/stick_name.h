#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace anchorite::transfer {

/// Whether a file may get this name on a stick: 1 to 64 of letters, digits, `.`, `_`, `-`, beginning with a letter or
/// digit, not ending in a dot, and no name that FAT reserves (`con`, `nul.txt`, `com1.tar.gz` ...).
[[nodiscard]] bool isCarriedName(std::string_view name);

/// ASCII letters small: how two names are compared, since FAT does not tell their case.
[[nodiscard]] std::string folded(std::string_view name);

/// The n-th file of a name: `root-16-2.sign-request.anch` is the second `root-16.sign-request.anch`. None when it
/// would be longer than a name may be.
[[nodiscard]] std::optional<std::string> numbered(const std::string& name, std::size_t n);

/// What an operating system leaves on every stick that it meets (transfer.md 4.14).
[[nodiscard]] bool isLeftover(std::string_view name);

/// Whether a system might run it or be steered by it, or hides it: programs, scripts, shortcuts, `autorun.inf`, dot
/// files (but not our own half-written ones). Told by the name alone; nothing is opened to find out.
[[nodiscard]] bool isRunnableName(std::string_view name);

}  // namespace anchorite::transfer
