#pragma once

#include <QString>
#include <string>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::test {

/// A ceremony that was held on this machine before the window opened: a first root from its plan to its close, or the
/// next root of a repository, where one holder leaves and another joins.
enum class Tale { first, next };

/// The people of both tales, who hold them straight on the core, without a window. Each tale is played once in a
/// program; what a scene needs is a copy of its folder.
class Played {
  public:
    /// Moments of the next root's tale between two steps.
    static constexpr auto nobodyAsked = "nobody asked";
    static constexpr auto oneAsked = "one asked";
    static constexpr auto partlySigned = "partly signed";
    static constexpr auto allSigned = "all signed";
    static constexpr auto closed = "closed";

    /// The workspace as it stood when this step was the next one, or at one of the moments above. False when the tale
    /// has no such moment.
    [[nodiscard]] static bool copy(Tale tale, const std::string& moment, const QString& folder);
    /// What a witness of a tale would read from paper.
    [[nodiscard]] static std::string rootBefore();
};

}  // namespace anchorite::test
