#include "write_test.h"

using anchorite::asBytes;
using namespace anchorite::test;

void WriteTest::createsAFile_data() {
    QTest::addColumn<int>("driver");
    QTest::addColumn<int>("mask");
    QTest::addColumn<bool>("secret");
    QTest::addColumn<int>("mode");
    QTest::newRow("for all") << 0 << 0022 << false << 0644;
    QTest::newRow("for all, with a strict umask") << 0 << 0077 << false << 0600;
    QTest::newRow("secret, with an open umask") << 0 << 0 << true << 0600;
    QTest::newRow("hard links only") << 1 << 0022 << false << 0644;
    QTest::newRow("neither links nor RENAME_NOREPLACE") << 2 << 0022 << true << 0600;
}

void WriteTest::createsAFile() {
    QFETCH(int, driver);
    QFETCH(int, mask);
    QFETCH(bool, secret);
    QFETCH(int, mode);
    ::umask(static_cast<mode_t>(mask));
    const QByteArray bytes = QByteArray(100000, 'x') + QByteArray("\0end", 4);
    const auto done = LocalDisk(callsOfDriver(driver)).create(at("file"), asBytes(bytes.toStdString()), secret);
    QCOMPARE(codeOf(done), "accepted");
    QCOMPARE(contentOf("file"), bytes);
    QCOMPARE(names(), QStringList{"file"});
    QCOMPARE(modeOf("file"), static_cast<mode_t>(mode));
}

void WriteTest::neverReplacesWhenItCreates_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"file", "empty", "link", "dangling", "folder", "fifo"}) {
        QTest::newRow(name) << name;
    }
}

void WriteTest::neverReplacesWhenItCreates() {
    QFETCH(QString, name);
    put("file", "old");
    put("empty", "");
    QVERIFY(QFile::link(folder_->filePath("file"), folder_->filePath("link")));
    QVERIFY(QFile::link(folder_->filePath("gone"), folder_->filePath("dangling")));
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    const QStringList before = names();
    QCOMPARE(codeOf(disk_.create(folder_->filePath(name).toStdString(), asBytes("new"), false)), "file.exists");
    QCOMPARE(names(), before);
    QCOMPARE(contentOf("file"), "old");
    QCOMPARE(contentOf("empty"), "");
}

void WriteTest::leavesTheFirstOfTwoThatCreateAtOnce_data() {
    addDrivers();
}

/// Another program takes the name after ours has looked and while it still writes.
void WriteTest::leavesTheFirstOfTwoThatCreateAtOnce() {
    QFETCH(int, driver);
    static std::string rivalPath;
    rivalPath = at("file");
    SystemCalls calls = callsOfDriver(driver);
    calls.sync = [](int file) {
        QFile rival(QString::fromStdString(rivalPath));
        if (!rival.exists() && rival.open(QIODevice::WriteOnly)) {
            rival.write("rival");
        }
        return kernel.sync(file);
    };
    QCOMPARE(codeOf(LocalDisk(calls).create(at("file"), asBytes("ours"), false)), "file.exists");
    QCOMPARE(contentOf("file"), "rival");
    QCOMPARE(names(), QStringList{"file"});
}

void WriteTest::refusesPathsThatNameNoFile_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("empty") << "" << "file.not-regular";
    QTest::newRow("trailing slash") << "new/" << "file.not-regular";
    QTest::newRow("this folder") << "." << "file.not-regular";
    QTest::newRow("the parent") << "folder/.." << "file.not-regular";
    QTest::newRow("no such folder") << "none/file" << "file.missing";
    QTest::newRow("a file as folder") << "file/new" << "file.missing";
    QTest::newRow("a loop as folder") << "loop/new" << "file.link-loop";
    QTest::newRow("NUL in the path") << QString("fi").append(QChar(0)).append("le") << "file.unwritable";
    QTest::newRow("a name beyond 255 bytes") << QString(256, 'n') << "file.unwritable";
}

void WriteTest::refusesPathsThatNameNoFile() {
    QFETCH(QString, path);
    QFETCH(QString, outcome);
    put("file", "content");
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    QVERIFY(QFile::link(folder_->filePath("loop"), folder_->filePath("loop")));
    const QStringList before = names();
    const QString whole = path.isEmpty() ? path : folder_->path() + "/" + path;
    QCOMPARE(codeOf(disk_.create(whole.toStdString(), asBytes("new"), false)), outcome);
    QCOMPARE(names(), before);
}

void WriteTest::walksRoundHiddenFilesLeftByAKilledProgram() {
    // Whatever numbers the names carry that come next in this process, 200 of them are taken.
    QCOMPARE(codeOf(disk_.create(at("first"), asBytes("x"), false)), "accepted");
    static QStringList seen;
    seen.clear();
    SystemCalls calls = kernel;
    calls.openAt = [](int folder, const char* name, int flags, mode_t mode) {
        if ((flags & O_CREAT) != 0 && seen.size() < 200) {
            ::close(kernel.openAt(folder, name, flags, mode));
            seen.append(name);
        }
        return kernel.openAt(folder, name, flags, mode);
    };
    QCOMPARE(codeOf(LocalDisk(calls).create(at("second"), asBytes("y"), false)), "accepted");
    QCOMPARE(contentOf("second"), "y");
    QCOMPARE(names().size(), 202);
}

void WriteTest::writesAllInSpiteOfShortWritesAndInterruptions() {
    static int turn;
    turn = 0;
    SystemCalls calls = kernel;
    calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
        if (turn++ % 2 == 0) {
            errno = EINTR;
            return -1;
        }
        return kernel.write(file, buffer, std::min<std::size_t>(size, 7));
    };
    calls.read = [](int file, void* buffer, std::size_t size) -> ssize_t {
        if (turn++ % 2 == 0) {
            errno = EINTR;
            return -1;
        }
        return kernel.read(file, buffer, std::min<std::size_t>(size, 5));
    };
    calls.sync = [](int file) {
        if (turn++ % 2 == 0) {
            errno = EINTR;
            return -1;
        }
        return kernel.sync(file);
    };
    QCOMPARE(codeOf(LocalDisk(calls).create(at("file"), asBytes("more than seven bytes"), false)), "accepted");
    QCOMPARE(contentOf("file"), "more than seven bytes");
}

void WriteTest::noticesADeviceThatTakesNothing() {
    SystemCalls calls = kernel;
    calls.write = [](int, const void*, std::size_t) -> ssize_t { return 0; };
    QCOMPARE(codeOf(LocalDisk(calls).create(at("file"), asBytes("content"), false)), "file.unwritable");
    QCOMPARE(names(), QStringList());
}

void WriteTest::noticesADeviceThatGivesOtherBytesBack() {
    static ssize_t (*const liars[])(int, void*, std::size_t) = {
        [](int file, void* buffer, std::size_t size) {
            const ssize_t count = kernel.read(file, buffer, size);
            static_cast<char*>(buffer)[0] ^= 1;
            return count;
        },
        [](int file, void* buffer, std::size_t size) { return std::min<ssize_t>(kernel.read(file, buffer, size), 6); },
        [](int file, void* buffer, std::size_t size) -> ssize_t { return kernel.read(file, buffer, size) + 1; },
        [](int, void*, std::size_t) -> ssize_t { return 0; },
    };
    put("old", "before");
    for (const auto liar : liars) {
        SystemCalls calls = kernel;
        calls.read = liar;
        const auto created = LocalDisk(calls).create(at("file"), asBytes("content"), false);
        QCOMPARE(codeOf(created), "file.unwritable");
        QVERIFY(created.error().detail.find("other bytes") != std::string::npos);
        QCOMPARE(codeOf(LocalDisk(calls).replace(at("old"), asBytes("content"), false)), "file.unwritable");
        QCOMPARE(names(), QStringList{"old"});
        QCOMPARE(contentOf("old"), "before");
    }
}

void WriteTest::acceptsAFolderThatCannotBeSynced() {
    SystemCalls calls = kernel;
    calls.sync = [](int file) {
        struct stat there = {};
        if (::fstat(file, &there) == 0 && S_ISDIR(there.st_mode)) {
            errno = EINVAL;
            return -1;
        }
        return kernel.sync(file);
    };
    QCOMPARE(codeOf(LocalDisk(calls).create(at("file"), asBytes("content"), false)), "accepted");
    QCOMPARE(contentOf("file"), "content");
}

void WriteTest::syncsTheBytesBeforeTheNameAndTheFolderAfter() {
    static QStringList trace;
    SystemCalls calls = kernel;
    calls.write = [](int file, const void* buffer, std::size_t size) {
        trace.append("write");
        return kernel.write(file, buffer, size);
    };
    calls.sync = [](int file) {
        struct stat there = {};
        trace.append(::fstat(file, &there) == 0 && S_ISDIR(there.st_mode) ? "sync folder" : "sync file");
        return kernel.sync(file);
    };
    calls.renameToNewName = [](int folder, const char* from, const char* to) {
        trace.append("name");
        return kernel.renameToNewName(folder, from, to);
    };
    calls.renameInFolder = [](int folder, const char* from, const char* to) {
        trace.append("replace");
        return kernel.renameInFolder(folder, from, to);
    };
    trace.clear();
    QCOMPARE(codeOf(LocalDisk(calls).create(at("file"), asBytes("content"), false)), "accepted");
    QCOMPARE(trace, QStringList({"write", "sync file", "name", "sync folder"}));
    trace.clear();
    QCOMPARE(codeOf(LocalDisk(calls).replace(at("file"), asBytes("new"), false)), "accepted");
    QCOMPARE(trace, QStringList({"write", "sync file", "replace", "sync folder"}));
    trace.clear();
    QCOMPARE(codeOf(LocalDisk(calls).makeFolder(at("folder/below"))), "accepted");
    QCOMPARE(trace, QStringList({"sync folder", "sync folder"}));
}

void WriteTest::replacesAFileAndKeepsItsPermissions() {
    put("file", "old and longer than the new one");
    QCOMPARE(::chmod(at("file").c_str(), 0664), 0);
    QCOMPARE(codeOf(disk_.replace(at("file"), asBytes("new"), false)), "accepted");
    QCOMPARE(contentOf("file"), "new");
    QCOMPARE(modeOf("file"), mode_t(0664));
    QCOMPARE(names(), QStringList{"file"});
}

void WriteTest::replacesWithASecretForTheOwnerOnly() {
    put("file", "old");
    QCOMPARE(::chmod(at("file").c_str(), 0664), 0);
    QCOMPARE(codeOf(disk_.replace(at("file"), asBytes("new"), true)), "accepted");
    QCOMPARE(contentOf("file"), "new");
    QCOMPARE(modeOf("file"), mode_t(0600));
}

void WriteTest::replacesWhereThereIsNoFile() {
    QCOMPARE(codeOf(disk_.replace(at("file"), asBytes("new"), false)), "accepted");
    QCOMPARE(contentOf("file"), "new");
    QCOMPARE(modeOf("file"), mode_t(0644));
    QCOMPARE(codeOf(disk_.replace(at("secret"), asBytes("new"), true)), "accepted");
    QCOMPARE(modeOf("secret"), mode_t(0600));
}

void WriteTest::replacesTheFileThatALinkPointsTo() {
    QVERIFY(QDir(folder_->path()).mkdir("elsewhere"));
    put("elsewhere/file", "old");
    QVERIFY(QFile::link("elsewhere/file", folder_->filePath("link")));
    QCOMPARE(codeOf(disk_.replace(at("link"), asBytes("new"), false)), "accepted");
    QVERIFY(QFileInfo(folder_->filePath("link")).isSymLink());
    QCOMPARE(contentOf("elsewhere/file"), "new");
    QCOMPARE(names(), QStringList({"elsewhere", "link"}));
}

void WriteTest::refusesToReplace_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("folder") << "folder" << "file.not-regular";
    QTest::newRow("FIFO") << "fifo" << "file.not-regular";
    QTest::newRow("link to a folder") << "to-folder" << "file.not-regular";
    QTest::newRow("link loop") << "loop" << "file.link-loop";
    QTest::newRow("dangling link") << "dangling" << "file.missing";
    QTest::newRow("no such folder") << "none/file" << "file.missing";
    QTest::newRow("trailing slash") << "new/" << "file.not-regular";
}

void WriteTest::refusesToReplace() {
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    QVERIFY(QFile::link("folder", folder_->filePath("to-folder")));
    QVERIFY(QFile::link("loop", folder_->filePath("loop")));
    QVERIFY(QFile::link("gone", folder_->filePath("dangling")));
    const QStringList before = names();
    QCOMPARE(codeOf(disk_.replace((folder_->path() + "/" + name).toStdString(), asBytes("new"), false)), outcome);
    QCOMPARE(names(), before);
}
