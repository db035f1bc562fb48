#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "crypto/base/result.h"
#include "crypto/base/utc_time.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

/// The few kinds of options that all verbs use, so that they look alike everywhere. CLI11 stays behind this header: its
/// templates are costly to compile, and its exceptions end in command_line.cpp.
namespace anchorite::app::cli::options {

/// A declared option, for the few things that are said of it afterwards.
class Declared {
  public:
    explicit Declared(CLI::Option& option) : option_(&option) {}
    Declared required(bool needed = true);
    /// Not both. `usage.conflict`.
    Declared excludes(Declared other);

  private:
    CLI::Option* option_;
};

/// An argument by its place, needed.
Declared place(CLI::App& app, const std::string& name, std::string& into, const std::string& what);
/// One argument or more at the end, needed.
Declared places(CLI::App& app, const std::string& name, std::vector<std::string>& into, const std::string& what);
/// `--name VALUE`.
Declared value(CLI::App& app, const std::string& name, const std::string& kind, std::string& into,
               const std::string& what);
/// `--name N`, not negative.
Declared number(CLI::App& app, const std::string& name, int& into, const std::string& what);
/// `--name VALUE`, any number of times.
Declared repeated(CLI::App& app, const std::string& name, const std::string& kind, std::vector<std::string>& into,
                  const std::string& what);
Declared flag(CLI::App& app, const std::string& name, bool& into, const std::string& what);
/// `-o,--output FILE`.
Declared output(CLI::App& app, std::string& into, const std::string& what);
/// `--at TIME`.
Declared at(CLI::App& app, std::string& into);

/// No time when the text is empty. Error: `time.malformed`.
Result<std::optional<UtcTime>> timeIn(const std::string& text);
/// A whole number in decimal digits. Error: `usage.value`.
Result<std::int64_t> numberIn(const std::string& text, const std::string& what);

}  // namespace anchorite::app::cli::options
