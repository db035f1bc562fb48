#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/roots.h"
#include "app/cli/step_commands.h"
#include "app/cli/verb.h"
#include "ceremony/rotation/rulers.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::Ceremony;
using record::StepStatus;
using record::StepView;

struct NewOptions {
    std::string plan;
    std::string workspace;
    std::string clock;
    std::string incident;
};

Result<Outcome> begin(Session& session, const NewOptions& options) {
    const auto folder = TRY(workspaceIn(session, options.workspace));
    const auto text = TRY(session.read(options.plan, record::Plan::sizeLimit));
    std::optional<std::string> incident;
    if (!options.incident.empty())
        incident = TRY(session.read(options.incident, record::Plan::sizeLimit));
    const auto ceremony =
        TRY(Ceremony::create(portsOf(session), folder, text, TRY(options::timeIn(options.clock)), incident));
    Outcome outcome;
    session.console().words("plan " + ceremony.plan().name, ceremony.plan().digest());
    outcome.result = headJson(ceremony);
    outcome.result.set("workspace", shown(folder));
    outcome.result.set("name", ceremony.plan().name);
    outcome.result.set("rehearsal", ceremony.plan().rehearsal);
    outcome.text = std::string(ceremony.plan().rehearsal ? "REHEARSAL " : "ceremony ") + ceremony.plan().name +
                   " has begun in " + shown(folder) + "\n";
    outcome.next = {"anchorite-cli ceremony next --workspace " + folder};
    return outcome;
}

Run declareNew(CLI::App& app) {
    auto options = std::make_shared<NewOptions>();
    options::place(app, "PLAN", options->plan, "a plan file");
    workspaceOption(app, options->workspace);
    options::value(app, "--incident", "FILE", options->incident, "the marks of an emergency, as advise -o writes them");
    options::value(app, "--clock", "TIME", options->clock, "a rehearsal only: let its clock begin at this time");
    return [options](Session& session) { return begin(session, *options); };
}

struct WorkspaceOptions {
    std::string workspace;
    bool all = false;
};

Json stepJson(const StepView& view) {
    auto json = Json::object();
    json.set("id", view.step.id());
    json.set("title", view.step.title);
    json.set("status", nameOf(view.mark.status));
    json.set("required", view.step.required);
    auto actors = Json::array();
    for (const auto& name : view.step.actors)
        actors.add(name);
    json.set("actors", std::move(actors));
    auto waiting = Json::array();
    for (const auto& id : view.waitingFor)
        waiting.add(id);
    json.set("waiting_for", std::move(waiting));
    json.set("record", view.mark.record);
    return json;
}
#define STEP_SHAPE                                                                                        \
    "{id:string,title:string,status:string,required:boolean,actors:[string],waiting_for:[string],record:" \
    "integer}"

std::string_view markOf(const StepView& view) {
    switch (view.mark.status) {
        case StepStatus::done:
            return "[x]";
        case StepStatus::excepted:
            return "[e]";
        case StepStatus::interrupted:
            return "[!]";
        case StepStatus::open:
            return view.waitingFor.empty() ? "[>]" : "[ ]";
    }
    return {};
}

/// In how few hands, and places, the root threshold rests.
void addConcentration(Outcome& outcome, const Ceremony& ceremony, const metadata::Root& root) {
    const auto rests = concentrationOf(root, ceremony.custodians());
    outcome.text += "root keys: " + std::to_string(rests.keys) + " keys of " + std::to_string(rests.people) +
                    " people at " + std::to_string(rests.sites) + " sites; " + std::to_string(rests.fewestPeople) +
                    " people or " + std::to_string(rests.fewestSites) + " sites reach the threshold of " +
                    std::to_string(rests.threshold) + "\n";
    auto json = Json::object();
    json.set("threshold", rests.threshold);
    json.set("keys", rests.keys);
    json.set("people", rests.people);
    json.set("sites", rests.sites);
    json.set("fewest_people", rests.fewestPeople);
    json.set("fewest_sites", rests.fewestSites);
    outcome.result.set("custody", std::move(json));
}

/// Both rulers by name, and whom to ask: the smallest sets of people who complete them.
void addRulers(Session& session, Outcome& outcome, const Ceremony& ceremony) {
    const auto document = ceremony.document();
    if (!document) {
        outcome.result.set("rulers", Json());
        outcome.result.set("people_needed", Json::array());
        outcome.result.set("custody", Json());
        return;
    }
    const auto previous = ceremony.predecessor();
    const auto* before = previous ? &previous->root() : nullptr;
    const auto rulers = rotation::rulersOf(*document, before);
    showPayload(session, outcome, document->payload());
    outcome.text += rotation::rulersText(rulers);
    outcome.result.set("rulers", rulersJson(rulers));
    addConcentration(outcome, ceremony, document->root());
    auto sets = Json::array();
    for (const auto& set : smallestPeople(rulers, document->root(), before, ceremony.custodians())) {
        auto names = Json::array();
        std::string line;
        for (const auto& name : set) {
            names.add(name);
            line += (line.empty() ? "" : " and ") + name;
        }
        if (sets.asArray()->empty())
            session.console().hint("for example " + line + " would complete it");
        sets.add(std::move(names));
    }
    outcome.result.set("people_needed", std::move(sets));
}

Json notesJson(const Ceremony& ceremony) {
    auto list = Json::array();
    for (const auto& exception : ceremony.state().exceptions) {
        auto json = Json::object();
        json.set("record", exception.record);
        json.set("step", exception.step);
        json.set("text", exception.text);
        auto initials = Json::array();
        for (const auto& one : exception.initials)
            initials.add(one);
        json.set("initials", std::move(initials));
        list.add(std::move(json));
    }
    return list;
}

/// What came in and does not count stays in sight.
std::string keptText(const Ceremony& ceremony) {
    const auto holders = ceremony.custodians();
    std::string text;
    for (const auto& signature : ceremony.state().signatures) {
        if (signature.verdict == "counts" || signature.verdict == "duplicate")
            continue;
        const metadata::KeyId keyid(signature.keyid);
        const auto holder = holders.find(keyid);
        text += "kept, does not count: record " + std::to_string(signature.record) + ", key " + keyid.shortForm() +
                (holder == holders.end() ? "" : " of " + holder->second.person) + ": " + shown(signature.sentence) +
                "\n";
    }
    for (const auto& refusal : ceremony.state().refusals)
        text += "refused (received, not authenticated): record " + std::to_string(refusal.record) + ": " +
                shown(refusal.reason) + "\n";
    return text;
}

Result<Outcome> status(Session& session, const WorkspaceOptions& options) {
    const auto ceremony = TRY(openCeremony(session, options.workspace, false));
    Outcome outcome;
    outcome.result = headJson(ceremony);
    outcome.result.set("name", ceremony.plan().name);
    outcome.result.set("rehearsal", ceremony.plan().rehearsal);
    outcome.result.set("closed", ceremony.state().closed);
    auto steps = Json::array();
    std::size_t settled = 0;
    const auto views = ceremony.steps();
    for (const auto& view : views) {
        steps.add(stepJson(view));
        settled += ceremony.state().isSettled(view.step.id()) ? 1U : 0U;
        outcome.text += std::string(markOf(view)) + " " + view.step.id() + "  " + view.step.title + "\n";
    }
    outcome.text += std::to_string(settled) + " of " + std::to_string(views.size()) +
                    " steps; [x] done, [e] left out by an exception, [!] interrupted, [>] can be done now\n";
    outcome.result.set("steps", std::move(steps));
    outcome.result.set("exceptions", notesJson(ceremony));
    addRulers(session, outcome, ceremony);
    outcome.text += keptText(ceremony);
    if (ceremony.state().closed) {
        outcome.text += "closed\n";
        return outcome;
    }
    outcome.addError({"ceremony.open", std::to_string(settled) + " of " + std::to_string(views.size()) + " steps"},
                     Exit::incomplete);
    for (const auto& view : ceremony.next())
        outcome.next.push_back(commandFor(view.step));
    if (outcome.next.size() > 5)
        outcome.next.resize(5);
    return outcome;
}

Run declareStatus(CLI::App& app) {
    auto options = std::make_shared<WorkspaceOptions>();
    workspaceOption(app, options->workspace);
    return [options](Session& session) { return status(session, *options); };
}

std::string stepText(const Ceremony& ceremony, const StepView& view) {
    const auto shownNow = ceremony.textOf(view.step.id());
    auto text = shownNow ? *shownNow : std::string();
    if (view.mark.status == StepStatus::interrupted)
        text += "This step was interrupted; do it again.\n";
    if (!view.step.required)
        text += "It may stay open.\n";
    for (const auto& command : preparationsFor(ceremony, view.step))
        text += "Before: " + command + "\n";
    return text + "Then: " + commandFor(view.step) + "\n\n";
}

Json commandsJson(const Ceremony& ceremony, const record::Step& step) {
    auto list = Json::array();
    for (const auto& command : preparationsFor(ceremony, step))
        list.add(command);
    list.add(commandFor(step));
    return list;
}

Result<Outcome> next(Session& session, const WorkspaceOptions& options) {
    const auto ceremony = TRY(openCeremony(session, options.workspace, false));
    Outcome outcome;
    outcome.result = headJson(ceremony);
    auto steps = Json::array();
    auto views = ceremony.next();
    if (!options.all && views.size() > 1)
        views.erase(views.begin() + 1, views.end());
    for (const auto& view : views) {
        auto json = stepJson(view);
        json.set("commands", commandsJson(ceremony, view.step));
        const auto challenge = ceremony.challengeFor(view.step.id());
        json.set("challenge", challenge ? Json(challenge->hex()) : Json());
        json.set("text", TRY(ceremony.textOf(view.step.id())));
        steps.add(std::move(json));
        outcome.text += stepText(ceremony, view);
        outcome.next.push_back(commandFor(view.step));
    }
    outcome.result.set("steps", std::move(steps));
    const auto open = ceremony.next().size();
    if (open > views.size())
        session.console().hint(std::to_string(open) + " steps can be done now; --all shows them");
    if (views.empty())
        outcome.text = ceremony.state().closed ? "the ceremony is closed\n" : "nothing is left but to close\n";
    return outcome;
}

Run declareNext(CLI::App& app) {
    auto options = std::make_shared<WorkspaceOptions>();
    workspaceOption(app, options->workspace);
    options::flag(app, "--all", options->all, "every step that can be done now");
    return [options](Session& session) { return next(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony new", "begin a ceremony in a new folder", "anchorite-cli ceremony new plan.json --workspace acme",
     "0 3 6 9", "{records:integer,head:string,workspace:string,name:string,rehearsal:boolean}", &declareNew},
    {"ceremony status", "where it stands, and who acts next", "anchorite-cli ceremony status --workspace acme",
     "0 3 4 5",
     "{records:integer,head:string,name:string,rehearsal:boolean,closed:boolean,steps:[" STEP_SHAPE
     "],exceptions:[{record:integer,step:string,text:string,initials:[string]}],rulers:{" ANCHORITE_RULERS_SHAPE
     "}?,people_needed:[[string]],custody:{threshold:integer,keys:integer,people:integer,sites:integer,fewest_people:"
     "integer,fewest_sites:integer}?}",
     &declareStatus},
    {"ceremony next", "the next step: who acts, what is said, checked and recorded",
     "anchorite-cli ceremony next --workspace acme", "0 3 4",
     "{records:integer,head:string,steps:[{id:string,title:string,status:string,required:boolean,actors:[string],"
     "waiting_for:[string],record:integer,commands:[string],challenge:string?,text:string}]}",
     &declareNext},
});

}  // namespace

namespace table {
std::span<const Verb> ofCeremonies() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
