#include <algorithm>
#include <vector>

#include "app/cli/verb.h"

namespace anchorite::app::cli {

std::span<const Verb> verbs() {
    static const std::vector<Verb> all = [] {
        std::vector<Verb> rows;
        for (const auto part :
             {table::ofKeys(),       table::ofKeyExchange(), table::ofDrafts(),        table::ofDraftRoles(),
              table::ofViews(),      table::ofSigning(),     table::ofCollecting(),    table::ofRequests(),
              table::ofVerifying(),  table::ofAuditing(),    table::ofQrWriting(),     table::ofQrPlaying(),
              table::ofQrReading(),  table::ofUsb(),         table::ofParcels(),       table::ofAdvising(),
              table::ofPlans(),      table::ofCeremonies(),  table::ofCeremonySteps(), table::ofCeremonyPaper(),
              table::ofAttesting(),  table::ofCeremonyLog(), table::ofExporting(),     table::ofFollowing(),
              table::ofRehearsing(), table::ofHelping()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

const Verb* verbNamed(std::string_view name) {
    const auto found = std::ranges::find(verbs(), name, &Verb::name);
    return found == verbs().end() ? nullptr : &*found;
}

}  // namespace anchorite::app::cli
