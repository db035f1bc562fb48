#include <utility>

#include "ceremony/audit/phrases.h"
#include "ceremony/audit/report.h"
#include "ceremony/audit/summary.h"
#include "crypto/base/text.h"

namespace anchorite::audit {
namespace {

using metadata::Json;

/// Members in the order they are written, so that the same history gives the same bytes.
Json objectOf(std::initializer_list<std::pair<std::string_view, Json>> members) {
    auto object = Json::object();
    for (const auto& [name, value] : members)
        object.set(name, value);
    return object;
}

/// A file name, or a sentence with one in it, may hold any bytes; JSON may not.
std::string textOf(const std::string& name) {
    return isUtf8(name) ? name : shown(name);
}

Json countJson(const std::optional<Count>& count) {
    return count ? objectOf({{"have", count->have}, {"need", count->need}}) : Json();
}

Json errorJson(const std::optional<Error>& error) {
    return error ? objectOf({{"code", error->code}, {"detail", textOf(error->detail)}}) : Json();
}

Json timeJson(const std::optional<UtcTime>& time) {
    return time ? Json(time->text()) : Json();
}

template <class Texts>
Json textsJson(const Texts& texts) {
    auto list = Json::array();
    for (const auto& text : texts)
        list.add(std::string(text));
    return list;
}

Json countsJson(const std::vector<Finding>& findings) {
    const auto counts = countsOf(findings);
    auto object = Json::object();
    for (const auto severity : severities)
        object.set(nameOf(severity), counts[static_cast<std::size_t>(severity)]);
    return object;
}

std::string_view stateText(const metadata::Key& key) {
    switch (key.state()) {
        case metadata::KeyState::usable:
            return "usable";
        case metadata::KeyState::malformed:
            return "malformed";
        case metadata::KeyState::weak:
            return "weak";
        case metadata::KeyState::unsupported:
            return "unsupported";
    }
    std::unreachable();
}

Json rolesJson(const metadata::Root& root) {
    auto roles = Json::object();
    for (const auto& [name, role] : root.roles()) {
        auto keyids = Json::array();
        for (const auto& keyid : role.keyids)
            keyids.add(keyid.text());
        roles.set(nameOf(name), objectOf({{"threshold", role.threshold.number()}, {"keyids", keyids}}));
    }
    return roles;
}

Json keysJson(const metadata::Root& root) {
    auto keys = Json::array();
    for (const auto& [keyid, key] : root.keys())
        keys.add(objectOf({{"keyid", keyid.text()},
                           {"kind", kindOf(key)},
                           {"state", stateText(key)},
                           {"claimed_name", Json::orNull(claimedName(root, keyid))}}));
    return keys;
}

Json rootJson(const History& history, std::size_t i) {
    const auto& reviewed = history.roots()[i];
    auto object = objectOf({{"file", textOf(reviewed.file)},
                            {"version", Json::orNull(reviewed.version())},
                            {"verdict", outcomeText(reviewed, false)},
                            {"refused", errorJson(reviewed.unreadable ? reviewed.unreadable : reviewed.refused)},
                            {"sha256", reviewed.fileDigest ? Json(reviewed.fileDigest->hex()) : Json()}});
    if (!reviewed.root)
        return object;
    const auto& root = reviewed.root->root();
    const auto& payload = reviewed.root->payload();
    object.set("payload", objectOf({{"sha256", payload.digest().hex()}, {"words", textsJson(payload.words())}}));
    object.set("dialect", nameOf(root.dialect()));
    object.set("expires", root.expires().text);
    object.set("published", timeJson(reviewed.published));
    object.set("own", countJson(history.matrix().own[i]));
    object.set("previous", countJson(history.matrix().previous[i]));
    object.set("warnings", textsJson(metadata::warningNames(reviewed.examination->notes)));
    object.set("roles", rolesJson(root));
    object.set("keys", keysJson(root));
    return object;
}

Json rowJson(const MatrixRow& row) {
    auto marks = Json::array();
    auto listed = Json::array();
    for (const auto mark : row.marks)
        marks.add(wordOf(mark));
    for (const bool isListed : row.rootKey)
        listed.add(isListed);
    return objectOf({{"label", row.label},
                     {"claimed", row.claimed},
                     {"keyids", textsJson(row.keyids)},
                     {"kind", row.kind},
                     {"marks", marks},
                     {"root_key", listed}});
}

}  // namespace

Json findingJson(const Finding& finding) {
    return objectOf({{"id", finding.id},
                     {"severity", nameOf(finding.severity)},
                     {"file", textOf(finding.file)},
                     {"version", Json::orNull(finding.version)},
                     {"title", finding.title},
                     {"what", finding.what},
                     {"next", finding.next},
                     {"code", finding.code},
                     {"subject", finding.subject},
                     {"role", finding.role},
                     {"inherited", finding.inherited}});
}

Json reportJson(const History& history) {
    auto roots = Json::array();
    auto rows = Json::array();
    auto findings = Json::array();
    for (std::size_t i = 0; i < history.roots().size(); ++i)
        roots.add(rootJson(history, i));
    for (const auto& row : history.matrix().rows)
        rows.add(rowJson(row));
    for (const auto& finding : history.findings())
        findings.add(findingJson(finding));
    return objectOf({{"headline", history.headline()},
                     {"accepted", history.chain().accepted()},
                     {"refused", errorJson(history.chain().refused)},
                     {"judged_at", timeJson(history.options().at)},
                     {"profile", nameOf(history.options().profile)},
                     {"dialect", dialectText(history)},
                     {"counts", countsJson(history.findings())},
                     {"roots", roots},
                     {"matrix", rows},
                     {"findings", findings},
                     {"tool", toolName()}});
}

}  // namespace anchorite::audit
