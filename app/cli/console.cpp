#include "app/cli/console.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::app::cli {
namespace {

constexpr std::string_view red = "\033[31m";
constexpr std::string_view yellow = "\033[33m";
constexpr std::string_view plain = "\033[0m";

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

bool wantsColour() {
    const char* none = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    const bool refused = none != nullptr && *none != '\0';
    return !refused && terminal != nullptr && std::string_view(terminal) != "dumb" && ::isatty(STDERR_FILENO) == 1;
}

}  // namespace

Console::Console() : colour_(wantsColour()) {}

std::string Console::harmless(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto end = text.find('\n');
        out += shown(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        out += '\n';
        text.remove_prefix(end + 1);
    }
    return out;
}

std::string Console::coloured(std::string_view text, std::string_view colour) const {
    return colour_ ? std::string(colour).append(text).append(plain) : std::string(text);
}

/// Nothing can be done where standard error is gone.
void Console::put(std::string_view prefix, std::string_view text) const {
    writeAll(STDERR_FILENO, std::string("anchorite: ").append(prefix).append(shown(text)).append("\n"));
}

void Console::note(std::string_view text) const {
    if (!quiet_)
        put("", text);
}

void Console::detail(std::string_view text) const {
    if (verbose_)
        put("", text);
}

void Console::lines(std::string_view text) const {
    if (!quiet_)
        beforeGate(text);
}

void Console::hint(std::string_view text) const {
    if (!quiet_)
        put("hint: ", text);
}

void Console::beforeGate(std::string_view text) const {
    auto block = harmless(text);
    if (!block.empty() && !block.ends_with('\n'))
        block += '\n';
    writeAll(STDERR_FILENO, block);
}

void Console::finding(const FindingLine& line) const {
    if (line.severity == "error") {
        put(coloured("error: ", red), line.code + " " + line.what);
        put("safe: ", line.safe);
        put("next: ", line.next);
    } else if (line.severity == "warning" && !quiet_) {
        put(coloured("warning: ", yellow), line.code + " " + line.what);
    }
}

void Console::words(std::string_view title, const crypto::Sha256& digest) const {
    note(title);
    lines(crypto::wordRows(crypto::wordsOf(digest)));
}

Result<void> Console::output(std::string_view bytes) {
    if (!writeAll(STDOUT_FILENO, bytes))
        return fail("output.failed", std::strerror(errno));
    return {};
}

}  // namespace anchorite::app::cli
