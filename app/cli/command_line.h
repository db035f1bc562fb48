#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cli/verb.h"

namespace anchorite::app::cli {

/// What every verb understands.
struct Flags {
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    bool help = false;
};

/// The arguments of a program, sorted into flags, a verb and what is left for the verb.
struct CommandLine {
    Flags flags;
    const Verb* verb = nullptr;  ///< null: see `problem`
    std::string command;         ///< the verb's name, or what was typed instead
    std::vector<std::string> rest;
    std::optional<Error> problem;  ///< `usage.verb`

    static CommandLine read(const std::vector<std::string>& arguments);

  private:
    void takeVerb();
    [[nodiscard]] std::string nearVerb() const;
};

/// Reads a verb's own options. Errors: `usage.*`, with the nearest name where one was mistyped.
Result<Run> prepare(const Verb& verb, const std::vector<std::string>& rest);

/// The page that `--help` shows.
[[nodiscard]] std::string helpFor(const Verb& verb);
/// All verbs with one line each, or those of one noun.
[[nodiscard]] std::string overview(std::string_view noun);

/// The long and short names of a verb's options: `--key`, `-o`.
[[nodiscard]] std::vector<std::string> optionNames(const Verb& verb);

/// The candidate nearest to a mistyped word; empty when none is near.
[[nodiscard]] std::string nearest(std::string_view typed, const std::vector<std::string>& candidates);

}  // namespace anchorite::app::cli
