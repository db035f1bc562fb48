#include "protocol_test.h"

#include "support/synthetic_camera.h"
#include "transfer/decoder/protocol.h"

using namespace anchorite;
using namespace anchorite::transfer;
using namespace anchorite::transfer::protocol;

namespace {

Reading sampleReading() {
    Reading reading;
    reading.texts = {"UR:BYTES/1-9/AA", std::string("\0\xff bytes", 8), std::string(7089, 'x')};
    reading.sight = {.sharpness = 55,
                     .overexposed = 2,
                     .contrast = 190,
                     .brightness = 230,
                     .symbolSide = 400,
                     .modulePixels10 = 47,
                     .centred = false};
    return reading;
}

/// Parts of any body: none of these may read past its end (the sanitizers watch).
void takeApart(ByteView body) {
    (void)readingFrom(body);
    (void)pictureFrom(body, 100);
    (void)refusalFrom(body);
}

}  // namespace

void ProtocolTest::bringsQuestionsAcross() {
    const Question question{.ask = Ask::readGrey,
                            .search = Search::everything,
                            .width = 640,
                            .height = 480,
                            .milliseconds = 8000,
                            .size = 307200};
    const auto back = questionFrom(written(question));
    QVERIFY(back.has_value());
    QCOMPARE(back->ask, question.ask);
    QCOMPARE(back->search, question.search);
    QCOMPARE(back->width, 640U);
    QCOMPARE(back->height, 480U);
    QCOMPARE(back->milliseconds, 8000U);
    QCOMPARE(back->size, 307200U);
}

void ProtocolTest::bringsReadingsAcross() {
    const Reading reading = sampleReading();
    const auto back = readingFrom(answerOf(reading).body);
    QVERIFY(back.has_value());
    QCOMPARE(back->texts, reading.texts);
    QCOMPARE(back->sight.sharpness, 55);
    QCOMPARE(back->sight.overexposed, 2);
    QCOMPARE(back->sight.contrast, 190);
    QCOMPARE(back->sight.brightness, 230);
    QCOMPARE(back->sight.symbolSide, 400);
    QCOMPARE(back->sight.modulePixels10, 47);
    QCOMPARE(back->sight.centred, false);
}

void ProtocolTest::bringsPicturesAcross() {
    const auto picture = GreyImage::of(3, 2, {1, 2, 3, 4, 5, 6}).value();
    const auto body = answerOf(picture).body;
    const auto back = pictureFrom(body, 3);
    QVERIFY(back.has_value());
    QCOMPARE(back->width(), 3);
    QCOMPARE(back->at(2, 1), std::uint8_t{6});
    QVERIFY(!pictureFrom(body, 2).has_value());
}

void ProtocolTest::bringsRefusalsAcross() {
    const auto back = refusalFrom(answerOf(Error{"inflate.too-large", "so much"}).body);
    QVERIFY(back.has_value());
    QCOMPARE(back->code, std::string("inflate.too-large"));
    QCOMPARE(back->detail, std::string("so much"));
    // A code of its own making does not arrive.
    QVERIFY(!refusalFrom(answerOf(Error{"key.malformed", "x"}).body).has_value());
}

void ProtocolTest::refusesEveryCutAndEveryAddedByte() {
    const Bytes reading = answerOf(sampleReading()).body;
    const Bytes picture = answerOf(GreyImage::filled(5, 4, 7).value()).body;
    const Bytes refusal = answerOf(Error{"picture.unknown", "a sentence"}).body;
    for (std::size_t size = 0; size < reading.size(); ++size) {
        QVERIFY(!readingFrom(ByteView(reading).first(size)).has_value());
    }
    for (std::size_t size = 0; size < picture.size(); ++size) {
        QVERIFY(!pictureFrom(ByteView(picture).first(size), 100).has_value());
    }
    for (std::size_t size = 0; size < refusal.size(); ++size) {
        QVERIFY(!refusalFrom(ByteView(refusal).first(size)).has_value());
    }
    const auto longer = [](Bytes body) {
        body.push_back(0);
        return body;
    };
    QVERIFY(!readingFrom(longer(reading)).has_value());
    QVERIFY(!pictureFrom(longer(picture), 100).has_value());
    QVERIFY(!refusalFrom(longer(refusal)).has_value());
}

void ProtocolTest::neverReadsBeyondAChangedBody() {
    Reading small = sampleReading();
    small.texts.pop_back();
    const Bytes bodies[] = {answerOf(small).body, answerOf(GreyImage::filled(5, 4, 7).value()).body,
                            answerOf(Error{"picture.unknown", "a sentence"}).body};
    test::Dice dice(5);
    int arrived = 0;
    for (const Bytes& body : bodies) {
        for (int turn = 0; turn < 20'000; ++turn) {
            Bytes changed = body;
            for (std::uint64_t changes = 1 + dice.next() % 4; changes > 0; --changes) {
                changed[dice.next() % changed.size()] = static_cast<std::uint8_t>(dice.next());
            }
            changed.resize(dice.next() % (changed.size() + 8));
            takeApart(changed);
            const auto reading = readingFrom(changed);
            arrived += reading ? 1 : 0;
            QVERIFY(!reading || reading->texts.size() <= textsInPicture);
        }
    }
    QVERIFY(arrived < 60'000);
}

void ProtocolTest::sendsNoMoreTextsThanMayArrive() {
    Reading reading;
    reading.texts.assign(100, "again");
    reading.texts.front() = std::string(7090, 'x');
    const auto back = readingFrom(answerOf(reading).body);
    QVERIFY(back.has_value());
    QCOMPARE(back->texts, std::vector<std::string>(64, "again"));
}

void ProtocolTest::boundsAnswersByTheQuestion_data() {
    QTest::addColumn<int>("ask");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<std::uint32_t>("largest");
    QTest::addColumn<bool>("possible");
    const std::uint32_t reading = 32 + 64 * (4 + 7089);
    const auto row = [](const char* name, Ask ask, Outcome outcome, std::uint32_t largest, bool possible) {
        QTest::newRow(name) << static_cast<int>(ask) << static_cast<int>(outcome) << largest << possible;
    };
    row("a reading of pixels", Ask::readGrey, Outcome::reading, reading, true);
    row("a reading of a file", Ask::readEncoded, Outcome::reading, reading, true);
    row("a preview", Ask::preview, Outcome::picture, 8 + 100 * 100, true);
    row("inflated bytes", Ask::inflate, Outcome::bytes, 100, true);
    row("a refusal", Ask::inflate, Outcome::refused, 408, true);
    row("a picture where texts are due", Ask::readGrey, Outcome::picture, 0, false);
    row("bytes where texts are due", Ask::readEncoded, Outcome::bytes, 0, false);
    row("texts where bytes are due", Ask::inflate, Outcome::reading, 0, false);
    row("texts where a picture is due", Ask::preview, Outcome::reading, 0, false);
}

void ProtocolTest::boundsAnswersByTheQuestion() {
    QFETCH(int, ask);
    QFETCH(int, outcome);
    QFETCH(std::uint32_t, largest);
    QFETCH(bool, possible);
    const Question question{.ask = static_cast<Ask>(ask), .limit = 100};
    const auto announces = [&](std::size_t size) {
        return announcedBy(headOf({static_cast<Outcome>(outcome), Bytes(size)}), question).has_value();
    };
    QCOMPARE(announces(largest), possible);
    QVERIFY(!announces(largest + 1));
}
