#pragma once

#include <QString>
#include <map>
#include <optional>
#include <set>

#include "ceremony/rotation/incident.h"

namespace anchorite::ui {

/// Keys of one role about which something was said. Those that nobody can name are only counted.
struct RoleAnswer {
    int count = 0;  ///< named ones included
    std::set<metadata::KeyId> named;
};

/// A delegated targets role, whose keys stand in no root.
struct DelegationAnswer {
    QString name;
    int keys = 1;
    int threshold = 1;
    int stolen = 1;
};

/// What people have answered so far. Turning it into marks decides nothing: that is what assess() is for.
struct Answers {
    std::map<metadata::RoleName, RoleAnswer> stolen, lost;
    std::optional<DelegationAnswer> delegation;
    bool noneLost = false;
    std::optional<rotation::Sighting> published;
    std::optional<UtcTime> at;  ///< the time that people have confirmed

    [[nodiscard]] bool anyStolen() const { return !stolen.empty() || delegation.has_value(); }
    /// Of the four; the third is answered by loading roots.
    [[nodiscard]] int answered(bool rootsLoaded) const;
    /// Which question is still open, or which answers exclude each other; empty when neither is so.
    [[nodiscard]] QString open(bool rootsLoaded) const;
    [[nodiscard]] QString contradiction() const;
};

/// What is in doubt counts as stolen. A role of which every key is marked is marked key by key.
[[nodiscard]] rotation::IncidentMarks marksOf(const Answers& answers, const metadata::RootPayload& latest);

}  // namespace anchorite::ui
