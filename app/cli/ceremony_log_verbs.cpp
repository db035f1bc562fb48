#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/gates.h"
#include "app/cli/keys.h"
#include "app/cli/verb.h"
#include "ceremony/record/session/verification.h"
#include "ceremony/record/transcript/record_text.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::Ceremony;
using record::Record;

struct LogOptions {
    std::string workspace;
    std::string remark;
    std::string exception;
    std::vector<std::string> initials;
    std::string step;
    std::string by;
    bool verify = false;
};

Json recordJson(const Record& record) {
    auto json = Json::object();
    json.set("sequence", record.sequence);
    json.set("time", record.moment.time.text());
    json.set("kind", nameOf(record.kind));
    json.set("step", record.step);
    json.set("actor", record.actor);
    json.set("input", record.input);
    json.set("result", record.result);
    auto evidence = Json::object();
    for (const auto& [name, digest] : record.evidence)
        evidence.set(name, digest.hex());
    json.set("evidence", std::move(evidence));
    json.set("hash", record.hash.hex());
    return json;
}

Result<Outcome> show(Session& session, const LogOptions& options) {
    const auto folder = TRY(workspaceIn(session, options.workspace));
    const record::Workspace workspace(session.disk(), folder);
    const auto plan = TRY(record::Plan::read(TRY(workspace.readPlan())));
    const auto bytes = TRY(session.disk().read(workspace.transcriptPath(), record::transcriptLimit));
    Outcome outcome;
    auto list = Json::array();
    const auto facts = record::readTranscript(asText(bytes), plan.digest(), [&](Record&& record) {
        list.add(recordJson(record));
        outcome.text += recordText(record);
    });
    outcome.result = Json::object();
    outcome.result.set("records", std::move(list));
    outcome.result.set("head", facts.head().value_or(plan.digest()).hex());
    for (const auto& problem : facts.problems) {
        const Error error{problem.code, "record " + std::to_string(problem.record) + ": " + problem.detail};
        if (problem.damage)
            outcome.addError(error, Exit::verification);
        else
            outcome.addWarning(error);
    }
    return outcome;
}

Result<Outcome> write(Session& session, const LogOptions& options) {
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    const auto recorded =
        TRY(options.remark.empty() ? ceremony.except(options.step, options.by, {options.exception, options.initials})
                                   : ceremony.remark(options.by, options.remark));
    Outcome outcome;
    outcome.result = Json::object();
    auto list = Json::array();
    for (const auto& record : recorded.records) {
        list.add(recordJson(record));
        outcome.text += recordText(record);
    }
    outcome.result.set("records", std::move(list));
    outcome.result.set("head", ceremony.head().hex());
    return outcome;
}

struct VerifyOptions {
    std::string workspace;
    std::vector<std::string> words;
    std::vector<std::string> statements;
    std::vector<std::string> keys;
};

Result<std::vector<record::Anchor>> anchorsFrom(Session& session, const VerifyOptions& options) {
    std::vector<record::Anchor> anchors;
    for (const auto& path : options.words) {
        const auto head = crypto::digestOfWords(TRY(wordsIn(TRY(session.read(path, wordsLimit)))));
        if (!head)
            return fail("readback.mismatch", shown(path) + " does not hold 32 words of the list, each at its place");
        anchors.push_back({*head, fileName(path)});
    }
    if (options.statements.size() != options.keys.size())
        return fail("usage.value", "give one --key, from your own source, for each --statement");
    for (std::size_t i = 0; i < options.statements.size(); ++i) {
        const auto text = TRY(session.read(options.statements[i], crypto::KeyFile::sizeLimit));
        const auto object = TRY(loadKeyObject(session, options.keys[i]));
        anchors.push_back(TRY(record::anchorOf(text, object, fileName(options.statements[i]))));
    }
    return anchors;
}

void addProblems(Outcome& outcome, const record::WorkspaceVerdict& verdict) {
    const auto at = [](const record::TranscriptProblem& problem) {
        return Error{problem.code, "record " + std::to_string(problem.record) + ": " + problem.detail};
    };
    for (const auto& problem : verdict.transcript.problems) {
        if (problem.damage)
            outcome.addError(at(problem), Exit::verification);
        else
            outcome.addWarning(at(problem));
    }
    for (const auto& problem : verdict.artefacts)
        outcome.addError(at(problem), Exit::verification);
    for (const auto& name : verdict.roots)
        outcome.addError({"workspace.root-changed", name}, Exit::verification);
    for (const auto& name : verdict.bundle)
        outcome.addError({"workspace.bundle-changed", name}, Exit::verification);
    for (const auto& source : verdict.transcript.unmatched)
        outcome.addError({"transcript.anchor", source}, Exit::verification);
}

/// "consistent", or "anchored at record n by …": never just "valid".
std::string verdictText(const record::WorkspaceVerdict& verdict) {
    const auto& transcript = verdict.transcript;
    std::string text = verdict.rehearsal ? "REHEARSAL\n" : "";
    text += "ceremony " + verdict.name + ", " + std::to_string(transcript.records) + " records, " +
            (verdict.closed ? "closed" : "not closed") + "\n";
    if (!transcript.consistent || !verdict.artefacts.empty() || !verdict.roots.empty() || !verdict.bundle.empty())
        return text + "NOT CONSISTENT: something was changed\n";
    for (const auto& anchor : transcript.anchored)
        text += "anchored at record " + std::to_string(anchor.record) + " by " + shown(anchor.source) + "\n";
    if (transcript.anchored.empty())
        text += "consistent, and not anchored: whoever holds the disk could have written all of it anew\n";
    return text;
}

Result<Outcome> verify(Session& session, const VerifyOptions& options) {
    const auto folder = TRY(workspaceIn(session, options.workspace));
    const auto verdict = TRY(verifyWorkspace(session.disk(), folder, TRY(anchorsFrom(session, options))));
    Outcome outcome;
    session.console().words("plan " + verdict.name, verdict.plan);
    if (verdict.transcript.head)
        session.console().words("chain head", *verdict.transcript.head);
    outcome.result = Json::object();
    outcome.result.set("name", verdict.name);
    outcome.result.set("rehearsal", verdict.rehearsal);
    outcome.result.set("closed", verdict.closed);
    outcome.result.set("consistent", verdict.transcript.consistent);
    outcome.result.set("holds", verdict.holds());
    outcome.result.set("records", verdict.transcript.records);
    outcome.result.set("head", verdict.transcript.head ? Json(verdict.transcript.head->hex()) : Json());
    auto anchored = Json::array();
    for (const auto& anchor : verdict.transcript.anchored) {
        auto json = Json::object();
        json.set("record", anchor.record);
        json.set("source", shown(anchor.source));
        anchored.add(std::move(json));
    }
    outcome.result.set("anchored", std::move(anchored));
    auto strays = Json::array();
    for (const auto& name : verdict.strays)
        strays.add(shown(name));
    outcome.result.set("strays", std::move(strays));
    outcome.text = verdictText(verdict);
    addProblems(outcome, verdict);
    return outcome;
}

Run declareLog(CLI::App& app) {
    auto options = std::make_shared<LogOptions>();
    workspaceOption(app, options->workspace);
    auto remark = options::value(app, "--remark", "TEXT", options->remark, "add a remark: door opened 10:20");
    auto exception = options::value(app, "--exception", "TEXT", options->exception,
                                    "add an exception that belongs to no step, or to --step");
    remark.excludes(exception);
    options::repeated(app, "--initials", "INITIALS", options->initials, "of two people, for an exception");
    options::value(app, "--step", "STEP", options->step, "the step that the exception belongs to");
    options::value(app, "--by", "NAME", options->by, "who says so");
    options::flag(app, "--verify", options->verify, "check everything instead, as ceremony verify does");
    return [options](Session& session) {
        if (options->verify)
            return verify(session, {.workspace = options->workspace, .words = {}, .statements = {}, .keys = {}});
        return options->remark.empty() && options->exception.empty() ? show(session, *options)
                                                                     : write(session, *options);
    };
}

Run declareVerify(CLI::App& app) {
    auto options = std::make_shared<VerifyOptions>();
    workspaceOption(app, options->workspace);
    options::repeated(app, "--words-file", "FILE", options->words, "the 32 words of a checkpoint sheet that you kept");
    options::repeated(app, "--statement", "FILE", options->statements, "a holder's statement for a chain head");
    options::repeated(app, "--key", "PUBLIC", options->keys, "that holder's public key, from your own source");
    return [options](Session& session) { return verify(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony log", "the transcript for people; adds a remark or an exception",
     "anchorite-cli ceremony log --remark \"door opened\" --by \"Dana Ito\"", "0 3 4 6 9", "any", &declareLog},
    {"ceremony verify", "check a workspace or a bundle: consistent, or anchored by what you kept",
     "anchorite-cli ceremony verify --workspace bundle --words-file sheet.txt", "0 3 4 8",
     "{name:string,rehearsal:boolean,closed:boolean,consistent:boolean,holds:boolean,records:integer,head:string?,"
     "anchored:[{record:integer,source:string}],strays:[string]}",
     &declareVerify},
});

}  // namespace

namespace table {
std::span<const Verb> ofCeremonyLog() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
