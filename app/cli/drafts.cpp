#include "app/cli/drafts.h"

#include "app/cli/command_line.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;
using metadata::KeyId;
using rotation::RootDraft;

namespace {

constexpr std::size_t shortestPrefix = 8;

Json guardsJson(const std::vector<metadata::Note>& guards) {
    auto list = Json::array();
    for (const auto& guard : guards) {
        auto item = Json::object();
        item.set("code", guard.code);
        item.set("subject", guard.subject);
        item.set("what", guard.detail);
        list.add(std::move(item));
    }
    return list;
}

}  // namespace

Result<RootDraft> loadDraft(Session& session, const std::string& path) {
    auto draft = RootDraft::read(TRY(readRootText(session, path)));
    if (!draft)
        return fail(draft.error().code, shown(path) + ": " + draft.error().detail);
    return draft;
}

Outcome draftOutcome(Session& session, const RootDraft& draft, const std::string& path) {
    Outcome outcome;
    metadata::KeyReader keys;
    const auto guards = draft.guards();
    const auto payload = draft.freeze(keys);
    if (payload)
        showPayload(session, outcome, *payload);
    for (const auto& guard : guards)
        session.console().note((guard.code == "draft.incomplete" ? "not yet: " : "careful: ") + guard.detail);
    if (!payload && guards.empty())
        outcome.addWarning(payload.error());
    outcome.result = Json::object();
    outcome.result.set("file", shown(path));
    outcome.result.set("version", draft.version());
    outcome.result.set("complete", payload.has_value());
    outcome.result.set("guards", guardsJson(guards));
    return outcome;
}

Result<Outcome> editDraft(Session& session, const std::string& path,
                          const std::function<Result<void>(RootDraft&)>& edit) {
    if (path == "-")
        return fail("usage.value", "a draft is changed in its file; name it");
    auto draft = TRY(loadDraft(session, path));
    TRY(edit(draft));
    TRY(session.replace(path, draft.document(), false));
    return draftOutcome(session, draft, path);
}

Result<metadata::RoleName> roleIn(const std::string& text) {
    if (const auto role = metadata::roleNamed(text))
        return *role;
    const auto near = nearest(text, {"root", "targets", "snapshot", "timestamp", "mirrors"});
    return fail("usage.value",
                "there is no role " + shown(text) + (near.empty() ? "" : "; did you mean " + near + "?"));
}

Result<KeyId> keyIdIn(const RootDraft& draft, const std::string& text) {
    const auto& keys = *draft.signedPart().find("keys");
    if (keys.find(text))
        return KeyId(text);
    if (text.size() < shortestPrefix)
        return fail("usage.value", "give the whole keyid or at least its first 8 characters");
    std::optional<KeyId> found;
    for (const auto& member : keys.members()) {
        if (!member.name.starts_with(text))
            continue;
        if (found)
            return fail("keyid.ambiguous", shown(text));
        found = KeyId(member.name);
    }
    if (!found)
        return fail("keyid.unknown", shown(text));
    return *found;
}

}  // namespace anchorite::app::cli
