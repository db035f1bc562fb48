#pragma once

#include <map>
#include <string>
#include <vector>

#include "ceremony/rotation/rulers.h"

namespace anchorite::record {

/// Whose hands a root rests in. Keys count by material, then people, then sites.
struct Custodian {
    std::string person;
    std::string site;
};

/// The smallest sets of people (sorted by name) who together complete both rulers, each with all keys of theirs that
/// have not signed; up to eight, in the order of names. Empty when nothing is missing, or when it cannot be completed
/// (Rulers::possible), or for needs so large (thousands of signatures) that only a hostile root has them. `holders`
/// maps keyids of either root; a key listed under two keyids belongs to the holder of the first that has one; keys
/// without a holder count as a person named by the keyid. Costs: people x lacking signatures of one ruler x of the
/// other.
[[nodiscard]] std::vector<std::vector<std::string>> smallestPeople(const rotation::Rulers& rulers,
                                                                   const metadata::Root& own,
                                                                   const metadata::Root* trusted,
                                                                   const std::map<metadata::KeyId, Custodian>& holders);

/// How few people, and how few sites, reach the root threshold of `root` (ROOT-THR-07, ROOT-THR-08).
struct Concentration {
    std::int64_t threshold;
    std::int64_t keys;   ///< distinct public keys
    std::size_t people;  ///< distinct holders
    std::size_t sites;
    std::size_t fewestPeople;  ///< the smallest number of people who reach the threshold; 0 when all together do not
    std::size_t fewestSites;   ///< the same by site; whoever has no site named is a site of their own
};
[[nodiscard]] Concentration concentrationOf(const metadata::Root& root,
                                            const std::map<metadata::KeyId, Custodian>& holders);

}  // namespace anchorite::record
