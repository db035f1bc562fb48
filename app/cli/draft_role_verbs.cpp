#include <array>
#include <memory>

#include "app/cli/drafts.h"
#include "app/cli/options.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using rotation::Accepted;
using rotation::RootDraft;

struct ThresholdOptions {
    std::string draft;
    std::string role;
    std::string number;
    std::vector<std::string> accepted;
};

Result<Outcome> setThreshold(Session& session, const ThresholdOptions& options) {
    const auto role = TRY(roleIn(options.role));
    const auto number = TRY(options::numberIn(options.number, "a threshold"));
    return editDraft(session, options.draft, [&](RootDraft& draft) {
        return draft.setThreshold(role, number, Accepted(options.accepted.begin(), options.accepted.end()));
    });
}

Run declareThreshold(CLI::App& app) {
    auto options = std::make_shared<ThresholdOptions>();
    options::place(app, "DRAFT", options->draft, "the draft, replaced as one step");
    options::place(app, "N", options->number, "how many of the role's keys must sign");
    options::value(app, "--role", "ROLE", options->role, "root, targets, snapshot or timestamp").required();
    options::repeated(app, "--accept", "CODE", options->accepted, "overrule a guard by its name: draft.no-spare");
    return [options](Session& session) { return setThreshold(session, *options); };
}

struct ExpiryOptions {
    std::string draft;
    std::string expires;
    std::string at;
    std::vector<std::string> accepted;
};

Result<Outcome> setExpiry(Session& session, const ExpiryOptions& options) {
    const auto expires = TRY(UtcTime::parseTyped(options.expires));
    const auto at = TRY(options::timeIn(options.at));
    auto outcome = TRY(editDraft(session, options.draft, [&](RootDraft& draft) {
        return draft.setExpiry(expires, at, Accepted(options.accepted.begin(), options.accepted.end()));
    }));
    if (!at)
        session.console().note("without --at nobody knows whether " + expires.text() + " is near or far");
    return outcome;
}

Run declareExpiry(CLI::App& app) {
    auto options = std::make_shared<ExpiryOptions>();
    options::place(app, "DRAFT", options->draft, "the draft, replaced as one step");
    options::place(app, "TIME", options->expires, "2027-12-01 or 2027-12-01T00:00:00Z");
    options::at(app, options->at);
    options::repeated(app, "--accept", "CODE", options->accepted,
                      "overrule a guard by its name: draft.expiry-near, draft.expiry-far");
    return [options](Session& session) { return setExpiry(session, *options); };
}

struct SnapshotOptions {
    std::string draft;
    std::string word;
};

Result<Outcome> setSnapshot(Session& session, const SnapshotOptions& options) {
    if (options.word != "on" && options.word != "off")
        return fail("usage.value", "say on or off, not " + shown(options.word));
    return editDraft(session, options.draft,
                     [&](RootDraft& draft) { return draft.setConsistentSnapshot(options.word == "on"); });
}

Run declareSnapshot(CLI::App& app) {
    auto options = std::make_shared<SnapshotOptions>();
    options::place(app, "DRAFT", options->draft, "the draft, replaced as one step");
    options::place(app, "on|off", options->word, "whether file names carry versions and digests");
    return [options](Session& session) { return setSnapshot(session, *options); };
}

struct MemberOptions {
    std::string draft;
    std::string name;
    std::string value;
    std::string role;
    bool remove = false;
};

Result<Json> valueIn(const MemberOptions& options) {
    if (options.remove != options.value.empty())
        return fail(options.remove ? "usage.conflict" : "usage.missing", "give either a value or --remove");
    if (options.remove)
        return Json();
    auto value = Json::parse(options.value);
    if (!value)
        return fail("usage.value", "a value is JSON, for example 365 or '\"text\"', not " + shown(options.value));
    return value;
}

Result<Outcome> setMember(Session& session, const MemberOptions& options) {
    const auto value = TRY(valueIn(options));
    if (options.role.empty())
        return editDraft(session, options.draft,
                         [&](RootDraft& draft) { return draft.setMember(options.name, value); });
    const auto role = TRY(roleIn(options.role));
    return editDraft(session, options.draft,
                     [&](RootDraft& draft) { return draft.setRoleMember(role, options.name, value); });
}

Run declareMember(CLI::App& app) {
    auto options = std::make_shared<MemberOptions>();
    options::place(app, "DRAFT", options->draft, "the draft, replaced as one step");
    options::place(app, "NAME", options->name, "a member of your own, such as x-tuf-on-ci-expiry-period");
    options::place(app, "VALUE", options->value, "JSON: 365, '\"text\"', true").required(false);
    options::value(app, "--role", "ROLE", options->role, "inside this role instead of beside the roles");
    options::flag(app, "--remove", options->remove, "take the member out");
    return [options](Session& session) { return setMember(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"root set-threshold", "say how many keys of a role must sign",
     "anchorite-cli root set-threshold draft.json --role root 3", "0 2 3 6 9", "{" ANCHORITE_DRAFT_SHAPE "}",
     &declareThreshold},
    {"root set-expiry", "say when the root lapses",
     "anchorite-cli root set-expiry draft.json 2027-12-01 --at 2026-11-20", "0 2 3 6 9", "{" ANCHORITE_DRAFT_SHAPE "}",
     &declareExpiry},
    {"root set-consistent-snapshot", "switch consistent snapshots on or off",
     "anchorite-cli root set-consistent-snapshot draft.json on", "0 2 3 6 9", "{" ANCHORITE_DRAFT_SHAPE "}",
     &declareSnapshot},
    {"root set-member", "set or remove a custom member",
     "anchorite-cli root set-member draft.json x-tuf-on-ci-expiry-period 365 --role root", "0 2 3 6 9",
     "{" ANCHORITE_DRAFT_SHAPE "}", &declareMember},
});

}  // namespace

namespace table {
std::span<const Verb> ofDraftRoles() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
