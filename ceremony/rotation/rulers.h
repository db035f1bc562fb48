#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/metadata/verification.h"

namespace anchorite::rotation {

/// Who has signed and who still must, for the old root and for the new one.
struct Rulers {
    std::optional<metadata::VerificationReport> old;  ///< by the keys of the root before; none for a first root
    metadata::VerificationReport own;                 ///< by its own keys
    /// Up to eight of the smallest sets of keys whose signatures complete both; empty when complete or impossible.
    std::vector<std::vector<metadata::KeyId>> smallest;
    bool possible = true;  ///< enough usable keys exist on both sides

    [[nodiscard]] bool complete() const { return own.met() && (!old || old->met()); }
};

[[nodiscard]] Rulers rulersOf(const metadata::SignedRoot& document, const metadata::Root* trusted);
/// The same, for who has examined the document against `trusted` already: signatures are checked once.
[[nodiscard]] Rulers rulersOf(const metadata::SignedRoot& document, const metadata::Root* trusted,
                              metadata::Examination examination);

/// Two or three lines: "old root 5   2 of 3   missing any 1 of: 3f91…44c2, …".
[[nodiscard]] std::string rulersText(const Rulers& rulers);

}  // namespace anchorite::rotation
