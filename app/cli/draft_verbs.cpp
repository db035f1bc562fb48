#include <array>
#include <memory>

#include "app/cli/drafts.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/rehearsal_keys.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using rotation::Accepted;
using rotation::RootDraft;

struct NewOptions {
    std::string dialect = "tuf";
    std::string expires;
    std::string at;
    bool rehearsal = false;
    std::vector<std::string> accepted;
    std::string output;
};

Accepted acceptedIn(const std::vector<std::string>& codes) {
    return {codes.begin(), codes.end()};
}

void declareAccept(CLI::App& app, std::vector<std::string>& into, const std::string& codes) {
    options::repeated(app, "--accept", "CODE", into, "overrule a guard by its name: " + codes);
}

/// A new draft is a new file; later edits replace it.
Result<Outcome> writeDraft(Session& session, const RootDraft& draft, const std::string& path) {
    Outcome written;
    TRY(session.write(path, draft.document(), false, written));
    auto outcome = draftOutcome(session, draft, path);
    outcome.bytes = std::move(written.bytes);
    return outcome;
}

Result<Outcome> newRoot(Session& session, const NewOptions& options) {
    if (options.dialect != "tuf")
        return fail("draft.dialect",
                    shown(options.dialect) + " roots are read, verified and audited; new ones are written as tuf");
    TRY(session.requireWritable(options.output));
    const auto expires = TRY(UtcTime::parseTyped(options.expires));
    auto draft = TRY(RootDraft::first(expires, options.rehearsal));
    TRY(draft.setExpiry(expires, TRY(options::timeIn(options.at)), acceptedIn(options.accepted)));
    return writeDraft(session, draft, options.output);
}

Run declareNew(CLI::App& app) {
    auto options = std::make_shared<NewOptions>();
    options::value(app, "--expires", "TIME", options->expires, "2027-12-01 or 2027-12-01T00:00:00Z").required();
    options::value(app, "--dialect", "NAME", options->dialect, "tuf (the only one written)");
    options::flag(app, "--rehearsal", options->rehearsal, "marked inside as a rehearsal; real keys refuse it");
    options::at(app, options->at);
    declareAccept(app, options->accepted, "draft.expiry-near, draft.expiry-far");
    options::output(app, options->output, "the draft to make").required();
    return [options](Session& session) { return newRoot(session, *options); };
}

struct NextOptions {
    std::string root;
    std::string output;
};

Result<Outcome> nextRoot(Session& session, const NextOptions& options) {
    TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    const auto trusted = TRY(loadTrusted(session, options.root, keys));
    if (!trusted)
        return fail("usage.missing", "name the root that comes before");
    const auto draft = TRY(RootDraft::next(trusted->root()));
    session.console().note("the same as root " + std::to_string(draft.version() - 1) +
                           " until it is changed, expiry included");
    return writeDraft(session, draft, options.output);
}

Run declareNext(CLI::App& app) {
    auto options = std::make_shared<NextOptions>();
    options::place(app, "ROOT", options->root, "the trusted root that comes before");
    options::output(app, options->output, "the draft to make").required();
    return [options](Session& session) { return nextRoot(session, *options); };
}

struct KeyOptions {
    std::string draft;
    std::string key;
    std::string keyid;
    std::vector<std::string> roles;
    std::vector<std::string> members;
    std::vector<std::string> accepted;
};

Result<std::vector<metadata::RoleName>> rolesIn(const std::vector<std::string>& names) {
    std::vector<metadata::RoleName> roles;
    for (const auto& name : names)
        roles.push_back(TRY(roleIn(name)));
    return roles;
}

Result<Json> newKeyIn(Session& session, const KeyOptions& options) {
    auto object = TRY(loadKeyObject(session, options.key));
    TRY(setMembers(object, options.members));
    return object;
}

void tellKey(Outcome& outcome, const metadata::KeyId& keyid) {
    outcome.result.set("keyid", keyid.text());
    outcome.text = keyid.text() + "\n";
}

Result<Outcome> addKey(Session& session, const KeyOptions& options) {
    const auto roles = TRY(rolesIn(options.roles));
    const auto object = TRY(newKeyIn(session, options));
    std::optional<metadata::KeyId> keyid;
    auto outcome = TRY(editDraft(session, options.draft, [&](RootDraft& draft) -> Result<void> {
        TRY(requireNoRehearsalKey(session, object, draft.isRehearsal()));
        for (const auto role : roles)
            keyid = TRY(draft.addKey(object, role, acceptedIn(options.accepted)));
        return {};
    }));
    tellKey(outcome, *keyid);
    return outcome;
}

void declareKeyOptions(CLI::App& app, KeyOptions& options) {
    options::place(app, "DRAFT", options.draft, "the draft, replaced as one step");
    options::value(app, "--key", "FILE", options.key,
                   "a key file, TUF key object, PEM public key, or 64 hex digits of Ed25519")
        .required();
    options::repeated(app, "--member", "NAME=VALUE", options.members,
                      "a member beside the key, such as x-tuf-on-ci-keyowner=@ada");
    declareAccept(app, options.accepted, "draft.two-roles");
}

Run declareAddKey(CLI::App& app) {
    auto options = std::make_shared<KeyOptions>();
    declareKeyOptions(app, *options);
    options::repeated(app, "--role", "ROLE", options->roles, "root, targets, snapshot or timestamp").required();
    return [options](Session& session) { return addKey(session, *options); };
}

Result<Outcome> replaceKey(Session& session, const KeyOptions& options) {
    const auto roles = TRY(rolesIn(options.roles));
    const auto object = TRY(newKeyIn(session, options));
    std::optional<metadata::KeyId> keyid;
    auto outcome = TRY(editDraft(session, options.draft, [&](RootDraft& draft) -> Result<void> {
        const auto old = TRY(keyIdIn(draft, options.keyid));
        TRY(requireNoRehearsalKey(session, object, draft.isRehearsal()));
        for (const auto role : roles)
            keyid = TRY(draft.replaceKey(old, object, role, acceptedIn(options.accepted)));
        return {};
    }));
    tellKey(outcome, *keyid);
    return outcome;
}

Run declareReplaceKey(CLI::App& app) {
    auto options = std::make_shared<KeyOptions>();
    declareKeyOptions(app, *options);
    options::value(app, "--key-id", "KEYID", options->keyid, "the key to replace: its keyid or the first 8 characters")
        .required();
    options::repeated(app, "--role", "ROLE", options->roles, "root, targets, snapshot or timestamp").required();
    return [options](Session& session) { return replaceKey(session, *options); };
}

struct RemoveOptions {
    std::string draft;
    std::string keyid;
    std::string role;
};

Result<Outcome> removeKey(Session& session, const RemoveOptions& options) {
    std::optional<metadata::RoleName> role;
    if (!options.role.empty())
        role = TRY(roleIn(options.role));
    std::optional<metadata::KeyId> keyid;
    auto outcome = TRY(editDraft(session, options.draft, [&](RootDraft& draft) -> Result<void> {
        keyid = TRY(keyIdIn(draft, options.keyid));
        return draft.removeKey(*keyid, role);
    }));
    tellKey(outcome, *keyid);
    return outcome;
}

Run declareRemoveKey(CLI::App& app) {
    auto options = std::make_shared<RemoveOptions>();
    options::place(app, "DRAFT", options->draft, "the draft, replaced as one step");
    options::value(app, "--key-id", "KEYID", options->keyid, "its keyid or the first 8 characters").required();
    options::value(app, "--role", "ROLE", options->role, "from this role only; without it from all");
    return [options](Session& session) { return removeKey(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root new", "begin the first root of a repository", "anchorite-cli root new --expires 2027-12-01 -o draft.json",
     "0 2 6 9", "{" ANCHORITE_DRAFT_SHAPE "}", &declareNew},
    {"root next", "begin the version after a trusted root", "anchorite-cli root next 5.root.json -o draft.json",
     "0 3 4 6 9", "{" ANCHORITE_DRAFT_SHAPE "}", &declareNext},
    {"root add-key", "add a public key to roles of a draft",
     "anchorite-cli root add-key draft.json --key mei.pub --role root", "0 2 3 6 9",
     "{" ANCHORITE_DRAFT_SHAPE ",keyid:string}", &declareAddKey},
    {"root remove-key", "take a key out of a role or of all roles",
     "anchorite-cli root remove-key draft.json --key-id 3f91c2aa --role root", "0 2 3 6 9",
     "{" ANCHORITE_DRAFT_SHAPE ",keyid:string}", &declareRemoveKey},
    {"root replace-key", "put a key in another key's place",
     "anchorite-cli root replace-key draft.json --key-id 3f91c2aa --key mei.pub --role root", "0 2 3 6 9",
     "{" ANCHORITE_DRAFT_SHAPE ",keyid:string}", &declareReplaceKey},
});

}  // namespace

namespace table {
std::span<const Verb> ofDrafts() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
