// camera_bench: does the window answer while a camera is read? 30 pictures of 1280 x 720 a second of a code that plays,
// each decoded; how late a clock in the window's thread ticks, against the same page without a camera. The pictures are
// drawn before.
#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "stage.h"
#include "support/filmed_screen.h"
#include "watchdog.h"

using namespace anchorite;
using namespace anchorite::test;
using namespace std::chrono_literals;

namespace {

constexpr int filmSeconds = 10;  // longer than it is watched, so that no part comes again
constexpr int watchedSeconds = 6;
constexpr int tick = 5;  // milliseconds
/// The limit of the specification for one event.
constexpr double mostMilliseconds = 50;

QList<QImage> film() {
    const transfer::Sender sender =
        transfer::Sender::ur("bytes", Bytes(60'000, 0x5a), transfer::normalDensity()).value();
    FilmedScreen screen(sender, {});
    QList<QImage> pictures;
    for (int number = 0; number < filmSeconds * 30; ++number) {
        const auto frame = screen.next(0ms);
        const auto& seen = std::get<transfer::GreyImage>((*frame)->picture);
        pictures << QImage(seen.pixels().data(), seen.width(), seen.height(), seen.width(), QImage::Format_Grayscale8)
                        .copy();
    }
    return pictures;
}

struct Lateness {
    double latest = 0;
    double almostAll = 0;  ///< 99 of 100 ticks are no later
    double worstEvent = 0;
};

Lateness watched(WatchedApplication& application) {
    std::vector<double> late;
    QElapsedTimer since;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, [&] {
        late.push_back(std::max(0.0, static_cast<double>(since.nsecsElapsed()) / 1e6 - tick));
        since.restart();
    });
    application.forget();
    since.start();
    timer.start(tick);
    QTest::qWait(watchedSeconds * 1000);
    timer.stop();
    std::ranges::sort(late);
    const auto worst = application.worst(1);
    return {late.back(), late[late.size() * 99 / 100],
            worst.empty() ? 0 : static_cast<double>(worst.front().microseconds) / 1e3};
}

}  // namespace

int main(int count, char** words) {
    WatchedApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    const QList<QImage> pictures = film();
    Stage stage;
    if (!stage.receiveBy("byCamera")) {
        std::puts("the page for receiving did not open");
        return 1;
    }
    const Lateness alone = watched(application);
    FakeCamera::show(pictures);
    stage.key(Qt::Key_T, Qt::AltModifier);
    if (!QTest::qWaitFor([&] { return stage.said("have").toInt() > 0; }, 20000)) {
        std::puts("the camera is not read");
        return 1;
    }
    const int before = stage.said("have").toInt();
    const Lateness reading = watched(application);
    const int parts = stage.said("have").toInt() - before;
    std::printf("a tick is late by, ms    without a camera  latest %5.1f, 99%% %5.1f, worst event %5.1f\n",
                alone.latest, alone.almostAll, alone.worstEvent);
    std::printf("                         reading a camera  latest %5.1f, 99%% %5.1f, worst event %5.1f (limit %.0f)\n",
                reading.latest, reading.almostAll, reading.worstEvent, mostMilliseconds);
    std::printf("parts read in %d s, of 8 shown a second with one in ten lost: %d of %.0f\n", watchedSeconds, parts,
                watchedSeconds * 8 * 0.9);
    return 0;
}
