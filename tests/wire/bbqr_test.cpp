#include "bbqr_test.h"

#include "transfer/wire/base32.h"
#include "transfer/wire/bbqr.h"
#include "transfer/wire/capacity.h"

using namespace anchorite::test;
using anchorite::Bytes;
using anchorite::Result;

namespace {

BbqrFrame frameOf(const std::string& text) {
    return parseBbqr(text).value();
}

Result<Bytes> fileOf(const std::vector<std::string>& frames) {
    BbqrDecoder decoder(frameOf(frames.front()).stream);
    for (const std::string& frame : frames) {
        decoder.take(frameOf(frame));
    }
    return decoder.file(zlibInflater);
}

}  // namespace

void BbqrTest::readsGoodFrames() {
    const BbqrFrame frame = frameOf("B$2CZZ0AMFRGGZDF");
    QVERIFY(frame.stream == (BbqrStream{'2', 'C', 1295}));
    QCOMPARE(frame.index, 10U);
    QCOMPARE(QString::fromStdString(frame.body), "MFRGGZDF");
    QCOMPARE(frameOf("B$HBZZZYAB").index, 1294U);
}

void BbqrTest::refusesSpoiltFrames_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("hex") << "B$HB0100AB12" << true;
    QTest::newRow("base 32") << "B$2B0100MFRGG" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("header cut") << "B$2B010" << false;
    QTest::newRow("no body") << "B$2B0100" << false;
    QTest::newRow("another magic") << "C$2B0100MFRGG" << false;
    QTest::newRow("small magic") << "b$2B0100MFRGG" << false;
    QTest::newRow("unknown encoding") << "B$QB0100MFRGG" << false;
    QTest::newRow("small encoding") << "B$zB0100MFRGG" << false;
    QTest::newRow("small type") << "B$2b0100MFRGG" << false;
    QTest::newRow("type that is no letter") << "B$2$0100MFRGG" << false;
    QTest::newRow("another type") << "B$2P0100MFRGG" << true;
    QTest::newRow("count 0") << "B$2B0000MFRGG" << false;
    QTest::newRow("index is the count") << "B$2B0101MFRGG" << false;
    QTest::newRow("small count") << "B$2B0z00MFRGGZDF" << false;
    QTest::newRow("sign in the index") << "B$2B0Z0$MFRGGZDF" << false;
    QTest::newRow("base 32 in small letters") << "B$2B0100mfrgg" << false;
    QTest::newRow("base 32 with 1") << "B$2B0100MF1GG" << false;
    QTest::newRow("base 32 padded") << "B$2B0100MFRGG===" << false;
    for (int size = 1; size <= 8; ++size) {
        QTest::addRow("base 32, %d characters", size)
            << "B$2B0100" + QString(size, 'A') << (size != 1 && size != 3 && size != 6);
    }
    QTest::newRow("stray bits") << "B$2B0100MH" << false;
    QTest::newRow("not the last one, not in groups") << "B$2B0200MFRGG" << false;
    QTest::newRow("not the last one, in groups") << "B$2B0200MFRGGZDF" << true;
    QTest::newRow("odd hex") << "B$HB0100ABC" << false;
    QTest::newRow("small hex") << "B$HB0100abcd" << false;
    QTest::newRow("hex with a blank") << "B$HB0100AB CD" << false;
    QTest::newRow("line feed behind") << "B$HB0100ABCD\n" << false;
    QTest::newRow("longest") << "B$HB0100" + QString(4288, '0') << true;
    QTest::newRow("too long") << "B$HB0100" + QString(4290, '0') << false;
}

void BbqrTest::refusesSpoiltFrames() {
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QCOMPARE(codeOf(parseBbqr(text.toStdString())), taken ? "accepted" : "bbqr.malformed");
}

void BbqrTest::putsFilesTogether_data() {
    QTest::addColumn<char>("encoding");
    QTest::addColumn<int>("size");
    for (const char encoding : {'H', '2', 'Z'}) {
        for (const int size : {1, 2, 3, 4, 5, 89, 90, 91, 1000, 60'000}) {
            QTest::addRow("%c, %d bytes", encoding, size) << encoding << size;
        }
    }
}

void BbqrTest::putsFilesTogether() {
    QFETCH(char, encoding);
    QFETCH(int, size);
    Chance chance(static_cast<std::uint64_t>(size));
    Bytes file = chance.bytes(static_cast<std::size_t>(size));
    for (const int version : {5, 20, 40}) {
        for (int round = 0; round < 2; ++round) {
            auto frames = bbqrFrames(file, 'B', encoding, version).value();
            const auto room = alphanumericCapacity(version);
            QVERIFY(std::ranges::all_of(frames, [&](const auto& frame) { return frame.size() <= room; }));
            chance.shuffle(frames);
            frames.push_back(frames.front());
            QVERIFY(fileOf(frames).value() == file);
            file.assign(file.size(), 'a');
        }
    }
}

void BbqrTest::fallsBackWhereDeflateDoesNotShrink() {
    Chance chance(21);
    QVERIFY(bbqrFrames(chance.bytes(300), 'B', 'Z', 20).value()[0].starts_with("B$2B"));
    QVERIFY(bbqrFrames(Bytes(300), 'J', 'Z', 20).value()[0].starts_with("B$ZJ0100"));
}

void BbqrTest::neverUsesAWindowOverOneKib() {
    // The same 200 bytes again at a distance of 1,500: only a larger window would see them.
    Chance chance(22);
    Bytes file = chance.bytes(1500);
    file.insert(file.end(), file.begin(), file.begin() + 200);
    QVERIFY(deflated(file, 15).size() < 1600);
    QVERIFY(deflated(file, 10).size() >= 1700);
    const Bytes deflatedZeros = deflated(Bytes(5000), 10);
    QVERIFY(zlibInflater.inflate(deflatedZeros, 5000).value() == Bytes(5000));
}

void BbqrTest::choosesTheFewestFrames_data() {
    QTest::addColumn<char>("encoding");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("length");
    QTest::newRow("one in version 10") << '2' << 240 << 10 << 1 << 392;
    QTest::newRow("one byte more") << '2' << 241 << 10 << 2 << 224;
    QTest::newRow("hex in version 20") << 'H' << 620 << 20 << 1 << 1248;
    QTest::newRow("hex, one byte more: lowest version of two") << 'H' << 621 << 20 << 2 << 666;
    QTest::newRow("as many as can be counted") << '2' << 1295 * 90 << 5 << 1295 << 152;
    QTest::newRow("version under 5") << '2' << 90 << 1 << 1 << 152;
    QTest::newRow("version over 40") << '2' << 2680 << 99 << 1 << 4296;
}

void BbqrTest::choosesTheFewestFrames() {
    QFETCH(char, encoding);
    QFETCH(int, size);
    QFETCH(int, version);
    QFETCH(int, frames);
    QFETCH(int, length);
    const auto made = bbqrFrames(Bytes(static_cast<std::size_t>(size), 1), 'B', encoding, version).value();
    QCOMPARE(static_cast<int>(made.size()), frames);
    QCOMPARE(static_cast<int>(made[0].size()), length);
}

void BbqrTest::refusesToMakeFrames_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<char>("type");
    QTest::addColumn<char>("encoding");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("one frame too many") << 1295 * 90 + 1 << 'B' << '2' << "bbqr.too-large";
    QTest::newRow("nothing") << 0 << 'B' << '2' << "bbqr.malformed";
    QTest::newRow("no encoding") << 1 << 'B' << 'X' << "bbqr.malformed";
    QTest::newRow("no type") << 1 << 'b' << '2' << "bbqr.malformed";
}

void BbqrTest::refusesToMakeFrames() {
    QFETCH(int, size);
    QFETCH(char, type);
    QFETCH(char, encoding);
    QFETCH(QString, outcome);
    QCOMPARE(codeOf(bbqrFrames(Bytes(static_cast<std::size_t>(size), 1), type, encoding, 5)), outcome);
}

void BbqrTest::namesWhatIsMissing() {
    const auto frames = bbqrFrames(Bytes(300, 1), 'B', '2', 5).value();
    QCOMPARE(frames.size(), std::size_t{4});
    BbqrDecoder decoder(frameOf(frames[0]).stream);
    QCOMPARE(decoder.take(frameOf(frames[3])), BbqrDecoder::Taken::news);
    QCOMPARE(decoder.take(frameOf(frames[1])), BbqrDecoder::Taken::news);
    QCOMPARE(decoder.take(frameOf(frames[1])), BbqrDecoder::Taken::nothingNew);
    QVERIFY(decoder.missing() == std::vector({1U, 3U}));
    QCOMPARE(decoder.have(), 2U);
    QCOMPARE(codeOf(decoder.file(zlibInflater)), "transfer.incomplete");
}

void BbqrTest::givesNothingAfterAContradiction_data() {
    QTest::addColumn<QStringList>("frames");
    QTest::newRow("another body") << QStringList{"B$2B0300AAAAAAAA", "B$2B0300AAAAAAAE"};
    QTest::newRow("another length in the middle") << QStringList{"B$2B0300AAAAAAAA", "B$2B0301AAAAAAAAAAAAAAAA"};
    QTest::newRow("a longer last one") << QStringList{"B$2B0300AAAAAAAA", "B$2B0302AAAAAAAAAA"};
    QTest::newRow("a longer last one first") << QStringList{"B$2B0302AAAAAAAAAA", "B$2B0300AAAAAAAA"};
}

void BbqrTest::givesNothingAfterAContradiction() {
    QFETCH(QStringList, frames);
    BbqrDecoder decoder(frameOf(frames[0].toStdString()).stream);
    QCOMPARE(decoder.take(frameOf(frames[0].toStdString())), BbqrDecoder::Taken::news);
    QCOMPARE(decoder.take(frameOf(frames[1].toStdString())), BbqrDecoder::Taken::contradiction);
    // All there is then fits together, and may still be of two files.
    for (const char* frame : {"B$2B0300AAAAAAAA", "B$2B0301AAAAAAAA", "B$2B0302AAAAAAAA"}) {
        QCOMPARE(decoder.take(frameOf(frame)), BbqrDecoder::Taken::contradiction);
    }
    QVERIFY(!decoder.isComplete());
    QCOMPARE(codeOf(decoder.file(zlibInflater)), "bbqr.contradiction");
}

void BbqrTest::leavesForeignFramesOut() {
    BbqrDecoder decoder({'2', 'B', 2});
    for (const char* frame : {"B$HB0200AA", "B$2J0200AAAAAAAA", "B$2B0300AAAAAAAA"}) {
        QCOMPARE(decoder.take(frameOf(frame)), BbqrDecoder::Taken::foreign);
    }
    QCOMPARE(decoder.have(), 0U);
}

void BbqrTest::refusesDeflateStreamsThatDoNotEndAtTheEnd_data() {
    QTest::addColumn<Bytes>("stream");
    QTest::addColumn<QString>("outcome");
    const Bytes good = deflated(Bytes(500, 'a'), 10);
    QTest::newRow("good") << good << "accepted";
    QTest::newRow("cut") << Bytes(good.begin(), good.end() - 1) << "inflate.malformed";
    Bytes longer = good;
    longer.push_back(0);
    QTest::newRow("a byte behind") << longer << "inflate.malformed";
    Bytes zlib = bytesOfHex("5885");
    std::ranges::copy(good, std::back_inserter(zlib));
    QTest::newRow("header of zlib") << zlib << "inflate.malformed";
    QTest::newRow("bomb") << deflated(Bytes(3'000'000), 10) << "inflate.too-large";
    QTest::newRow("as much as an envelope") << deflated(Bytes(envelopeLimit), 10) << "accepted";
    QTest::newRow("one byte more") << deflated(Bytes(envelopeLimit + 1), 10) << "inflate.too-large";
}

void BbqrTest::refusesDeflateStreamsThatDoNotEndAtTheEnd() {
    QFETCH(Bytes, stream);
    QFETCH(QString, outcome);
    auto frames = bbqrFrames(stream, 'B', '2', 20).value();
    for (std::string& frame : frames) {
        frame[2] = 'Z';
    }
    QCOMPARE(codeOf(fileOf(frames)), outcome);
}

void BbqrTest::refusesFilesOverAParcel() {
    QVERIFY(fileOf(bbqrFrames(Bytes(envelopeLimit, 1), 'B', '2', 40).value()).value() == Bytes(envelopeLimit, 1));
    QCOMPARE(codeOf(fileOf(bbqrFrames(Bytes(envelopeLimit + 1, 1), 'B', 'H', 40).value())), "bbqr.too-large");
}
