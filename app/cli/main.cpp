#include <csignal>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <new>

#include "app/cli/program.h"
#include "app/local_clock.h"
#include "app/sandbox.h"
#include "transfer/decoder/decoder.h"
#include "transfer/disk/local_disk.h"

namespace {

/// XDG Base Directory Specification: $XDG_STATE_HOME, which must be absolute, else $HOME/.local/state.
std::string stateFolder() {
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && state[0] == '/')
        return state;
    const char* home = std::getenv("HOME");
    return home != nullptr && home[0] == '/' ? std::string(home) + "/.local/state" : std::string();
}

}  // namespace

int main(int count, char** values) {
    using namespace anchorite;
    const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
    // A reader that went away, or a limit on file sizes, ends a write and not the step in flight.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    if (const auto sandbox = app::enterSandbox(); !sandbox)
        return app::cli::reportError(arguments, sandbox.error());
    try {
        transfer::LocalDisk disk;
        app::LocalClock clock;
        const char* workspace = std::getenv("ANCHORITE_WORKSPACE");
        return app::cli::runProgram(arguments, {.disk = disk,
                                                .random = systemRandom(),
                                                .clock = clock,
                                                .now = UtcTime::fromUnixSeconds(std::time(nullptr)),
                                                .decoder = transfer::Decoder::programBesideThis(),
                                                .workspace = workspace ? workspace : "",
                                                .state = stateFolder()});
    } catch (const std::bad_alloc&) {
        return app::cli::reportDefect(arguments, "out of memory");
    } catch (const std::exception& error) {
        return app::cli::reportDefect(arguments, error.what());
    }
}
