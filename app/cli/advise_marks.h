#pragma once

#include <string>
#include <vector>

#include "app/cli/session.h"
#include "ceremony/rotation/incident.h"

namespace anchorite::app::cli {

/// What `advise` is told by options; the same words serve its questions.
struct AdviseWords {
    std::vector<std::string> stolen, maybe, lost, clean;  ///< `role`, `role:N`, a keyid or its beginning, a public key
    std::vector<std::string> causes;                      ///< `CAUSE` or `CAUSE=KEY,KEY`
    std::vector<std::string> shares;                      ///< `KEY=K/M:STOLEN`
    std::vector<std::string> delegations;                 ///< `NAME=N/T:STOLEN` or `NAME=N/T:STOLEN:LOST`
    std::vector<std::string> seen, good;                  ///< `role=VERSION`
    std::vector<std::string> collections;
    std::string published;
    std::string certificatesEnd;
    std::string days;

    /// Nothing was said of any key.
    [[nodiscard]] bool silent() const;
};

/// Turns words into marks and adds them to `marks`. Errors: `usage.value`, `keyid.unknown`, `keyid.ambiguous`,
/// `time.malformed`.
Result<void> addMarks(const AdviseWords& words, const rotation::PublishedRoots& roots, rotation::IncidentMarks& marks);

/// The key that a whole keyid, its first 8 characters or more, or a public key names. Errors as above.
Result<rotation::NamedKey> keyNamed(const rotation::PublishedRoots& roots, const std::string& text);

/// The four questions of the emergency page, answered on the terminal. Errors: those of terminal::ask, `usage.value`.
Result<AdviseWords> askForMarks(Session& session, const metadata::Root& latest);

}  // namespace anchorite::app::cli
