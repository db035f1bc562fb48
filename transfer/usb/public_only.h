#pragma once

#include <string>

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "transfer/wire/inflater.h"

namespace anchorite::transfer {

/// Nothing private leaves, whichever way: neither in these bytes nor in an envelope that they are, nor in one inside of
/// that, to three envelopes. An envelope that does not open counts as the bytes that it is.
/// Errors: `parcel.private` (private material, the detail is `what`; or envelopes nested too deeply to be looked into),
/// and `decoder.*` of the inflater: without its process nobody can tell.
Result<void> requirePublic(ByteView bytes, const std::string& what, Inflater& inflater);

}  // namespace anchorite::transfer
