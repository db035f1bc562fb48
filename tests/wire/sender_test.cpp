#include "sender_test.h"

#include "transfer/wire/capacity.h"

using namespace anchorite::test;
using anchorite::Bytes;
using anchorite::fail;
using anchorite::Result;

void SenderTest::offersTheFourDensities() {
    QStringList found;
    for (const Density& one : densities()) {
        found << QString("%1 %2 v%3 %4/s")
                     .arg(QString::fromUtf8(one.name.data(), static_cast<qsizetype>(one.name.size())))
                     .arg(one.largestFragment)
                     .arg(one.largestVersion)
                     .arg(one.perSecond);
        QVERIFY(densityNamed(one.name) == &one);
    }
    QCOMPARE(found.join(", "), "Compatible 100 v8 4/s, Careful 349 v15 5/s, Normal 594 v20 8/s, Fast 896 v25 12/s");
    QVERIFY(densityNamed("normal") == &normalDensity() && densityNamed("NORMAL") == &normalDensity());
    QVERIFY(densityNamed("") == nullptr && densityNamed("norma") == nullptr && densityNamed("normally") == nullptr);
}

void SenderTest::holdsStillWhatFitsAStillSymbol() {
    // 9 characters of beginning, 2 for every byte of message and check sum, 3 bytes of CBOR head.
    const std::size_t largest = (alphanumericCapacity(stillVersion) - 9) / 2 - 4 - 3;
    for (const Density& density : densities()) {
        const Sender still = Sender::ur("bytes", Bytes(largest), density).value();
        QVERIFY(still.isSingle() && still.parts() == 1 && still.numberAt(17) == 1);
        QVERIFY(still.part(1) == still.part(2) && still.part(1).size() == still.longestText());
        QVERIFY(still.longestText() <= alphanumericCapacity(stillVersion));
        const Sender animated = Sender::ur("bytes", Bytes(largest + 1), density).value();
        QCOMPARE(animated.isSingle(), density.largestFragment > largest + 3);
    }
}

void SenderTest::fitsTheSymbolOfItsDensity_data() {
    QTest::addColumn<QString>("density");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("size");
    for (const char* density : {"Compatible", "Careful", "Normal", "Fast"}) {
        for (const char* type : {"bytes", "x-anchorite"}) {
            for (const int size : {800, 5630, 20'000, 60'000, 70'000}) {
                QTest::addRow("%s, %s, %d bytes", density, type, size) << density << type << size;
            }
        }
    }
}

void SenderTest::fitsTheSymbolOfItsDensity() {
    QFETCH(QString, density);
    QFETCH(QString, type);
    QFETCH(int, size);
    const Density& chosen = *densityNamed(density.toStdString());
    const Bytes bytes(static_cast<std::size_t>(size), 5);
    const Sender sender = Sender::ur(type.toStdString(), bytes, chosen).value();
    QVERIFY(sender.longestText() <= alphanumericCapacity(chosen.largestVersion));
    const std::size_t most = (bytes.size() + 5 + chosen.largestFragment - 1) / chosen.largestFragment;
    // Shrunk fragments may cost a few parts more, no more.
    QVERIFY2(sender.parts() <= most + most / 16 + 1, qPrintable(QString::number(sender.parts())));
    const auto received = receivedFrom(partsOf(sender, sender.parts()));
    QCOMPARE(codeOf(received), "accepted");
    QVERIFY(received->bytes == bytes);
}

void SenderTest::cutsAsAsked() {
    const Sender sender = Sender::urFragments("bytes", Bytes(1000), 10).value();
    QCOMPARE(sender.parts(), 101U);  // 1,003 bytes of message
    QCOMPARE(sender.numberAt(101), 102U);
    QVERIFY(Sender::urFragments("bytes", Bytes(1000), 1003).value().isSingle());
    QVERIFY(!Sender::urFragments("bytes", Bytes(1000), 1002).value().isSingle());
}

void SenderTest::repeatsBbqrInOrder() {
    const Sender sender = Sender::bbqr(Bytes(300, 1), 'B', '2', 5).value();
    QCOMPARE(sender.parts(), 4U);
    QVERIFY(!sender.isSingle());
    QCOMPARE(sender.longestText(), std::size_t{152});
    QVERIFY(sender.part(1) == sender.part(5) && sender.part(4).starts_with("B$2B0403"));
    QVERIFY(sender.part(0) == sender.part(1));
    QCOMPARE(sender.numberAt(3), 4U);
    QCOMPARE(sender.numberAt(4), 1U);
    QVERIFY(Sender::bbqr(Bytes(10, 1), 'B', '2', 5).value().isSingle());
}

void SenderTest::sendsATextAsItIs() {
    const Sender sender = Sender::plain("{\"a\":1}").value();
    QVERIFY(sender.isSingle() && sender.part(1) == "{\"a\":1}" && sender.longestText() == 7);
    QCOMPARE(codeOf(Sender::plain(std::string(frameTextLimit, '1'))), "accepted");
    QCOMPARE(codeOf(Sender::plain(std::string(frameTextLimit + 1, '1'))), "frame.too-long");
}

void SenderTest::namesTheTransferAsTheReceiverDoes() {
    const Result<Sender> senders[] = {Sender::ur("bytes", Bytes(5000, 1), normalDensity()),
                                      Sender::ur("x-test", Bytes(5), normalDensity()),
                                      Sender::bbqr(Bytes(500, 1), 'P', 'H', 10), Sender::plain("{}")};
    QStringList names;
    for (const auto& sender : senders) {
        Receiver receiver(true);
        receiver.take(sender->part(sender->isSingle() ? 1 : 2));
        names << QString::fromStdString(sender->transfer());
        QCOMPARE(QString::fromStdString(receiver.stream()->transfer), names.last());
        QVERIFY(QRegularExpression("^[0-9A-F]{4}$").match(names.last()).hasMatch());
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(QString::fromStdString(Sender::plain("hello")->transfer()), "");
}

void SenderTest::passesErrorsOn() {
    QCOMPARE(codeOf(Sender::ur("Bytes", Bytes(10), normalDensity())), "ur.type");
    QCOMPARE(codeOf(Sender::ur("bytes", Bytes(200'000), *densityNamed("Compatible"))), "ur.limits");
    QCOMPARE(codeOf(Sender::urFragments("bytes", Bytes(200'000), 100)), "ur.limits");
    QCOMPARE(codeOf(Sender::bbqr({}, 'B', '2', 20)), "bbqr.malformed");
}
