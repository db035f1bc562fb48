#include "app/cli/program.h"

#include <cerrno>

#include "app/cli/command_line.h"

namespace anchorite::app::cli {
namespace {

int finish(const CommandLine& line, Outcome outcome, const Console& console) {
    for (const auto& finding : outcome.findings)
        console.finding(finding);
    if (!line.flags.json)
        for (const auto& command : outcome.next)
            console.hint(command);
    if (outcome.bytes && !line.flags.json)
        console.lines(outcome.text);
    const auto written = Console::output(line.flags.json ? envelopeOf(line.command, outcome)
                                         : outcome.bytes ? *outcome.bytes
                                                         : Console::harmless(outcome.text));
    if (!written) {
        if (errno != EPIPE)  // whoever closed the pipe has seen enough
            console.finding(errorLine(written.error(), "error"));
        return static_cast<int>(exitOf(written.error().code));
    }
    return static_cast<int>(outcome.exit);
}

Outcome failed(const Error& error) {
    Outcome outcome;
    outcome.addError(error);
    return outcome;
}

Outcome helpPage(const std::string& text) {
    Outcome outcome;
    outcome.text = text;
    outcome.result = metadata::Json::object();
    outcome.result.set("text", text);
    return outcome;
}

Outcome done(const CommandLine& line, Session& session) {
    if (line.problem)
        return failed(*line.problem);
    if (line.flags.help)
        return helpPage(helpFor(*line.verb));
    auto run = prepare(*line.verb, line.rest);
    if (!run)
        return failed(run.error());
    auto outcome = (*run)(session);
    return outcome ? std::move(*outcome) : failed(outcome.error());
}

}  // namespace

int runProgram(const std::vector<std::string>& arguments, const Machine& machine) {
    const auto line = CommandLine::read(arguments);
    Session session(machine);
    session.setJson(line.flags.json);
    session.console().setQuiet(line.flags.quiet);
    session.console().setVerbose(line.flags.verbose);
    return finish(line, done(line, session), session.console());
}

int reportDefect(const std::vector<std::string>& arguments, const std::string& what) {
    return reportError(arguments, Error{"program.failed", what});
}

int reportError(const std::vector<std::string>& arguments, const Error& error) {
    return finish(CommandLine::read(arguments), failed(error), Console());
}

}  // namespace anchorite::app::cli
