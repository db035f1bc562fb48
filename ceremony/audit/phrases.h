#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/root.h"

namespace anchorite::audit {

/// How many code points a terminal-fit text has.
[[nodiscard]] std::size_t lengthOf(std::string_view text);

/// How many bytes the first `limit` code points have; all of them when there are not so many.
[[nodiscard]] std::size_t bytesOf(std::string_view text, std::size_t limit);

/// Text of any origin, made fit for a terminal and cut to `limit` code points, the last one an ellipsis.
[[nodiscard]] std::string briefly(std::string_view text, std::size_t limit);

/// `3f91…44c2`; strange keyids cut to 24 code points.
[[nodiscard]] std::string brief(const metadata::KeyId& keyid);

/// `1 key`, `5 keys`.
[[nodiscard]] std::string countOf(std::int64_t number, const std::string& noun);

/// `a`, `a and b`, `a, b and c`.
[[nodiscard]] std::string listOf(const std::vector<std::string>& items);

/// A length of time without its sign: `17 hours` below two days, else `41 days`.
[[nodiscard]] std::string spanOf(std::int64_t seconds);

/// The name a key object claims for its holder (`x-tuf-on-ci-keyowner`, `x-rstuf-key-name`, `name`), fit for a
/// terminal. A claim of the file: nothing proves it.
[[nodiscard]] std::optional<std::string> claimedName(const metadata::Root& root, const metadata::KeyId& keyid);

/// The claimed name, else the brief keyid.
[[nodiscard]] std::string holderOf(const metadata::Root& root, const metadata::KeyId& keyid);

/// `ed25519`, `ecdsa P-256`, `RSA 3072`; for a key that is not usable its key type as the file has it.
[[nodiscard]] std::string kindOf(const metadata::Key& key);

}  // namespace anchorite::audit
