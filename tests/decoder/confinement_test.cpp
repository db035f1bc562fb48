#include "confinement_test.h"

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <QDir>
#include <QProcess>

#include "app/sandbox.h"
#include "processes.h"
#include "support/synthetic_camera.h"
#include "transfer/decoder/protocol.h"

using namespace anchorite;
using namespace anchorite::test;
using transfer::Decoder;
using transfer::Search;

namespace {

/// The decoder, started by hand and not asked anything yet.
class Started {
  public:
    Started() {
        process_.start(QString::fromStdString(realDecoder()), {});
        started_ = process_.waitForStarted();
    }
    ~Started() {
        process_.kill();
        process_.waitForFinished();
    }
    Started(const Started&) = delete;
    Started& operator=(const Started&) = delete;
    bool hasStarted() const { return started_; }
    QProcess& process() { return process_; }

    /// A line of /proc/PID/status.
    QByteArray status(const QByteArray& name) const {
        QFile file(QStringLiteral("/proc/%1/status").arg(process_.processId()));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(name + ':')) {
                return line.mid(name.size() + 1).trimmed();
            }
        }
        return {};
    }

  private:
    QProcess process_;
    bool started_ = false;
};

/// The first answer shows that it is in its loop.
bool answersOnce(QProcess& process) {
    const transfer::protocol::Question question{
        .ask = transfer::protocol::Ask::inflate, .limit = 10, .milliseconds = 1000, .size = 0};
    const auto head = written(question);
    process.write(reinterpret_cast<const char*>(head.data()), static_cast<qint64>(head.size()));
    return process.waitForReadyRead(30'000);
}

int endOf(pid_t process) {
    int status = 0;
    while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

pid_t onlyChild() {
    QFile children(QStringLiteral("/proc/self/task/%1/children").arg(::gettid()));
    return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toInt() : 0;
}

transfer::Frame noisyFrame() {
    Dice dice(3);
    auto picture = transfer::GreyImage::filled(4000, 3000, 0).value();
    for (int y = 0; y < picture.height(); ++y) {
        for (auto& pixel : picture.row(y)) {
            pixel = static_cast<std::uint8_t>(dice.next());
        }
    }
    return {.picture = std::move(picture), .origin = {}};
}

/// A program that starts a decoder, tells its number and asks it: forked, killed by the test.
pid_t parentOfADecoder(bool atWork, int tell) {
    const pid_t parent = ::fork();
    if (parent != 0) {
        return parent;
    }
    Decoder decoder(realDecoder(), patient());
    const bool answered = decoder.read(greyFrame(), Search::whole).has_value();
    const pid_t child = onlyChild();
    if (!answered || ::write(tell, &child, sizeof child) != sizeof child) {
        ::_exit(1);
    }
    while (atWork) {
        (void)decoder.read(noisyFrame(), Search::everything);
    }
    for (;;) {
        ::pause();
    }
}

/// Kills the parent, and tells how its decoder ended.
int endOfDecoderAfterItsParent(bool atWork) {
    int tell[2];
    if (::pipe(tell) != 0 || ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0) {
        return -1;
    }
    const pid_t parent = parentOfADecoder(atWork, tell[1]);
    ::close(tell[1]);
    pid_t decoder = 0;
    const bool told = ::read(tell[0], &decoder, sizeof decoder) == sizeof decoder && decoder > 0;
    ::close(tell[0]);
    ::usleep(atWork ? 200'000 : 0);
    ::kill(parent, SIGKILL);
    endOf(parent);
    // The decoder is an orphan now, and this process the one that orphans are given to.
    return told ? endOf(decoder) : -1;
}

}  // namespace

void ConfinementTest::isUnderItsFilterBeforeItReads() {
    Started decoder;
    QVERIFY(decoder.hasStarted());
    QTRY_COMPARE_WITH_TIMEOUT(decoder.status("Seccomp"), QByteArray("2"), 30'000);
    QCOMPARE(decoder.status("NoNewPrivs"), QByteArray("1"));
    QCOMPARE(decoder.status("Threads"), QByteArray("1"));
    QVERIFY(answersOnce(decoder.process()));
    decoder.process().closeWriteChannel();
    QVERIFY(decoder.process().waitForFinished());
    QCOMPARE(decoder.process().exitCode(), 0);
}

void ConfinementTest::holdsNoDescriptorBesidesItsPipes() {
    Started decoder;
    QVERIFY(decoder.hasStarted());
    QVERIFY(answersOnce(decoder.process()));
    QDir descriptors(QStringLiteral("/proc/%1/fd").arg(decoder.process().processId()));
    const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    if (names.isEmpty()) {
        QSKIP("only a privileged user sees the descriptors of a process that is not dumpable");
    }
    QCOMPARE(names, QStringList({"0", "1", "2"}));
}

void ConfinementTest::isHeldToItsLimits() {
    Started decoder;
    QVERIFY(decoder.hasStarted());
    QVERIFY(answersOnce(decoder.process()));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(decoder.process().processId()));
    if (!limits.open(QIODevice::ReadOnly)) {
        QSKIP("only a privileged user sees the limits of a process that is not dumpable");
    }
    const QString words = QString::fromLatin1(limits.readAll()).simplified();
    for (const char* name : {"Max core file size 0 0", "Max open files 0 0", "Max file size 0 0", "Max processes 0 0",
                             "Max cpu time 120 120"}) {
        QVERIFY2(words.contains(QLatin1String(name)), name);
    }
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(!words.contains("Max address space unlimited"));
#endif
}

void ConfinementTest::isStartedFromInsideTheSandbox() {
    const pid_t child = ::fork();
    if (child == 0) {
        const bool entered = app::enterSandbox().has_value();
        Decoder decoder(realDecoder(), patient());
        ::_exit(entered && decoder.read(greyFrame(), Search::whole) ? 0 : 1);
    }
    const int end = endOf(child);
    QVERIFY(WIFEXITED(end));
    QCOMPARE(WEXITSTATUS(end), 0);
}

void ConfinementTest::diesWithItsParentAtWork() {
    const int end = endOfDecoderAfterItsParent(true);
    QVERIFY(WIFSIGNALED(end));
    QCOMPARE(WTERMSIG(end), SIGKILL);
}

void ConfinementTest::endsWhenItsParentGoesQuietly() {
    const int end = endOfDecoderAfterItsParent(false);
    // Whichever comes first: the signal, or the end of its input.
    QVERIFY(end != -1);
    QVERIFY((WIFSIGNALED(end) && WTERMSIG(end) == SIGKILL) || (WIFEXITED(end) && WEXITSTATUS(end) == 0));
}

void ConfinementTest::endsOnAQuestionOfNobody_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("half a head") << QByteArray("ANQ1\1\0", 6);
    const auto asked = [](transfer::protocol::Question question) {
        const auto head = written(question);
        return QByteArray(reinterpret_cast<const char*>(head.data()), static_cast<qsizetype>(head.size()));
    };
    using transfer::protocol::Ask;
    QTest::newRow("four gigabytes to inflate") << asked({.ask = Ask::inflate, .limit = 10, .size = 0xffffffff});
    QTest::newRow("four gigabytes out of it") << asked({.ask = Ask::inflate, .limit = 0xffffffff, .size = 1});
    QTest::newRow("a picture larger than it says")
        << asked({.ask = Ask::readGrey, .width = 10, .height = 10, .size = 101});
    QTest::newRow("a picture of no width") << asked({.ask = Ask::readGrey, .width = 0, .height = 10, .size = 0});
    QTest::newRow("a side too long") << asked({.ask = Ask::readGrey, .width = 16385, .height = 1, .size = 16385});
    QTest::newRow("a product that overflows")
        << asked({.ask = Ask::readGrey, .width = 0x10000, .height = 0x10000, .size = 0});
    QTest::newRow("a file above the limit") << asked({.ask = Ask::readEncoded, .size = (32U << 20) + 1});
    QTest::newRow("a preview of no size") << asked({.ask = Ask::preview, .limit = 0, .size = 1});
}

void ConfinementTest::endsOnAQuestionOfNobody() {
    QFETCH(QByteArray, bytes);
    Started decoder;
    QVERIFY(decoder.hasStarted());
    decoder.process().write(bytes);
    decoder.process().closeWriteChannel();
    QVERIFY(decoder.process().waitForFinished());
    QCOMPARE(decoder.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(decoder.process().exitCode(), 2);
    QVERIFY(decoder.process().readAllStandardOutput().isEmpty());
}

void ConfinementTest::linksNoKeysAndNoWindow() {
    QProcess list;
    list.start("ldd", {QString::fromStdString(realDecoder())});
    QVERIFY(list.waitForFinished());
    const QByteArray libraries = list.readAllStandardOutput();
    QVERIFY(libraries.contains("libzbar"));
    for (const char* name : {"libQt", "libcrypto", "libssl", "libsodium", "libp11"}) {
        QVERIFY2(!libraries.contains(name), name);
    }
}

void ConfinementTest::looksAtTheLargestPictureWithinItsMemory() {
    Decoder decoder(realDecoder(), patient());
    for (const Search search : {Search::whole, Search::everything}) {
        const auto answer = decoder.read(greyFrame(8192, 4096), search);
        QVERIFY2(answer.has_value(), answer ? "" : (answer.error().code + " " + answer.error().detail).c_str());
    }
}
