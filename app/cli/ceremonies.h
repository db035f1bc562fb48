#pragma once

#include <optional>
#include <string>

#include "app/cli/options.h"
#include "app/cli/session.h"
#include "ceremony/record/session/ceremony.h"

namespace anchorite::app::cli {

/// What a ceremony needs of this machine.
[[nodiscard]] record::Ports portsOf(Session& session);

/// `--workspace DIR`; without it ANCHORITE_WORKSPACE.
options::Declared workspaceOption(CLI::App& app, std::string& into);

/// The folder as typed, or from the environment. Error: `ceremony.no-workspace`.
Result<std::string> workspaceIn(Session& session, const std::string& typed);
/// Whether one was named at all.
[[nodiscard]] bool namesWorkspace(Session& session, const std::string& typed);

/// Opens it; tells people what was found: strays, a torn record, a rehearsal. Errors: those of Ceremony.
Result<record::Ceremony> openCeremony(Session& session, const std::string& typed, bool forWriting);

/// `{records, head}` and the eight words for people: what the window's frame shows. Never offered as a check.
[[nodiscard]] metadata::Json headJson(const record::Ceremony& ceremony);

/// What was just recorded, for people and scripts: `{records:[…], head}`.
void addRecorded(Session& session, Outcome& outcome, const record::Ceremony& ceremony,
                 const record::Recorded& recorded);
#define ANCHORITE_RECORDED_SHAPE "records:[{sequence:integer,kind:string,step:string,hash:string}],head:string"

}  // namespace anchorite::app::cli
