#include "manifest_test.h"

#include <QProcess>
#include <QStandardPaths>

using namespace anchorite::test;

void ManifestTest::isWrittenAsSha256sumReadsIt() {
    auto stick = openStick();
    QCOMPARE(codeOf(stick), "accepted");
    QCOMPARE(codeOf(stick->write({outgoing("b.anch", "bee"), outgoing("a.anch", "ay"), outgoing("C.PEM", "see")})),
             "accepted");
    QCOMPARE(contentOf("MANIFEST.sha256"),
             manifestLine("C.PEM", "see") + manifestLine("a.anch", "ay") + manifestLine("b.anch", "bee"));
    if (QStandardPaths::findExecutable("sha256sum").isEmpty()) {
        QSKIP("sha256sum is not here to check the file too");
    }
    QProcess check;
    check.setWorkingDirectory(stickPath());
    check.start("sha256sum", {"--strict", "-c", "MANIFEST.sha256"});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
}

void ManifestTest::keepsTheLinesOfOthersAndAddsItsOwn() {
    put("old file.txt", "old");
    put("MANIFEST.sha256", manifestLine("old file.txt", "old"));
    auto stick = openStick();
    QCOMPARE(codeOf(stick->write({outgoing("new.anch", "new")})), "accepted");
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("new.anch", "new") + manifestLine("old file.txt", "old"));
    QCOMPARE(codeOf(stick->write({outgoing("new.anch", "newer")})), "accepted");
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("new-2.anch", "newer") + manifestLine("new.anch", "new") +
                                               manifestLine("old file.txt", "old"));
}

void ManifestTest::keepsTheLinesOfFilesThatAreGone() {
    put("MANIFEST.sha256", manifestLine("gone.anch", "gone"));
    auto stick = openStick();
    QCOMPARE(codeOf(stick->write({outgoing("here.anch", "here")})), "accepted");
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("gone.anch", "gone") + manifestLine("here.anch", "here"));
}

void ManifestTest::givesNoNewFileAnOldLine() {
    put("MANIFEST.sha256", manifestLine("GONE.anch", "gone"));
    auto stick = openStick();
    const auto written = stick->write({outgoing("gone.anch", "new")});
    QCOMPARE(codeOf(written), "accepted");
    QCOMPARE(QString::fromStdString(written->front().name), "gone-2.anch");
    QCOMPARE(names(), QStringList({"MANIFEST.sha256", "gone-2.anch"}));
}

void ManifestTest::refusesAManifestThatIsNotOne_data() {
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = manifestLine("x.anch", "x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a line feed") << QByteArray("\n");
    QTest::newRow("torn") << good.chopped(1);
    QTest::newRow("torn in a digest") << good + good.left(20);
    QTest::newRow("carriage returns") << QByteArray(good).replace("\n", "\r\n");
    QTest::newRow("empty line") << good + "\n";
    QTest::newRow("one blank") << QByteArray(good).replace("  ", " ");
    QTest::newRow("tab") << QByteArray(good).replace("  ", "\t ");
    QTest::newRow("capital digits") << good.left(64).toUpper() + good.mid(64);
    QTest::newRow("short digest") << good.mid(2);
    QTest::newRow("no hex") << "zz" + good.mid(2);
    QTest::newRow("no name") << good.left(66) + "\n";
    QTest::newRow("path") << manifestLine("../x.anch", "x");
    QTest::newRow("backslash") << manifestLine("a\\x.anch", "x");
    QTest::newRow("control character") << manifestLine("a\x1bx.anch", "x");
    QTest::newRow("not UTF-8") << manifestLine("\xff.anch", "x");
    QTest::newRow("right-to-left") << manifestLine("\xe2\x80\xaexna.anch", "x");
    QTest::newRow("NUL") << manifestLine(QByteArray("a\0.anch", 7), "x");
    QTest::newRow("one name twice") << good + good;
    QTest::newRow("one name in two cases") << good + manifestLine("X.ANCH", "y");
    QTest::newRow("name of 256 letters") << manifestLine(QByteArray(256, 'a'), "x");
    QTest::newRow("too large") << manifestLine(QByteArray(200, 'a'), "x").repeated(300);
    QTest::newRow("JSON") << QByteArray("{}\n");
}

void ManifestTest::refusesAManifestThatIsNotOne() {
    QFETCH(QByteArray, content);
    put("MANIFEST.sha256", content);
    put("x.anch", "x");
    auto stick = openStick();
    const auto written = stick->write({outgoing("new.anch", "new")});
    QCOMPARE(codeOf(written), "usb.manifest");
    QVERIFY2(!detailOf(written).contains('\x1b') && !detailOf(written).contains('\0'), detailOf(written));
    QCOMPARE(codeOf(stick->read("x.anch")), "usb.manifest");
    QCOMPARE(names(), QStringList({"MANIFEST.sha256", "x.anch"}));
    QCOMPARE(contentOf("MANIFEST.sha256"), content);
}

void ManifestTest::refusesToGrowBeyondItsLimit() {
    QByteArray lines;
    for (int i = 0; lines.size() < 65000; ++i) {
        lines += manifestLine("file-" + QByteArray::number(i).rightJustified(5, '0'), "x");
    }
    put("MANIFEST.sha256", lines);
    auto stick = openStick();
    std::vector<OutgoingFile> files;
    for (int i = 0; i < 10; ++i) {
        files.push_back(outgoing("new.anch", "new"));
    }
    QCOMPARE(codeOf(stick->write(files)), "usb.too-many");
    QCOMPARE(names(), QStringList{"MANIFEST.sha256"});
    QCOMPARE(contentOf("MANIFEST.sha256"), lines);
}

namespace {

QString manifestPath;
QByteArray manifestContent;

void putManifest() {
    QFile file(manifestPath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manifestContent);
}

}  // namespace

void ManifestTest::takesWhatAnotherAddedMeanwhile() {
    manifestPath = stickPath() + "/MANIFEST.sha256";
    manifestContent = manifestLine("theirs.anch", "theirs");
    auto stick = openStick();
    meddling = {.kind = static_cast<int>(Call::write), .at = 0, .deed = putManifest};
    QCOMPARE(codeOf(stick->write({outgoing("ours.anch", "ours")})), "accepted");
    QCOMPARE(contentOf("MANIFEST.sha256"), manifestLine("ours.anch", "ours") + manifestContent);
}

void ManifestTest::refusesWhatAnotherBrokeMeanwhile() {
    manifestPath = stickPath() + "/MANIFEST.sha256";
    manifestContent = "broken";
    auto stick = openStick();
    meddling = {.kind = static_cast<int>(Call::write), .at = 0, .deed = putManifest};
    const auto written = stick->write({outgoing("ours.anch", "ours")});
    QCOMPARE(codeOf(written), "usb.manifest");
    QVERIFY2(detailOf(written).endsWith("complete on the stick, but not in its manifest: ours.anch"),
             detailOf(written));
    QCOMPARE(contentOf("MANIFEST.sha256"), "broken");
    QCOMPARE(contentOf("ours.anch"), "ours");
}
