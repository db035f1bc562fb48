#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/completion.h"
#include "app/cli/options.h"
#include "app/cli/schema.h"
#include "app/sandbox.h"
#include "ceremony/audit/rules.h"
#include "crypto/base/text.h"
#include "crypto/self_test.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;

Json processJson(const SandboxState& state) {
    auto json = Json::object();
    json.set("network_refused", state.networkRefused);
    json.set("memory_locks", state.memoryLocks);
    json.set("dumpable", state.dumpable);
    json.set("core_dumps", state.coreDumps);
    json.set("no_new_privileges", state.noNewPrivileges);
    return json;
}

std::string processText(const SandboxState& state) {
    const auto line = [](bool good, const std::string& yes, const std::string& no) { return (good ? yes : no) + "\n"; };
    return line(state.networkRefused, "ok      the network is refused", "NOT SO  the network is refused") +
           line(state.memoryLocks, "ok      memory can be kept out of swap", "NOT SO  memory can be kept out of swap") +
           line(!state.dumpable && !state.coreDumps, "ok      no core files", "NOT SO  no core files");
}

Result<Outcome> selfTest(Session&) {
    const auto items = crypto::selfTest();
    const auto state = sandboxState();
    Outcome outcome;
    auto list = Json::array();
    for (const auto& item : items) {
        outcome.text += (item.passed ? "ok      " : "FAILED  ") + item.name + "\n";
        auto json = Json::object();
        json.set("name", item.name);
        json.set("passed", item.passed);
        list.add(std::move(json));
    }
    outcome.text += processText(state);
    outcome.result = Json::object();
    outcome.result.set("items", std::move(list));
    outcome.result.set("process", processJson(state));
    for (const auto& item : items)
        if (!item.passed)
            outcome.addError({"self-test.failed", item.name});
    return outcome;
}

Run declareSelfTest(CLI::App&) {
    return &selfTest;
}

Outcome textOutcome(std::string text) {
    Outcome outcome;
    outcome.result = Json::object();
    outcome.result.set("text", text);
    outcome.text = std::move(text);
    return outcome;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Result<Outcome> schema(const std::vector<std::string>& words) {
    const auto name = joined(words);
    const auto* verb = verbNamed(name);
    if (!verb)
        return fail("usage.verb", shown(name));
    Outcome outcome;
    outcome.result = schemaOf(*verb);
    outcome.bytes = writeJson(outcome.result, metadata::MemberOrder::asBuilt) + "\n";
    return outcome;
}

Run declareSchema(CLI::App& app) {
    auto words = std::make_shared<std::vector<std::string>>();
    options::places(app, "COMMAND", *words, "a verb, for example root verify");
    return [words](Session&) { return schema(*words); };
}

Run declareCompletion(CLI::App& app) {
    auto shell = std::make_shared<std::string>();
    options::place(app, "SHELL", *shell, "bash, zsh or fish");
    return [shell](Session&) -> Result<Outcome> {
        const auto script = completionFor(*shell);
        if (!script)
            return fail("usage.value", "completion is for bash, zsh or fish, not " + shown(*shell));
        auto outcome = textOutcome(*script);
        outcome.bytes = *script;
        return outcome;
    };
}

Run declareVersion(CLI::App&) {
    return [](Session&) -> Result<Outcome> {
        auto outcome = textOutcome("anchorite-cli " ANCHORITE_VERSION "\n");
        outcome.result.set("version", ANCHORITE_VERSION);
        return outcome;
    };
}

std::string welcome() {
    return "anchorite-cli: TUF root keys where no network reaches\n\nanchorite-cli VERB [options] [files]\n\n" +
           overview("") +
           "\nAdd --help to a verb for its options, --json for one JSON object on standard output.\n"
           "More: help VERB, help exit-codes, help errors, help findings, help CODE\n\n"
           "Begin with: anchorite-cli rehearse\n";
}

std::string exitsText() {
    std::string text;
    for (const auto exit : exits()) {
        auto number = std::to_string(static_cast<int>(exit));
        number.insert(0, 5 - number.size(), ' ');
        text += number + "  " + std::string(meaningOf(exit)) + "\n";
    }
    return text;
}

std::string errorText(const ErrorRow& row) {
    return std::string(row.code) + " (exit " + std::to_string(static_cast<int>(row.exit)) +
           ")\n  what: " + std::string(row.title) + "\n  safe: " + std::string(row.safe) +
           "\n  next: " + std::string(row.next) + "\n";
}

std::string errorsText() {
    std::string text;
    for (const auto& family : errorFamilies()) {
        text += std::string(family.title) + "\n\n";
        for (const auto& row : family.rows)
            text += errorText(row);
        text += "\n";
    }
    return text;
}

std::string findingsText(bool markdown) {
    std::string text = markdown ? "| finding | at worst | checks | because |\n|---|---|---|---|\n" : "";
    for (const auto& rule : audit::rules()) {
        const auto parts = std::to_array<std::string_view>({rule.id, nameOf(rule.severity), rule.checks, rule.why});
        for (const auto part : parts)
            text += (markdown ? "| " : part.data() == rule.id.data() ? "" : "  ") + std::string(part) + " ";
        text += markdown ? "|\n" : "\n";
    }
    return text;
}

Result<Outcome> help(const std::vector<std::string>& words, bool markdown) {
    const auto topic = joined(words);
    if (topic.empty())
        return textOutcome(welcome());
    if (topic == "exit-codes")
        return textOutcome(exitsText());
    if (topic == "errors")
        return textOutcome(markdown ? errorsMarkdown() : errorsText());
    if (topic == "findings")
        return textOutcome(findingsText(markdown));
    if (const auto* verb = verbNamed(topic))
        return textOutcome(helpFor(*verb));
    if (const auto* row = explain(topic))
        return textOutcome(errorText(*row));
    if (auto noun = overview(topic); !noun.empty())
        return textOutcome(std::move(noun));
    std::vector<std::string> topics{"exit-codes", "errors", "findings"};
    for (const auto& verb : verbs())
        topics.emplace_back(verb.name);
    const auto near = nearest(topic, topics);
    return fail("usage.value", "no help for " + shown(topic) + (near.empty() ? "" : "; did you mean " + near + "?"));
}

Run declareHelp(CLI::App& app) {
    auto words = std::make_shared<std::vector<std::string>>();
    auto markdown = std::make_shared<bool>(false);
    options::places(app, "TOPIC", *words, "a verb, an error code, exit-codes, errors or findings").required(false);
    options::flag(app, "--markdown", *markdown, "errors and findings as they stand in the documents");
    return [words, markdown](Session&) { return help(*words, *markdown); };
}

constexpr auto rows = std::to_array<Verb>({
    {"self test", "known answers of every algorithm, and what this process has given up", "anchorite-cli self test",
     "0",
     "{items:[{name:string,passed:boolean}],process:{network_refused:boolean,memory_locks:boolean,dumpable:boolean,"
     "core_dumps:boolean,no_new_privileges:boolean}}",
     &declareSelfTest},
    {"schema", "the JSON Schema of a verb's --json", "anchorite-cli schema root verify", "0 2", "any", &declareSchema},
    {"completion", "a completion script for a shell", "anchorite-cli completion bash", "0 2", "{text:string}",
     &declareCompletion},
    {"help", "verbs, exit codes, errors and findings explained", "anchorite-cli help exit-codes", "0 2",
     "{text:string}", &declareHelp},
    {"version", "the version of this program", "anchorite-cli version", "0", "{text:string,version:string}",
     &declareVersion},
});

}  // namespace

namespace table {
std::span<const Verb> ofHelping() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
