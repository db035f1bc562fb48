#include "growing_test.h"

#include <signal.h>
#include <sys/wait.h>

using anchorite::asBytes;
using anchorite::asText;
using anchorite::GrowingFile;
using namespace anchorite::test;

namespace {

using Growing = anchorite::Result<std::unique_ptr<GrowingFile>>;

QByteArray read(GrowingFile& file) {
    const auto bytes = file.content(enough);
    return bytes ? QByteArray::fromStdString(std::string(asText(*bytes))) : QByteArray("(unreadable)");
}

}  // namespace

void GrowingTest::makesTheFileAndLetsItGrow() {
    const auto file = disk_.grow(at("log"));
    QCOMPARE(codeOf(file), "accepted");
    QCOMPARE(modeOf("log"), mode_t{0644});
    QCOMPARE(read(**file), "");
    QCOMPARE(codeOf((*file)->append(asBytes("one\n"))), "accepted");
    QCOMPARE(codeOf((*file)->append(asBytes("two\n"))), "accepted");
    QCOMPARE(codeOf((*file)->append({})), "accepted");
    QCOMPARE(contentOf("log"), "one\ntwo\n");
    QCOMPARE(read(**file), "one\ntwo\n");
    QCOMPARE(read(**file), "one\ntwo\n");
    QCOMPARE(names(), QStringList{"log"});
}

void GrowingTest::keepsWhatIsThereAlready() {
    put("log", "old\n");
    QCOMPARE(::chmod(at("log").c_str(), 0640), 0);
    const auto file = disk_.grow(at("log"));
    QCOMPARE(codeOf(file), "accepted");
    QCOMPARE(codeOf((*file)->append(asBytes("new\n"))), "accepted");
    QCOMPARE(contentOf("log"), "old\nnew\n");
    QCOMPARE(modeOf("log"), mode_t{0640});
}

void GrowingTest::cutsTheEndOff() {
    put("log", "one\ntwo\ntor");
    const auto file = disk_.grow(at("log"));
    QCOMPARE(codeOf((*file)->cutTo(8)), "accepted");
    QCOMPARE(contentOf("log"), "one\ntwo\n");
    QCOMPARE(codeOf((*file)->append(asBytes("three\n"))), "accepted");
    QCOMPARE(contentOf("log"), "one\ntwo\nthree\n");
    QCOMPARE(codeOf((*file)->cutTo(15)), "file.unwritable");
    QCOMPARE(contentOf("log"), "one\ntwo\nthree\n");
}

void GrowingTest::refusesASecondWriterUntilTheFirstHasGone() {
    {
        const auto first = disk_.grow(at("log"));
        QCOMPARE(codeOf(first), "accepted");
        QCOMPARE(codeOf(disk_.grow(at("log"))), "file.locked");
        QCOMPARE(codeOf(LocalDisk().grow(at("log"))), "file.locked");
        // Readers are not kept out.
        QCOMPARE(codeOf(disk_.read(at("log"), enough)), "accepted");
    }
    QCOMPARE(codeOf(disk_.grow(at("log"))), "accepted");
}

void GrowingTest::freesTheLockOfAKilledProgram() {
    int ready[2] = {};
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto file = LocalDisk().grow(at("log"));
        const char answer = file ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) {
            for (;;)
                ::pause();
        }
        ::_exit(1);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    const auto meanwhile = codeOf(disk_.grow(at("log")));
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    ::close(ready[0]);
    ::close(ready[1]);
    QCOMPARE(answer, 'y');
    QCOMPARE(meanwhile, "file.locked");
    QCOMPARE(codeOf(disk_.grow(at("log"))), "accepted");
}

void GrowingTest::refusesWhatIsNoFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("folder") << "folder" << "file.not-regular";
    QTest::newRow("fifo") << "fifo" << "file.not-regular";
    QTest::newRow("link to a file") << "link" << "file.not-regular";
    QTest::newRow("dangling link") << "dangling" << "file.not-regular";
    QTest::newRow("trailing slash") << "new/" << "file.not-regular";
}

void GrowingTest::refusesWhatIsNoFile() {
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    put("file", "old");
    QVERIFY(QFile::link(folder_->filePath("file"), folder_->filePath("link")));
    QVERIFY(QFile::link(folder_->filePath("gone"), folder_->filePath("dangling")));
    QVERIFY(QDir(folder_->path()).mkdir("folder"));
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    const QStringList before = names();
    QCOMPARE(codeOf(disk_.grow((folder_->path() + "/" + name).toStdString())), outcome);
    QCOMPARE(names(), before);
    QCOMPARE(contentOf("file"), "old");
}

void GrowingTest::refusesAFolderThatIsNotThere() {
    QCOMPARE(codeOf(disk_.grow(at("nowhere/log"))), "file.missing");
    QCOMPARE(codeOf(disk_.grow(at("log") + std::string("\0", 1))), "file.unwritable");
    QVERIFY(names().isEmpty());
}

void GrowingTest::refusesContentBeyondTheLimit() {
    put("log", "12345");
    const auto file = disk_.grow(at("log"));
    QCOMPARE(codeOf((*file)->content(5)), "accepted");
    QCOMPARE(codeOf((*file)->content(4)), "file.too-large");
    // 300 MB of nothing cost no memory when they are refused.
    put("sparse", "");
    QCOMPARE(::truncate(at("sparse").c_str(), 300'000'000), 0);
    QCOMPARE(codeOf((*disk_.grow(at("sparse")))->content(256 << 20)), "file.too-large");
}

void GrowingTest::refusesToGoOnWhenOthersWrote_data() {
    QTest::addColumn<int>("deed");
    QTest::newRow("others append") << 0;
    QTest::newRow("others cut") << 1;
    QTest::newRow("others remove it") << 2;
    QTest::newRow("others replace it") << 3;
}

void GrowingTest::refusesToGoOnWhenOthersWrote() {
    QFETCH(int, deed);
    put("log", "old\n");
    const auto file = disk_.grow(at("log"));
    if (deed == 0)
        put("log", "old\nforeign\n");
    if (deed == 1)
        QCOMPARE(::truncate(at("log").c_str(), 1), 0);
    if (deed == 2)
        QVERIFY(QFile::remove(folder_->filePath("log")));
    if (deed == 3)
        QCOMPARE(codeOf(disk_.replace(at("log"), asBytes("foreign"), false)), "accepted");
    const auto before = contentOf("log");
    QCOMPARE(codeOf((*file)->append(asBytes("new\n"))), "file.changed");
    QCOMPARE(codeOf((*file)->cutTo(0)), "file.changed");
    QCOMPARE(codeOf((*file)->content(enough)), "file.changed");
    QCOMPARE(contentOf("log"), before);
}

void GrowingTest::noticesAFileThatTookTheNameWhileItWasOpened() {
    put("log", "old\n");
    static std::string path;
    path = at("log");
    SystemCalls calls = kernel;
    calls.lock = [](int file) {
        const auto replaced = LocalDisk().replace(path, asBytes("foreign"), false);
        return replaced ? kernel.lock(file) : -1;
    };
    QCOMPARE(codeOf(LocalDisk(calls).grow(at("log"))), "file.changed");
    QCOMPARE(contentOf("log"), "foreign");
}

void GrowingTest::writesAllInSpiteOfShortWritesAndInterruptions() {
    static int turn;
    turn = 0;
    SystemCalls calls = kernel;
    calls.write = [](int file, const void* buffer, std::size_t size) -> ssize_t {
        errno = EINTR;
        return ++turn % 2 == 0 ? -1 : kernel.write(file, buffer, std::min<std::size_t>(size, 3));
    };
    calls.readAt = [](int file, void* buffer, std::size_t size, off_t offset) -> ssize_t {
        errno = EINTR;
        return ++turn % 2 == 0 ? -1 : kernel.readAt(file, buffer, std::min<std::size_t>(size, 3), offset);
    };
    calls.lock = [](int file) {
        errno = EINTR;
        return ++turn % 2 == 0 ? -1 : kernel.lock(file);
    };
    const auto file = LocalDisk(calls).grow(at("log"));
    QCOMPARE(codeOf(file), "accepted");
    QCOMPARE(codeOf((*file)->append(asBytes("a line that takes many writes\n"))), "accepted");
    QCOMPARE(read(**file), "a line that takes many writes\n");
    QVERIFY2(turn > 20, QByteArray::number(turn));
}

void GrowingTest::survivesAFaultAtEveryCallOfOpening() {
    int calls = 0;
    int refused = 0;
    for (bool struck = true; struck; ++calls) {
        put("log", "old\n");
        fault = {.at = calls};
        {
            const auto file = LocalDisk(faultyCalls()).grow(at("log"));
            struck = fault.count > calls;
            refused += file ? 0 : 1;
            fault = {};
        }
        QCOMPARE(contentOf("log"), "old\n");
        QCOMPARE(codeOf(disk_.grow(at("log"))), "accepted");
    }
    // Open folder, open file, lock, sync folder.
    QCOMPARE(refused, 4);
}

void GrowingTest::survivesAFaultAtEveryCallOfAppending_data() {
    QTest::addColumn<bool>("andAllLater");
    QTest::newRow("one fault") << false;
    QTest::newRow("a pulled stick") << true;
}

void GrowingTest::survivesAFaultAtEveryCallOfAppending() {
    QFETCH(bool, andAllLater);
    int calls = 0;
    int refused = 0;
    for (bool struck = true; struck; ++calls) {
        put("log", "old\n");
        const auto file = LocalDisk(faultyCalls()).grow(at("log"));
        QCOMPARE(codeOf(file), "accepted");
        fault = {.at = calls, .andAllLater = andAllLater};
        const auto done = (*file)->append(asBytes("new\n"));
        struck = fault.count > calls;
        fault = {};
        const auto content = contentOf("log");
        if (done) {
            QCOMPARE(content, "old\nnew\n");
            continue;
        }
        ++refused;
        const bool said = QString::fromStdString(done.error().detail).contains("may stand");
        QVERIFY2(content == "old\n" || said, qPrintable(QString::number(calls)));
        QCOMPARE(codeOf((*file)->append(asBytes("more\n"))), "file.unwritable");
        QCOMPARE(contentOf("log"), content);
    }
    QCOMPARE(refused, 2);  // write, sync
}

void GrowingTest::saysWhenItCouldNotCutBack() {
    put("log", "old\n");
    const auto file = LocalDisk(faultyCalls()).grow(at("log"));
    fault = {.at = 1, .andAllLater = true};
    const auto done = (*file)->append(asBytes("new\n"));
    QCOMPARE(codeOf(done), "file.unwritable");
    QVERIFY(
        QString::fromStdString(done.error().detail).endsWith("; part of what was to be written may stand at its end"));
    QCOMPARE(contentOf("log"), "old\nnew\n");
}

void GrowingTest::takesNothingMoreAfterAFailure() {
    const auto file = LocalDisk(faultyCalls()).grow(at("log"));
    QCOMPARE(codeOf((*file)->append(asBytes("one\n"))), "accepted");
    fault = {.at = 1};
    QCOMPARE(codeOf((*file)->append(asBytes("two\n"))), "file.unwritable");
    fault = {};
    QCOMPARE(contentOf("log"), "one\n");
    QCOMPARE(codeOf((*file)->append(asBytes("three\n"))), "file.unwritable");
    QCOMPARE(contentOf("log"), "one\n");
}

void GrowingTest::namesTheFaultByItsCode_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("full") << ENOSPC << "file.no-space";
    QTest::newRow("quota") << EDQUOT << "file.no-space";
    QTest::newRow("mounted read-only") << EROFS << "file.read-only";
    QTest::newRow("input/output error") << EIO << "file.unwritable";
    QTest::newRow("no locks") << ENOLCK << "file.unwritable";
}

void GrowingTest::namesTheFaultByItsCode() {
    QFETCH(int, number);
    QFETCH(QString, outcome);
    // 1: the file is made; 2: it is locked; 3: the folder is synced.
    for (const int call : {1, 2, 3}) {
        fault = {.at = call, .number = number};
        QCOMPARE(codeOf(LocalDisk(faultyCalls()).grow(at("log"))), outcome);
    }
    for (const int call : {0, 1}) {
        fault = {};
        const auto file = LocalDisk(faultyCalls()).grow(at("log"));
        fault = {.at = call, .number = number};
        const auto done = (*file)->append(asBytes("content"));
        QCOMPARE(codeOf(done), outcome);
        const QString detail = QString::fromStdString(done.error().detail);
        QVERIFY2(detail.contains(folder_->filePath("log")) && !detail.endsWith('.'), qPrintable(detail));
        QCOMPARE(contentOf("log"), "");
    }
}

void GrowingTest::refusesAReadOnlyFile() {
    put("log", "old\n");
    QCOMPARE(::chmod(at("log").c_str(), 0444), 0);
    QCOMPARE(::chmod(folder_->path().toLocal8Bit().constData(), 0755), 0);
    const Nobody nobody;
    if (!nobody.isBoundByPermissions()) {
        QSKIP("run as root, which no permission binds, and cannot become another user");
    }
    QCOMPARE(codeOf(disk_.grow(at("log"))), "file.read-only");
}
