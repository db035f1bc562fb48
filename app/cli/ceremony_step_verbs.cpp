#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/gates.h"
#include "app/cli/keys.h"
#include "app/cli/rehearsal_keys.h"
#include "app/cli/request_opening.h"
#include "app/cli/roots.h"
#include "app/cli/step_commands.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::Ceremony;
using record::ExceptionText;
using record::StepInput;
using record::StepKind;

struct ExceptionOptions {
    std::string text;
    std::vector<std::string> initials;

    void declare(CLI::App& app, const std::string& name, const std::string& what) {
        options::value(app, name, "TEXT", text, what);
        options::repeated(app, "--initials", "INITIALS", initials, "of two people who agree to the exception; typed");
    }
    [[nodiscard]] std::optional<ExceptionText> given() const {
        return text.empty() && initials.empty() ? std::nullopt : std::optional(ExceptionText{text, initials});
    }
};

struct RecordOptions {
    std::string step;
    std::string workspace;
    std::string by;
    std::string witness;
    std::vector<std::string> values;
    std::vector<std::string> present;
    std::vector<std::string> excused;
    std::vector<std::string> files;
    std::string words;
    bool skip = false;
    ExceptionOptions exception;
};

/// `NAME=TEXT`. Error: `usage.value`.
Result<std::pair<std::string, std::string>> valueIn(const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return fail("usage.value", "write --value NAME=TEXT, not " + shown(text));
    return std::pair(text.substr(0, equals), text.substr(equals + 1));
}

const record::Step* stepNamed(const Ceremony& ceremony, const std::string& id) {
    for (const auto& step : ceremony.script())
        if (step.id() == id)
            return &step;
    return nullptr;
}

/// A public key may come in any form that people hand over; it is recorded as a TUF key object.
Result<record::BroughtFile> broughtFile(Session& session, const Ceremony& ceremony, const record::Step* step,
                                        const std::string& path) {
    if (step && step->kind == StepKind::key) {
        const auto object = TRY(loadKeyObject(session, path));
        TRY(requireNoRehearsalKey(session, object, ceremony.plan().rehearsal));
        const auto text = writeJson(object, metadata::MemberOrder::sorted);
        const auto view = asBytes(text);
        return record::BroughtFile{fileName(path), Bytes(view.begin(), view.end())};
    }
    const auto text = TRY(session.read(path, record::Workspace::artefactLimit));
    const auto view = asBytes(text);
    // What a step takes in stays in the workspace and leaves with the bundle.
    TRY(requireNothingPrivate(session, view, fileName(path)));
    return record::BroughtFile{fileName(path), Bytes(view.begin(), view.end())};
}

Result<StepInput> inputFrom(Session& session, const RecordOptions& options, const Ceremony& ceremony) {
    StepInput input;
    input.step = options.step;
    input.by = options.by;
    input.witness = options.witness;
    for (const auto& text : options.values)
        input.values.push_back(TRY(valueIn(text)));
    for (const auto& text : options.present)
        input.values.emplace_back("present", text);
    for (const auto& text : options.excused)
        input.values.emplace_back("excused", text);
    const auto* step = stepNamed(ceremony, options.step);
    for (const auto& path : options.files)
        input.files.push_back(TRY(broughtFile(session, ceremony, step, path)));
    input.exception = options.exception.given();
    return input;
}

/// The words are asked for when everything else that can be known before is known to be in order.
Result<void> readWords(Session& session, const RecordOptions& options, const Ceremony& ceremony, StepInput& input) {
    const auto expected = ceremony.expectedWords(options.step);
    if (!expected)
        return {};
    input.words = TRY(readBack(session, options.words, options.step, *expected));
    return {};
}

Outcome outcomeFor(Session& session, const Ceremony& ceremony, const record::Recorded& recorded,
                   const std::string& step) {
    Outcome outcome;
    addRecorded(session, outcome, ceremony, recorded);
    outcome.result.set("step", step);
    outcome.result.set("result", recorded.records.back().result);
    if (const auto document = ceremony.document())
        outcome.payload = factsOf(document->payload());
    outcome.text = "recorded " + step + "\n";
    const auto open = ceremony.next();
    if (!open.empty())
        outcome.next = {commandFor(open.front().step)};
    return outcome;
}

Result<Outcome> recordStep(Session& session, const RecordOptions& options) {
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    if (options.skip) {
        const auto exception = options.exception.given().value_or(ExceptionText{});
        return outcomeFor(session, ceremony, TRY(ceremony.skip(options.step, options.by, exception)), options.step);
    }
    session.console().beforeGate(TRY(ceremony.textOf(options.step)));
    TRY(ceremony.requireReady(options.step));
    auto input = TRY(inputFrom(session, options, ceremony));
    TRY(readWords(session, options, ceremony, input));
    return outcomeFor(session, ceremony, TRY(ceremony.record(input)), options.step);
}

Run declareRecord(CLI::App& app) {
    auto options = std::make_shared<RecordOptions>();
    options::place(app, "STEP", options->step, "a step as ceremony next names it: key-words:dana-root");
    workspaceOption(app, options->workspace);
    options::value(app, "--by", "NAME", options->by, "who acts; without it the step's first actor");
    options::value(app, "--witness", "INITIALS", options->witness, "of the witness who stands beside");
    options::repeated(app, "--value", "NAME=TEXT", options->values, "what the step asks for");
    options::repeated(app, "--present", "NAME=INITIALS", options->present, "roll call: who is here");
    options::repeated(app, "--excused", "NAME=REASON", options->excused, "roll call: who is not, and why");
    options::repeated(app, "--file", "FILE", options->files, "what the step takes in");
    options::value(app, "--words-file", "FILE", options->words, "all 32 words, from the paper or the other machine");
    options::flag(app, "--skip", options->skip, "leave the step out, by an exception");
    options->exception.declare(app, "--except", "the exception: what departs from the plan, and why");
    return [options](Session& session) { return recordStep(session, *options); };
}

struct DraftOptions {
    std::string workspace;
    std::string output;
};

Result<Outcome> compose(Session& session, const DraftOptions& options) {
    TRY(session.requireWritable(options.output));
    const auto ceremony = TRY(openCeremony(session, options.workspace, false));
    const auto text = TRY(ceremony.composeDraft());
    metadata::KeyReader keys;
    const auto document = TRY(metadata::SignedRoot::parse(text, keys));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    TRY(session.write(options.output, text, false, outcome));
    outcome.result = Json::object();
    outcome.result.set("file", shown(options.output));
    outcome.result.set("version", document.version().number());
    outcome.next = {"anchorite-cli ceremony record draft --file " + options.output};
    return outcome;
}

Run declareDraft(CLI::App& app) {
    auto options = std::make_shared<DraftOptions>();
    workspaceOption(app, options->workspace);
    options::output(app, options->output, "the draft to make").required();
    return [options](Session& session) { return compose(session, *options); };
}

struct CloseOptions {
    std::string workspace;
    std::string by;
    ExceptionOptions exception;
};

Result<Outcome> close(Session& session, const CloseOptions& options) {
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    const auto recorded = TRY(ceremony.close(options.by, options.exception.given()));
    Outcome outcome;
    addRecorded(session, outcome, ceremony, recorded);
    session.console().words("closing chain head", ceremony.head());
    outcome.text = "the ceremony " + ceremony.plan().name + " is closed after " +
                   std::to_string(ceremony.state().records) + " records\n";
    outcome.next = {"anchorite-cli ceremony sheet -o closing-sheet.txt", "anchorite-cli ceremony export --dir bundle"};
    return outcome;
}

Run declareClose(CLI::App& app) {
    auto options = std::make_shared<CloseOptions>();
    workspaceOption(app, options->workspace);
    options::value(app, "--by", "NAME", options->by, "who closes; without it the administrator");
    options->exception.declare(app, "--except", "why steps stay open");
    return [options](Session& session) { return close(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony record", "do a step: everything is checked, then written down",
     "anchorite-cli ceremony record roll-call --present \"Dana Ito=DI\"", "0 2 3 4 5 6 8 9",
     "{" ANCHORITE_RECORDED_SHAPE ",step:string,result:any}", &declareRecord},
    {"ceremony draft", "compose the root from the plan and the keys that have arrived",
     "anchorite-cli ceremony draft -o draft.json", "0 3 4 6 9", "{file:string,version:integer}", &declareDraft},
    {"ceremony close", "write the last record and give the closing words", "anchorite-cli ceremony close", "0 3 4 6 9",
     "{" ANCHORITE_RECORDED_SHAPE "}", &declareClose},
});

}  // namespace

namespace table {
std::span<const Verb> ofCeremonySteps() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
