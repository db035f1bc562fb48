#include "read_test.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace anchorite::test;

namespace {

/// With openat2, and as before Linux 5.6.
SystemCalls callsWithOpenat2(bool known) {
    SystemCalls calls = faultyStickCalls();
    if (!known) {
        calls.openBeneath = [](int, const char*, int) {
            errno = ENOSYS;
            return -1;
        };
    }
    return calls;
}

}  // namespace

void ReadTest::readsAFileAndAsksTheManifest_data() {
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<int>("answer");  // 1 agrees, 0 does not, -1 nothing said
    QTest::newRow("agrees") << manifestLine("a.anch", "content") << 1;
    QTest::newRow("agrees, other case") << manifestLine("A.Anch", "content") << 1;
    QTest::newRow("agrees, binary mark") << manifestLine("a.anch", "content").replace("  ", " *") << 1;
    QTest::newRow("does not") << manifestLine("a.anch", "other") << 0;
    QTest::newRow("does not name it") << manifestLine("b.anch", "content") << -1;
    QTest::newRow("none") << QByteArray() << -1;
}

void ReadTest::readsAFileAndAsksTheManifest() {
    QFETCH(QByteArray, manifest);
    QFETCH(int, answer);
    put("a.anch", "content");
    if (!manifest.isEmpty()) {
        put("MANIFEST.sha256", manifest);
    }
    for (const bool openat2 : {true, false}) {
        const auto read = openStick(callsWithOpenat2(openat2))->read("a.anch");
        QCOMPARE(codeOf(read), "accepted");
        QCOMPARE(arrayOf(read->bytes), "content");
        QCOMPARE(QByteArray::fromStdString(read->digest.hex()),
                 QCryptographicHash::hash("content", QCryptographicHash::Sha256).toHex());
        QCOMPARE(read->asInManifest ? int{*read->asInManifest} : -1, answer);
    }
}

void ReadTest::readsTheManifestItself() {
    put("MANIFEST.sha256", manifestLine("a.anch", "x"));
    const auto read = openStick()->read("MANIFEST.sha256");
    QCOMPARE(codeOf(read), "accepted");
    QCOMPARE(arrayOf(read->bytes), manifestLine("a.anch", "x"));
}

void ReadTest::refusesWhatIsNoFileOfTheFolder_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << "none.anch" << "file.missing";
    QTest::newRow("link") << "link.anch" << "file.not-regular";
    QTest::newRow("dangling link") << "dangling.anch" << "file.not-regular";
    QTest::newRow("link out of the stick") << "outside.anch" << "file.not-regular";
    QTest::newRow("link to a device") << "null.anch" << "file.not-regular";
    QTest::newRow("loop") << "loop.anch" << "file.not-regular";
    QTest::newRow("FIFO") << "fifo.anch" << "file.not-regular";
    QTest::newRow("socket") << "socket.anch" << "file.not-regular";
    QTest::newRow("folder") << "folder.anch" << "file.not-regular";
    QTest::newRow("two names") << "twice.anch" << "usb.linked";
    QTest::newRow("unknown name") << "notes.txt" << "usb.name";
    QTest::newRow("up and out") << "../secret.anch" << "usb.name";
    QTest::newRow("absolute") << "/etc/x.pem" << "usb.name";
}

void ReadTest::refusesWhatIsNoFileOfTheFolder() {
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    put("good.anch", "x");
    put("once.anch", "x");
    put("notes.txt", "x");
    QCOMPARE(::link(at("once.anch").c_str(), at("twice.anch").c_str()), 0);
    for (const auto& [link, target] : {std::pair{"link.anch", "good.anch"},
                                       {"dangling.anch", "gone"},
                                       {"outside.anch", "/etc/hostname"},
                                       {"null.anch", "/dev/null"},
                                       {"loop.anch", "loop.anch"}}) {
        QVERIFY(QFile::link(target, stickPath() + "/" + link));
    }
    QCOMPARE(::mkfifo(at("fifo.anch").c_str(), 0600), 0);
    QVERIFY(QDir(stickPath()).mkdir("folder.anch"));
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    qstrncpy(address.sun_path, at("socket.anch").c_str(), sizeof address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(descriptor);
    for (const bool openat2 : {true, false}) {
        auto stick = openStick(callsWithOpenat2(openat2));
        const auto read = stick->read(name.toStdString());
        QCOMPARE(codeOf(read), outcome);
        QVERIFY2(!detailOf(read).endsWith('.'), detailOf(read));
        QCOMPARE(codeOf(stick->read("good.anch")), "accepted");
    }
}

void ReadTest::refusesADevice() {
    if (::mknod(at("device.anch").c_str(), S_IFCHR | 0600, makedev(1, 5)) != 0) {
        QSKIP("this user may not make a device");
    }
    const auto read = openStick()->read("device.anch");
    // Where the file system is mounted with nodev, opening is refused already.
    QVERIFY2(codeOf(read) == "file.not-regular" || codeOf(read) == "usb.unreadable", qPrintable(codeOf(read)));
    QCOMPARE(openStick()->list()->files.size(), std::size_t{0});
}

void ReadTest::refusesFilesOfTheWrongSize() {
    put("most.anch", QByteArray(static_cast<qsizetype>(stickFileLimit), 'x'));
    put("more.anch", QByteArray(static_cast<qsizetype>(stickFileLimit) + 1, 'x'));
    put("empty.anch", "");
    put("sparse.anch", "");
    if (::truncate(at("sparse.anch").c_str(), off_t{1} << 40) != 0) {
        QSKIP("this file system has no large files");
    }
    auto stick = openStick();
    QCOMPARE(codeOf(stick->read("most.anch")), "accepted");
    QCOMPARE(codeOf(stick->read("more.anch")), "file.too-large");
    QCOMPARE(codeOf(stick->read("empty.anch")), "usb.empty");
    QCOMPARE(codeOf(stick->read("sparse.anch")), "file.too-large");
    put("MANIFEST.sha256", QByteArray(static_cast<qsizetype>(stickManifestLimit) + 1, 'x'));
    QCOMPARE(codeOf(stick->read("MANIFEST.sha256")), "file.too-large");
    QCOMPARE(codeOf(stick->read("most.anch")), "usb.manifest");
}

namespace {

std::string changedPath;
QByteArray changedContent;

void changeFile() {
    const int file = ::open(changedPath.c_str(), O_WRONLY | O_TRUNC);
    QCOMPARE(::write(file, changedContent.constData(), static_cast<std::size_t>(changedContent.size())),
             changedContent.size());
    ::close(file);
}

}  // namespace

void ReadTest::refusesAFileThatChangesWhileItIsRead_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("other bytes") << QByteArray("CONTENT") << "file.changed";
    QTest::newRow("shorter") << QByteArray("con") << "file.changed";
    QTest::newRow("longer") << QByteArray("content and more") << "file.changed";
    QTest::newRow("endless") << QByteArray(3 << 20, 'x') << "file.changed";
    QTest::newRow("emptied") << QByteArray() << "file.changed";
}

void ReadTest::refusesAFileThatChangesWhileItIsRead() {
    QFETCH(QByteArray, content);
    QFETCH(QString, outcome);
    put("a.anch", "content");
    // The kernel stamps changes with a clock of about 4 ms.
    QTest::qWait(20);
    changedPath = at("a.anch");
    changedContent = content;
    auto stick = openStick();
    stickFault = {};
    meddling = {.kind = static_cast<int>(Call::read), .at = 0, .deed = changeFile};
    QCOMPARE(codeOf(stick->read("a.anch")), outcome);
}

/// Without openat2, a file of another file system is told by its device number.
void ReadTest::staysOnItsFileSystem() {
    put("a.anch", "x");
    static int asked = 0;
    asked = 0;
    SystemCalls calls = callsWithOpenat2(false);
    calls.status = [](int file, struct stat* there) {
        const int answer = SystemCalls::ofKernel().status(file, there);
        there->st_dev += S_ISREG(there->st_mode) ? 1 : 0;
        ++asked;
        return answer;
    };
    QCOMPARE(codeOf(openStick(calls)->read("a.anch")), "file.not-regular");
    QVERIFY(asked > 1);
}
