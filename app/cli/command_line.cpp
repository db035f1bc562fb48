#include "app/cli/command_line.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <set>

#include "app/cli/options.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

bool takeFlag(const std::string& argument, Flags& flags) {
    if (argument == "--json")
        return flags.json = true;
    if (argument == "-q" || argument == "--quiet")
        return flags.quiet = true;
    if (argument == "--verbose")
        return flags.verbose = true;
    if (argument == "-h" || argument == "--help")
        return flags.help = true;
    return false;
}

std::vector<std::string> verbNames() {
    std::vector<std::string> names;
    for (const auto& verb : verbs())
        names.emplace_back(verb.name);
    return names;
}

bool isNoun(std::string_view word) {
    return std::ranges::any_of(verbs(),
                               [&](const Verb& verb) { return verb.name.starts_with(std::string(word).append(" ")); });
}

std::string didYouMean(const std::string& name) {
    return name.empty() ? "" : "; did you mean " + name + "?";
}

void declareFlags(CLI::App& app, Flags& flags) {
    options::flag(app, "--json", flags.json, "one JSON object on standard output instead of text");
    options::flag(app, "-q,--quiet", flags.quiet, "on standard error only errors and questions");
    options::flag(app, "--verbose", flags.verbose, "name every file that is read");
    options::flag(app, "-h,--help", flags.help, "this page");
}

/// `--name` or `-n` of an argument that is an option; empty for everything else.
std::string optionIn(const std::string& argument) {
    if (argument.size() < 2 || argument.front() != '-')
        return "";
    return argument[1] == '-' ? argument.substr(0, argument.find('=')) : argument.substr(0, 2);
}

std::vector<std::string> namesOf(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames())
            names.push_back("--" + name);
        for (const auto& name : option->get_snames())
            names.push_back("-" + name);
    }
    return names;
}

Result<void> requireKnownOptions(const CLI::App& app, const std::vector<std::string>& arguments) {
    const auto known = namesOf(app);
    for (const auto& argument : arguments) {
        if (argument == "--")
            break;
        const auto name = optionIn(argument);
        if (!name.empty() && std::ranges::find(known, name) == known.end())
            return fail("usage.option", shown(name) + didYouMean(nearest(name, known)));
    }
    return {};
}

/// CLI11 would read a file named `[a]` as a list where several files may be given.
std::vector<std::string> guarded(const CLI::App& app, std::vector<std::string> arguments) {
    const auto options = app.get_options();
    if (std::ranges::none_of(options, [](const CLI::Option* option) {
            return option->get_positional() && option->get_allow_extra_args();
        }))
        return arguments;
    for (auto& argument : arguments)
        if (argument.starts_with('[') && argument.ends_with(']'))
            argument.insert(0, "./");
    return arguments;
}

Result<void> parse(CLI::App& app, std::vector<std::string> arguments) {
    TRY(requireKnownOptions(app, arguments));
    arguments = guarded(app, std::move(arguments));
    std::ranges::reverse(arguments);
    try {
        app.parse(arguments);
    } catch (const CLI::RequiredError& error) {
        return fail("usage.missing", error.what());
    } catch (const CLI::ArgumentMismatch& error) {
        return fail("usage.value", error.what());
    } catch (const CLI::ExcludesError& error) {
        return fail("usage.conflict", error.what());
    } catch (const CLI::ExtrasError&) {
        return fail("usage.value", "unexpected argument " + shown(app.remaining().front()));
    } catch (const CLI::ParseError& error) {
        return fail("usage.value", shown(error.what()));
    }
    return {};
}

std::string leftColumn(const CLI::Option& option) {
    auto text = option.get_positional() ? option.get_name(true) : option.get_name(false, true);
    const auto comma = text.find(',');
    if (comma != std::string::npos)
        text.insert(comma + 1, " ");
    return option.get_type_name().empty() || option.get_type_size_max() == 0 ? text
                                                                             : text + " " + option.get_type_name();
}

std::string section(std::string_view title, const CLI::App& app, bool places) {
    std::string text;
    for (const auto* option : app.get_options()) {
        if (option->get_positional() != places)
            continue;
        auto left = "  " + leftColumn(*option);
        left.resize(std::max<std::size_t>(left.size() + 2, 30), ' ');
        text += left + option->get_description() + (option->get_required() && !places ? " (needed)" : "") + "\n";
    }
    return text.empty() ? text : std::string("\n").append(title).append("\n") + text;
}

std::string usageLine(const Verb& verb, const CLI::App& app) {
    std::string line = "anchorite-cli " + std::string(verb.name);
    for (const auto* option : app.get_options())
        if (option->get_positional())
            line += option->get_required() ? " " + leftColumn(*option) : " [" + leftColumn(*option) + "]";
    return line + " [options]\n";
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

}  // namespace

CommandLine CommandLine::read(const std::vector<std::string>& arguments) {
    CommandLine line;
    auto at = arguments.begin();
    bool version = false;
    for (; at != arguments.end() && (takeFlag(*at, line.flags) || *at == "--version"); ++at)
        version = version || *at == "--version";
    for (auto later = at; later != arguments.end() && *later != "--"; ++later)
        takeFlag(*later, line.flags);
    if (version || at == arguments.end()) {
        line.command = version ? "version" : "help";
        line.verb = verbNamed(line.command);
        if (!version && !line.flags.help)
            line.problem = Error{"usage.missing", "give a verb, for example rehearse or root show"};
        line.flags.help = false;
        return line;
    }
    line.rest.assign(at, arguments.end());
    line.takeVerb();
    return line;
}

/// One word or two from the beginning of `rest`.
void CommandLine::takeVerb() {
    const auto words = std::ranges::find_if(rest, [](const std::string& word) { return word.starts_with('-'); });
    command = rest.front();
    const bool second = !verbNamed(command) && words - rest.begin() > 1;
    if (second)
        command += " " + rest[1];
    verb = verbNamed(command);
    if (!verb && isNoun(command) && flags.help) {
        rest = {command};
        verb = verbNamed("help");
        flags.help = false;
        return;
    }
    rest.erase(rest.begin(), rest.begin() + (second ? 2 : 1));
    if (!verb)
        problem = isNoun(command) ? Error{"usage.missing", shown(command) + " needs a verb: help " + shown(command)}
                                  : Error{"usage.verb", shown(command) + didYouMean(nearVerb())};
}

std::string CommandLine::nearVerb() const {
    const auto near = nearest(command, verbNames());
    return near.empty() ? nearest(command.substr(0, command.find(' ')), verbNames()) : near;
}

Result<Run> prepare(const Verb& verb, const std::vector<std::string>& rest) {
    CLI::App app;
    app.set_help_flag();
    Flags flags;
    auto run = verb.declare(app);
    declareFlags(app, flags);
    TRY(parse(app, rest));
    return run;
}

std::string helpFor(const Verb& verb) {
    CLI::App app;
    app.set_help_flag();
    Flags flags;
    verb.declare(app);
    declareFlags(app, flags);
    std::string text = std::string(verb.name) + ": " + std::string(verb.summary) + "\n\n" + usageLine(verb, app) +
                       section("Arguments", app, true) + section("Options", app, false) + "\nExit codes\n";
    for (const auto exit : exits()) {
        const auto number = std::to_string(static_cast<int>(exit));
        if (number.size() == 1 && verb.exits.contains(number))
            text += "  " + number + "  " + std::string(meaningOf(exit)) + "\n";
    }
    return text + "  2 and 1 everywhere: help exit-codes\n\nExample\n  " + std::string(verb.example) + "\n";
}

std::string overview(std::string_view noun) {
    std::string text;
    for (const auto& verb : verbs()) {
        if (!noun.empty() && !verb.name.starts_with(std::string(noun).append(" ")))
            continue;
        auto left = "  " + std::string(verb.name);
        left.resize(32, ' ');
        text += left + std::string(verb.summary) + "\n";
    }
    return text;
}

std::vector<std::string> optionNames(const Verb& verb) {
    CLI::App app;
    app.set_help_flag();
    Flags flags;
    verb.declare(app);
    declareFlags(app, flags);
    return namesOf(app);
}

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
    std::string best;
    std::size_t least = std::max<std::size_t>(2, typed.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        const auto steps = distance(typed, candidate);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}

}  // namespace anchorite::app::cli
