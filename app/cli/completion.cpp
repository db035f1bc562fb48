#include "app/cli/completion.h"

#include "app/cli/command_line.h"

namespace anchorite::app::cli {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// First words, each once, in the order of the table.
std::vector<std::string> firstWords() {
    std::vector<std::string> words;
    for (const auto& verb : verbs()) {
        const std::string first(verb.name.substr(0, verb.name.find(' ')));
        if (words.empty() || words.back() != first)
            words.push_back(first);
    }
    return words;
}

std::vector<std::string> secondWords(std::string_view first) {
    std::vector<std::string> words;
    for (const auto& verb : verbs())
        if (verb.name.starts_with(std::string(first).append(" ")))
            words.emplace_back(verb.name.substr(first.size() + 1));
    return words;
}

/// A bash function; zsh runs it through bashcompinit.
std::string bashFunction() {
    std::string text =
        "_anchorite_cli() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} words=\n"
        "    COMPREPLY=()\n"
        "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
        "        words='" +
        joined(firstWords()) +
        "'\n"
        "    elif [ \"$COMP_CWORD\" -eq 2 ]; then\n"
        "        case ${COMP_WORDS[1]} in\n";
    for (const auto& first : firstWords())
        if (const auto second = secondWords(first); !second.empty())
            text += "            " + first + ") words='" + joined(second) + "' ;;\n";
    text +=
        "        esac\n"
        "    fi\n"
        "    case $current in\n"
        "        -*)\n"
        "            case \"${COMP_WORDS[1]} ${COMP_WORDS[2]}\" in\n";
    for (const auto& verb : verbs()) {
        const bool pair = verb.name.contains(' ');
        text += std::string("                '") + std::string(verb.name) + (pair ? "') words='" : " '*) words='") +
                joined(optionNames(verb)) + "' ;;\n";
    }
    return text +
           "            esac ;;\n"
           "    esac\n"
           "    if [ -n \"$words\" ]; then\n"
           "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    else\n"
           "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "    fi\n"
           "}\n"
           "complete -o filenames -F _anchorite_cli anchorite-cli\n";
}

std::string fishQuoted(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return quoted + "'";
}

std::string fishScript() {
    std::string text;
    const std::string start = "complete -c anchorite-cli ";
    for (const auto& first : firstWords())
        text += start + "-n __fish_use_subcommand -f -a " + first + "\n";
    for (const auto& verb : verbs()) {
        const auto blank = verb.name.find(' ');
        const std::string first(verb.name.substr(0, blank));
        auto condition = "__fish_seen_subcommand_from " + first;
        if (blank != std::string_view::npos) {
            const std::string second(verb.name.substr(blank + 1));
            text += start + "-n " +
                    fishQuoted(condition + "; and not __fish_seen_subcommand_from " + joined(secondWords(first))) +
                    " -f -a " + second + " -d " + fishQuoted(verb.summary) + "\n";
            condition += "; and __fish_seen_subcommand_from " + second;
        }
        for (const auto& name : optionNames(verb))
            text += start + "-n " + fishQuoted(condition) +
                    (name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1)) + "\n";
    }
    return text;
}

}  // namespace

std::optional<std::string> completionFor(std::string_view shell) {
    if (shell == "bash")
        return "# bash completion: source <(anchorite-cli completion bash)\n" + bashFunction();
    if (shell == "zsh")
        return "#compdef anchorite-cli\n# zsh completion: source <(anchorite-cli completion zsh)\n"
               "autoload -U +X compinit && compinit -u\nautoload -U +X bashcompinit && bashcompinit\n" +
               bashFunction();
    if (shell == "fish")
        return "# fish completion: anchorite-cli completion fish | source\n" + fishScript();
    return std::nullopt;
}

}  // namespace anchorite::app::cli
