#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "ceremony/record/session/rehearsal.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

/// The first free one of anchorite-rehearsal, anchorite-rehearsal-2, ...
std::string freeFolder(Session& session) {
    const std::string name = "anchorite-rehearsal";
    for (int number = 2, last = 1000; number < last && session.disk().exists(name); ++number)
        if (const auto other = name + "-" + std::to_string(number); !session.disk().exists(other))
            return other;
    return name;
}

Json stepJson(const record::RehearsalStep& step) {
    auto files = Json::array();
    for (const auto& file : step.files)
        files.add(shown(file));
    auto json = Json::object();
    json.set("title", step.title);
    json.set("detail", step.detail);
    json.set("files", std::move(files));
    return json;
}

void tell(Session& session, std::size_t number, std::size_t count, const record::RehearsalStep& step) {
    session.console().note("step " + std::to_string(number) + " of " + std::to_string(count) + "  " + step.title);
    session.console().lines("    " + step.detail);
    for (const auto& file : step.files)
        session.console().lines("    wrote " + file);
}

Outcome finished(const std::string& folder, const std::string& history, Json steps) {
    Outcome outcome;
    outcome.text = folder + "\n";
    outcome.result = Json::object();
    outcome.result.set("folder", shown(folder));
    outcome.result.set("history", shown(history));
    outcome.result.set("steps", std::move(steps));
    outcome.next = {
        "anchorite-cli root chain " + history, "anchorite-cli root audit " + history,
        "anchorite-cli root diff " + joinPath(history, "1.root.json") + " " + joinPath(history, "2.root.json")};
    return outcome;
}

Result<Outcome> rehearse(Session& session, const std::string& asked) {
    const auto folder = asked.empty() ? freeFolder(session) : asked;
    auto rehearsal = TRY(record::Rehearsal::begin(session.disk(), session.random(), folder, session.now()));
    const auto count = record::Rehearsal::titles().size();
    session.console().note("a rehearsal in " + folder + ": throwaway keys, nothing in it is real");
    auto steps = Json::array();
    while (!rehearsal.finished()) {
        const auto step = TRY(rehearsal.next());
        tell(session, rehearsal.done(), count, step);
        steps.add(stepJson(step));
    }
    session.console().note("done: keys, drafts, word sheets and signatures lie in " + folder + ", the roots in " +
                           rehearsal.historyFolder());
    return finished(folder, rehearsal.historyFolder(), std::move(steps));
}

Run declareRehearse(CLI::App& app) {
    auto folder = std::make_shared<std::string>();
    options::place(app, "DIR", *folder, "a new or empty folder; without it anchorite-rehearsal").required(false);
    return [folder](Session& session) { return rehearse(session, *folder); };
}

constexpr auto rows = std::to_array<Verb>({
    {"rehearse", "hold a whole rehearsal without questions", "anchorite-cli rehearse", "0 9",
     "{folder:string,history:string,steps:[{title:string,detail:string,files:[string]}]}", &declareRehearse},
});

}  // namespace

namespace table {
std::span<const Verb> ofRehearsing() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
