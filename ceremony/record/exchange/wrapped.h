#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ceremony/metadata/json.h"

namespace anchorite::record {

/// rstuf's pending metadata, as its API answers `GET /api/v1/metadata/sign` and its command line saves it: root.json
/// inside
/// `{"data":{"metadata":{"root":…,"trusted_root":…}}}`, the root before it at its side; bootstrap payloads lack `data`.
struct PendingRoots {
    std::string root;                        ///< the bytes as they stand in the file
    std::optional<std::string> trustedRoot;  ///< none for a first root
};

/// None when it is not that form: `metadata` with an object `root` inside.
[[nodiscard]] std::optional<PendingRoots> pendingRootsOf(const metadata::Json& document, std::string_view source);

}  // namespace anchorite::record
