#include "switch_test.h"

using namespace anchorite::test;
using anchorite::Bytes;

void SwitchTest::keepsToTheFirstTransfer_data() {
    QTest::addColumn<QString>("foreign");
    const auto text = [](const Sender& sender) { return QString::fromStdString(sender.part(1)); };
    Chance chance(2);
    const Bytes same = chance.bytes(1000);
    QTest::newRow("another UR of the same size") << text(urOf(3));
    QTest::newRow("the same bytes, other fragments") << text(Sender::urFragments("bytes", same, 90).value());
    QTest::newRow("the same bytes, another type") << text(Sender::urFragments("x-anchorite", same, 100).value());
    QTest::newRow("the same bytes in one part") << text(Sender::urFragments("bytes", same, 2000).value());
    QTest::newRow("BBQr") << text(Sender::bbqr(same, 'B', '2', 40).value());
    QTest::newRow("JSON") << "{}";
    QTest::newRow("PEM") << QString::fromStdString(pem);
    QTest::newRow("words") << QString::fromStdString(words);
}

void SwitchTest::keepsToTheFirstTransfer() {
    QFETCH(QString, foreign);
    const Sender ours = urOf(2);
    Receiver receiver;
    receiver.take(ours.part(1));
    const auto name = receiver.stream();
    const Arrival arrival = receiver.take(foreign.toStdString());
    QCOMPARE(arrival.what, Arrival::What::foreign);
    QVERIFY(arrival.stream && arrival.stream != name);
    QVERIFY(!receiver.isComplete() && receiver.stream() == name);
    for (std::uint32_t number = 2; number <= ours.parts(); ++number) {
        receiver.take(ours.part(number));
    }
    Chance chance(2);
    QVERIFY(receiver.received(zlibInflater)->bytes == chance.bytes(1000));
}

void SwitchTest::offersToSwitchAfterFiveForeignFrames() {
    const Sender ours = urOf(5);
    const Sender other = urOf(6);
    Receiver receiver;
    receiver.take(ours.part(1));
    for (std::uint32_t number = 1; number <= 4; ++number) {
        receiver.take(other.part(number));
        receiver.take(other.part(number));
    }
    QVERIFY(!receiver.switchOffer());
    receiver.take(other.part(5));
    QVERIFY(receiver.switchOffer());
    QCOMPARE(receiver.switchOffer()->transfer, other.transfer());
    // Nothing is obeyed until a person says so.
    QCOMPARE(receiver.stream()->transfer, ours.transfer());
    receiver.take(ours.part(2));
    QVERIFY(!receiver.switchOffer());
}

void SwitchTest::offersNoSwitchWhileOursComeInBetween() {
    const Sender ours = urOf(5);
    const Sender other = urOf(6);
    const Sender third = urOf(7);
    Receiver receiver;
    receiver.take(ours.part(1));
    for (std::uint32_t number = 1; number <= 20; ++number) {
        receiver.take(other.part(number));
        if (number % 4 == 0) {
            receiver.take(ours.part(1));
        }
        QVERIFY(!receiver.switchOffer());
    }
    // Nor for several others together.
    for (std::uint32_t number = 1; number <= 20; ++number) {
        receiver.take(other.part(number));
        receiver.take(third.part(number));
        QVERIFY(!receiver.switchOffer());
    }
    receiver.switchStream();
    QCOMPARE(receiver.stream()->transfer, ours.transfer());
}

void SwitchTest::offersToSwitchToATransferOfOnePicture() {
    const Sender ours = urOf(5);
    Receiver receiver;
    receiver.take(ours.part(1));
    for (int i = 0; i < 4; ++i) {
        receiver.take("{}");
        QVERIFY(!receiver.switchOffer());
    }
    receiver.take("{}");
    QVERIFY(receiver.switchOffer());
    receiver.switchStream();
    QVERIFY(receiver.isComplete());
    QVERIFY(receiver.received(zlibInflater)->bytes == bytesOf("{}"));
}

void SwitchTest::keepsForeignPartsForTheSwitch() {
    const Sender ours = urOf(5);
    const Sender other = urOf(6, 10'000);
    QCOMPARE(other.parts(), 101U);
    Receiver receiver;
    receiver.take(ours.part(1));
    for (std::uint32_t number = 1; number <= 100; ++number) {
        receiver.take(other.part(number));
    }
    QCOMPARE(receiver.progress().foreign, std::uint64_t{100});
    receiver.switchStream();
    QCOMPARE(receiver.stream()->transfer, other.transfer());
    QCOMPARE(receiver.progress().have, 64U);
    QCOMPARE(receiver.progress().foreign, std::uint64_t{0});
    QVERIFY(!receiver.switchOffer());
    for (std::uint32_t number = 65; number <= 101; ++number) {
        receiver.take(other.part(number));
    }
    Chance chance(6);
    QVERIFY(receiver.received(zlibInflater)->bytes == chance.bytes(10'000));
}
