#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include "app/cli/ceremonies.h"
#include "app/cli/request_claims.h"
#include "app/cli/request_verbs.h"
#include "app/cli/roots.h"
#include "ceremony/record/exchange/foreign.h"
#include "ceremony/rotation/diff.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::KeyId;
using metadata::Root;
using metadata::SignedRoot;
using record::OutgoingForm;
using record::Request;

constexpr std::size_t shortestPrefix = 8;

struct MakeOptions {
    std::string file;
    std::string workspace;
    std::vector<std::string> links;
    std::string person;
    std::string repository;
    std::vector<std::string> names;
    std::string reason;
    std::string form = "anchorite";
    std::string output;
};

/// None for our own form.
Result<std::optional<OutgoingForm>> formIn(const std::string& typed) {
    if (typed == "anchorite")
        return std::optional<OutgoingForm>();
    for (const auto form :
         {OutgoingForm::payload, OutgoingForm::root, OutgoingForm::placeholders, OutgoingForm::rstufPending})
        if (typed == nameOf(form))
            return std::optional(form);
    return fail("usage.value", "--form is anchorite, payload, root, tuf-on-ci or rstuf, not " + shown(typed));
}

/// The roots whose root keys may sign: the document, and the root before it where it is there.
std::vector<const Root*> signingRoots(const Request& request) {
    std::vector<const Root*> roots{&request.document->root()};
    if (const auto* link = lastLink(request))
        roots.push_back(&link->root());
    return roots;
}

std::set<KeyId> rootKeyIds(const Request& request) {
    std::set<KeyId> keyids;
    for (const auto* root : signingRoots(request))
        for (const auto& keyid : root->role(metadata::RoleName::root).keyids)
            keyids.insert(keyid);
    return keyids;
}

/// A whole keyid, or a beginning of at least 8 characters that only one root key has.
Result<KeyId> keyIdIn(const Request& request, const std::string& text) {
    const auto keyids = rootKeyIds(request);
    if (keyids.contains(KeyId(text)))
        return KeyId(text);
    std::vector<KeyId> found;
    for (const auto& keyid : keyids)
        if (text.size() >= shortestPrefix && keyid.text().starts_with(text))
            found.push_back(keyid);
    if (found.size() > 1)
        return fail("keyid.ambiguous", shown(text));
    if (found.empty())
        return fail("keyid.unknown", shown(text));
    return found.front();
}

Result<Request> requestFromFiles(Session& session, const MakeOptions& options, metadata::KeyReader& keys) {
    Request request;
    request.document = TRY(loadRoot(session, options.file, keys));
    for (const auto& link : options.links)
        request.links.push_back(TRY(loadRoot(session, link, keys)));
    for (const auto& text : options.names) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return fail("usage.value", "--name is KEYID=NAME, not " + shown(text));
        request.names.insert_or_assign(TRY(keyIdIn(request, text.substr(0, equals))), text.substr(equals + 1));
    }
    request.repository = options.repository;
    request.reason = options.reason;
    return request;
}

Result<Request> requestFromCeremony(Session& session, const MakeOptions& options) {
    if (!options.links.empty() || !options.names.empty() || !options.repository.empty())
        return fail("usage.conflict", "links, names and repository come from the workspace");
    if (options.person.empty())
        return fail("usage.missing", "--for names who of the plan is asked");
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    return ceremony.requestFor(options.person, options.reason);
}

Result<Request> requestOf(Session& session, const MakeOptions& options, metadata::KeyReader& keys) {
    if (!options.file.empty() && !options.workspace.empty())
        return fail("usage.conflict", "give DRAFT or --workspace");
    if (!options.file.empty())
        return requestFromFiles(session, options, keys);
    if (!namesWorkspace(session, options.workspace))
        return fail("usage.missing", "DRAFT, or --workspace");
    return requestFromCeremony(session, options);
}

Result<std::string> sealedRequest(Session& session, const Request& request) {
    auto content = TRY(writeRequest(request));
    transfer::Parcel parcel{
        .kind = transfer::ParcelKind::signRequest,
        .id = transfer::drawParcelId(session.random()),
        .replyTo = std::nullopt,
        .name = "root-" + std::to_string(request.document->version().number()) + ".sign-request.anch",
        .content = std::move(content)};
    return std::string(asText(TRY(sealForSending(session, std::move(parcel)))));
}

Result<std::string> bytesOf(Session& session, const Request& request, const std::optional<OutgoingForm>& form) {
    if (!form)
        return sealedRequest(session, request);
    const auto* link = lastLink(request);
    auto text = TRY(record::outgoing(*request.document, link ? &link->root() : nullptr, *form));
    TRY(requireNothingPrivate(session, asBytes(text), "the root"));
    return text;
}

/// How each root key can sign the payload with other tools. A key that none can use is named.
Json tellCommands(Session& session, const Request& request, const std::string& output) {
    auto list = Json::array();
    std::set<KeyId> told;
    for (const auto* root : signingRoots(request)) {
        for (const auto& keyid : root->role(metadata::RoleName::root).keyids) {
            const auto* key = root->key(keyid);
            if (!key || !told.insert(keyid).second)
                continue;
            const auto name = rotation::claimedName(*root, keyid);
            const auto title = "key " + keyid.shortForm() + (name.empty() ? "" : " (" + name + ")");
            const auto file = transfer::parcelNameFor(keyid.text().substr(0, 2 * shortestPrefix)) + ".sig";
            const auto commands = record::signingCommands(*key, output == "-" ? "payload.bin" : output, file);
            session.console().lines(title + (commands ? ":" : ": " + commands.error().detail));
            auto json = Json::object();
            json.set("keyid", shown(keyid.text()));
            auto lines = Json::array();
            for (const auto& command : commands ? *commands : std::vector<std::string>()) {
                session.console().lines("  " + command);
                lines.add(command);
            }
            json.set("commands", std::move(lines));
            list.add(std::move(json));
        }
    }
    session.console().hint("request merge DRAFT SIGNATURE --key PUBLIC takes such a signature back");
    return list;
}

Result<Outcome> make(Session& session, const MakeOptions& options) {
    const auto form = TRY(formIn(options.form));
    TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    const auto request = TRY(requestOf(session, options, keys));
    Outcome outcome;
    TRY(session.write(options.output, TRY(bytesOf(session, request, form)), false, outcome));
    showPayload(session, outcome, request.document->payload());
    outcome.result = claimsJson(request);
    outcome.result.set("file", shown(options.output));
    outcome.result.set("form", options.form);
    outcome.result.set("for", options.person.empty() ? Json() : Json(shown(options.person)));
    outcome.result.set("commands",
                       form == OutgoingForm::payload ? tellCommands(session, request, options.output) : Json::array());
    if (options.output != "-" && !form)
        outcome.next = {"anchorite-cli qr play " + options.output,
                        "anchorite-cli usb write " + options.output + " --mount STICK"};
    return outcome;
}

}  // namespace

Run declareRequestMake(CLI::App& app) {
    auto options = std::make_shared<MakeOptions>();
    options::place(app, "DRAFT", options->file, "the root to be signed; or --workspace").required(false);
    workspaceOption(app, options->workspace);
    options::repeated(app, "--link", "ROOT", options->links, "an earlier root, to be verified forward by the holder");
    options::value(app, "--for", "NAME", options->person, "who is asked; with a workspace a person of the plan");
    options::value(app, "--repository", "NAME", options->repository, "the repository, as a claim");
    options::repeated(app, "--name", "KEYID=NAME", options->names, "whose key it is, as a claim");
    options::value(app, "--reason", "TEXT", options->reason, "why this root is made, for the holder to read");
    options::value(app, "--form", "FORM", options->form, "anchorite, payload, root, tuf-on-ci or rstuf");
    options::output(app, options->output, "a new file for the request, - for standard output").required();
    return [options](Session& session) { return make(session, *options); };
}

}  // namespace anchorite::app::cli
