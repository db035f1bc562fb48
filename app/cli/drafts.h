#pragma once

#include <functional>

#include "app/cli/roots.h"
#include "ceremony/rotation/draft.h"

namespace anchorite::app::cli {

/// Errors: those of Disk and of RootDraft::read.
Result<rotation::RootDraft> loadDraft(Session& session, const std::string& path);

/// What a verb says of a draft it has written: its words once it is complete, else what is missing.
[[nodiscard]] Outcome draftOutcome(Session& session, const rotation::RootDraft& draft, const std::string& path);

/// Shape of the result of draftOutcome in the notation of schema.h, without the braces.
#define ANCHORITE_DRAFT_SHAPE \
    "file:string,version:integer,complete:boolean,guards:[{code:string,subject:string,what:string}]"

/// Reads a draft, changes it, replaces the file as one step. Nothing is written when `edit` fails.
Result<Outcome> editDraft(Session& session, const std::string& path,
                          const std::function<Result<void>(rotation::RootDraft&)>& edit);

/// Error: `usage.value`, with the nearest name.
Result<metadata::RoleName> roleIn(const std::string& text);

/// The keyid that a whole keyid or a beginning of at least 8 characters names in the draft.
/// Errors: `keyid.unknown`, `keyid.ambiguous`, `usage.value`.
Result<metadata::KeyId> keyIdIn(const rotation::RootDraft& draft, const std::string& text);

}  // namespace anchorite::app::cli
