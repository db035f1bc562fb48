#pragma once

#include "ceremony/record/transcript/chain.h"

namespace anchorite::record {

/// readTranscript, with the chain in the hands of whoever goes on writing.
TranscriptFacts replay(std::string_view text, Chain& chain, const std::function<void(Record&&)>& reader);

}  // namespace anchorite::record
