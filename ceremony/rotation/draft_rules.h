#pragma once

#include "ceremony/metadata/key.h"
#include "ceremony/metadata/root.h"

namespace anchorite::rotation {

/// Integers above this change value in readers that go through 64-bit floats.
inline constexpr std::int64_t largestInteger = (std::int64_t{1} << 53) - 1;

/// Whether an object carries the rehearsal mark.
[[nodiscard]] bool isMarked(const metadata::Json& object);

/// A draft must have the shape that edits rely on; everything else is judged when it is frozen.
/// Errors: `draft.malformed`, `draft.dialect`.
Result<void> requireDraftShape(const metadata::Json& document);

/// Errors: `key.private`, `key.malformed`, `key.weak`, `key.unsupported`, `text.not-plain`, `draft.number`.
Result<metadata::Key> requireUsable(const metadata::Json& keyObject, metadata::KeyReader& reader);

/// Only the mark decides: a throwaway key never enters a real root, nor a real key a rehearsal.
Result<void> requireSameWorld(const metadata::Json& keyObject, bool rehearsal);

/// A member that no verb of its own sets, with a portable value. Errors: `draft.member`, `text.not-plain`,
/// `draft.number`.
Result<void> requireCustom(std::string_view name, const metadata::Json& value);

}  // namespace anchorite::rotation
