#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "app/cli/verdicts.h"

namespace anchorite::app::cli {
namespace {

using metadata::ChainVerdict;
using metadata::ChainWalk;
using metadata::Json;
using metadata::SignedRoot;

struct VerifyOptions {
    std::string file;
    std::string trusted;
    std::string at;
    bool strictKeyIds = false;
};

Result<SignedRoot> parsed(const Result<std::string>& text) {
    metadata::KeyReader keys;
    return SignedRoot::parse(TRY(Result<std::string>(text)), keys);
}

/// 3 when a file does not parse, else 4 (ux.md 6.2).
Exit exitOf(const ChainVerdict& verdict) {
    return !verdict.steps.empty() && verdict.steps.back().unreadable ? Exit::input : Exit::verification;
}

/// The counts of a root whose predecessor did not hold, so that the walk never came to it.
std::optional<metadata::Examination> examined(const Result<SignedRoot>& document, const Result<SignedRoot>& before) {
    if (!document)
        return std::nullopt;
    return metadata::examine(*document, before ? &before->root() : nullptr);
}

Result<Outcome> verify(Session& session, const VerifyOptions& options) {
    ChainWalk walk({.at = TRY(options::timeIn(options.at)),
                    .strictKeyIds = options.strictKeyIds,
                    .lone = options.trusted.empty()});
    std::optional<Result<std::string>> before;
    if (!options.trusted.empty())
        before = readRootText(session, options.trusted);
    const auto text = readRootText(session, options.file);
    const bool reached = !before || walk.step(fileName(options.trusted), *before);
    const bool held = reached && walk.step(fileName(options.file), text);
    const auto document = held ? Result<SignedRoot>(*walk.last()) : parsed(text);
    const auto verdict = walk.finish();
    StepView view{fileName(options.file), verdict.refused, {}, {}, {}};
    view.examination = reached ? verdict.steps.back().examination : examined(document, parsed(*before));
    Outcome outcome;
    if (document) {
        view.dialect = document->root().dialect();
        view.version = document->version();
        showPayload(session, outcome, document->payload());
    }
    outcome.result = view.json();
    outcome.text = view.text() + verdictText(verdict.refused, reached ? "" : fileName(options.trusted));
    addNotes(outcome, "", view.examination);
    if (verdict.refused)
        outcome.addError(*verdict.refused, exitOf(verdict));
    return outcome;
}

Run declareVerify(CLI::App& app) {
    auto options = std::make_shared<VerifyOptions>();
    options::place(app, "FILE", options->file, "the root to verify");
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it, which must verify by itself");
    options::at(app, options->at);
    options::flag(app, "--strict-keyid", options->strictKeyIds, "refuse keyids that are not the hash of their key");
    return [options](Session& session) { return verify(session, *options); };
}

struct ChainFlags {
    std::vector<std::string> paths;
    std::string at;
    bool strictKeyIds = false;
};

/// A file of a folder whose number does not follow the one before: its counts are told, but it cannot be accepted.
metadata::ChainStep afterGap(const RootFile& file, const Result<std::string>& text, const SignedRoot* last) {
    metadata::ChainStep step{file.name, Error{"5.3.5-version", "the file before " + file.name + " is missing"}, false,
                             std::nullopt, std::nullopt};
    if (const auto document = parsed(text)) {
        step.version = document->version();
        step.examination = metadata::examine(*document, last ? &last->root() : nullptr);
    } else {
        step.refused = document.error();
        step.unreadable = true;
    }
    return step;
}

/// What a walk over files leaves: the verdict, the dialect of the file where it ended, and the last root that held.
struct Walked {
    ChainVerdict verdict;
    std::optional<metadata::Dialect> lastDialect;
    std::optional<SignedRoot> last;
};

Walked walkFiles(Session& session, const std::vector<RootFile>& files, ChainWalk walk) {
    Walked walked;
    std::optional<metadata::ChainStep> gap;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto& file = files[i];
        const auto text = readRootText(session, file.path);
        if (i > 0 && file.number && *file.number != *files[i - 1].number + 1)
            gap = afterGap(file, text, walk.last() ? &*walk.last() : nullptr);
        if (!gap && walk.step(file.name, text))
            continue;
        if (const auto document = parsed(text))
            walked.lastDialect = document->root().dialect();
        break;
    }
    walked.last = walk.last();
    walked.verdict = walk.finish();
    if (gap) {
        walked.verdict.refused = gap->refused;
        walked.verdict.at = gap->file;
        walked.verdict.steps.push_back(std::move(*gap));
    }
    return walked;
}

std::vector<StepView> viewsOf(const Walked& walked) {
    std::vector<StepView> views;
    for (const auto& step : walked.verdict.steps)
        views.push_back({step.file, step.refused, step.refused ? walked.lastDialect : walked.verdict.dialect,
                         step.version, step.examination});
    return views;
}

Json stepsJson(const std::vector<StepView>& views) {
    auto steps = Json::array();
    for (const auto& view : views) {
        auto step = Json::object();
        step.set("file", view.file);
        const auto members = view.json();
        for (const auto& member : members.members())
            step.set(member.name, member.value);
        steps.add(std::move(step));
    }
    return steps;
}

Json chainJson(const Walked& walked, const std::vector<StepView>& views) {
    const auto& verdict = walked.verdict;
    StepView whole = views.empty() ? StepView{} : views.back();
    whole.refused = verdict.refused;
    whole.dialect = verdict.dialect;
    auto json = whole.json();
    json.set("at", verdict.refused ? Json(verdict.at) : Json());
    auto warnings = Json::array();
    for (const auto& name : verdict.warnings())
        warnings.add(name);
    json.set("warnings", std::move(warnings));
    json.set("steps", stepsJson(views));
    return json;
}

Result<Outcome> chain(Session& session, const ChainFlags& options) {
    const auto at = TRY(options::timeIn(options.at));
    const auto files = TRY(rootFiles(session, options.paths));
    const auto walked =
        walkFiles(session, files, ChainWalk({.at = at, .strictKeyIds = options.strictKeyIds, .lone = false}));
    const auto views = viewsOf(walked);
    Outcome outcome;
    if (walked.last)
        showPayload(session, outcome, walked.last->payload());
    outcome.result = chainJson(walked, views);
    for (const auto& view : views) {
        outcome.text += view.text();
        addNotes(outcome, view.file, view.examination);
    }
    outcome.text += verdictText(walked.verdict.refused, walked.verdict.at);
    if (walked.verdict.refused)
        outcome.addError(*walked.verdict.refused, exitOf(walked.verdict));
    return outcome;
}

Run declareChain(CLI::App& app) {
    auto options = std::make_shared<ChainFlags>();
    options::places(app, "FILES", options->paths,
                    "a folder with N.root.json, or the roots in order; the first is trusted");
    options::at(app, options->at);
    options::flag(app, "--strict-keyid", options->strictKeyIds, "refuse keyids that are not the hash of their key");
    return [options](Session& session) { return chain(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root verify", "verify one root, by itself or against the one before",
     "anchorite-cli root verify 6.root.json --trusted 5.root.json", "0 2 3 4", "{" ANCHORITE_VERDICT_SHAPE "}",
     &declareVerify},
    {"root chain", "verify a whole history", "anchorite-cli root chain history/", "0 2 3 4",
     "{" ANCHORITE_VERDICT_SHAPE ",steps:[{file:string," ANCHORITE_VERDICT_SHAPE "}]}", &declareChain},
});

}  // namespace

namespace table {
std::span<const Verb> ofVerifying() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
