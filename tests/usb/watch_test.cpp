#include "watch_test.h"

#include <sched.h>
#include <sys/mount.h>

#include <thread>

using namespace anchorite::test;

void WatchTest::isQuietWhileNothingChanges() {
    FakeSystem system;
    auto watch = VolumeWatch::open(system.paths());
    QCOMPARE(codeOf(watch), "accepted");
    QVERIFY(!watch->changedWithin(0));
    VolumeWatch moved = std::move(*watch);
    QVERIFY(moved.descriptor() >= 0);
    QVERIFY(!moved.changedWithin(0));
}

namespace {

struct Seen {
    bool possible = false;
    bool before = true, mounted = false, again = true, unmounted = false;
};

/// In a table of mounts of its own, which only this thread has; it needs root.
Seen mountAndUnmount(const std::string& folder) {
    Seen seen;
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        return seen;
    }
    auto watch = VolumeWatch::open({.mountinfo = "/proc/thread-self/mountinfo", .sys = {}, .labels = {}, .swaps = {}});
    seen.before = !watch || watch->changedWithin(0);
    seen.possible = ::mount("none", folder.c_str(), "tmpfs", 0, nullptr) == 0;
    if (!watch || !seen.possible) {
        return seen;
    }
    seen.mounted = watch->changedWithin(0);
    seen.again = watch->changedWithin(0);
    seen.unmounted = ::umount2(folder.c_str(), 0) == 0 && watch->changedWithin(0);
    return seen;
}

}  // namespace

void WatchTest::tellsEachChangeOfTheMountsOnce() {
    const QTemporaryDir folder;
    Seen seen;
    std::thread([&] { seen = mountAndUnmount(folder.path().toStdString()); }).join();
    if (!seen.possible) {
        QSKIP("this user may not mount anything");
    }
    QVERIFY(!seen.before);
    QVERIFY(seen.mounted);
    QVERIFY(!seen.again);
    QVERIFY(seen.unmounted);
}

void WatchTest::saysWhenThereIsNothingToWatch() {
    QCOMPARE(codeOf(VolumeWatch::open({.mountinfo = "/none/mountinfo", .sys = {}, .labels = {}, .swaps = {}})),
             "usb.mounts");
}
