#include "read_test.h"

#include <sys/socket.h>
#include <sys/un.h>

using anchorite::asText;
using namespace anchorite::test;

void ReadTest::readsAFileThroughALink() {
    put("root.json", QByteArray("a\0b", 3));
    QVERIFY(QFile::link(folder_->filePath("root.json"), folder_->filePath("link")));
    const auto bytes = disk_.read(at("link"), enough);
    QCOMPARE(codeOf(bytes), "accepted");
    QVERIFY(asText(*bytes) == std::string_view("a\0b", 3));
}

void ReadTest::readsUpToTheLimitAndNoFurther_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("empty, nothing allowed") << 0 << 0 << "accepted";
    QTest::newRow("one byte, nothing allowed") << 1 << 0 << "file.too-large";
    QTest::newRow("at the limit") << 100000 << 100000 << "accepted";
    QTest::newRow("one over") << 100001 << 100000 << "file.too-large";
}

void ReadTest::readsUpToTheLimitAndNoFurther() {
    QFETCH(int, size);
    QFETCH(int, limit);
    QFETCH(QString, outcome);
    put("file", QByteArray(size, 'x'));
    const auto bytes = disk_.read(at("file"), static_cast<std::size_t>(limit));
    QCOMPARE(codeOf(bytes), outcome);
    QCOMPARE(bytes ? static_cast<int>(bytes->size()) : size, size);
}

void ReadTest::readsFilesThatStateNoSize() {
    const auto bytes = disk_.read("/proc/sys/kernel/ostype", enough);
    QCOMPARE(codeOf(bytes), "accepted");
    QVERIFY(asText(*bytes) == "Linux\n");
    QCOMPARE(codeOf(disk_.read("/proc/sys/kernel/ostype", 5)), "file.too-large");
}

void ReadTest::refusesToRead_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing there") << "none" << "file.missing";
    QTest::newRow("below a file") << "file/none" << "file.missing";
    QTest::newRow("empty path") << "" << "file.missing";
    QTest::newRow("dangling link") << "dangling" << "file.missing";
    QTest::newRow("link loop") << "loop" << "file.link-loop";
    QTest::newRow("folder") << "folder" << "file.not-regular";
    QTest::newRow("FIFO without a writer") << "fifo" << "file.not-regular";
    QTest::newRow("socket") << "socket" << "file.not-regular";
    QTest::newRow("endless device") << "/dev/zero" << "file.not-regular";
    QTest::newRow("terminal") << "/dev/ptmx" << "file.not-regular";
    QTest::newRow("NUL in the path") << QString("file").append(QChar(0)) << "file.unreadable";
}

void ReadTest::refusesToRead() {
    QFETCH(QString, path);
    QFETCH(QString, outcome);
    put("file", "content");
    QVERIFY(QFile::link(folder_->filePath("gone"), folder_->filePath("dangling")));
    QVERIFY(QFile::link(folder_->filePath("loop"), folder_->filePath("loop")));
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = {}};
    qstrncpy(address.sun_path, at("socket").c_str(), sizeof address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(descriptor);

    const QString whole = path.isEmpty() || path.startsWith('/') ? path : folder_->filePath(path);
    const auto bytes = disk_.read(whole.toStdString(), enough);
    QCOMPARE(codeOf(bytes), outcome);
    const QString detail = QString::fromStdString(bytes.error().detail);
    QVERIFY2(path.isEmpty() || detail.contains(path.section('/', -1).left(4)), qPrintable(detail));
    QVERIFY2(!detail.endsWith('.') && !detail.contains(QChar(0)), qPrintable(detail));
}

void ReadTest::refusesAFileThatMayNotBeRead() {
    put("file", "content");
    QCOMPARE(::chmod(folder_->path().toLocal8Bit().constData(), 0755), 0);
    QCOMPARE(::chmod(at("file").c_str(), 0), 0);
    const Nobody nobody;
    if (!nobody.isBoundByPermissions()) {
        QSKIP("run as root, which no permission binds, and cannot become another user");
    }
    QCOMPARE(codeOf(disk_.read(at("file"), enough)), "file.unreadable");
}

namespace {

/// Appends to the file that is being read, as a program would that still writes it.
void appendTo(int file, const QByteArray& bytes) {
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(file);
    const int writer = ::open(path.constData(), O_WRONLY | O_APPEND);
    QCOMPARE(::write(writer, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
    ::close(writer);
}

/// What the next read does to the file before it reads.
void (*changeOnce)(int file, const std::string& path) = nullptr;
std::string changedPath;

}  // namespace

void ReadTest::refusesAFileThatGrowsBeyondTheLimit() {
    put("file", QByteArray(1000, 'x'));
    SystemCalls calls = kernel;
    calls.read = [](int file, void* buffer, std::size_t size) {
        appendTo(file, QByteArray(1000, 'y'));
        return kernel.read(file, buffer, size);
    };
    QCOMPARE(codeOf(LocalDisk(calls).read(at("file"), 5000)), "file.too-large");
}

void ReadTest::refusesAFileThatChangesWhileItIsRead_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("grows") << 0;
    QTest::newRow("is rewritten in place") << 1;
    QTest::newRow("is replaced by another of the same size") << 2;
    QTest::newRow("is removed") << 3;
}

void ReadTest::refusesAFileThatChangesWhileItIsRead() {
    QFETCH(int, change);
    put("file", "one");
    put("other", "two");
    // The kernel stamps changes with a clock of about 4 ms.
    QTest::qWait(20);
    static void (*const changes[])(int, const std::string&) = {
        [](int file, const std::string&) { appendTo(file, "more"); },
        [](int, const std::string& path) {
            const int writer = ::open(path.c_str(), O_WRONLY);
            QCOMPARE(::pwrite(writer, "new", 3, 0), 3);
            ::close(writer);
        },
        [](int, const std::string& path) {
            QCOMPARE(::rename((path.substr(0, path.rfind('/')) + "/other").c_str(), path.c_str()), 0);
        },
        [](int, const std::string& path) { QCOMPARE(::unlink(path.c_str()), 0); },
    };
    changeOnce = changes[change];
    changedPath = at("file");
    SystemCalls calls = kernel;
    calls.read = [](int file, void* buffer, std::size_t size) {
        if (changeOnce != nullptr) {
            std::exchange(changeOnce, nullptr)(file, changedPath);
        }
        return kernel.read(file, buffer, size);
    };
    QCOMPARE(codeOf(LocalDisk(calls).read(at("file"), enough)), "file.changed");
}

void ReadTest::readsOnAfterAnInterruption() {
    put("file", "content");
    fault = {.at = 1, .number = EINTR};
    const auto bytes = LocalDisk(faultyCalls()).read(at("file"), enough);
    QCOMPARE(codeOf(bytes), "accepted");
    QVERIFY(asText(*bytes) == "content");
    fault = {.at = 1, .number = EIO};
    QCOMPARE(codeOf(LocalDisk(faultyCalls()).read(at("file"), enough)), "file.unreadable");
}
