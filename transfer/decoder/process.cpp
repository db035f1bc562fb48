#include "transfer/decoder/process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "crypto/base/text.h"

namespace anchorite::transfer {

namespace {

/// How long one process may live. It limits itself to more processor seconds than that (app/decoder), so that it never
/// dies of the limit in the middle of an honest question; and one that was taken over does not last.
constexpr std::chrono::seconds longestLife(90);

/// Pipes as large as the kernel gives without privileges: fewer turns for a picture. Nothing depends on it.
constexpr int pipeSize = 1 << 20;

struct Pipe {
    Descriptor readEnd;
    Descriptor writeEnd;
};

/// Both ends stay clear of 0 to 2, which the child's own descriptors will be.
Result<Pipe> makePipe() {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return fail("decoder.missing", std::string("there is no pipe to the decoder: ") + ::strerrordesc_np(errno));
    }
    const Descriptor first(ends[0]);
    const Descriptor second(ends[1]);
    Pipe pipe{Descriptor(::fcntl(ends[0], F_DUPFD_CLOEXEC, 3)), Descriptor(::fcntl(ends[1], F_DUPFD_CLOEXEC, 3))};
    if (pipe.readEnd.number() < 0 || pipe.writeEnd.number() < 0) {
        return fail("decoder.missing", std::string("there is no pipe to the decoder: ") + ::strerrordesc_np(errno));
    }
    ::fcntl(ends[0], F_SETPIPE_SZ, pipeSize);
    return pipe;
}

/// What posix_spawn needs, taken down again in every case.
class Spawning {
  public:
    Spawning() {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
    }
    ~Spawning() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    Spawning(const Spawning&) = delete;
    Spawning& operator=(const Spawning&) = delete;

    /// Answers an errno; 0 when the program runs.
    int run(const std::string& program, int input, int output, pid_t& child) {
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        int failure = ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        const auto then = [&failure](int result) { failure = failure == 0 ? result : failure; };
        then(::posix_spawnattr_setsigmask(&attributes_, &none));
        then(::posix_spawnattr_setsigdefault(&attributes_, &all));
        then(::posix_spawn_file_actions_adddup2(&actions_, input, 0));
        then(::posix_spawn_file_actions_adddup2(&actions_, output, 1));
        then(::posix_spawn_file_actions_addopen(&actions_, 2, "/dev/null", O_WRONLY, 0));
        then(::posix_spawn_file_actions_addclosefrom_np(&actions_, 3));
        std::string name = program;
        char* const arguments[] = {name.data(), nullptr};
        char* const environment[] = {nullptr};
        then(failure != 0 ? failure
                          : ::posix_spawn(&child, program.c_str(), &actions_, &attributes_, arguments, environment));
        return failure;
    }

  private:
    posix_spawn_file_actions_t actions_;
    posix_spawnattr_t attributes_;
};

/// A pipe whose reader is gone answers EPIPE here, and not with a signal that ends this program. Other threads and the
/// program's own way with SIGPIPE stay as they are.
class NoBrokenPipeSignal {
  public:
    NoBrokenPipeSignal() {
        ::sigemptyset(&brokenPipe_);
        ::sigaddset(&brokenPipe_, SIGPIPE);
        sigset_t pending;
        ::sigpending(&pending);
        wasPending_ = ::sigismember(&pending, SIGPIPE) == 1;
        ::pthread_sigmask(SIG_BLOCK, &brokenPipe_, &before_);
    }
    ~NoBrokenPipeSignal() {
        const timespec now = {0, 0};
        while (!wasPending_ && ::sigtimedwait(&brokenPipe_, nullptr, &now) < 0 && errno == EINTR) {
        }
        ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipeSignal(const NoBrokenPipeSignal&) = delete;
    NoBrokenPipeSignal& operator=(const NoBrokenPipeSignal&) = delete;

  private:
    sigset_t brokenPipe_{};
    sigset_t before_{};
    bool wasPending_ = false;
};

std::string endOf(int status) {
    if (WIFSIGNALED(status)) {
        return "by signal " + std::to_string(WTERMSIG(status));
    }
    return "with exit code " + std::to_string(WEXITSTATUS(status));
}

int millisecondsUntil(DecoderProcess::Clock::time_point deadline) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - DecoderProcess::Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 1'000'000));
}

}  // namespace

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

Descriptor::~Descriptor() {
    if (number_ >= 0) {
        ::close(number_);
    }
}

DecoderProcess::DecoderProcess(pid_t child, Descriptor toChild, Descriptor fromChild)
    : child_(child), starter_(::gettid()), toChild_(std::move(toChild)), fromChild_(std::move(fromChild)) {}

DecoderProcess::~DecoderProcess() {
    end();
}

Result<std::unique_ptr<DecoderProcess>> DecoderProcess::start(const std::string& program) {
    Pipe question = TRY(makePipe());
    Pipe answer = TRY(makePipe());
    // Only our ends: a flag of the pipe's end, not of the pipe, so the child's reads and writes wait as usual.
    if (::fcntl(question.writeEnd.number(), F_SETFL, O_NONBLOCK) != 0 ||
        ::fcntl(answer.readEnd.number(), F_SETFL, O_NONBLOCK) != 0) {
        return fail("decoder.missing", std::string("the pipes to the decoder fail: ") + ::strerrordesc_np(errno));
    }
    pid_t child = -1;
    const int failure = Spawning().run(program, question.readEnd.number(), answer.writeEnd.number(), child);
    if (failure != 0) {
        return fail("decoder.missing", shown(program) + " cannot be started: " + ::strerrordesc_np(failure));
    }
    return std::unique_ptr<DecoderProcess>(
        new DecoderProcess(child, std::move(question.writeEnd), std::move(answer.readEnd)));
}

bool DecoderProcess::isRunning() const {
    siginfo_t end = {};
    // Looks without reaping. A program that ignores SIGCHLD has no child to look at once it has ended.
    return child_ > 0 && ::waitid(P_PID, static_cast<id_t>(child_), &end, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           end.si_pid == 0;
}

bool DecoderProcess::isFit() const {
    pollfd answer = {fromChild_.number(), POLLIN, 0};
    return starter_ == ::gettid() && isRunning() && ::poll(&answer, 1, 0) == 0 && Clock::now() - started_ < longestLife;
}

void DecoderProcess::end() {
    if (child_ > 0) {
        ::kill(child_, SIGKILL);
        while (::waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
        }
        child_ = -1;
    }
}

std::unexpected<Error> DecoderProcess::crashed() {
    int status = 0;
    pid_t ended = 0;
    if (child_ > 0) {
        // It may have closed its pipes and live on. One that is ending keeps its own reason.
        ::kill(child_, SIGKILL);
        while ((ended = ::waitpid(child_, &status, 0)) < 0 && errno == EINTR) {
        }
        child_ = -1;
    }
    return fail("decoder.crashed", "the decoder ended in the middle" + (ended > 0 ? ", " + endOf(status) : ""));
}

std::unexpected<Error> DecoderProcess::hung() {
    end();
    return fail("decoder.hung", "the decoder gave no answer in time and was ended");
}

Result<void> DecoderProcess::await(int descriptor, short event, Clock::time_point deadline) {
    for (;;) {
        pollfd wanted = {descriptor, event, 0};
        const int left = millisecondsUntil(deadline);
        const int ready = left == 0 ? 0 : ::poll(&wanted, 1, left);
        if (ready > 0) {
            return {};
        }
        if (left == 0) {
            return hung();
        }
        if (ready < 0 && errno != EINTR) {
            return crashed();
        }
    }
}

Result<void> DecoderProcess::say(ByteView bytes, Clock::time_point deadline) {
    const NoBrokenPipeSignal quiet;
    while (!bytes.empty()) {
        if (Clock::now() >= deadline) {
            return hung();
        }
        const ssize_t put = ::write(toChild_.number(), bytes.data(), bytes.size());
        if (put > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(put));
        } else if (put < 0 && errno == EAGAIN) {
            TRY(await(toChild_.number(), POLLOUT, deadline));
        } else if (put < 0 && errno != EINTR) {
            return crashed();
        }
    }
    return {};
}

Result<void> DecoderProcess::hear(std::span<std::uint8_t> bytes, Clock::time_point deadline) {
    while (!bytes.empty()) {
        // Also when there is always one more byte.
        if (Clock::now() >= deadline) {
            return hung();
        }
        const ssize_t got = ::read(fromChild_.number(), bytes.data(), bytes.size());
        if (got > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(got));
        } else if (got < 0 && errno == EAGAIN) {
            TRY(await(fromChild_.number(), POLLIN, deadline));
        } else if (got == 0 || errno != EINTR) {
            return crashed();
        }
    }
    return {};
}

Result<protocol::Answer> DecoderProcess::ask(const protocol::Question& question, ByteView payload) {
    const auto deadline = Clock::now() + std::chrono::milliseconds(question.milliseconds);
    const protocol::QuestionHead head = protocol::written(question);
    TRY(say(head, deadline));
    TRY(say(payload, deadline));
    protocol::AnswerHead answerHead{};
    TRY(hear(answerHead, deadline));
    const auto announced = protocol::announcedBy(answerHead, question);
    if (!announced) {
        end();
        return fail("decoder.answer", "the decoder answered what no decoder of ours answers");
    }
    protocol::Answer answer{announced->outcome, Bytes(announced->size)};
    TRY(hear(answer.body, deadline));
    return answer;
}

}  // namespace anchorite::transfer
