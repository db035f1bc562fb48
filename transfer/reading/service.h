#pragma once

#include "transfer/decoder/protocol.h"

namespace anchorite::transfer {

class SymbolReader;

/// One answer; for tests and benchmarks, and the heart of serve().
[[nodiscard]] protocol::Answer answerTo(SymbolReader& reader, const protocol::Question& question, ByteView payload);

/// Answers questions from descriptor `input` on `output` until the asker goes. Answers an exit code: 0 when it went
/// between two questions.
[[nodiscard]] int serve(int input, int output);

}  // namespace anchorite::transfer
