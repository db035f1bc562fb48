#include "name_test.h"

using namespace anchorite::test;

void NameTest::knowsTheNamesOfTheTrade_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("known");
    for (const char* name : {"root-16.sign-request.anch", "root-16.sig.1a2b3c4d.anch", "a.anch", "16.root.json",
                             "1.root.json", "16-2.root.json", "root.json", "root-2.json", "dana.pub", "dana.pem",
                             "transcript-2026-11-22.txt", "MANIFEST.sha256", "DANA.PEM", "Root.JSON", "A.ANCH"}) {
        QTest::newRow(name) << QByteArray(name) << true;
    }
    for (const char* name : {"",
                             ".",
                             "..",
                             ".anch",
                             "a.anch.exe",
                             "notes.txt",
                             "transcript.txt",
                             "x.root.json",
                             ".root.json",
                             "16..root.json",
                             "16-.root.json",
                             "16-2-3.root.json",
                             "root-.json",
                             "root-x.json",
                             "roots.json",
                             "manifest.sha256",
                             "con.anch",
                             "NUL.pem",
                             "lpt1.x.pub",
                             "a b.anch",
                             "a/b.anch",
                             "../a.anch",
                             "-a.anch",
                             "_a.anch",
                             "a\n.anch",
                             "a\x7f.anch",
                             "\xc3\xa4.anch",
                             "\xff.anch",
                             "a.anch.",
                             "a.anch ",
                             "autorun.inf"}) {
        QTest::newRow(QByteArray(name).toPercentEncoding()) << QByteArray(name) << false;
    }
    QTest::newRow("64 letters") << QByteArray(59, 'a') + ".anch" << true;
    QTest::newRow("65 letters") << QByteArray(60, 'a') + ".anch" << false;
    QTest::newRow("NUL") << QByteArray("a\0.anch", 7) << false;
}

void NameTest::knowsTheNamesOfTheTrade() {
    QFETCH(QByteArray, name);
    QFETCH(bool, known);
    QCOMPARE(isKnownStickName(std::string_view(name.constData(), static_cast<std::size_t>(name.size()))), known);
}

void NameTest::knowsEachNameThatItGives_data() {
    QTest::addColumn<QString>("second");
    QTest::newRow("root-16.sign-request.anch") << "root-16-2.sign-request.anch";
    QTest::newRow("16.root.json") << "16-2.root.json";
    QTest::newRow("root.json") << "root-2.json";
    QTest::newRow("dana.pem") << "dana-2.pem";
    QTest::newRow("transcript-2026-11-22.txt") << "transcript-2026-11-22-2.txt";
}

void NameTest::knowsEachNameThatItGives() {
    QFETCH(QString, second);
    const QTemporaryDir folder;
    auto stick = Stick::open(SystemCalls::ofKernel(), folder.path().toStdString(), true);
    QCOMPARE(codeOf(stick), "accepted");
    const auto name = QTest::currentDataTag();
    const auto written = stick->write({outgoing(name, "one"), outgoing(name, "two"), outgoing(name, "three")});
    QCOMPARE(codeOf(written), "accepted");
    QCOMPARE(QString::fromStdString((*written)[0].name), QString(name));
    QCOMPARE(QString::fromStdString((*written)[1].name), second);
    QVERIFY((*written)[2].name.find("-3.") != std::string::npos);
    for (const WrittenFile& file : *written) {
        QVERIFY2(isKnownStickName(file.name), file.name.c_str());
    }
}
