#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/request_merging.h"
#include "app/cli/request_opening.h"
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

Result<Outcome> addSignature(Session& session, const AddOptions& options) {
    metadata::KeyReader keys;
    if (options.output.empty() && options.file == "-")
        return fail("usage.value", "name the draft, or give -o");
    if (!options.output.empty() && options.output != options.file)
        TRY(session.requireWritable(options.output));
    const auto document = TRY(loadRoot(session, options.file, keys));
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    const auto response = TRY(openResponseFile(session, options.response));
    const auto text = std::string(asText(response.content));
    const auto merged = TRY(record::mergeResponse(document, rootOf(trusted), text, keys));
    const auto after = TRY(SignedRoot::parse(merged.document, keys));
    const auto rulers = rotation::rulersOf(after, rootOf(trusted));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    if (!merged.added.empty())
        TRY(writeMerged(session, options.file, options.output, document, rootOf(trusted), merged.document, outcome));
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
                   "a response (.anch), a root.json with the same payload, or {\"keyid\":...,\"sig\":...}")
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
    std::string workspace;
    bool alsoRootJson = false;
};

/// A threshold that is not reached yet is no failed verification while signatures are collected.
Exit exitOf(const Error& error) {
    return error.code.starts_with("5.3.4-") ? Exit::incomplete : app::exitOf(error.code);
}

Result<std::optional<record::Ceremony>> ceremonyFor(Session& session, const PublishOptions& options) {
    if (namesWorkspace(session, options.workspace))
        return std::optional(TRY(openCeremony(session, options.workspace, true)));
    session.console().note("no workspace: the transcript was not compared");
    return std::optional<record::Ceremony>();
}

/// A closed ceremony takes no more records; a root that it has released may be written once more.
bool records(const std::optional<record::Ceremony>& ceremony) {
    return ceremony && !ceremony->state().closed;
}

Result<std::vector<std::string>> release(Session& session, const PublishOptions& options, const SignedRoot& document,
                                         const std::optional<SignedRoot>& before,
                                         std::optional<record::Ceremony>& ceremony) {
    const auto at = TRY(options::timeIn(options.at));
    if (ceremony)
        return record::releaseFrom(*ceremony, session.disk(), document, options.folder, options.alsoRootJson, at);
    TRY(record::requireRelease(document, before, at));
    return record::release(session.disk(), document, before, options.folder, options.alsoRootJson, at);
}

/// In a ceremony the root before is the one that its plan names, whatever is given.
Result<std::optional<SignedRoot>> rootBefore(Session& session, const PublishOptions& options,
                                             const std::optional<record::Ceremony>& ceremony,
                                             metadata::KeyReader& keys) {
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    if (!ceremony)
        return trusted ? std::optional(trusted->signedRoot()) : std::nullopt;
    const auto before = ceremony->predecessor();
    if (trusted && (!before || before->payload().digest() != trusted->payload().digest()))
        return fail("ceremony.predecessor", shown(options.trusted) + " is not the root before this ceremony's");
    return before;
}

/// The file, or what the ceremony has collected.
Result<SignedRoot> documentFor(Session& session, const PublishOptions& options,
                               const std::optional<record::Ceremony>& ceremony, metadata::KeyReader& keys) {
    if (!options.file.empty())
        return loadRoot(session, options.file, keys);
    if (!ceremony)
        return fail("usage.missing", "DRAFT, or --workspace");
    if (auto document = ceremony->document())
        return *std::move(document);
    return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
}

Result<Outcome> publish(Session& session, const PublishOptions& options) {
    TRY(options::timeIn(options.at));
    metadata::KeyReader keys;
    auto ceremony = TRY(ceremonyFor(session, options));
    const auto document = TRY(documentFor(session, options, ceremony, keys));
    const auto before = TRY(rootBefore(session, options, ceremony, keys));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    outcome.result = rulersJson(rotation::rulersOf(document, before ? &before->root() : nullptr));
    const auto paths = release(session, options, document, before, ceremony);
    auto written = Json::array();
    for (const auto& path : paths ? *paths : std::vector<std::string>()) {
        written.add(shown(path));
        outcome.text += path + "\n";
    }
    outcome.result.set("files", std::move(written));
    if (!paths) {
        outcome.addError(paths.error(), exitOf(paths.error()));
        return outcome;
    }
    outcome.next = {"anchorite-cli root chain " + options.folder};
    if (ceremony && !records(ceremony))
        session.console().note("the ceremony is closed: that this was written once more is not recorded");
    if (!records(ceremony))
        return outcome;
    if (const auto recorded = ceremony->released(document, *paths))
        addRecorded(session, outcome, *ceremony, *recorded);
    else
        outcome.addError(recorded.error());
    return outcome;
}

Run declarePublish(CLI::App& app) {
    auto options = std::make_shared<PublishOptions>();
    options::place(app, "DRAFT", options->file, "the root with all its signatures; or --workspace").required(false);
    options::value(app, "--dir", "DIR", options->folder, "where N.root.json goes").required();
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it");
    options::flag(app, "--also-root-json", options->alsoRootJson, "write root.json beside it");
    options::at(app, options->at);
    workspaceOption(app, options->workspace);
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
     "{" ANCHORITE_RULERS_SHAPE ",files:[string],records~:[{sequence:integer,kind:string,step:string,hash:string}],"
     "head~:string}",
     &declarePublish},
});

}  // namespace

namespace table {
std::span<const Verb> ofCollecting() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
