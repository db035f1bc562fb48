// window_bench: the window as a whole process, from its start to the end of its first paint, and the memory that it has
// then, against a bare QApplication with a QMainWindow (window_reference) in the same run. Both draw offscreen.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/errors.h"
#include "app/local_clock.h"
#include "app/sandbox.h"
#include "crypto/base/random.h"
#include "first_paint.h"
#include "transfer/decoder/decoder.h"
#include "transfer/disk/local_disk.h"
#include "ui/theme/theme.h"
#include "ui/window.h"

using namespace anchorite;

namespace {

constexpr int rounds = 10;
/// The limits of the specification.
constexpr double mostMilliseconds = 300;
constexpr double mostMebibytes = 120;

std::chrono::milliseconds steadyTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// What the program does (app/window/main.cpp), over an empty home.
int openWindow(int count, char** words) {
    if (!app::enterSandbox()) {
        return 1;
    }
    QApplication application(count, words);
    const QTemporaryDir home;
    ui::applyTheme(application, ui::themeOfSystem());
    transfer::LocalDisk disk;
    app::LocalClock clock;
    ui::Window window({disk,
                       systemRandom(),
                       clock,
                       app::builtAt(),
                       home.path(),
                       home.filePath(QStringLiteral("settings")),
                       home.filePath(QStringLiteral("state")),
                       app::sandboxState().networkRefused,
                       {transfer::Decoder::programBesideThis(),
                        transfer::VideoCalls::ofKernel(),
                        "/dev",
                        {},
                        transfer::SystemCalls::ofKernel(),
                        home.filePath(QStringLiteral("partners.json")).toStdString(),
                        steadyTime},
                       [](std::string_view code) -> std::optional<ui::ErrorWords> {
                           const auto* row = app::explain(code);
                           return row == nullptr ? std::nullopt
                                                 : std::optional(ui::ErrorWords{row->title, row->safe, row->next});
                       }});
    const bench::FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

struct Measured {
    double milliseconds = 0;
    double mebibytes = 0;
};

/// Until the child has told its memory, which it does at the end of its first paint.
Measured run(std::vector<std::string> words) {
    std::vector<char*> raw;
    for (auto& word : words)
        raw.push_back(word.data());
    raw.push_back(nullptr);
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        std::exit(1);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], bench::paintedChannel);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const bool started = ::posix_spawn(&child, raw.front(), &actions, nullptr, raw.data(), environ) == 0;
    ::close(ends[1]);
    long kib = 0;
    const bool told = started && ::read(ends[0], &kib, sizeof kib) == static_cast<ssize_t>(sizeof kib);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    int status = 0;
    if (started)
        ::waitpid(child, &status, 0);
    ::close(ends[0]);
    posix_spawn_file_actions_destroy(&actions);
    if (!told) {
        std::fprintf(stderr, "%s ended before it had painted (%d)\n", words.front().c_str(), status);
        std::exit(1);
    }
    return {taken.count(), static_cast<double>(kib) / 1024};
}

double medianOf(const std::vector<Measured>& runs, double Measured::* what) {
    std::vector<double> sorted;
    for (const auto& run : runs)
        sorted.push_back(run.*what);
    std::ranges::sort(sorted);
    return (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2;
}

Measured print(const char* what, const std::vector<Measured>& runs) {
    const Measured median{medianOf(runs, &Measured::milliseconds), medianOf(runs, &Measured::mebibytes)};
    const double best = std::ranges::min_element(runs, {}, &Measured::milliseconds)->milliseconds;
    std::printf("  %-26s median %6.1f ms  best %6.1f ms  resident %6.1f MiB\n", what, median.milliseconds, best,
                median.mebibytes);
    return median;
}

}  // namespace

int main(int argc, char** argv) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    if (argc > 1 && std::string(argv[1]) == "--window")
        return openWindow(argc, argv);
    const std::string reference = BIN "/window_reference";
    std::vector<Measured> ours;
    std::vector<Measured> bare;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(run({reference}));
        ours.push_back(run({argv[0], "--window"}));
    }
    std::printf("process start to first paint, %d runs\n", rounds);
    const auto window = print("window", ours);
    const auto empty = print("QMainWindow alone", bare);
    std::printf("  ratio of time %.2f (%.1f ms more), of memory %.2f (%.1f MiB more)\n",
                window.milliseconds / empty.milliseconds, window.milliseconds - empty.milliseconds,
                window.mebibytes / empty.mebibytes, window.mebibytes - empty.mebibytes);
    std::printf("  of the limits: %.0f %% of %.0f ms, %.0f %% of %.0f MiB\n",
                100 * window.milliseconds / mostMilliseconds, mostMilliseconds, 100 * window.mebibytes / mostMebibytes,
                mostMebibytes);
    return 0;
}
