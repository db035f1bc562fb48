#include "write_test.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

using namespace anchorite::test;

void WriteTest::writesFilesAndThenTheManifest() {
    // What is renamed into place, in this order; each under a hidden name before.
    static QStringList published;
    published.clear();
    SystemCalls calls = SystemCalls::ofKernel();
    calls.renameToNewName = [](int folder, const char* from, const char* to) {
        published.append(QString(from).left(6) + " " + to);
        return SystemCalls::ofKernel().renameToNewName(folder, from, to);
    };
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick), "accepted");
    QCOMPARE(QString::fromStdString(stick->volume().device), "8:17");
    const QByteArray large(1 << 20, 'x');
    QCOMPARE(codeOf(stick->write({outgoing("b.anch", large), outgoing("a.anch", "ay")})), "accepted");
    QCOMPARE(published, QStringList({".anch- b.anch", ".anch- a.anch", ".anch- MANIFEST.sha256"}));
    QCOMPARE(names(), QStringList({"MANIFEST.sha256", "a.anch", "b.anch"}));
    QCOMPARE(contentOf("b.anch"), large);
    struct stat there = {};
    QCOMPARE(::stat(at("a.anch").c_str(), &there), 0);
    QCOMPARE(there.st_mode & 0111, mode_t{0});
}

void WriteTest::tellsWhereEachFileStandsAndItsDigest() {
    put("a.anch", "theirs");
    auto stick = openStick();
    const auto written = stick->write({outgoing("a.anch", "ours")});
    QCOMPARE(codeOf(written), "accepted");
    QCOMPARE(written->size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(written->front().name), "a-2.anch");
    QCOMPARE(written->front().size, std::size_t{4});
    QCOMPARE(QByteArray::fromStdString(written->front().digest.hex()),
             QCryptographicHash::hash("ours", QCryptographicHash::Sha256).toHex());
}

void WriteTest::neverUsesANameThatIsThere_data() {
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("name");
    QTest::newRow("the same") << QStringList{"root.json"} << "root-2.json";
    QTest::newRow("other case") << QStringList{"ROOT.json"} << "root-2.json";
    QTest::newRow("second too") << QStringList{"root.json", "Root-2.JSON"} << "root-3.json";
    QTest::newRow("only the second") << QStringList{"root-2.json"} << "root.json";
    QTest::newRow("another") << QStringList{"root.jso"} << "root.json";
}

void WriteTest::neverUsesANameThatIsThere() {
    QFETCH(QStringList, there);
    QFETCH(QString, name);
    for (const QString& other : there) {
        put(qPrintable(other), "theirs");
    }
    QVERIFY(QDir(stickPath()).mkdir("folder.anch"));
    QVERIFY(QFile::link("nowhere", stickPath() + "/link.anch"));
    auto stick = openStick();
    const auto written =
        stick->write({outgoing("root.json", "ours"), outgoing("folder.anch", "x"), outgoing("link.anch", "x")});
    QCOMPARE(codeOf(written), "accepted");
    QCOMPARE(QString::fromStdString((*written)[0].name), name);
    QCOMPARE(contentOf(name), "ours");
    QCOMPARE(QString::fromStdString((*written)[1].name), "folder-2.anch");
    QCOMPARE(QString::fromStdString((*written)[2].name), "link-2.anch");
    for (const QString& other : there) {
        QCOMPARE(contentOf(other), "theirs");
    }
}

void WriteTest::writesNothingWhenOneFileIsPrivate() {
    auto stick = openStick();
    const auto written = stick->write(
        {outgoing("a.anch", "good"), outgoing("dana.pub", "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEI\n")});
    QCOMPARE(codeOf(written), "usb.private");
    QVERIFY(detailOf(written).contains("dana.pub") && !detailOf(written).contains("MC4C"));
    QCOMPARE(names(), QStringList());
}

void WriteTest::refusesNames_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"", ".", "..", "../a.anch", "a/b.anch", ".hidden", "a b", "con", "Nul.txt", "a.",
                             "\xc3\xa4", "MANIFEST.sha256", "manifest.SHA256", "a\nb", "-a", "a:b", "a*"}) {
        QTest::newRow(QByteArray(name).toPercentEncoding()) << QByteArray(name);
    }
    QTest::newRow("65 letters") << QByteArray(65, 'a');
}

void WriteTest::refusesNames() {
    QFETCH(QByteArray, name);
    auto stick = openStick();
    const auto written = stick->write({outgoing("good.anch", "x"), outgoing(name.constData(), "x")});
    QCOMPARE(codeOf(written), "usb.name");
    QVERIFY(!detailOf(written).contains('\n'));
    QCOMPARE(names(), QStringList());
}

void WriteTest::refusesWhatNoReaderTakes() {
    auto stick = openStick();
    QCOMPARE(codeOf(stick->write({})), "usb.too-many");
    QCOMPARE(codeOf(stick->write(std::vector<OutgoingFile>(65, outgoing("a.anch", "x")))), "usb.too-many");
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "")})), "usb.empty");
    const QByteArray most(static_cast<qsizetype>(stickFileLimit), 'x');
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", most + "x")})), "file.too-large");
    QCOMPARE(names(), QStringList());
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", most)})), "accepted");
    QCOMPARE(codeOf(stick->read("a.anch")), "accepted");
    QCOMPARE(codeOf(stick->write(std::vector<OutgoingFile>(64, outgoing("b.anch", "x")))), "accepted");
    QCOMPARE(names().size(), 66);
    // No number is left for one name.
    QCOMPARE(codeOf(stick->write(std::vector<OutgoingFile>(36, outgoing("b.anch", "x")))), "usb.name");
}

namespace {

struct statvfs space;

int tellSpace(int, struct statvfs* there) {
    *there = space;
    return 0;
}

}  // namespace

void WriteTest::refusesAFullOrReadOnlyMedium_data() {
    QTest::addColumn<unsigned long>("freeBlocks");
    QTest::addColumn<unsigned long>("flags");
    QTest::addColumn<QString>("outcome");
    // Twice 1000 bytes and the manifest, and 1 MiB: 1 181 648 bytes, 289 blocks.
    QTest::newRow("room") << 289UL << 0UL << "accepted";
    QTest::newRow("one block short") << 288UL << 0UL << "usb.no-space";
    QTest::newRow("full") << 0UL << 0UL << "usb.no-space";
    QTest::newRow("read-only") << 1000UL << static_cast<unsigned long>(ST_RDONLY) << "usb.read-only";
}

void WriteTest::refusesAFullOrReadOnlyMedium() {
    QFETCH(unsigned long, freeBlocks);
    QFETCH(unsigned long, flags);
    QFETCH(QString, outcome);
    space = {};
    space.f_bsize = space.f_frsize = 4096;
    space.f_blocks = 100000;
    space.f_bavail = freeBlocks;
    space.f_flag = flags;
    SystemCalls calls = faultyStickCalls();
    calls.space = tellSpace;
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", QByteArray(1000, 'x'))})), outcome);
    QCOMPARE(names().isEmpty(), outcome != "accepted");
    // A driver that tells nothing is given a try.
    space.f_blocks = 0;
    space.f_bavail = 0;
    QCOMPARE(codeOf(stick->write({outgoing("b.anch", "x")})), flags == 0 ? "accepted" : "usb.read-only");
}

void WriteTest::refusesACrowdedFolder() {
    for (int i = 0; i < 4095; ++i) {
        put(qPrintable("file" + QString::number(i)), "");
    }
    auto stick = openStick();
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "usb.too-many");
    QCOMPARE(names().size(), 4095);
    QVERIFY(QFile::remove(stickPath() + "/file0"));
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "accepted");
}

void WriteTest::opensOnlyFoldersOnRemovableMedia() {
    const std::string internal = folder_->path().toStdString();
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), internal, false, system_->paths())), "usb.not-removable");
    QVERIFY(QDir(stickPath()).mkdir("out"));
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), at("out"), false, system_->paths())), "accepted");
    auto paths = system_->paths();
    paths.mountinfo = "/none";
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), at("out"), false, paths)), "usb.mounts");
}

void WriteTest::writesIntoAnyFolderWhenAskedTo() {
    auto paths = system_->paths();
    auto stick = Stick::open(faultyStickCalls(), folder_->path().toStdString(), true, paths);
    QCOMPARE(codeOf(stick), "accepted");
    QVERIFY(!stick->volume().removable);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "x")})), "accepted");
    paths.mountinfo = "/none";
    auto unknown = Stick::open(faultyStickCalls(), stickPath().toStdString() + "//", true, paths);
    QCOMPARE(codeOf(unknown), "accepted");
    QVERIFY(unknown->volume().careless && unknown->volume().device.empty());
    Stick moved = std::move(*unknown);
    QCOMPARE(codeOf(moved.write({outgoing("a.anch", "x")})), "accepted");
    QCOMPARE(contentOf("a.anch"), "x");
}

void WriteTest::refusesWhatIsNoFolder_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << "none" << "file.missing";
    QTest::newRow("a file") << "file" << "file.not-regular";
    QTest::newRow("below a file") << "file/x" << "file.not-regular";
    QTest::newRow("a link to a folder") << "link" << "file.not-regular";
    QTest::newRow("the same with a slash") << "link/" << "file.not-regular";
    QTest::newRow("a loop") << "loop" << "file.not-regular";
    QTest::newRow("a FIFO") << "fifo" << "file.not-regular";
}

void WriteTest::refusesWhatIsNoFolder() {
    QFETCH(QString, name);
    QFETCH(QString, outcome);
    put("file", "x");
    QVERIFY(QDir(stickPath()).mkdir("folder"));
    QVERIFY(QFile::link("folder", stickPath() + "/link"));
    QVERIFY(QFile::link("loop", stickPath() + "/loop"));
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), at(qPrintable(name)), true, system_->paths())), outcome);
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), "", true)), "file.missing");
    QCOMPARE(codeOf(Stick::open(faultyStickCalls(), std::string("/tmp\0x", 6), true)), "file.missing");
}

void WriteTest::checksEveryFileBeforeItGetsItsName() {
    static QByteArray steps;
    steps.clear();
    SystemCalls calls = SystemCalls::ofKernel();
    calls.write = [](int file, const void* bytes, std::size_t size) {
        steps += "write ";
        return SystemCalls::ofKernel().write(file, bytes, size);
    };
    calls.sync = [](int file) {
        struct stat there = {};
        steps += SystemCalls::ofKernel().status(file, &there) == 0 && S_ISDIR(there.st_mode) ? "sync-folder " : "sync ";
        return SystemCalls::ofKernel().sync(file);
    };
    calls.renameToNewName = [](int folder, const char* from, const char* to) {
        steps += "name ";
        return SystemCalls::ofKernel().renameToNewName(folder, from, to);
    };
    calls.syncVolume = [](int file) {
        steps += "sync-volume ";
        return SystemCalls::ofKernel().syncVolume(file);
    };
    calls.forgetCached = [](int file) {
        steps += "forget ";
        SystemCalls::ofKernel().forgetCached(file);
    };
    auto stick = openStick(calls);
    QCOMPARE(codeOf(stick->write({outgoing("a.anch", "content")})), "accepted");
    const QByteArray one = "write sync forget name sync-folder sync-volume forget ";
    QVERIFY2(QByteArray(steps).replace("forget forget", "forget") == one + one, steps);
}
