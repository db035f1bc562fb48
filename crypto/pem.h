#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/base/bytes.h"

/// PEM (RFC 1421 lines, RFC 7468 labels). Views into the text that was read.
namespace anchorite::crypto::pem {

struct Block {
    std::string_view label;
    std::vector<std::string_view> headers;  ///< `name: value` lines before the first empty line
    std::string_view body;                  ///< the base64 lines as they stand
};

/// All blocks of a text. Between blocks and around them only white space may stand; none if the text is anything else.
[[nodiscard]] std::optional<std::vector<Block>> blocks(std::string_view text);

/// The bytes of a block that is no secret. None if the base64 is not exact (white space aside).
[[nodiscard]] std::optional<Bytes> decoded(const Block& block);

/// One block with lines of 64 characters and a newline at the end, as OpenSSL writes it.
[[nodiscard]] std::string written(std::string_view label, ByteView der);

}  // namespace anchorite::crypto::pem
