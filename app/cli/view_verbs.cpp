#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/drafts.h"
#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "ceremony/rotation/diff.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::Root;
using metadata::SignedRoot;
using rotation::RootDraft;

struct ShowOptions {
    std::string file;
    bool raw = false;
};

std::string nameText(const Root& root, const metadata::KeyId& keyid) {
    const auto* key = root.key(keyid);
    if (!key)
        return keyid.shortForm() + "  (no key with this keyid)";
    const auto name = rotation::claimedName(root, keyid);
    auto text = keyid.shortForm() + "  " + key->keytype() + (key->scheme().empty() ? "" : " " + key->scheme());
    if (!key->publicKey())
        text += "  NOT USABLE: " + key->reason();
    return name.empty() ? text : text + "  \"" + name + "\" (claimed, not verified)";
}

std::string rootText(const SignedRoot& document) {
    const auto& root = document.root();
    auto text = "root " + std::to_string(root.version().number()) + ", " + std::string(nameOf(root.dialect())) +
                (root.isRehearsal() ? ", REHEARSAL" : "") + "\nexpires " + root.expires().time.display() + "\n";
    if (const auto snapshot = root.consistentSnapshot())
        text += std::string("consistent snapshots ") + (*snapshot ? "on" : "off") + "\n";
    for (const auto& [role, keys] : root.roles()) {
        text += std::string(nameOf(role)) + ": " + std::to_string(keys.threshold.number()) + " of " +
                std::to_string(keys.keyids.size()) + "\n";
        for (const auto& keyid : keys.keyids)
            text += "  " + nameText(root, keyid) + "\n";
    }
    const auto filled = std::ranges::count_if(
        document.signatures(), [](const metadata::SignatureEntry& entry) { return !entry.text.empty(); });
    return text + std::to_string(filled) + " signatures, not judged here: root verify\n";
}

Json keyJson(const metadata::KeyId& keyid, const Root& root) {
    auto json = Json::object();
    json.set("keyid", keyid.text());
    const auto* key = root.key(keyid);
    json.set("keytype", key ? key->keytype() : "");
    json.set("scheme", key ? key->scheme() : "");
    json.set("usable", key && key->publicKey());
    json.set("claimed_name", rotation::claimedName(root, keyid));
    return json;
}

Json rootJson(const SignedRoot& document) {
    const auto& root = document.root();
    auto roles = Json::array();
    for (const auto& [name, role] : root.roles()) {
        auto json = Json::object();
        json.set("role", nameOf(name));
        json.set("threshold", role.threshold.number());
        auto keys = Json::array();
        for (const auto& keyid : role.keyids)
            keys.add(keyJson(keyid, root));
        json.set("keys", std::move(keys));
        roles.add(std::move(json));
    }
    auto json = Json::object();
    json.set("version", root.version().number());
    json.set("dialect", nameOf(root.dialect()));
    json.set("rehearsal", root.isRehearsal());
    json.set("expires", root.expires().text);
    json.set("consistent_snapshot", Json::orNull(root.consistentSnapshot()));
    json.set("complete", true);
    json.set("signatures", document.signatures().size());
    json.set("roles", std::move(roles));
    return json;
}

std::string draftText(const RootDraft& draft) {
    auto text = "draft of root " + std::to_string(draft.version()) + ", not complete" +
                (draft.isRehearsal() ? ", REHEARSAL" : "") + "\n";
    for (const auto& [name, role] : draft.signedPart().find("roles")->members()) {
        const auto* keyids = role.find("keyids")->asArray();
        text += name + ": " + role.find("threshold")->asNumber()->text + " of " + std::to_string(keyids->size()) + "\n";
        for (const auto& keyid : *keyids)
            text += "  " + *keyid.asString() + "\n";
    }
    for (const auto& guard : draft.guards())
        text += (guard.code == "draft.incomplete" ? "not yet: " : "careful: ") + guard.detail + "\n";
    return text;
}

Outcome showDraft(const RootDraft& draft) {
    Outcome outcome;
    outcome.text = draftText(draft);
    outcome.result = Json::object();
    outcome.result.set("version", draft.version());
    outcome.result.set("dialect", "tuf");
    outcome.result.set("rehearsal", draft.isRehearsal());
    const auto* expires = draft.signedPart().findString("expires");
    outcome.result.set("expires", expires ? *expires : "");
    outcome.result.set("consistent_snapshot", Json());
    outcome.result.set("complete", false);
    outcome.result.set("signatures", 0);
    outcome.result.set("roles", Json::array());
    return outcome;
}

Result<Outcome> show(Session& session, const ShowOptions& options) {
    const auto text = TRY(readRootText(session, options.file));
    metadata::KeyReader keys;
    const auto document = SignedRoot::parse(text, keys);
    if (!document) {
        if (const auto draft = RootDraft::read(text); draft && !options.raw)
            return showDraft(*draft);
        return fail(document.error().code, shown(options.file) + ": " + document.error().detail);
    }
    Outcome outcome;
    showPayload(session, outcome, document->payload());
    outcome.text = options.raw ? document->received() + "\n" : rootText(*document);
    outcome.result = rootJson(*document);
    return outcome;
}

Run declareShow(CLI::App& app) {
    auto options = std::make_shared<ShowOptions>();
    options::place(app, "FILE", options->file, "a root.json or a draft");
    options::flag(app, "--raw", options->raw, "the document as received, made harmless for a terminal");
    return [options](Session& session) { return show(session, *options); };
}

struct WordsOptions {
    std::string file;
    bool hex = false;
};

Result<Outcome> words(Session& session, const WordsOptions& options) {
    metadata::KeyReader keys;
    const auto document = TRY(loadRoot(session, options.file, keys));
    const auto& payload = document.payload();
    Outcome outcome;
    outcome.payload = factsOf(payload);
    session.console().note("root " + std::to_string(outcome.payload->version) + ", SHA-256 of the " +
                           std::to_string(payload.bytes().size()) + " bytes that get signed");
    outcome.text = crypto::wordRows(payload.words()) + (options.hex ? payload.digest().hex() + "\n" : "");
    outcome.result = Json::object();
    outcome.result.set("bytes", payload.bytes().size());
    return outcome;
}

Run declareWords(CLI::App& app) {
    auto options = std::make_shared<WordsOptions>();
    options::place(app, "FILE", options->file, "a root.json or a complete draft");
    options::flag(app, "--hex", options->hex, "the digest in hex too");
    return [options](Session& session) { return words(session, *options); };
}

struct PayloadOptions {
    std::string file;
    std::string output;
};

Result<Outcome> payload(Session& session, const PayloadOptions& options) {
    TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    const auto document = TRY(loadRoot(session, options.file, keys));
    Outcome outcome;
    showPayload(session, outcome, document.payload());
    TRY(session.write(options.output, document.payload().bytes(), false, outcome));
    outcome.result = Json::object();
    outcome.result.set("file", shown(options.output));
    outcome.result.set("bytes", document.payload().bytes().size());
    return outcome;
}

Run declarePayload(CLI::App& app) {
    auto options = std::make_shared<PayloadOptions>();
    options::place(app, "FILE", options->file, "a root.json or a complete draft");
    options::output(app, options->output, "where the exact bytes go that a signature covers").required();
    return [options](Session& session) { return payload(session, *options); };
}

struct DiffOptions {
    std::vector<std::string> files;
    std::string failOn;
};

Json diffJson(const rotation::Diff& diff) {
    auto lines = Json::array();
    for (const auto& line : diff.lines) {
        auto json = Json::object();
        json.set("code", line.code);
        json.set("care", nameOf(line.care));
        json.set("kind", nameOf(line.kind));
        json.set("title", line.title);
        json.set("subject", line.subject);
        json.set("before", line.before);
        json.set("after", line.after);
        json.set("sentence", line.sentence);
        json.set("keyid", line.keyid);
        lines.add(std::move(json));
    }
    auto unchanged = Json::array();
    for (const auto& fact : diff.unchanged)
        unchanged.add(fact);
    auto json = Json::object();
    json.set("from", Json::orNull(diff.from));
    json.set("to", diff.to);
    json.set("lines", std::move(lines));
    json.set("unchanged", std::move(unchanged));
    return json;
}

Result<Outcome> diff(Session& session, const DiffOptions& options) {
    if (options.files.size() > 2)
        return fail("usage.value", "give one root, or an old and a new one");
    if (!options.failOn.empty() && options.failOn != "care" && options.failOn != "stop")
        return fail("usage.value", "--fail-on is care or stop, not " + shown(options.failOn));
    metadata::KeyReader keys;
    std::optional<SignedRoot> old;
    if (options.files.size() == 2)
        old = TRY(loadRoot(session, options.files.front(), keys));
    const auto next = TRY(loadRoot(session, options.files.back(), keys));
    const auto changes = rotation::diff(old ? &old->root() : nullptr, next.root());
    Outcome outcome;
    showPayload(session, outcome, next.payload());
    outcome.text = rotation::diffText(changes);
    outcome.result = diffJson(changes);
    const auto limit = options.failOn == "stop" ? rotation::Care::stop : rotation::Care::careful;
    const auto count = std::ranges::count_if(changes.lines, [&](const auto& line) { return line.care <= limit; });
    if (!options.failOn.empty() && count > 0)
        outcome.addError({"diff.care", std::to_string(count) + (count == 1 ? " line" : " lines")});
    return outcome;
}

Run declareDiff(CLI::App& app) {
    auto options = std::make_shared<DiffOptions>();
    options::places(app, "FILES", options->files, "OLD NEW; or one root, then everything in it is new");
    options::value(app, "--fail-on", "CARE", options->failOn, "exit 6 for lines marked care (care) or stop (stop)");
    return [options](Session& session) { return diff(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root show", "facts of a root or draft, people first", "anchorite-cli root show draft.json", "0 3",
     "{version:integer,dialect:string,rehearsal:boolean,expires:string,consistent_snapshot:boolean?,complete:boolean,"
     "signatures:integer,roles:[{role:string,threshold:integer,keys:[{keyid:string,keytype:string,scheme:string,"
     "usable:boolean,claimed_name:string}]}]}",
     &declareShow},
    {"root words", "the 32 words of what gets signed", "anchorite-cli root words draft.json", "0 3 6",
     "{bytes:integer}", &declareWords},
    {"root payload", "the exact bytes for a signer outside", "anchorite-cli root payload draft.json -o payload.bin",
     "0 3 6 9", "{file:string,bytes:integer}", &declarePayload},
    {"root diff", "what changes, in sentences ordered by danger", "anchorite-cli root diff 5.root.json draft.json",
     "0 3 6",
     "{from:integer?,to:integer,lines:[{code:string,care:string,kind:string,title:string,subject:string,before:string,"
     "after:string,sentence:string,keyid:string}],unchanged:[string]}",
     &declareDiff},
});

}  // namespace

namespace table {
std::span<const Verb> ofViews() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
