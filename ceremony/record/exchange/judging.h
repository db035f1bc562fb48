#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/record/exchange/incoming.h"

namespace anchorite::record {

/// A payload that signatures may be for, owned by somebody else.
struct Target {
    const metadata::SignedRoot& document;
    const metadata::Root* previous;  ///< none for a first root
    std::string_view origin;
};

/// judge() without copies.
[[nodiscard]] std::vector<Arrival> judgeAgainst(const Incoming& incoming, const std::vector<Target>& targets,
                                                std::size_t current);

/// The 32 words of a payload in one line.
[[nodiscard]] std::string wordsLine(const crypto::Sha256& digest);

}  // namespace anchorite::record
