#pragma once

#include <QStringList>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "ceremony/record/session/next_plan.h"
#include "ceremony/rotation/incident.h"

namespace anchorite::ui {

/// The roots that a repository has published, as far as people have them, and the plan that lay beside them.
struct PublishedFiles {
    rotation::PublishedRoots roots;
    QStringList files;          ///< paths of the roots that hold, oldest first
    rotation::Holders holders;  ///< from the plan only
    record::PlanBefore before;
    QString name;       ///< of the folder or file, harmless
    QStringList notes;  ///< files that were left out, and why
};

/// Reads one folder (its N.root.json, or those in its `roots`; its plan and transcript) or single files, and verifies
/// them as one chain. It ends with the newest root that follows: what does not verify is left out, and said. Errors:
/// those of Disk, of SignedRoot::parse, `audit.no-roots`, `anchor-self-signature` (no root verifies), `plan.*`.
Result<PublishedFiles> readPublished(const record::Ports& ports, const std::vector<std::string>& paths,
                                     const std::stop_token& stop);

}  // namespace anchorite::ui
