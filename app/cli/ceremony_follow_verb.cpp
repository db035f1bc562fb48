#include <array>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/roots.h"
#include "app/cli/verb.h"
#include "ceremony/record/session/next_plan.h"
#include "ceremony/rotation/incident.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using record::CeremonyType;

struct FollowOptions {
    std::string workspace;
    std::string type = "renewal";
    std::string name;
    std::string expires;
    std::string day;
    std::string incident;
    std::vector<std::string> history;
    std::string output;
};

Result<CeremonyType> typeIn(const std::string& text) {
    for (const auto type : {CeremonyType::renewal, CeremonyType::replaceHolder, CeremonyType::raiseThreshold,
                            CeremonyType::onlineKeys, CeremonyType::rotation, CeremonyType::emergency})
        if (nameOf(type) == text)
            return type;
    return fail(
        "usage.value",
        "--type is renewal, replace-holder, raise-threshold, online-keys, rotation or emergency, not " + shown(text));
}

/// What the marks propose for the root that the ceremony before has made.
Result<rotation::Incident> incidentOf(Session& session, const FollowOptions& options, const record::Ceremony& before) {
    const auto document = before.document();
    if (!document)
        return fail("ceremony.no-payload", "the ceremony " + before.plan().name + " has made no root yet");
    const auto file =
        TRY(rotation::IncidentFile::read(TRY(session.read(options.incident, rotation::IncidentFile::sizeLimit))));
    metadata::KeyReader keys;
    rotation::PublishedRoots roots{document->payload(), {}};
    for (const auto& path : options.history)
        roots.earlier.push_back(TRY(loadRoot(session, path, keys)).payload());
    rotation::Holders holders;
    for (const auto& [keyid, custodian] : before.custodians())
        holders.emplace(keyid, custodian.person);
    return rotation::assess(roots, file.marks, holders);
}

Result<Outcome> follow(Session& session, const FollowOptions& options) {
    TRY(session.requireWritable(options.output));
    const auto type = TRY(typeIn(options.type));
    const auto expires = TRY(options::timeIn(options.expires));
    const auto before = TRY(openCeremony(session, options.workspace, false));
    std::optional<rotation::Incident> incident;
    if (!options.incident.empty())
        incident = TRY(incidentOf(session, options, before));
    if (incident && !incident->recovery)
        return fail("incident.no-draft", incident->verdict);
    const auto text = TRY(planAfter(before, {.type = type,
                                             .name = options.name,
                                             .expires = *expires,
                                             .day = TRY(options::timeIn(options.day)),
                                             .recovery = incident ? &*incident->recovery : nullptr}));
    Outcome outcome;
    TRY(session.write(options.output, text, false, outcome));
    outcome.result = Json::object();
    outcome.result.set("file", shown(options.output));
    outcome.text = "a plan to go on with; name the holders that are empty, and check it\n";
    outcome.next = {"anchorite-cli ceremony plan " + options.output};
    return outcome;
}

Run declareFollow(CLI::App& app) {
    auto options = std::make_shared<FollowOptions>();
    workspaceOption(app, options->workspace);
    options::value(app, "--type", "TYPE", options->type,
                   "renewal (default), replace-holder, raise-threshold, online-keys, rotation, emergency");
    options::value(app, "--name", "NAME", options->name, "of the next ceremony").required();
    options::value(app, "--expires", "TIME", options->expires, "of the next root").required();
    options::value(app, "--day", "TIME", options->day, "the planned day");
    options::value(app, "--incident", "FILE", options->incident, "the marks of an emergency, as advise -o writes them");
    options::repeated(app, "--history", "ROOT", options->history, "every earlier root, for an emergency");
    options::output(app, options->output, "the plan to make").required();
    return [options](Session& session) { return follow(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"ceremony follow", "the plan of the next ceremony, from the one before: same people, keys by keyid, predecessor",
     "anchorite-cli ceremony follow --workspace acme --name acme-2027 --expires 2028-11-01 -o plan.json", "0 2 3 4 6 9",
     "{file:string}", &declareFollow},
});

}  // namespace

namespace table {
std::span<const Verb> ofFollowing() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
