#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/senders.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"
#include "transfer/symbol/symbol.h"

namespace anchorite::app::cli {
namespace {

using transfer::QrSymbol;
using transfer::quietZone;
using transfer::Sender;

struct PlayOptions {
    SenderOptions sender;
    int perSecond = transfer::normalDensity().perSecond;
    int loops = 0;
};

volatile std::sig_atomic_t ended = 0;

/// Ctrl+C and a closing terminal end the show in good order: the screen is given back.
class EndBySignal {
  public:
    EndBySignal() {
        ended = 0;
        struct sigaction action = {};
        action.sa_handler = [](int) { ended = 1; };
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &action, &before_[i]);
    }
    EndBySignal(const EndBySignal&) = delete;
    EndBySignal& operator=(const EndBySignal&) = delete;
    ~EndBySignal() {
        for (std::size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals[i], &before_[i], nullptr);
    }

  private:
    static constexpr std::array signals = {SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signals.size()> before_ = {};
};

/// The other screen of the terminal, with the cursor hidden; the first one comes back as it was.
class Stage {
  public:
    static Result<void> open() { return Console::output("\x1b[?1049h\x1b[?25l"); }
    static Result<void> close() { return Console::output("\x1b[?25h\x1b[?1049l"); }
};

/// Columns and rows; of any size where standard output is no terminal.
struct Room {
    int columns = 100000;
    int rows = 100000;

    static Room ofTerminal() {
        winsize size = {};
        if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
            return {};
        return {size.ws_col, size.ws_row};
    }

    /// One row is kept for the line below the code.
    [[nodiscard]] int largestVersion() const {
        const int side = std::min(columns, 2 * (rows - 1)) - 2 * quietZone;
        return side < 21 ? 0 : std::min(40, (side - 17) / 4);
    }
};

std::unexpected<Error> noRoom(int version, const Room& room) {
    const int side = 17 + 4 * version + 2 * quietZone;
    return fail("symbol.terminal", "the code needs " + std::to_string(side) + " columns and " +
                                       std::to_string((side + 1) / 2 + 1) + " rows, the terminal has " +
                                       std::to_string(room.columns) + " and " + std::to_string(room.rows));
}

/// Unless a density was asked for, parts as large as the terminal can show.
Result<PreparedSender> senderFor(Session& session, SenderOptions options, const Room& room, Outcome& outcome) {
    if (!options.density.empty() || options.fragment != 0 || options.bbqr || options.plain)
        return prepareSender(session, options, outcome);
    options.fragment = static_cast<int>(transfer::normalDensity().largestFragment);
    auto prepared = TRY(prepareSender(session, options, outcome));
    while (TRY(versionOf(prepared)) > room.largestVersion() && options.fragment > 10) {
        options.fragment = options.fragment * 9 / 10;
        prepared.sender = TRY(refragmented(prepared, options));
    }
    return prepared;
}

std::string statusOf(const Sender& sender, std::uint64_t turn, int perSecond) {
    if (sender.isSingle())
        return "one code, transfer " + sender.transfer() + "; Ctrl+C ends";
    const auto number = sender.numberAt(turn);
    const bool mixed = number > sender.parts();
    return (mixed ? "mixed part " : "part ") + std::to_string(number) + " of " + std::to_string(sender.parts()) +
           "; loop " + std::to_string(turn / sender.parts() + 1) + "; " + std::to_string(perSecond) +
           " a second; Ctrl+C ends";
}

Result<void> show(const Sender& sender, std::uint64_t turn, int version, int perSecond, const Room& room) {
    const auto symbol = TRY(QrSymbol::of(sender.part(sender.numberAt(turn)), version));
    const auto status = statusOf(sender, turn, perSecond).substr(0, static_cast<std::size_t>(room.columns));
    return Console::output("\x1b[H" + terminalTextOf(symbol) + status + "\x1b[K");
}

/// Shows one after the other until the loops are over, or until somebody ends it, which is the usual way.
Result<Exit> playAll(const Sender& sender, int version, int perSecond, int loops, const Room& room) {
    const EndBySignal signals;
    for (std::uint64_t turn = 0; ended == 0; ++turn) {
        if (loops > 0 && turn >= static_cast<std::uint64_t>(loops) * sender.parts())
            return Exit::done;
        TRY(show(sender, turn, version, perSecond, room));
        // A single code stands still until somebody ends it.
        const int rest = sender.isSingle() && loops == 0 ? -1 : 1000 / perSecond;
        ::poll(nullptr, 0, rest);
    }
    return Exit::interrupted;
}

Result<Outcome> play(Session& session, const PlayOptions& options) {
    TRY(session.requireWritable("-"));
    const bool terminal = ::isatty(STDOUT_FILENO) == 1;
    if (!terminal && options.loops == 0)
        return fail("usage.missing", "standard output is no terminal; say with --loops when to end");
    const auto room = Room::ofTerminal();
    Outcome outcome;
    const auto prepared = TRY(senderFor(session, options.sender, room, outcome));
    const int version = TRY(versionOf(prepared));
    if (version > room.largestVersion())
        return noRoom(version, room);
    if (options.perSecond < 1 || options.perSecond > 30)
        return fail("usage.value", "--fps is 1 to 30");
    TRY(Stage::open());
    auto shown = playAll(prepared.sender, version, options.perSecond, options.loops, room);
    TRY(Stage::close());
    outcome.exit = TRY(std::move(shown));
    outcome.result = senderJson(prepared, version);
    outcome.text = senderText(prepared, version);
    return outcome;
}

Run declarePlay(CLI::App& app) {
    auto options = std::make_shared<PlayOptions>();
    options->sender.declare(app);
    options::number(app, "--fps", options->perSecond, "codes a second (8)");
    options::number(app, "--loops", options->loops, "end after so many rounds; without it Ctrl+C ends");
    return [options](Session& session) { return play(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"qr play", "show a file as animated QR codes in the terminal", "anchorite-cli qr play mei.anch --fps 4",
     "0 2 3 6 9 130", "{parts:integer,version:integer,transfer:string,parcel:" ANCHORITE_PARCEL_SHAPE "?}",
     &declarePlay},
});

}  // namespace

namespace table {
std::span<const Verb> ofQrPlaying() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
