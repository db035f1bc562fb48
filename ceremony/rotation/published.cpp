#include "ceremony/rotation/published.h"

#include <algorithm>

namespace anchorite::rotation {

using metadata::TrustedRoot;

Result<PublishedRoots> published(const TrustedRoot& latest, std::vector<TrustedRoot> others) {
    auto& chain = others;
    chain.push_back(latest);
    std::ranges::stable_sort(chain, {}, [](const TrustedRoot& root) { return root.root().version(); });
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        if (chain[i + 1].root().version() != chain[i].root().version().next())
            continue;
        if (const auto next = succeed(chain[i], chain[i + 1].signedRoot()); !next)
            return fail(next.error().code, "root " + std::to_string(chain[i + 1].root().version().number()) +
                                               " does not follow the root before it: " + next.error().detail);
    }
    PublishedRoots roots{latest.payload(), {}};
    for (const auto& root : chain)
        if (root.payload().digest() != latest.payload().digest())
            roots.earlier.push_back(root.payload());
    return roots;
}

}  // namespace anchorite::rotation
