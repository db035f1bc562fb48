#pragma once

#include <string>
#include <string_view>

namespace anchorite::transfer {

/// Whether a text holds a private key: PEM of any label, OpenPGP, PuTTY, SSH2, age, minisign and signify keys, our key
/// file, a JSON key object with a private part, or words that have the shape of a SLIP-39 share.
[[nodiscard]] bool holdsKeyText(std::string_view text);

/// The text as a search sees it: without NUL bytes (UTF-16), with the escapes of JSON undone.
[[nodiscard]] std::string searchable(std::string_view text);

}  // namespace anchorite::transfer
