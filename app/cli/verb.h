#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "app/cli/outcome.h"
#include "app/cli/session.h"

namespace CLI {
class App;
}

namespace anchorite::app::cli {

/// What is left to do once the options are read.
using Run = std::function<Result<Outcome>(Session&)>;

/// A row of the table of verbs: everything that help, completion and schema tell about it comes from here.
struct Verb {
    std::string_view name;     ///< `root sign`; one word for `rehearse`
    std::string_view summary;  ///< one line, without a full stop
    std::string_view example;
    std::string_view exits;   ///< `0 3 6`; 1, 2 and 130 are possible everywhere
    std::string_view result;  ///< the shape of `result` in the notation of schema.h
    Run (*declare)(CLI::App& app);
};

/// All verbs, in the order of help.
[[nodiscard]] std::span<const Verb> verbs();
[[nodiscard]] const Verb* verbNamed(std::string_view name);

/// The parts of the table, each in the file that does the work.
namespace table {
std::span<const Verb> ofKeys();
std::span<const Verb> ofKeyExchange();
std::span<const Verb> ofDrafts();
std::span<const Verb> ofDraftRoles();
std::span<const Verb> ofViews();
std::span<const Verb> ofSigning();
std::span<const Verb> ofCollecting();
std::span<const Verb> ofRequests();
std::span<const Verb> ofVerifying();
std::span<const Verb> ofAuditing();
std::span<const Verb> ofQrWriting();
std::span<const Verb> ofQrPlaying();
std::span<const Verb> ofQrReading();
std::span<const Verb> ofUsb();
std::span<const Verb> ofParcels();
std::span<const Verb> ofRehearsing();
std::span<const Verb> ofAdvising();
std::span<const Verb> ofPlans();
std::span<const Verb> ofCeremonies();
std::span<const Verb> ofCeremonySteps();
std::span<const Verb> ofCeremonyPaper();
std::span<const Verb> ofAttesting();
std::span<const Verb> ofCeremonyLog();
std::span<const Verb> ofExporting();
std::span<const Verb> ofFollowing();
std::span<const Verb> ofHelping();
}  // namespace table

}  // namespace anchorite::app::cli
