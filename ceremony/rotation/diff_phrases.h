#pragma once

#include <string>
#include <string_view>

#include "ceremony/rotation/diff.h"

namespace anchorite::rotation {

[[nodiscard]] std::string upper(std::string_view text);
/// Lower case as Go's JSON reader folds member names: ASCII letters, the Kelvin sign and the long s.
[[nodiscard]] std::string folded(std::string_view text);
/// "Ada (name claimed in the file), key 3f91…44c2".
[[nodiscard]] std::string who(const metadata::Root& root, const metadata::KeyId& keyid);
/// "Ed25519", "RSA 3072", or why the key cannot count.
[[nodiscard]] std::string kindOf(const metadata::Root& root, const metadata::KeyId& keyid);
[[nodiscard]] std::string expiryText(const metadata::Root& root);
/// The key object as the root lists it, or null.
[[nodiscard]] const metadata::Json* keyObject(const metadata::Root& root, const metadata::KeyId& keyid);

}  // namespace anchorite::rotation
