#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/advise_marks.h"
#include "app/cli/keys.h"
#include "app/cli/options.h"
#include "app/cli/roots.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "ceremony/rotation/published.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::TrustedRoot;
using rotation::Incident;
using rotation::IncidentMarks;
using rotation::PublishedRoots;

struct AdviseOptions {
    std::string trusted;
    std::vector<std::string> history;
    AdviseWords words;
    std::vector<std::string> holders;
    std::vector<std::string> fills;
    std::vector<std::string> accepted;
    std::string at;
    std::string incident;
    std::string output;
    std::string draft;
};

Result<PublishedRoots> rootsOf(Session& session, const AdviseOptions& options) {
    metadata::KeyReader keys;
    auto path = options.trusted;
    if (path.empty() && terminal::isThere())
        path = TRY(terminal::ask("Which root do clients trust now? Its file:"));
    const auto latest = TRY(loadTrusted(session, path, keys));
    if (!latest)
        return fail("usage.missing", "name the root that clients trust now: --trusted ROOT");
    std::vector<TrustedRoot> others;
    if (!options.history.empty()) {
        const auto files = TRY(rootFiles(session, options.history));
        for (const auto& file : files)
            others.push_back(*TRY(loadTrusted(session, file.path, keys)));
    }
    return rotation::published(*latest, std::move(others));
}

Result<IncidentMarks> marksOf(Session& session, const AdviseOptions& options, const PublishedRoots& roots) {
    IncidentMarks marks;
    if (!options.incident.empty())
        marks =
            TRY(rotation::IncidentFile::read(TRY(session.read(options.incident, rotation::IncidentFile::sizeLimit))))
                .marks;
    auto words = options.words;
    if (options.incident.empty() && words.silent() && options.at.empty() && terminal::isThere()) {
        const auto answers = TRY(askForMarks(session, roots.latest.root()));
        words.maybe = answers.maybe;
        words.lost = answers.lost;
        words.delegations = answers.delegations;
        words.published = answers.published;
    }
    TRY(addMarks(words, roots, marks));
    if (!options.at.empty())
        marks.at = TRY(options::timeIn(options.at));
    if (!marks.root)
        marks.root = IncidentMarks::ForRoot{roots.latest.root().version().number(), roots.latest.digest()};
    return marks;
}

Result<rotation::Holders> holdersOf(const AdviseOptions& options, const PublishedRoots& roots) {
    rotation::Holders holders;
    for (const auto& text : options.holders) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals + 1 == text.size())
            return fail("usage.value", "a holder is written KEYID=NAME, not " + shown(text));
        const auto key = TRY(keyNamed(roots, text.substr(0, equals)));
        holders.insert_or_assign(metadata::KeyId(key.text), text.substr(equals + 1));
    }
    return holders;
}

/// The open draft, or the whole one once keys were given for its slots.
Result<rotation::RootDraft> draftOf(Session& session, const AdviseOptions& options, const Incident& incident) {
    if (!incident.recovery)
        return fail("incident.no-draft", "no next root is proposed, so no draft was written");
    if (options.fills.empty())
        return incident.recovery->open();
    std::map<std::string, Json> filled;
    for (const auto& text : options.fills) {
        const auto equals = text.find('=');
        if (equals == std::string::npos)
            return fail("usage.value", "a slot is filled by SLOT=KEYFILE, not " + shown(text));
        const auto object = TRY(loadKeyObject(session, text.substr(equals + 1)));
        if (!filled.emplace(text.substr(0, equals), object).second)
            return fail("usage.value", "the slot " + shown(text.substr(0, equals)) + " was filled twice");
    }
    return incident.recovery->draft(filled, {options.accepted.begin(), options.accepted.end()});
}

/// How an open draft is filled by hand.
void addNext(Outcome& outcome, const AdviseOptions& options, const Incident& incident) {
    if (options.draft.empty() || options.draft == "-" || !options.fills.empty())
        return;
    std::map<std::string, std::int64_t> thresholds;
    for (const auto& slot : incident.recovery->openSlots()) {
        const std::string role(nameOf(slot.role));
        outcome.next.push_back("anchorite-cli root add-key " + options.draft + " --role " + role + " --key " +
                               slot.name + ".pub");
        for (const auto& count : incident.roles)
            if (count.role == slot.role)
                thresholds[role] = count.threshold;
    }
    for (const auto& [role, threshold] : thresholds)
        outcome.next.push_back("anchorite-cli root set-threshold " + options.draft + " --role " + role + " " +
                               std::to_string(threshold));
}

/// A ceremony for the proposed root begins with a plan that these marks fill.
void suggestCeremony(Outcome& outcome, const AdviseOptions& options, const Incident& incident) {
    if (!incident.recovery || options.output.empty() || options.output == "-")
        return;
    outcome.next.push_back("anchorite-cli ceremony follow --type emergency --incident " + options.output +
                           " --name NAME --expires TIME -o plan.json");
}

/// Where no new root heals every client the verb ends with 6, so that no script takes the draft for the cure.
void addVerdict(Outcome& outcome, const Incident& incident) {
    switch (incident.inBand) {
        case rotation::InBand::yes:
            return;
        case rotation::InBand::race:
            outcome.addError({"incident.race", incident.verdict}, Exit::refused);
            return;
        case rotation::InBand::no:
            outcome.addError({"incident.no-way", incident.verdict}, Exit::refused);
            return;
    }
}

Result<void> writeFiles(Session& session, const AdviseOptions& options, const std::string& marks,
                        const Incident& incident, Outcome& outcome) {
    const auto draft = options.draft.empty() ? std::nullopt : std::optional(draftOf(session, options, incident));
    if (draft && !*draft && draft->error().code != "incident.no-draft")
        return std::unexpected(draft->error());
    if (!options.output.empty())
        TRY(session.write(options.output, marks, false, outcome));
    suggestCeremony(outcome, options, incident);
    if (draft && !*draft) {
        outcome.addError(draft->error(), Exit::refused);
    } else if (draft) {
        TRY(session.write(options.draft, (*draft)->document(), false, outcome));
        addNext(outcome, options, incident);
    }
    return {};
}

Result<void> requirePlaces(Session& session, const AdviseOptions& options) {
    if (!options.fills.empty() && options.draft.empty())
        return fail("usage.missing", "--fill needs --draft FILE, where the filled draft goes");
    if (!options.output.empty() && options.output == options.draft)
        return fail("usage.conflict", "-o and --draft name one file");
    if (!options.output.empty())
        TRY(session.requireWritable(options.output));
    return options.draft.empty() ? Result<void>() : session.requireWritable(options.draft);
}

Result<Outcome> advise(Session& session, const AdviseOptions& options) {
    TRY(requirePlaces(session, options));
    const auto roots = TRY(rootsOf(session, options));
    const auto marks = TRY(marksOf(session, options, roots));
    const auto incident = TRY(assess(roots, marks, TRY(holdersOf(options, roots))));
    const auto file = rotation::writeIncident(marks);
    Outcome outcome;
    showPayload(session, outcome, roots.latest);
    outcome.result = incidentJson(incident);
    outcome.result.set("trusted", roots.latest.root().version().number());
    outcome.result.set("incident_sha256", crypto::sha256(asBytes(file)).hex());
    outcome.text = incidentText(incident);
    addVerdict(outcome, incident);
    TRY(writeFiles(session, options, file, incident, outcome));
    return outcome;
}

void declareWords(CLI::App& app, AdviseWords& words) {
    const std::string key = "role, role:N when nobody knows which, a keyid, or a public key";
    options::repeated(app, "--stolen", "KEY", words.stolen, "in wrong hands: " + key);
    options::repeated(app, "--maybe", "KEY", words.maybe, "maybe in wrong hands; counts as stolen");
    options::repeated(app, "--lost", "KEY", words.lost, "lost: it can no longer sign");
    options::repeated(app, "--clean", "KEY", words.clean, "surely clean, whatever a cause means");
    options::repeated(app, "--cause", "CAUSE", words.causes,
                      "service-misused, file-copied, machine-hostile, bad-generation or bad-signing; =KEY,KEY for the "
                      "keys it touched");
    options::repeated(app, "--shares", "KEY=K/M:N", words.shares, "N shares stolen of M, of which K make the key");
    options::repeated(app, "--delegation", "NAME=N/T:S", words.delegations,
                      "a delegated role: S of its N keys stolen, T needed");
    options::repeated(app, "--seen", "ROLE=N", words.seen, "the attacker's highest version");
    options::repeated(app, "--good", "ROLE=N", words.good, "the last good version");
    options::value(app, "--published", "ANSWER", words.published, "has the attacker published: yes, no or unknown");
    options::repeated(app, "--collection", "NAME", words.collections, "Notary v1: a collection under these keys");
    options::value(app, "--certificates-end", "TIME", words.certificatesEnd,
                   "Notary v1: when too few root certificates are valid");
    options::value(app, "--days", "N", words.days, "lifetime of the next root; 365 unless said");
}

Run declareAdvise(CLI::App& app) {
    auto options = std::make_shared<AdviseOptions>();
    options::value(app, "--trusted", "ROOT", options->trusted, "the latest root that clients trust");
    options::repeated(app, "--history", "ROOT", options->history,
                      "an earlier published root, or a folder of N.root.json");
    declareWords(app, options->words);
    options::repeated(app, "--holder", "KEYID=NAME", options->holders, "who holds a key");
    options::at(app, options->at);
    options::value(app, "--incident", "FILE", options->incident, "marks from an incident.json; options add to them");
    options::output(app, options->output, "write the marks as incident.json");
    options::value(app, "--draft", "FILE", options->draft, "write the proposed root, its slots open");
    options::repeated(app, "--fill", "SLOT=KEYFILE", options->fills, "the new public key of an open slot, for --draft");
    options::repeated(app, "--accept", "CODE", options->accepted,
                      "overrule a guard by its name: draft.two-roles, draft.expiry-far");
    return [options](Session& session) { return advise(session, *options); };
}

#define ADVISE_SIGNATORY "{name:string,holder:string,slot:boolean,suspect:boolean}"
#define ADVISE_SIDE "{root:integer,need:integer,able:[" ADVISE_SIGNATORY "],reachable:boolean}"

constexpr auto rows = std::to_array<Verb>({
    {"advise", "what to do when keys are stolen or lost",
     "anchorite-cli advise --trusted 5.root.json --stolen timestamp --draft draft.json", "0 2 3 4 6 8 9",
     "{in_band:string,verdict:string,rows:[{id:string,subject:string,meaning:string,attacker:string,incurable:string,"
     "todo:string}],roles:[{role:string,keys:integer,threshold:integer,stolen:integer,lost:integer,able:integer,"
     "may_be_lost:integer,until_broken:integer}],roots:[{version:integer,threshold:integer,stolen:integer,"
     "broken:boolean}],keys:[{keyids:[string],roles:[string],holder:string,suspect:boolean,lost:boolean,"
     "retired:boolean,fate:string}],old:" ADVISE_SIDE ",new:" ADVISE_SIDE "?,smallest:[[" ADVISE_SIGNATORY
     "]],smallest_people:[[string]],recovery:{version:integer,expires:string?,renews_online:boolean,slots:[{"
     "name:string,role:string,replaces:string?,reason:string}],departures:[{keyid:string,role:string,reason:string}],"
     "numbers:[{role:string,number:integer?,only_rotation:boolean,reason:string}]}?,publication:[string],"
     "followers:[string],notes:[string],trusted:integer,incident_sha256:string}",
     &declareAdvise},
});

}  // namespace

namespace table {
std::span<const Verb> ofAdvising() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
