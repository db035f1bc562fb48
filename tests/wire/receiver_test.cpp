#include "receiver_test.h"

#include "transfer/wire/bytewords.h"

using namespace anchorite::test;
using anchorite::asBytes;
using anchorite::asText;
using anchorite::Bytes;

namespace {

using What = Arrival::What;

QString did(Receiver& receiver, const std::string& text) {
    static const char* const names[] = {"newPart",       "nothingNew", "repeated", "completed", "damaged",
                                        "contradiction", "foreign",    "refused",  "ignored"};
    const Arrival arrival = receiver.take(text);
    const QString name = names[static_cast<int>(arrival.what)];
    return arrival.why ? name + " " + QString::fromStdString(arrival.why->code) : name;
}

std::string withTwoWordsExchanged(std::string text) {
    const std::size_t at = text.rfind('/') + 41;
    std::swap_ranges(text.begin() + static_cast<std::ptrdiff_t>(at), text.begin() + static_cast<std::ptrdiff_t>(at) + 2,
                     text.begin() + static_cast<std::ptrdiff_t>(at) + 2);
    return text;
}

}  // namespace

void ReceiverTest::receivesParcelsInEveryForm_data() {
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("size");
    for (const char* form : {"ur:bytes", "ur:x-anchorite", "H", "2", "Z", "C"}) {
        for (const int size : {0, 1, 300, 5000}) {
            QTest::addRow("%s, %d bytes", form, size) << form << size;
        }
    }
}

void ReceiverTest::receivesParcelsInEveryForm() {
    QFETCH(QString, form);
    QFETCH(int, size);
    Chance chance(31);
    const Parcel parcel = someParcel(chance, static_cast<std::size_t>(size));
    const Bytes envelope = seal(parcel).value();
    const auto sender = form.startsWith("ur:") ? Sender::ur(form.mid(3).toStdString(), envelope, normalDensity())
                        : form == "C"          ? Sender::bbqr(envelope, 'C', '2', 15)
                                               : Sender::bbqr(envelope, 'B', form[0].toLatin1(), 15);
    const auto received = receivedFrom(partsOf(*sender, sender->parts()));
    QCOMPARE(codeOf(received), "accepted");
    QVERIFY(received->bytes == envelope);
    QVERIFY(received->parcel == parcel);
    QCOMPARE(received->stream.parts, sender->parts());
    QCOMPARE(QString::fromStdString(received->stream.form), form.startsWith("ur:") ? "UR" : "BBQr");
}

void ReceiverTest::receivesBareBytesWithoutAParcel() {
    const Bytes document = bytesOf("{\"signed\":{},\"signatures\":[]}");
    for (const auto& sender : {Sender::ur("bytes", document, normalDensity()), Sender::bbqr(document, 'J', 'Z', 20)}) {
        const auto received = receivedFrom(partsOf(*sender, 1));
        QCOMPARE(codeOf(received), "accepted");
        QVERIFY(received->bytes == document && !received->parcel);
    }
}

void ReceiverTest::receivesTextsOfOnePicture_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("JSON") << "{\"a\": [1, 2]}" << "JSON";
    QTest::newRow("JSON with blanks behind") << "{}\r\n \t" << "JSON";
    QTest::newRow("JSON, only begun") << "{\"a\": " << "frame.incomplete";
    QTest::newRow("JSON, an opening brace") << "{" << "frame.incomplete";
    QTest::newRow("PEM") << QString::fromStdString(pem) << "PEM";
    QTest::newRow("PEM with CR LF") << QString::fromStdString(pem).replace("\n", "\r\n") << "PEM";
    QTest::newRow("PEM, cut") << QString::fromStdString(pem).chopped(2) << "frame.incomplete";
    QTest::newRow("PEM, another end") << QString::fromStdString(pem).replace("END PUBLIC", "END PRIVATE")
                                      << "frame.incomplete";
    QTest::newRow("PEM, no label end") << "-----BEGIN PUBLIC KEY" << "frame.incomplete";
    QTest::newRow("PEM, label over two lines") << "-----BEGIN A\nB-----\nx\n-----END A\nB-----" << "frame.incomplete";
    QTest::newRow("words") << QString::fromStdString(words) << "words";
    QTest::newRow("words, one less") << QString::fromStdString(words).section(' ', 0, 30) << "frame.unknown";
}

void ReceiverTest::receivesTextsOfOnePicture() {
    QFETCH(QString, text);
    QFETCH(QString, type);
    Receiver receiver;
    const QString outcome = did(receiver, text.toStdString());
    if (type.startsWith("frame.")) {
        QCOMPARE(outcome, "refused " + type);
        QVERIFY(!receiver.stream());
        return;
    }
    QCOMPARE(outcome, "completed");
    const auto received = receiver.received(zlibInflater);
    QVERIFY(received->bytes == bytesOf(text.toStdString()) && !received->parcel);
    QCOMPARE(QString::fromStdString(received->stream.type), type);
    QCOMPARE(QString::fromStdString(received->stream.form), "text");
    QCOMPARE(receiver.progress().have, 1U);
    QCOMPARE(receiver.progress().needed, 1U);
}

void ReceiverTest::namesWhatItDoesNotTake_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("detail");
    QTest::newRow("web address") << QByteArray("https://example.org/a") << "frame.web-address" << "example.org";
    QTest::newRow("web address in capitals") << QByteArray("HTTP://EXAMPLE.ORG") << "frame.web-address" << "EXAMPLE";
    QTest::newRow("old UR") << QByteArray("UR:BYTES/1OF3/ABC/DEF") << "frame.old-ur" << "version 1";
    QTest::newRow("old UR, small") << QByteArray("ur:bytes/12of13/abc") << "frame.old-ur" << "version 1";
    QTest::newRow("nearly old UR") << QByteArray("ur:bytes/1of/abc") << "ur.malformed" << "1of";
    QTest::newRow("nearly old UR, letters behind") << QByteArray("ur:bytes/1of3x/abc") << "ur.malformed" << "1of3x";
    QTest::newRow("Specter") << QByteArray("p1of3 cHNidP8B") << "frame.specter" << "Specter";
    QTest::newRow("nearly Specter") << QByteArray("p1of3") << "frame.unknown" << "5 characters";
    QTest::newRow("nothing") << QByteArray() << "frame.unknown" << "0 characters";
    QTest::newRow("text") << QByteArray("hello") << "frame.unknown" << "5 characters, beginning 'hello'";
    QTest::newRow("long text") << QByteArray(500, 'x') << "frame.unknown" << "'" + QString(40, 'x') + "'";
    QTest::newRow("escape codes") << QByteArray("\x1b[2J\x00\xff", 6) << "frame.unknown" << "\\u{1b}[2J\\u{0}\\xff";
    QTest::newRow("letters that turn round") << QByteArray("\xe2\x80\xae") << "frame.unknown" << "\\u{202e}";
    QTest::newRow("too long") << QByteArray(7090, '1') << "frame.too-long" << "7090";
    QTest::newRow("another program's UR") << QByteArray(
                                                 "UR:CRYPTO-PSBT/OEADIAHSIDIAAOHDDEIHLDHLFXGYECBNZSTTPYESSATL"
                                                 "DWTESEJPDTTDFLSSFMQDWPAYSAWFKGQZPKOEBZECUENNTPHELETDCEIM"
                                                 "YNTEZO")
                                          << "ur.type" << "crypto-psbt";
    QTest::newRow("another program's BBQr") << QByteArray("B$2P0100MFRGGZDF") << "bbqr.type" << "'P'";
    QTest::newRow("UR that is none") << QByteArray("ur:bytes/xx") << "ur.malformed" << "2 letters";
    QTest::newRow("BBQr that is none") << QByteArray("B$XX") << "bbqr.malformed" << "4 characters";
}

void ReceiverTest::namesWhatItDoesNotTake() {
    QFETCH(QByteArray, text);
    QFETCH(QString, outcome);
    QFETCH(QString, detail);
    Receiver receiver;
    const Arrival arrival = receiver.take(text.toStdString());
    QCOMPARE(arrival.what, What::refused);
    QCOMPARE(QString::fromStdString(arrival.why->code), outcome);
    QVERIFY2(QString::fromStdString(arrival.why->detail).contains(detail), arrival.why->detail.c_str());
    QVERIFY(!receiver.stream());
    QCOMPARE(receiver.progress().refused, std::uint64_t{1});
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "transfer.incomplete");
}

void ReceiverTest::takesOtherProgramsDataOnlyWhenAsked() {
    const auto psbt = Sender::bbqr(Bytes(50, 1), 'P', 'H', 10).value();
    const auto other = Sender::urFragments("crypto-psbt", Bytes(50, 1), 20).value();
    for (const Sender* sender : {&psbt, &other}) {
        const auto texts = partsOf(*sender, sender->parts());
        QCOMPARE(codeOf(receivedFrom(texts)), "transfer.incomplete");
        QVERIFY(receivedFrom(texts, true).value().bytes == Bytes(50, 1));
    }
    // A foreign type does not even count as another transfer.
    Receiver receiver;
    receiver.take(urOf(1).part(1));
    QCOMPARE(did(receiver, other.part(1)), "refused ur.type");
}

void ReceiverTest::unwrapsByteStringsOfAnyType() {
    const auto received = [](const QString& hex) {
        return receivedFrom({"UR:X-TEST/" + toBytewords(bytesOfHex(hex))}, true).value().bytes;
    };
    QVERIFY(received("43010203") == bytesOfHex("010203"));
    QVERIFY(received("a10102") == bytesOfHex("a10102"));
}

void ReceiverTest::tellsWhatEachTextDid() {
    const Sender ours = urOf(2, 400);
    QCOMPARE(ours.parts(), 5U);
    const Sender other = urOf(3, 400);
    Receiver receiver;
    QCOMPARE(did(receiver, ours.part(1)), "newPart");
    QCOMPARE(did(receiver, ours.part(1)), "repeated");
    QCOMPARE(did(receiver, inSmall(ours.part(1))), "nothingNew");
    QCOMPARE(did(receiver, other.part(2)), "foreign");
    QCOMPARE(did(receiver, other.part(2)), "repeated");
    const std::string damaged = withTwoWordsExchanged(ours.part(2));
    QCOMPARE(did(receiver, damaged), "damaged ur.checksum");
    QCOMPARE(did(receiver, "hello"), "refused frame.unknown");
    for (const std::uint32_t number : {2U, 3U, 4U}) {
        QCOMPARE(did(receiver, ours.part(number)), "newPart");
    }
    QVERIFY(!receiver.isComplete());
    QCOMPARE(did(receiver, ours.part(5)), "completed");
    QCOMPARE(did(receiver, ours.part(6)), "ignored");
    QVERIFY(receiver.isComplete());
    const Progress progress = receiver.progress();
    QCOMPARE(progress.have, 5U);
    QCOMPARE(progress.needed, 5U);
    QCOMPARE(progress.seen, std::uint64_t{9});
    QCOMPARE(progress.foreign, std::uint64_t{1});
    QCOMPARE(progress.damaged, std::uint64_t{1});
    QCOMPARE(progress.refused, std::uint64_t{1});
    QCOMPARE(progress.contradictions, std::uint64_t{0});
    QVERIFY(progress.missing.empty());
}

void ReceiverTest::countsOnlyWhatIsNoRepeat() {
    const Sender ours = urOf(4);
    Receiver receiver;
    QCOMPARE(receiver.progress().needed, 0U);
    for (int i = 0; i < 50; ++i) {
        receiver.take(ours.part(1));
        receiver.take("hello");
    }
    QCOMPARE(receiver.progress().seen, std::uint64_t{2});
    QCOMPARE(receiver.progress().refused, std::uint64_t{1});
}

void ReceiverTest::namesBbqrFramesThatAreMissing() {
    const Sender sender = Sender::bbqr(Bytes(300, 1), 'B', '2', 5).value();
    Receiver receiver;
    receiver.take(sender.part(4));
    receiver.take(sender.part(2));
    QVERIFY(receiver.progress().missing == std::vector({1U, 3U}));
    QCOMPARE(receiver.progress().have, 2U);
    QCOMPARE(receiver.progress().needed, 4U);
}

void ReceiverTest::startsOver() {
    Receiver receiver(true);
    receiver.take(Sender::urFragments("x-test", Bytes(50), 20)->part(1));
    receiver.take("hello");
    receiver.startOver();
    QVERIFY(!receiver.stream() && receiver.progress().seen == 0 && receiver.progress().needed == 0);
    // Still takes any type, and what was seen before is no repeat.
    QCOMPARE(did(receiver, Sender::urFragments("x-test", Bytes(50), 20)->part(1)), "newPart");
}

void ReceiverTest::ignoresAllAfterTheEnd() {
    Receiver receiver;
    receiver.take("{}");
    const Sender other = urOf(7);
    for (std::uint32_t number = 1; number <= 20; ++number) {
        QCOMPARE(did(receiver, other.part(number)), "ignored");
    }
    QCOMPARE(did(receiver, "{}"), "ignored");
    QVERIFY(!receiver.switchOffer());
    QCOMPARE(receiver.progress().seen, std::uint64_t{1});
    QVERIFY(receiver.received(zlibInflater)->bytes == bytesOf("{}"));
}

void ReceiverTest::refusesABbqrSetThatIsContradictedAfterItsEnd() {
    Receiver receiver;
    QCOMPARE(did(receiver, "B$2B0200MFRGGZDF"), "newPart");
    QCOMPARE(did(receiver, "B$2B0201MFRGG"), "completed");
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "accepted");
    QCOMPARE(did(receiver, "B$2B0201MFRGG"), "ignored");
    QCOMPARE(did(receiver, "B$2B0300MFRGGZDF"), "ignored");
    QCOMPARE(did(receiver, "B$2B0201AAAAA"), "contradiction bbqr.contradiction");
    QVERIFY(!receiver.isComplete());
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "bbqr.contradiction");
    QCOMPARE(receiver.progress().contradictions, std::uint64_t{1});
}

void ReceiverTest::givesNothingWhenTheMessageIsForged() {
    const Sender sender = urOf(8);
    UrPart part = std::get<UrPart>(parseUr(sender.part(1)).value());
    part.fragment[0] ^= 1;
    // By hand: array of five, then the fields of a small stream, as the parts of `sender` have them.
    const std::string honest = inSmall(sender.part(1));
    Bytes cbor = fromBytewords(std::string_view(honest).substr(honest.rfind('/') + 1)).value();
    std::ranges::copy(part.fragment, cbor.end() - static_cast<std::ptrdiff_t>(part.fragment.size()));
    Receiver receiver;
    QCOMPARE(did(receiver, honest.substr(0, honest.rfind('/') + 1) + toBytewords(cbor)), "newPart");
    QCOMPARE(did(receiver, sender.part(1)), "contradiction ur.contradiction");
    for (std::uint32_t number = 2; number < sender.parts(); ++number) {
        receiver.take(sender.part(number));
    }
    QCOMPARE(did(receiver, sender.part(sender.parts())), "completed");
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "ur.checksum");
    QCOMPARE(did(receiver, sender.part(1)), "ignored");
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "ur.checksum");
    receiver.startOver();
    for (std::uint32_t number = 1; number <= sender.parts(); ++number) {
        receiver.take(sender.part(number));
    }
    QCOMPARE(codeOf(receiver.received(zlibInflater)), "accepted");
}

void ReceiverTest::refusesAnEnvelopeThatIsNotWhatWasSealed() {
    Chance chance(9);
    Bytes envelope = seal(someParcel(chance, 100)).value();
    envelope.back() ^= 1;
    const auto sender = Sender::ur("bytes", envelope, normalDensity()).value();
    QCOMPARE(codeOf(receivedFrom({sender.part(1)})), "parcel.digest");
}

void ReceiverTest::forgetsADamagedText() {
    // The same picture read well afterwards counts as new.
    const Sender sender = urOf(10);
    const std::string damaged = withTwoWordsExchanged(sender.part(1));
    Receiver receiver;
    QCOMPARE(did(receiver, damaged), "damaged ur.checksum");
    QVERIFY(!receiver.stream());
    QCOMPARE(did(receiver, sender.part(1)), "newPart");
}
