#pragma once

#include <string_view>
#include <variant>

#include "crypto/digest.h"
#include "transfer/wire/bbqr.h"
#include "transfer/wire/receiver.h"
#include "transfer/wire/ur.h"

namespace anchorite::transfer {

/// A document that one picture holds, as it stands in it.
struct PlainText {
    std::string text;
};

/// One good text, read.
struct WireFrame {
    StreamName name;
    /// SHA-256 of what makes the transfer this one: type, sizes and check sum of a UR, the first six characters of
    /// BBQr (which tells transfers no further apart), all of anything that is complete in one text.
    crypto::Sha256 identity;
    std::variant<UrSingle, UrPart, BbqrFrame, PlainText> body;
};

/// Errors: those that Receiver names for `why`.
Result<WireFrame> readFrame(std::string_view text, bool anyType);

}  // namespace anchorite::transfer
