#pragma once

#include <string>
#include <string_view>

namespace anchorite::transfer {

/// Whether a text holds a private key: PEM of any label, OpenPGP, GnuPG, PuTTY, SSH2, age, minisign and signify keys,
/// our key file, what `openssl pkey -text` prints, XML, securesystemslib's encrypted files, a JSON key object with a
/// private part, or words that have the shape of SLIP-39 shares.
[[nodiscard]] bool holdsKeyText(std::string_view text);

/// The text as a search sees it: without NUL bytes (UTF-16), with the escapes of JSON undone.
[[nodiscard]] std::string searchable(std::string_view text);

}  // namespace anchorite::transfer
