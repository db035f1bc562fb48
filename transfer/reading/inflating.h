#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"

namespace anchorite::transfer {

/// See Inflater::inflate, whose contract this keeps on the other side of the pipes.
Result<Bytes> inflated(ByteView deflated, std::size_t limit);

}  // namespace anchorite::transfer
