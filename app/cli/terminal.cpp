#include "app/cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <optional>

#include "crypto/base/text.h"

namespace anchorite::app::cli::terminal {
namespace {

constexpr std::size_t lineLimit = 4096;

volatile std::sig_atomic_t interrupted = 0;

void noteSignal(int) {
    interrupted = 1;
}

/// While a question stands, signals end the question and not the process, so that the echo comes back. They are let in
/// only while the terminal is waited for: one that came between two system calls would be noticed by nobody.
class Signals {
  public:
    Signals() {
        interrupted = 0;
        sigset_t held;
        ::sigemptyset(&held);
        struct sigaction action{};
        action.sa_handler = &noteSignal;
        for (std::size_t i = 0; i < watched.size(); ++i) {
            ::sigaddset(&held, watched[i]);
            ::sigaction(watched[i], &action, &before_[i]);
        }
        ::sigprocmask(SIG_BLOCK, &held, &maskBefore_);
        struct sigaction ignored{};
        ignored.sa_handler = SIG_IGN;
        ::sigaction(SIGTSTP, &ignored, &stopBefore_);
    }
    ~Signals() {
        ::sigaction(SIGTSTP, &stopBefore_, nullptr);
        for (std::size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &before_[i], nullptr);
        ::sigprocmask(SIG_SETMASK, &maskBefore_, nullptr);
    }
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    /// Waits for input or a signal. Error: `interrupted`.
    [[nodiscard]] Result<void> waitFor(int file) const {
        pollfd ready{file, POLLIN, 0};
        while (interrupted == 0 && ::ppoll(&ready, 1, nullptr, &maskBefore_) < 0 && errno == EINTR) {
        }
        if (interrupted != 0)
            return fail("interrupted", "nothing more was asked");
        return {};
    }

  private:
    static constexpr std::array<int, 4> watched{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, watched.size()> before_{};
    struct sigaction stopBefore_{};
    sigset_t maskBefore_{};
};

class Tty {
  public:
    Tty() : file_(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    ~Tty() {
        if (before_)
            ::tcsetattr(file_, TCSAFLUSH, &*before_);
        if (file_ >= 0)
            ::close(file_);
    }
    Tty(const Tty&) = delete;
    Tty& operator=(const Tty&) = delete;

    [[nodiscard]] bool open() const { return file_ >= 0; }

    bool hide() {
        termios now{};
        if (::tcgetattr(file_, &now) != 0)
            return false;
        before_ = now;
        now.c_lflag &= static_cast<tcflag_t>(~ECHO);
        now.c_lflag |= ECHONL | ICANON;
        return ::tcsetattr(file_, TCSAFLUSH, &now) == 0;
    }

    void put(std::string_view text) const { (void)!::write(file_, text.data(), text.size()); }

    /// One byte; none at the end of input. Error: `interrupted`.
    [[nodiscard]] Result<std::optional<std::uint8_t>> next(const Signals& signals) const {
        std::uint8_t byte = 0;
        TRY(signals.waitFor(file_));
        return ::read(file_, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
    }

  private:
    int file_;
    std::optional<termios> before_;
};

Result<std::size_t> readLine(const Tty& tty, const Signals& signals, std::span<std::uint8_t> into) {
    std::size_t size = 0;
    for (;;) {
        const auto byte = TRY(tty.next(signals));
        if (!byte && size == 0)
            return fail("confirm.declined", "the input ended");
        if (!byte || *byte == '\n')
            return size;
        if (size < into.size())
            into[size++] = *byte;
    }
}

Result<crypto::SecretBytes> lineFrom(std::string_view question, bool hidden) {
    const Signals signals;
    Tty tty;
    if (!tty.open() || (hidden && !tty.hide()))
        return fail("confirm.declined", "the terminal does not answer");
    tty.put("anchorite: " + shown(question) + " ");
    crypto::SecretBytes line(lineLimit);
    const auto size = readLine(tty, signals, line.exposeForWriting());
    if (!size)
        tty.put("\n");
    return crypto::SecretBytes::copyOf(line.expose().first(TRY(size)));
}

}  // namespace

bool isThere() {
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

Result<std::string> ask(std::string_view question) {
    const auto line = TRY(lineFrom(question, false));
    return std::string(asText(line.expose()));
}

Result<crypto::SecretBytes> askSecret(std::string_view question) {
    return lineFrom(question, true);
}

}  // namespace anchorite::app::cli::terminal
