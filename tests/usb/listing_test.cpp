#include "listing_test.h"

#include <sys/stat.h>

using namespace anchorite::test;

namespace {

QStringList namesIn(const StickListing& listing) {
    QStringList names;
    for (const StickEntry& entry : listing.files) {
        names.append(QString::fromStdString(entry.name));
    }
    return names;
}

}  // namespace

void ListingTest::listsKnownNamesAndCountsTheRest() {
    put("b.anch", "12345");
    put("A.PEM", "1");
    put("root.json", "{}");
    put("MANIFEST.sha256", "whatever");
    put("notes.txt", "x");
    put("photo.jpg", "x");
    QVERIFY(QDir(stickPath()).mkdir("folder.anch"));
    QVERIFY(QFile::link("b.anch", stickPath() + "/link.anch"));
    QCOMPARE(::mkfifo(at("fifo.anch").c_str(), 0600), 0);
    const auto listing = openStick()->list();
    QCOMPARE(codeOf(listing), "accepted");
    QCOMPARE(namesIn(*listing), QStringList({"A.PEM", "MANIFEST.sha256", "b.anch", "root.json"}));
    QCOMPARE(listing->files[2].size, std::uint64_t{5});
    QCOMPARE(listing->others, std::size_t{5});
    QCOMPARE(listing->unlisted, std::size_t{0});
    QVERIFY(listing->hasManifest);
    QVERIFY(!listing->executables);
}

void ListingTest::neverShowsForeignNames() {
    for (const char* name : {"a\x1b[31m.anch", "\xff\xfe.anch", "\xe2\x80\xae.anch", "a\n.anch", "a b.anch"}) {
        put(name, "x");
    }
    auto stick = openStick();
    const auto listing = stick->list();
    QCOMPARE(codeOf(listing), "accepted");
    QCOMPARE(listing->files.size(), std::size_t{0});
    QCOMPARE(listing->others, std::size_t{5});
    const auto read = stick->read("a\x1b[31m.anch");
    QCOMPARE(codeOf(read), "usb.name");
    QVERIFY(!detailOf(read).contains('\x1b'));
}

void ListingTest::warnsOfWhatMightRun_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("warned");
    for (const char* name :
         {"setup.exe", "SETUP.EXE", "autorun.inf", "run.sh", "x.desktop", "x.lnk", ".hidden", ".anch-1-2.tmp.exe",
          ".anch-x.tmp", ".anch-1.tmp", ".anch--1.tmp", ".anch-1-2", "x.scr", "invoice.pdf.js"}) {
        QTest::newRow(name) << QByteArray(name) << true;
    }
    for (const char* name :
         {"notes.txt", "photo.jpg", ".Trash-1000", "._photo.jpg", "System Volume Information", ".DS_Store",
          "desktop.ini", "lost+found", "exe", ".anch-1-2.tmp", ".anch-4194304-17.tmp"}) {
        QTest::newRow(name) << QByteArray(name) << false;
    }
}

void ListingTest::warnsOfWhatMightRun() {
    QFETCH(QByteArray, name);
    QFETCH(bool, warned);
    put(name.constData(), "x");
    const auto listing = openStick()->list();
    QCOMPARE(codeOf(listing), "accepted");
    QCOMPARE(listing->executables, warned);
    QCOMPARE(listing->others, std::size_t{1});
}

void ListingTest::looksAtPermissionsWhereThereAreSome() {
    put("tool", "x");
    QCOMPARE(::chmod(at("tool").c_str(), 0755), 0);
    // On FAT every file looks like this.
    QVERIFY(!openStick()->list()->executables);
    FakeSystem system;
    system.buildUsual();
    system.mount(QFile::encodeName(stickPath()), "8:17", 20, "rw", "ext4");
    const auto warned = [&] {
        return Stick::open(faultyStickCalls(), stickPath().toStdString(), false, system.paths())->list()->executables;
    };
    QVERIFY(warned());
    QVERIFY(QFile::remove(stickPath() + "/tool"));
    QVERIFY(!warned());
    // A name of ours does not excuse what a write of ours never makes.
    put(".anch-1-2.tmp", "x");
    QVERIFY(!warned());
    QCOMPARE(::chmod(at(".anch-1-2.tmp").c_str(), 0755), 0);
    QVERIFY(warned());
}

void ListingTest::listsNoMoreThanItSays() {
    for (int i = 0; i < 70; ++i) {
        put(qPrintable(QString("%1.anch").arg(i, 2, 10, QChar('0'))), "x");
    }
    put("MANIFEST.sha256", "x");
    const auto listing = openStick()->list();
    QCOMPARE(codeOf(listing), "accepted");
    QCOMPARE(listing->files.size(), stickFilesLimit);
    QCOMPARE(QString::fromStdString(listing->files.back().name), "63.anch");
    QCOMPARE(listing->unlisted, std::size_t{7});
    QVERIFY(listing->hasManifest);
}

namespace {

QStringList missingIn(const StickListing& listing) {
    QStringList names;
    for (const std::string& name : listing.missing) {
        names.append(QString::fromStdString(name));
    }
    return names;
}

}  // namespace

void ListingTest::namesWhatTheManifestMisses() {
    put("a.anch", "x");
    put("ROOT.JSON", "{}");
    put("report.pdf", "x");
    QCOMPARE(missingIn(*openStick()->list()), QStringList());
    put("MANIFEST.sha256", manifestLine("z.anch", "x") + manifestLine("a.anch", "x") + manifestLine("root.json", "x") +
                               manifestLine("B.anch", "x") + manifestLine("a photo.jpg", "x") +
                               manifestLine("report.pdf", "x"));
    const auto listing = openStick()->list();
    QCOMPARE(codeOf(listing), "accepted");
    QCOMPARE(missingIn(*listing), QStringList({"B.anch", "a photo.jpg", "z.anch"}));
    QVERIFY(listing->hasManifest);
    put("z.anch", "x");
    put("B.anch", "x");
    put("a photo.jpg", "x");
    QCOMPARE(missingIn(*openStick()->list()), QStringList());
}

void ListingTest::namesNothingForAMalformedManifest() {
    for (const QByteArray& text : {QByteArray(), QByteArray("nonsense\n"), manifestLine("gone.anch", "x") + "x\n",
                                   manifestLine("../gone.anch", "x"), manifestLine("a\x1b[31m.anch", "x"),
                                   manifestLine("gone.anch", "x").repeated(1000)}) {
        put("MANIFEST.sha256", text);
        const auto listing = openStick()->list();
        QCOMPARE(codeOf(listing), "accepted");
        QCOMPARE(missingIn(*listing), QStringList());
        QVERIFY(listing->hasManifest);
    }
}

void ListingTest::namesNoMoreThanItSaysIsMissing() {
    QByteArray manifest;
    for (int i = 0; i < 70; ++i) {
        manifest += manifestLine(QByteArray::number(100 + i) + ".anch", "x");
    }
    put("MANIFEST.sha256", manifest);
    const auto listing = openStick()->list();
    QCOMPARE(listing->missing.size(), stickFilesLimit);
    QCOMPARE(QString::fromStdString(listing->missing.back()), "163.anch");
}

void ListingTest::refusesACrowdedFolder() {
    for (int i = 0; i < 4096; ++i) {
        put(qPrintable("file" + QString::number(i)), "");
    }
    auto stick = openStick();
    QCOMPARE(stick->list()->others, std::size_t{4096});
    put("one-more.anch", "x");
    QCOMPARE(codeOf(stick->list()), "usb.too-many");
}
