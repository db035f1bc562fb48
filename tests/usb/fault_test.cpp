#include "fault_test.h"

#include <fcntl.h>
#include <sys/stat.h>

using namespace anchorite::test;
using anchorite::Result;

namespace {

const QByteArray oldManifest = manifestLine("root.json", "original");
const QByteArray newManifest = manifestLine("a.anch", "first") + manifestLine("root-2.json", "second") + oldManifest;

std::vector<OutgoingFile> twoFiles() {
    return {outgoing("a.anch", "first"), outgoing("root.json", "second")};
}

SystemCalls callsOfDriver(int driver) {
    SystemCalls calls = faultyStickCalls();
    if (driver >= 1) {
        calls.renameToNewName = [](int, const char*, const char*) {
            errno = EINVAL;
            return -1;
        };
    }
    if (driver >= 2) {
        calls.linkInFolder = [](int, const char*, const char*) {
            errno = EPERM;
            return -1;
        };
    }
    return calls;
}

}  // namespace

void FaultTest::prepare() {
    QVERIFY(QDir(stickPath()).removeRecursively());
    QVERIFY(QDir(folder_->path()).mkdir("stick"));
    put("root.json", "original");
    put("MANIFEST.sha256", oldManifest);
}

/// Never a lost original, never a half file under its name, and the detail names whatever is new there.
void FaultTest::checkAfter(const Result<std::vector<WrittenFile>>& done, const QByteArray& where, bool mayLeaveHidden) {
    const QByteArray told = where + ": " + codeOf(done).toLocal8Bit() + ": " + detailOf(done);
    QVERIFY2(contentOf("root.json") == "original", told);
    const QByteArray manifest = contentOf("MANIFEST.sha256");
    const bool replaced = manifest == newManifest;
    QVERIFY2(replaced || manifest == oldManifest, told);
    QVERIFY2(!done || replaced, told);
    QVERIFY2(done || !replaced || detailOf(done).contains("MANIFEST.sha256"), told);
    for (const QString& name : names()) {
        if (name == "root.json" || name == "MANIFEST.sha256") {
            continue;
        }
        const QByteArray expected = name == "a.anch" ? "first" : name == "root-2.json" ? "second" : "none";
        const bool complete = contentOf(name) == expected;
        const bool hidden = name.startsWith(".anch-");
        QVERIFY2(complete || (hidden && mayLeaveHidden), told + " leaves " + name.toLocal8Bit());
        QVERIFY2(done || detailOf(done).contains(name.toLocal8Bit()), told + " hides " + name.toLocal8Bit());
        QVERIFY2(!done || !hidden, told);
    }
}

void FaultTest::survivesAFaultAtEveryCall_data() {
    QTest::addColumn<int>("driver");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("pulled");
    const std::pair<const char*, int> numbers[] = {
        {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EROFS", EROFS}, {"ENODEV", ENODEV}, {"EINTR", EINTR}};
    for (const auto& [name, number] : numbers) {
        for (int driver = 0; driver < 3; ++driver) {
            QTest::addRow("%s, driver %d", name, driver) << driver << number << false;
        }
        if (number != EINTR) {
            QTest::addRow("%s, pulled", name) << 0 << number << true;
        }
    }
}

void FaultTest::survivesAFaultAtEveryCall() {
    QFETCH(int, driver);
    QFETCH(int, number);
    QFETCH(bool, pulled);
    int faults = 0;
    int refusals = 0;
    for (int kind = 0; kind < callKinds; ++kind) {
        for (int call = 0;; ++call) {
            prepare();
            stickFault = {};
            auto stick = openStick(callsOfDriver(driver));
            QCOMPARE(codeOf(stick), "accepted");
            stickFault = {.kind = kind, .at = call, .andEverything = pulled, .number = number};
            const auto done = stick->write(twoFiles());
            const bool struck = stickFault.counts[kind] > call;
            stickFault = {};
            if (!struck) {
                QCOMPARE(codeOf(done), "accepted");
                break;
            }
            ++faults;
            refusals += done ? 0 : 1;
            const bool unlinkFails = pulled || kind == static_cast<int>(Call::unlinkInFolder);
            checkAfter(done, "kind " + QByteArray::number(kind) + " call " + QByteArray::number(call), unlinkFails);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }
    QVERIFY2(faults > 60, QByteArray::number(faults));
    QVERIFY2(refusals > (number == EINTR ? 10 : 40), QByteArray::number(refusals));
}

void FaultTest::writesAllInSpiteOfShortWrites() {
    static int count = 0;
    count = 0;
    SystemCalls calls = faultyStickCalls();
    calls.write = [](int file, const void* bytes, std::size_t) {
        if (++count % 3 == 0) {
            errno = EINTR;
            return ssize_t{-1};
        }
        return SystemCalls::ofKernel().write(file, bytes, 1);
    };
    calls.read = [](int file, void* bytes, std::size_t size) {
        return SystemCalls::ofKernel().read(file, bytes, std::min<std::size_t>(size, 7));
    };
    auto stick = openStick(calls);
    const QByteArray content(300, 'x');
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", content)})), "accepted");
    QCOMPARE(contentOf("a.anch"), content);
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("a.anch", content));
}

void FaultTest::noticesADeviceThatTakesNothing() {
    SystemCalls calls = faultyStickCalls();
    calls.write = [](int, const void*, std::size_t) { return ssize_t{0}; };
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "usb.write");
    QCOMPARE(names(), QStringList());
}

void FaultTest::noticesADeviceThatGivesOtherBytesBack_data() {
    QTest::addColumn<int>("from");
    QTest::newRow("before it has its name") << 0;
    QTest::newRow("after it has its name") << 2;
}

void FaultTest::noticesADeviceThatGivesOtherBytesBack() {
    QFETCH(int, from);
    static int reads = 0;
    static int first = 0;
    reads = 0;
    first = from;
    SystemCalls calls = faultyStickCalls();
    calls.read = [](int file, void* bytes, std::size_t size) {
        const ssize_t count = SystemCalls::ofKernel().read(file, bytes, size);
        if (reads++ >= first && count > 0) {
            static_cast<char*>(bytes)[0] ^= 1;
        }
        return count;
    };
    auto stick = openStick(calls);
    const auto written = stick->write({outgoing("a.anch", "x")});
    QCOMPARE(codeOf(written), "usb.read-back");
    QCOMPARE(names(), QStringList());
}

void FaultTest::readsThroughTheCacheWhereItCannotReadPastIt() {
    SystemCalls calls = faultyStickCalls();
    calls.openAt = [](int folder, const char* name, int flags, mode_t mode) {
        if ((flags & O_DIRECT) != 0) {
            errno = EINVAL;
            return -1;
        }
        return SystemCalls::ofKernel().openAt(folder, name, flags, mode);
    };
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "accepted");
}

namespace {

QString movedFrom, movedTo;

void moveFolder() {
    QVERIFY(QDir().rename(movedFrom, movedTo));
    QVERIFY(QDir().mkdir(movedFrom));
}

}  // namespace

void FaultTest::noticesThatAnotherFolderStandsThere() {
    movedFrom = stickPath();
    movedTo = stickPath() + ".away";
    auto stick = openStick();
    meddling = {.kind = static_cast<int>(Call::write), .at = 0, .deed = moveFolder};
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "usb.gone");
    QCOMPARE(names(), QStringList());
    QCOMPARE(QDir(movedTo).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    // And from the start.
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "usb.gone");
}

void FaultTest::noticesThatAnotherMediumIsThere() {
    static bool swapped = false;
    swapped = false;
    SystemCalls calls = faultyStickCalls();
    calls.status = [](int file, struct stat* there) {
        const int answer = SystemCalls::ofKernel().status(file, there);
        there->st_dev += swapped ? 1 : 0;
        return answer;
    };
    calls.statusInFolder = [](int folder, const char* name, struct stat* there) {
        const int answer = SystemCalls::ofKernel().statusInFolder(folder, name, there);
        there->st_dev += swapped ? 1 : 0;
        return answer;
    };
    calls.sync = [](int file) {
        swapped = true;
        return SystemCalls::ofKernel().sync(file);
    };
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "usb.gone");
    QCOMPARE(names(), QStringList());
}

void FaultTest::noticesThatTheDeviceIsGone() {
    static FakeSystem* fake = nullptr;
    fake = system_.get();
    auto stick = openStick();
    meddling = {.kind = static_cast<int>(Call::sync), .at = 0, .deed = [] { fake->removeDevice("8:17"); }};
    stickFault = {.kind = static_cast<int>(Call::sync), .at = 0, .number = EIO};
    const auto written = stick->write({outgoing("a.anch", "x")});
    QCOMPARE(codeOf(written), "usb.gone");
    QVERIFY2(detailOf(written).contains("no longer there"), detailOf(written));
}

namespace {

QString takenName;

void takeName() {
    QFile file(takenName);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    file.write("theirs");
}

}  // namespace

void FaultTest::takesTheNextNameWhenItsOwnIsTakenMeanwhile_data() {
    QTest::addColumn<int>("driver");
    QTest::newRow("RENAME_NOREPLACE") << 0;
    QTest::newRow("hard links only") << 1;
    QTest::newRow("neither") << 2;
}

void FaultTest::takesTheNextNameWhenItsOwnIsTakenMeanwhile() {
    QFETCH(int, driver);
    takenName = stickPath() + "/a.anch";
    auto stick = openStick(callsOfDriver(driver));
    meddling = {.kind = static_cast<int>(Call::write), .at = 0, .deed = takeName};
    const auto written = stick->write({outgoing("a.anch", "ours")});
    QCOMPARE(codeOf(written), "accepted");
    QCOMPARE(QString::fromStdString(written->front().name), "a-2.anch");
    QCOMPARE(contentOf("a.anch"), "theirs");
    QCOMPARE(contentOf("a-2.anch"), "ours");
    QCOMPARE(names(), QStringList({"MANIFEST.sha256", "a-2.anch", "a.anch"}));
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("a-2.anch", "ours"));
}

void FaultTest::namesTheFaultByItsCode_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("full") << ENOSPC << "usb.no-space";
    QTest::newRow("quota") << EDQUOT << "usb.no-space";
    QTest::newRow("mounted read-only") << EROFS << "usb.read-only";
    QTest::newRow("access denied") << EACCES << "usb.read-only";
    QTest::newRow("input/output error") << EIO << "usb.write";
    QTest::newRow("device gone") << ENODEV << "usb.gone";
    QTest::newRow("no medium") << ENOMEDIUM << "usb.gone";
}

void FaultTest::namesTheFaultByItsCode() {
    QFETCH(int, number);
    QFETCH(QString, outcome);
    for (const Call call : {Call::write, Call::sync, Call::close, Call::renameToNewName, Call::syncVolume}) {
        prepare();
        auto stick = openStick();
        // The first two that are closed were read: the listing and the old manifest.
        stickFault = {.kind = static_cast<int>(call), .at = call == Call::close ? 2 : 0, .number = number};
        const auto written = stick->write(twoFiles());
        QVERIFY2(codeOf(written) == outcome,
                 QByteArray::number(static_cast<int>(call)) + codeOf(written).toLocal8Bit());
        QVERIFY2(detailOf(written).contains("a.anch") && !detailOf(written).endsWith('.'), detailOf(written));
        stickFault = {};
        QCOMPARE(names(), QStringList({"MANIFEST.sha256", "root.json"}));
    }
}

void FaultTest::saysWhatIsCompleteAndWhatIsLeft() {
    prepare();
    auto stick = openStick();
    // The second file's bytes cannot be written, nor its hidden file removed.
    stickFault = {.kind = static_cast<int>(Call::write), .at = 1, .andEverything = true, .number = EIO};
    const auto written = stick->write(twoFiles());
    stickFault = {};
    QCOMPARE(codeOf(written), "usb.write");
    const QString left = names().first();
    QVERIFY(left.startsWith(".anch-"));
    const QString said = QString(
                             "cannot write %1/root-2.json: Input/output error; left behind: %1/%2; complete on the "
                             "stick, but not in its manifest: a.anch")
                             .arg(stickPath(), left);
    QCOMPARE(QString(detailOf(written)), said);
}

void FaultTest::answersFaultsWhileReading() {
    prepare();
    for (const int number : {EIO, ENODEV}) {
        const QString code = number == EIO ? "usb.unreadable" : "usb.gone";
        for (const Call call : {Call::openBeneath, Call::read, Call::status}) {
            auto stick = openStick();
            stickFault = {.kind = static_cast<int>(call), .at = 0, .andAllLater = true, .number = number};
            QCOMPARE(codeOf(stick->read("root.json")), code);
            stickFault = {};
        }
        for (const Call call : {Call::openAt, Call::readFolder}) {
            auto stick = openStick();
            stickFault = {.kind = static_cast<int>(call), .at = 0, .andAllLater = true, .number = number};
            QCOMPARE(codeOf(stick->list()), code);
            stickFault = {};
        }
    }
    // A manifest that cannot be read is no missing one.
    auto stick = openStick();
    stickFault = {.kind = static_cast<int>(Call::openBeneath), .at = 1, .number = EIO};
    QCOMPARE(codeOf(stick->read("root.json")), "usb.manifest");
}
