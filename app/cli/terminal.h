#pragma once

#include <string>
#include <string_view>

#include "crypto/secret.h"

namespace anchorite::app::cli {

/// Questions to a person. Read from /dev/tty, so that nothing piped in can answer.
namespace terminal {

/// A person can be asked: standard input and standard error are both a terminal.
[[nodiscard]] bool isThere();

/// One line, as typed, without its newline. Errors: `confirm.declined` (end of input), `interrupted`.
Result<std::string> ask(std::string_view question);

/// The same without echo, straight into locked memory. At most 4096 bytes.
Result<crypto::SecretBytes> askSecret(std::string_view question);

}  // namespace terminal

}  // namespace anchorite::app::cli
