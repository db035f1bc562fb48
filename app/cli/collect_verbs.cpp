#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "app/cli/verdicts.h"
#include "ceremony/record/exchange/collection.h"
#include "ceremony/record/session/release.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::SignedRoot;

const metadata::Root* rootOf(const std::optional<metadata::TrustedRoot>& trusted) {
    return trusted ? &trusted->root() : nullptr;
}

struct StatusOptions {
    std::string file;
    std::string trusted;
};

/// Both rulers, always: without the root before, a later root is never called complete.
void requirePredecessor(Outcome& outcome, const SignedRoot& document, bool known) {
    if (!known && document.version().number() > 1)
        outcome.addError({"release.no-predecessor", "root " + std::to_string(document.version().number())},
                         Exit::incomplete);
}

/// Whom to ask next: one of the smallest sets of keys that completes what is missing.
void hintMissing(Session& session, const rotation::Rulers& rulers) {
    if (!rulers.possible)
        session.console().hint("the usable keys that have not signed are too few; the root must be drafted again");
    if (rulers.smallest.empty())
        return;
    std::string names;
    for (const auto& keyid : rulers.smallest.front())
        names += (names.empty() ? "" : " and ") + keyid.shortForm();
    session.console().hint("for example " + names + (rulers.old ? " would complete both" : " would complete it"));
}

Result<Outcome> status(Session& session, const StatusOptions& options) {
    metadata::KeyReader keys;
    const auto document = TRY(loadRoot(session, options.file, keys));
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    const auto rulers = rotation::rulersOf(document, rootOf(trusted));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    outcome.text = rotation::rulersText(rulers);
    outcome.result = rulersJson(rulers);
    addNotes(outcome, "", metadata::examine(document, rootOf(trusted)));
    hintMissing(session, rulers);
    requirePredecessor(outcome, document, trusted.has_value());
    addMissing(outcome, rulers);
    if (outcome.exit == Exit::done)
        outcome.next = {"anchorite-cli root publish " + options.file +
                        (options.trusted.empty() ? "" : " --trusted " + options.trusted) + " --dir DIR"};
    return outcome;
}

Run declareStatus(CLI::App& app) {
    auto options = std::make_shared<StatusOptions>();
    options::place(app, "DRAFT", options->file, "the root that is being signed");
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it");
    return [options](Session& session) { return status(session, *options); };
}

struct AddOptions {
    std::string file;
    std::string response;
    std::string trusted;
    std::string output;
};

Json keyidsJson(const std::vector<metadata::KeyId>& keyids) {
    auto list = Json::array();
    for (const auto& keyid : keyids)
        list.add(keyid.text());
    return list;
}

/// In place, signatures that others have added to the file meanwhile are kept.
Result<void> writeMerged(Session& session, const AddOptions& options, const SignedRoot& before,
                         const metadata::Root* trusted, const std::string& document, Outcome& outcome) {
    if (!options.output.empty() && options.output != options.file)
        return session.write(options.output, document, false, outcome);
    const auto merged = TRY(record::mergedWithFile(session.disk(), options.file, before, document, trusted));
    return session.replace(options.file, merged, false);
}

Result<Outcome> addSignature(Session& session, const AddOptions& options) {
    metadata::KeyReader keys;
    if (options.output.empty() && options.file == "-")
        return fail("usage.value", "name the draft, or give -o");
    if (!options.output.empty() && options.output != options.file)
        TRY(session.requireWritable(options.output));
    const auto document = TRY(loadRoot(session, options.file, keys));
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    const auto response = TRY(readRootText(session, options.response));
    const auto merged = TRY(record::mergeResponse(document, rootOf(trusted), response, keys));
    const auto after = TRY(SignedRoot::parse(merged.document, keys));
    const auto rulers = rotation::rulersOf(after, rootOf(trusted));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    if (!merged.added.empty())
        TRY(writeMerged(session, options, document, rootOf(trusted), merged.document, outcome));
    for (const auto& note : merged.refused)
        outcome.addWarning(note);
    for (const auto& keyid : merged.alreadyThere)
        session.console().note("key " + keyid.shortForm() + " had signed before; nothing was added for it");
    outcome.text = rotation::rulersText(rulers);
    outcome.result = rulersJson(rulers);
    outcome.result.set("added", keyidsJson(merged.added));
    outcome.result.set("already_there", keyidsJson(merged.alreadyThere));
    return outcome;
}

Run declareAdd(CLI::App& app) {
    auto options = std::make_shared<AddOptions>();
    options::place(app, "DRAFT", options->file, "the root that is being signed, replaced as one step");
    options::value(app, "--response", "FILE", options->response,
                   "a root.json with the same payload, or {\"keyid\":...,\"sig\":...}")
        .required();
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it, whose keys may sign too");
    options::output(app, options->output, "a new file instead of DRAFT");
    return [options](Session& session) { return addSignature(session, *options); };
}

struct PublishOptions {
    std::string file;
    std::string folder;
    std::string trusted;
    std::string at;
    bool alsoRootJson = false;
};

/// A threshold that is not reached yet is no failed verification while signatures are collected.
Exit exitOf(const Error& error) {
    return error.code.starts_with("5.3.4-") ? Exit::incomplete : app::exitOf(error.code);
}

Result<Outcome> publish(Session& session, const PublishOptions& options) {
    const auto at = TRY(options::timeIn(options.at));
    metadata::KeyReader keys;
    const auto document = TRY(loadRoot(session, options.file, keys));
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    const auto before = trusted ? std::optional(trusted->signedRoot()) : std::nullopt;
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    const auto rulers = rotation::rulersOf(document, rootOf(trusted));
    outcome.result = rulersJson(rulers);
    const auto paths = record::release(session.disk(), document, before, options.folder, options.alsoRootJson, at);
    auto written = Json::array();
    for (const auto& path : paths ? *paths : std::vector<std::string>()) {
        written.add(shown(path));
        outcome.text += path + "\n";
    }
    outcome.result.set("files", std::move(written));
    if (!paths)
        outcome.addError(paths.error(), exitOf(paths.error()));
    else
        outcome.next = {"anchorite-cli root chain " + options.folder};
    return outcome;
}

Run declarePublish(CLI::App& app) {
    auto options = std::make_shared<PublishOptions>();
    options::place(app, "DRAFT", options->file, "the root with all its signatures");
    options::value(app, "--dir", "DIR", options->folder, "where N.root.json goes").required();
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it");
    options::flag(app, "--also-root-json", options->alsoRootJson, "write root.json beside it");
    options::at(app, options->at);
    return [options](Session& session) { return publish(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root add-signature", "merge signatures made elsewhere, each verified first",
     "anchorite-cli root add-signature draft.json --response sofia.json", "0 3 4 6 9",
     "{" ANCHORITE_RULERS_SHAPE ",added:[string],already_there:[string]}", &declareAdd},
    {"root status", "who has signed and who is missing, for the old and the new root",
     "anchorite-cli root status draft.json --trusted 5.root.json", "0 3 4 5 6", "{" ANCHORITE_RULERS_SHAPE "}",
     &declareStatus},
    {"root publish", "write N.root.json once both thresholds are met",
     "anchorite-cli root publish draft.json --trusted 5.root.json --dir out/", "0 2 3 4 5 6 9",
     "{" ANCHORITE_RULERS_SHAPE ",files:[string]}", &declarePublish},
});

}  // namespace

namespace table {
std::span<const Verb> ofCollecting() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
