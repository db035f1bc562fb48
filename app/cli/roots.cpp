#include "app/cli/roots.h"

#include "ceremony/audit/history.h"
#include "ceremony/rotation/draft.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using metadata::Json;
using metadata::SignedRoot;

namespace {

/// What was read may be a draft that lacks keys or thresholds: that says more than the shape rule it breaks.
std::unexpected<Error> notARoot(const std::string& path, const std::string& text, const Error& error) {
    const auto draft = rotation::RootDraft::read(text);
    metadata::KeyReader keys;
    if (draft)
        if (const auto frozen = draft->freeze(keys); !frozen && frozen.error().code == "draft.incomplete")
            return fail("draft.incomplete", shown(path) + ": " + frozen.error().detail);
    return fail(error.code, shown(path) + ": " + error.detail);
}

Json keyidsJson(const std::vector<metadata::KeyId>& keyids) {
    auto list = Json::array();
    for (const auto& keyid : keyids)
        list.add(keyid.text());
    return list;
}

std::string countText(const metadata::VerificationReport& report) {
    return "root " + std::to_string(report.version.number()) + ": " + std::to_string(report.have()) + " of " +
           std::to_string(report.needed) + " valid signatures";
}

}  // namespace

std::size_t rootLimit() {
    return metadata::JsonLimits().bytes;
}

Result<std::string> readRootText(Session& session, const std::string& path) {
    auto text = session.read(path, rootLimit());
    if (!text && text.error().code == "file.too-large")
        return fail("5.3.3-too-large", text.error().detail);
    return text;
}

Result<SignedRoot> loadRoot(Session& session, const std::string& path, metadata::KeyReader& keys) {
    const auto text = TRY(readRootText(session, path));
    auto root = SignedRoot::parse(text, keys);
    if (!root)
        return notARoot(path, text, root.error());
    return root;
}

Result<std::optional<metadata::TrustedRoot>> loadTrusted(Session& session, const std::string& path,
                                                         metadata::KeyReader& keys) {
    if (path.empty())
        return std::optional<metadata::TrustedRoot>();
    auto anchor = metadata::TrustedRoot::anchor(TRY(loadRoot(session, path, keys)));
    if (!anchor)
        return fail(anchor.error().code, shown(path) + ": " + anchor.error().detail);
    return std::optional(std::move(*anchor));
}

void showPayload(Session& session, Outcome& outcome, const metadata::RootPayload& payload) {
    outcome.payload = factsOf(payload);
    session.console().words("root " + std::to_string(outcome.payload->version) + ", payload words",
                            outcome.payload->digest);
}

Json rulerJson(const metadata::VerificationReport& report) {
    auto json = Json::object();
    json.set("root", report.version.number());
    json.set("have", report.have());
    json.set("need", report.needed);
    json.set("missing", keyidsJson(report.missing));
    json.set("signed", keyidsJson(report.valid));
    return json;
}

Json rulersJson(const rotation::Rulers& rulers) {
    auto json = Json::object();
    json.set("old", rulers.old ? rulerJson(*rulers.old) : Json());
    json.set("own", rulerJson(rulers.own));
    json.set("complete", rulers.complete());
    json.set("possible", rulers.possible);
    auto smallest = Json::array();
    for (const auto& keyids : rulers.smallest)
        smallest.add(keyidsJson(keyids));
    json.set("smallest", std::move(smallest));
    return json;
}

void addMissing(Outcome& outcome, const rotation::Rulers& rulers) {
    if (rulers.old && !rulers.old->met())
        outcome.addError({"5.3.4-old-threshold", countText(*rulers.old)}, Exit::incomplete);
    if (!rulers.own.met())
        outcome.addError({"5.3.4-new-threshold", countText(rulers.own)}, Exit::incomplete);
}

Result<std::vector<RootFile>> rootFiles(Session& session, const std::vector<std::string>& paths) {
    std::vector<RootFile> files;
    if (paths.size() != 1 || !session.disk().isFolder(paths.front())) {
        for (const auto& path : paths)
            files.push_back({fileName(path), path, std::nullopt});
        return files;
    }
    for (const auto& name : audit::rootFilesInOrder(TRY(session.disk().list(paths.front()))))
        files.push_back({name, joinPath(paths.front(), name), audit::versionInFileName(name)});
    if (files.empty())
        return fail("chain.empty", shown(paths.front()));
    return files;
}

}  // namespace anchorite::app::cli
