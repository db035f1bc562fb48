#include "app/cli/ceremonies.h"

#include "app/local_clock.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::app::cli {

using metadata::Json;

namespace {

/// More notes than people read are counted; `ceremony verify` lists them all.
constexpr std::size_t notesShown = 8;

void tellNotes(const Console& console, const record::Ceremony& ceremony) {
    std::vector<std::string> notes;
    for (const auto& problem : ceremony.transcript().problems)
        notes.push_back("record " + std::to_string(problem.record) + ": " + problem.code + ": " + problem.detail);
    for (const auto& name : ceremony.strays())
        notes.push_back("artefacts/" + shown(name) + " belongs to no record: left by an interrupted step, and kept");
    for (std::size_t i = 0; i < notes.size() && i < notesShown; ++i)
        console.note(notes[i]);
    if (notes.size() > notesShown)
        console.note("and " + std::to_string(notes.size() - notesShown) + " more; ceremony verify lists them all");
}

constexpr std::size_t wordsInFrame = 8;

std::string frameWords(const crypto::Sha256& head) {
    std::string text;
    const auto words = crypto::wordsOf(head);
    for (std::size_t i = 0; i < wordsInFrame; ++i)
        text += (i > 0 ? " " : "") + std::string(words[i]);
    return text;
}

}  // namespace

record::Ports portsOf(Session& session) {
    return {session.disk(), session.machine().clock, session.random(), builtAt()};
}

options::Declared workspaceOption(CLI::App& app, std::string& into) {
    return options::value(app, "--workspace", "DIR", into, "the ceremony's folder (or ANCHORITE_WORKSPACE)");
}

bool namesWorkspace(Session& session, const std::string& typed) {
    return !typed.empty() || !session.machine().workspace.empty();
}

Result<std::string> workspaceIn(Session& session, const std::string& typed) {
    if (!typed.empty())
        return typed;
    if (!session.machine().workspace.empty())
        return session.machine().workspace;
    return fail("ceremony.no-workspace", "no --workspace and no ANCHORITE_WORKSPACE");
}

Result<record::Ceremony> openCeremony(Session& session, const std::string& typed, bool forWriting) {
    const auto folder = TRY(workspaceIn(session, typed));
    auto ceremony = TRY(forWriting ? record::Ceremony::openForWriting(portsOf(session), folder)
                                   : record::Ceremony::openForReading(portsOf(session), folder));
    auto& console = session.console();
    if (ceremony.plan().rehearsal)
        console.note("REHEARSAL: nothing here is real");
    tellNotes(console, ceremony);
    return ceremony;
}

Json headJson(const record::Ceremony& ceremony) {
    auto json = Json::object();
    json.set("records", ceremony.state().records);
    json.set("head", ceremony.head().hex());
    return json;
}

void addRecorded(Session& session, Outcome& outcome, const record::Ceremony& ceremony,
                 const record::Recorded& recorded) {
    if (!outcome.result.isObject())
        outcome.result = Json::object();
    auto list = Json::array();
    for (const auto& record : recorded.records) {
        auto json = Json::object();
        json.set("sequence", record.sequence);
        json.set("kind", nameOf(record.kind));
        json.set("step", record.step);
        json.set("hash", record.hash.hex());
        list.add(std::move(json));
        session.console().note("record " + std::to_string(record.sequence) + ": " + std::string(nameOf(record.kind)) +
                               (record.step.empty() ? "" : " " + record.step));
    }
    outcome.result.set("records", std::move(list));
    outcome.result.set("head", ceremony.head().hex());
    for (const auto& objection : recorded.lifted)
        outcome.addWarning(objection.error);
    session.console().note("chain head: " + frameWords(ceremony.head()) + " …");
}

}  // namespace anchorite::app::cli
