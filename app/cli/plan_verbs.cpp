#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/verb.h"
#include "ceremony/record/plan/script.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::Plan;

Result<Plan> loadPlan(Session& session, const std::string& path) {
    auto plan = Plan::read(TRY(session.read(path, Plan::sizeLimit)));
    if (!plan)
        return fail(plan.error().code, shown(path) + ": " + plan.error().detail);
    return plan;
}

struct PlanOptions {
    std::string file;
    std::string script;
    std::string html;
};

Json problemJson(const record::PlanProblem& problem) {
    auto json = Json::object();
    json.set("code", problem.code);
    json.set("path", problem.path);
    json.set("what", problem.what);
    json.set("liftable", problem.liftable);
    json.set("lifted", problem.lifted);
    return json;
}

void addProblem(Outcome& outcome, const std::string& file, const record::PlanProblem& problem) {
    const Error error{problem.code, shown(file) + ": " + problem.path + ": " + problem.what};
    if (problem.lifted)
        outcome.addWarning(error);
    else
        outcome.addError(error, Exit::refused);
}

Result<Outcome> checkPlan(Session& session, const PlanOptions& options) {
    for (const auto& path : {options.script, options.html})
        if (!path.empty())
            TRY(session.requireWritable(path));
    const auto plan = TRY(loadPlan(session, options.file));
    Outcome outcome;
    session.console().words("plan " + plan.name, plan.digest());
    auto problems = Json::array();
    for (const auto& problem : problemsOf(plan)) {
        problems.add(problemJson(problem));
        addProblem(outcome, options.file, problem);
    }
    outcome.result = Json::object();
    outcome.result.set("name", plan.name);
    outcome.result.set("type", nameOf(plan.type));
    outcome.result.set("rehearsal", plan.rehearsal);
    outcome.result.set("sha256", plan.digest().hex());
    outcome.result.set("steps", scriptOf(plan).size());
    outcome.result.set("problems", std::move(problems));
    outcome.text = "plan " + plan.name + " (" + std::string(nameOf(plan.type)) + "), " +
                   std::to_string(plan.people.size()) + " people, " + std::to_string(plan.keys.size()) + " keys, " +
                   std::to_string(scriptOf(plan).size()) + " steps\n";
    if (!options.script.empty())
        TRY(session.write(options.script, scriptText(plan), false, outcome));
    if (!options.html.empty())
        TRY(session.write(options.html, scriptHtml(plan), false, outcome));
    if (outcome.exit == Exit::done)
        outcome.next = {"anchorite-cli ceremony new " + options.file + " --workspace DIR"};
    return outcome;
}

Run declarePlan(CLI::App& app) {
    auto options = std::make_shared<PlanOptions>();
    options::place(app, "PLAN", options->file, "a plan file");
    options::value(app, "--script", "FILE", options->script, "write the printable script as text");
    options::value(app, "--html", "FILE", options->html, "write the printable script as one HTML file");
    return [options](Session& session) { return checkPlan(session, *options); };
}

struct ScriptOptions {
    std::string file;
    bool html = false;
    std::string output = "-";
};

Json stepJson(const record::Step& step) {
    auto json = Json::object();
    json.set("id", step.id());
    json.set("title", step.title);
    auto actors = Json::array();
    for (const auto& name : step.actors)
        actors.add(name);
    json.set("actors", std::move(actors));
    json.set("needs", step.needs);
    json.set("required", step.required);
    return json;
}

Result<Outcome> script(Session& session, const ScriptOptions& options) {
    TRY(options.output == "-" ? Result<void>() : session.requireWritable(options.output));
    const auto plan = TRY(loadPlan(session, options.file));
    TRY(requireSound(plan));
    Outcome outcome;
    session.console().words("plan " + plan.name, plan.digest());
    auto steps = Json::array();
    for (const auto& step : scriptOf(plan))
        steps.add(stepJson(step));
    outcome.result = Json::object();
    outcome.result.set("name", plan.name);
    outcome.result.set("sha256", plan.digest().hex());
    outcome.result.set("steps", std::move(steps));
    auto text = options.html ? scriptHtml(plan) : scriptText(plan);
    if (options.output == "-")
        outcome.bytes = std::move(text);
    else
        TRY(session.write(options.output, std::move(text), false, outcome));
    return outcome;
}

Run declareScript(CLI::App& app) {
    auto options = std::make_shared<ScriptOptions>();
    options::place(app, "PLAN", options->file, "a plan file");
    options::flag(app, "--html", options->html, "one HTML file instead of text");
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) { return script(session, *options); };
}

struct SampleOptions {
    std::string name;
    std::string output = "-";
};

Result<Outcome> sample(Session& session, const SampleOptions& options) {
    Outcome outcome;
    auto list = Json::array();
    std::string names;
    for (const auto& plan : record::samplePlans()) {
        auto json = Json::object();
        json.set("name", plan.name);
        json.set("summary", plan.summary);
        list.add(std::move(json));
        names += std::string(plan.name) + std::string(plan.name.size() < 24 ? 24 - plan.name.size() : 1, ' ') +
                 std::string(plan.summary) + "\n";
        if (options.name != plan.name)
            continue;
        if (options.output == "-")
            outcome.bytes = std::string(plan.text);
        else
            TRY(session.write(options.output, std::string(plan.text), false, outcome));
        outcome.next = {"anchorite-cli ceremony plan " + (options.output == "-" ? "PLAN" : options.output)};
    }
    if (!options.name.empty() && outcome.next.empty())
        return fail("usage.value",
                    "there is no sample plan " + shown(options.name) + "; without a name all are listed");
    if (options.name.empty())
        outcome.text = names;
    outcome.result = Json::object();
    outcome.result.set("samples", std::move(list));
    return outcome;
}

Run declareSample(CLI::App& app) {
    auto options = std::make_shared<SampleOptions>();
    options::value(app, "--name", "NAME", options->name, "which one; without it all are listed");
    options::output(app, options->output, "a new file instead of standard output");
    return [options](Session& session) { return sample(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony sample", "sample plans to start from: list them, or write one",
     "anchorite-cli ceremony sample --name first-root-one-room -o plan.json", "0 2 9",
     "{samples:[{name:string,summary:string}]}", &declareSample},
    {"ceremony plan", "check a plan file and give its 32 words",
     "anchorite-cli ceremony plan plan.json --script script.txt", "0 3 6 9",
     "{name:string,type:string,rehearsal:boolean,sha256:string,steps:integer,problems:[{code:string,path:string,what:"
     "string,liftable:boolean,lifted:boolean}]}",
     &declarePlan},
    {"ceremony script", "the printable script of a plan",
     "anchorite-cli ceremony script plan.json --html -o script.html", "0 3 6 9",
     "{name:string,sha256:string,steps:[{id:string,title:string,actors:[string],needs:string,required:boolean}]}",
     &declareScript},
});

}  // namespace

namespace table {
std::span<const Verb> ofPlans() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
