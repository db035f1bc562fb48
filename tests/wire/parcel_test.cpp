#include "parcel_test.h"

using namespace anchorite::test;

void ParcelTest::takesNamesThatEveryFileSystemTakes_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a request") << "root-16.sign-request.anch" << true;
    QTest::newRow("begins with a digit") << "16.root.json" << true;
    QTest::newRow("one letter") << "a" << true;
    QTest::newRow("64 characters") << QString(64, 'a') << true;
    QTest::newRow("65 characters") << QString(65, 'a') << false;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("capital") << "Root.json" << false;
    QTest::newRow("blank") << "root json" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("parent folder") << ".." << false;
    QTest::newRow("hidden") << ".root" << false;
    QTest::newRow("option") << "-rf" << false;
    QTest::newRow("begins with a line") << "_a" << false;
    QTest::newRow("ends with a dot") << "root." << false;
    QTest::newRow("line feed") << "root\n" << false;
    QTest::newRow("NUL inside") << QString("a").append(QChar(0)).append("b") << false;
    QTest::newRow("not ASCII") << QString::fromUtf8("r\u00f6ot") << false;
    QTest::newRow("device") << "con" << false;
    QTest::newRow("device with an extension") << "nul.json" << false;
    QTest::newRow("port with two extensions") << "com1.tar.gz" << false;
    QTest::newRow("no port 0") << "lpt0" << true;
    QTest::newRow("begins as a device") << "console" << true;
    QTest::newRow("port of two digits") << "com12" << true;
    QTest::newRow("device as extension") << "a.con" << true;
}

void ParcelTest::takesNamesThatEveryFileSystemTakes() {
    QFETCH(QString, name);
    QFETCH(bool, taken);
    QCOMPARE(isParcelName(name.toStdString()), taken);
}

void ParcelTest::makesANameOfAnyFileName_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("good already") << QByteArray("7.root.json") << "7.root.json";
    QTest::newRow("capitals and blanks") << QByteArray("My Root.JSON") << "my-root.json";
    QTest::newRow("one dash for one letter of two bytes") << QByteArray("r\xc3\xb6ot") << "r-ot";
    QTest::newRow("no UTF-8") << QByteArray("r\xff\xfeot") << "r--ot";
    QTest::newRow("hidden") << QByteArray("...profile") << "profile";
    QTest::newRow("dots behind") << QByteArray("root...") << "root";
    QTest::newRow("only dots") << QByteArray("...") << "parcel";
    QTest::newRow("nothing") << QByteArray() << "parcel";
    QTest::newRow("device") << QByteArray("CON.txt") << "parcel-con.txt";
    QTest::newRow("long, with a dot at the cut") << QByteArray(63, 'a') + ".json" << QString(63, 'a');
}

void ParcelTest::makesANameOfAnyFileName() {
    QFETCH(QByteArray, file);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(parcelNameFor(file.toStdString())), name);
}

void ParcelTest::makesAcceptedNamesOfAnything() {
    Chance chance(1);
    for (int i = 0; i < 2000; ++i) {
        const anchorite::Bytes bytes = chance.bytes(chance.below(100));
        const std::string name = parcelNameFor(anchorite::asText(bytes));
        QVERIFY2(isParcelName(name), name.c_str());
    }
}

void ParcelTest::callsEveryKindByItsWords() {
    QStringList words;
    for (int kind = 1; kind <= 6; ++kind) {
        const auto word = wordsFor(static_cast<ParcelKind>(kind));
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
    QCOMPARE(words.join(", "),
             "signing request, signature response, metadata file, public keys, transcript, other file");
}

void ParcelTest::drawsIdsFromTheGivenRandomness() {
    Chance one(7);
    Chance same(7);
    const ParcelId first = drawParcelId(one);
    QVERIFY(first == drawParcelId(same));
    QVERIFY(first != drawParcelId(one));
}
