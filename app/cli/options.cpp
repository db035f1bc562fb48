#include "app/cli/options.h"

#include <CLI/App.hpp>
#include <charconv>

#include "crypto/base/text.h"

namespace anchorite::app::cli::options {

Declared Declared::required(bool needed) {
    option_->required(needed);
    return *this;
}

Declared Declared::excludes(Declared other) {
    option_->excludes(other.option_);
    return *this;
}

Declared place(CLI::App& app, const std::string& name, std::string& into, const std::string& what) {
    return Declared(*app.add_option(name, into, what)->required()->type_name(""));
}

Declared places(CLI::App& app, const std::string& name, std::vector<std::string>& into, const std::string& what) {
    return Declared(*app.add_option(name, into, what)->required()->type_name(""));
}

Declared value(CLI::App& app, const std::string& name, const std::string& kind, std::string& into,
               const std::string& what) {
    return Declared(*app.add_option(name, into, what)->type_name(kind));
}

Declared number(CLI::App& app, const std::string& name, int& into, const std::string& what) {
    const CLI::Validator notNegative(
        [](std::string& text) { return text.starts_with('-') ? std::string("it is negative") : std::string(); }, "");
    return Declared(*app.add_option(name, into, what)->type_name("N")->check(notNegative));
}

Declared repeated(CLI::App& app, const std::string& name, const std::string& kind, std::vector<std::string>& into,
                  const std::string& what) {
    return Declared(*app.add_option(name, into, what)->type_name(kind)->allow_extra_args(false));
}

Declared flag(CLI::App& app, const std::string& name, bool& into, const std::string& what) {
    return Declared(*app.add_flag(name, into, what));
}

Declared output(CLI::App& app, std::string& into, const std::string& what) {
    return value(app, "-o,--output", "FILE", into, what);
}

Declared at(CLI::App& app, std::string& into) {
    return value(app, "--at", "TIME", into,
                 "the time people have confirmed (2027-12-01 or 2027-12-01T00:00:00Z); without it no expiry is judged");
}

Result<std::optional<UtcTime>> timeIn(const std::string& text) {
    if (text.empty())
        return std::optional<UtcTime>();
    return std::optional(TRY(UtcTime::parseTyped(text)));
}

Result<std::int64_t> numberIn(const std::string& text, const std::string& what) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return fail("usage.value", what + " is a whole number, not " + shown(text));
    return number;
}

}  // namespace anchorite::app::cli::options
