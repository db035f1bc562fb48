#include "ceremony/record/exchange/wrapped.h"

namespace anchorite::record {

using metadata::Json;

std::optional<PendingRoots> pendingRootsOf(const Json& document, std::string_view source) {
    const auto* outer = document.find("data");
    const auto* roles = (outer ? *outer : document).find("metadata");
    const auto* root = roles ? roles->find("root") : nullptr;
    if (!root || !root->isObject())
        return std::nullopt;
    const auto textOf = [&](const Json& value) {
        return std::string(source.substr(value.begin(), value.end() - value.begin()));
    };
    PendingRoots found{textOf(*root), std::nullopt};
    if (const auto* trusted = roles->find("trusted_root"); trusted && trusted->isObject())
        found.trustedRoot = textOf(*trusted);
    return found;
}

}  // namespace anchorite::record
