#pragma once

#include "app/cli/verb.h"
#include "ceremony/metadata/json.h"

namespace anchorite::app::cli {

/// The JSON Schema (2020-12) of a verb's envelope.
///
/// `Verb::result` is written shortly: `string`, `integer`, `boolean`, `any`; `[T]` a list; `{a:T,b:T}` an object with
/// these members; `T?` may be null; `a~:T` may be missing.
[[nodiscard]] metadata::Json schemaOf(const Verb& verb);

}  // namespace anchorite::app::cli
