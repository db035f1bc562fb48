#include "reception_test.h"

#include <deque>

#include "shots.h"
#include "support/filmed_screen.h"
#include "transfer/reception/reception.h"

using namespace anchorite;
using namespace anchorite::test;
using namespace anchorite::transfer;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Shot)

namespace {

/// Delivers what it was given, then ends.
class Given final : public FrameSource {
  public:
    using Item = Result<std::optional<Frame>>;
    void add(GreyImage picture) { items_.emplace_back(std::optional(frameOf(std::move(picture)))); }
    void add(Item item) { items_.push_back(std::move(item)); }
    Item next(std::chrono::milliseconds) override {
        if (items_.empty()) {
            return fail("camera.end", "there are no more pictures");
        }
        Item item = std::move(items_.front());
        items_.pop_front();
        return item;
    }

  private:
    std::deque<Item> items_;
};

struct Way {
    Given source;
    Decoder decoder{realDecoder(), patient()};
    Receiver receiver;
    Reception reception{source, decoder, receiver, true};
    std::optional<Look> look() { return reception.step(0ms, 100ms).value(); }
};

Bytes contentOf(std::size_t size) {
    Dice dice(size);
    Bytes content(size);
    for (auto& byte : content) {
        byte = static_cast<std::uint8_t>(dice.next());
    }
    return content;
}

/// Seconds of simulated time until all is here; 0 when the film was longer than it may be.
double filmed(FilmedScreen& screen, Receiver& receiver, double longest) {
    Decoder decoder(realDecoder(), patient());
    Reception reception(screen, decoder, receiver, false);
    while (screen.seconds() < longest) {
        const auto now = std::chrono::milliseconds(static_cast<std::int64_t>(screen.seconds() * 1000));
        const auto look = reception.step(now, 100ms);
        if (!look || !look->has_value() || look->value().failure) {
            return 0;
        }
        if (receiver.isComplete()) {
            return screen.seconds();
        }
    }
    return 0;
}

/// What the receiver holds is one CBOR byte string of these bytes.
bool holds(const Receiver& receiver, const Bytes& content) {
    Decoder inflater(realDecoder(), patient());
    const auto received = receiver.received(inflater);
    return received && received->bytes == content;
}

std::vector<Search> looks(SearchLadder& ladder, int height, int count, std::chrono::milliseconds step,
                          bool found = false) {
    std::vector<Search> searches;
    for (int i = 0; i < count; ++i) {
        searches.push_back(ladder.next(height, 5000ms + i * step, found));
    }
    return searches;
}

QByteArray nameOf(Advice advice) {
    switch (advice) {
        case Advice::none:
            return "none";
        case Advice::noCode:
            return "no code";
        case Advice::blurred:
            return "blurred";
        case Advice::tooSmall:
            return "too small";
        case Advice::tooBright:
            return "too bright";
        case Advice::tooDark:
            return "too dark";
        case Advice::notCentred:
            return "not centred";
    }
    return {};
}

}  // namespace

void ReceptionTest::looksWhereTheLadderSays() {
    using enum Search;
    SearchLadder tall;
    QVERIFY(looks(tall, 1080, 4, 33ms) == (std::vector{halfSquare, square, halfSquare, square}));
    SearchLadder low;
    QVERIFY(looks(low, 720, 4, 33ms) == (std::vector{square, halfSquare, square, halfSquare}));
}

void ReceptionTest::looksAtTheWholeOnceASecond() {
    SearchLadder ladder;
    const auto searches = looks(ladder, 1080, 95, 33ms);
    QCOMPARE(std::ranges::count(searches, Search::whole), 3);
    QVERIFY(searches[31] == Search::whole);
}

void ReceptionTest::staysWithWhatFoundACode() {
    SearchLadder ladder;
    (void)ladder.next(1080, 0ms, false);
    QVERIFY(ladder.next(1080, 33ms, false) == Search::square);
    // The square found it: half the size would not.
    QVERIFY(looks(ladder, 1080, 100, 33ms, true) == std::vector(100, Search::square));
    QVERIFY(ladder.next(1080, 9000ms, false) != Search::whole);
}

void ReceptionTest::bringsTwentyKilobytesAcrossInTime() {
    // 34 parts; on the average of many runs 1.16 x ideal (tests/bench/receive_bench.cpp), and one run is repeated here.
    const Bytes content = contentOf(20'000);
    const Sender sender = Sender::ur("bytes", content, normalDensity()).value();
    const Filming filming;
    FilmedScreen screen(sender, filming);
    Receiver receiver;
    const double longest = 1.25 * idealSeconds(sender, filming);
    const double seconds = filmed(screen, receiver, longest);
    QVERIFY2(seconds > 0, qPrintable(QStringLiteral("%1 of %2 parts after %3 s")
                                         .arg(receiver.progress().have)
                                         .arg(receiver.progress().needed)
                                         .arg(longest)));
    QVERIFY(holds(receiver, content));
}

void ReceptionTest::joinsInTheMiddle() {
    const Bytes content = contentOf(3'000);
    const Sender sender = Sender::ur("bytes", content, normalDensity()).value();
    FilmedScreen screen(sender, {.loss = 0, .firstTurn = 1003});
    Receiver receiver;
    QVERIFY(filmed(screen, receiver, 10) > 0);
    QVERIFY(holds(receiver, content));
}

void ReceptionTest::readsABbqrFilm() {
    const Bytes content = contentOf(2'000);
    const Sender sender = Sender::bbqr(content, 'B', '2', 15).value();
    FilmedScreen screen(sender, {.loss = 0});
    Receiver receiver;
    QVERIFY(filmed(screen, receiver, 10) > 0);
    QVERIFY(holds(receiver, content));
}

void ReceptionTest::advises_data() {
    QTest::addColumn<Shot>("shot");
    QTest::addColumn<int>("search");
    QTest::addColumn<QByteArray>("advice");
    const auto row = [](const char* name, const Shot& shot, Search search, const char* advice) {
        QTest::newRow(name) << shot << static_cast<int>(search) << QByteArray(advice);
    };
    // Version 20, 720 rows. What separates the rows is measured: brightness 50 and 72 for gains of 0.2 and 0.3;
    // sharpness 28 at blur 1.5, 18 at 2.5, 12 at 4; modules of 1.9 found where 2.0 are drawn.
    row("read", {.modulePixels = 5}, Search::square, "none");
    row("no code", {.modulePixels = 0.01}, Search::square, "no code");
    row("a bare wall", {.modulePixels = 0.01, .clutter = false}, Search::square, "no code");
    row("out of focus", {.modulePixels = 5, .blur = 4}, Search::square, "blurred");
    row("out of focus, half size", {.modulePixels = 5, .blur = 4}, Search::halfSquare, "blurred");
    row("somewhat out of focus", {.modulePixels = 5, .blur = 2.6}, Search::square, "blurred");
    row("far out of focus", {.modulePixels = 5, .blur = 7}, Search::square, "blurred");
    row("too small", {.modulePixels = 2, .blur = 1}, Search::square, "too small");
    row("far too small", {.modulePixels = 1.5}, Search::square, "too small");
    row("too small at half size", {.modulePixels = 2.5}, Search::halfSquare, "too small");
    row("far too bright", {.modulePixels = 5, .gain = 9}, Search::square, "too bright");
    row("a lens that is covered", {.modulePixels = 5, .gain = 0.02}, Search::square, "too dark");
    row("night", {.modulePixels = 5, .gain = 0.1}, Search::square, "too dark");
    row("a dim room", {.modulePixels = 5, .gain = 0.3}, Search::square, "none");
}

void ReceptionTest::advises() {
    QFETCH(Shot, shot);
    QFETCH(int, search);
    QFETCH(QByteArray, advice);
    Decoder decoder(realDecoder(), patient());
    const auto reading = decoder.read(frameOf(photographed(symbolOf(20), shot)), static_cast<Search>(search));
    QVERIFY(reading.has_value());
    const Sight& sight = reading->sight;
    QVERIFY2(
        nameOf(adviceFor(*reading)) == advice,
        qPrintable(QStringLiteral("%1: sharpness %2, overexposed %3, contrast %4, brightness %5, side %6, module %7")
                       .arg(QString::fromLatin1(nameOf(adviceFor(*reading))))
                       .arg(sight.sharpness)
                       .arg(sight.overexposed)
                       .arg(sight.contrast)
                       .arg(sight.brightness)
                       .arg(sight.symbolSide)
                       .arg(sight.modulePixels10)));
}

void ReceptionTest::saysThatAWebAddressIsNoFrame() {
    Way way;
    way.source.add(drawn(QrSymbol::of("https://example.org/?root=1").value(), 5));
    const auto look = way.look();
    QVERIFY(look.has_value());
    QCOMPARE(look->reading.texts, std::vector<std::string>{"https://example.org/?root=1"});
    QCOMPARE(look->arrivals.size(), std::size_t{1});
    QVERIFY(look->arrivals.front().what == Arrival::What::refused);
    QCOMPARE(look->arrivals.front().why->code, std::string("frame.web-address"));
    QVERIFY(!look->failure);
}

void ReceptionTest::countsAForeignTransfer() {
    const Sender ours = Sender::ur("bytes", contentOf(1200), *densityNamed("Compatible")).value();
    const Sender other = Sender::ur("bytes", contentOf(1300), *densityNamed("Compatible")).value();
    Way way;
    way.source.add(drawn(QrSymbol::of(ours.part(1)).value(), 4));
    way.source.add(drawn(QrSymbol::of(other.part(1)).value(), 4));
    QVERIFY(way.look()->arrivals.front().what == Arrival::What::newPart);
    const auto look = way.look();
    QVERIFY(look->arrivals.front().what == Arrival::What::foreign);
    QCOMPARE(look->arrivals.front().stream->transfer, other.transfer());
    QCOMPARE(way.receiver.progress().have, 1U);
}

void ReceptionTest::goesOnAfterADecoderThatCrashed() {
    const Planted planted;
    const std::string program = planted.named("aborts-in-answer");
    Given source;
    Decoder decoder(program, patient());
    Receiver receiver;
    Reception reception(source, decoder, receiver, false);
    const GreyImage picture = drawn(QrSymbol::of("{\"signed\":{}}").value(), 5);
    source.add(picture);
    source.add(picture);
    const auto look = reception.step(0ms, 0ms).value();
    QVERIFY(look.has_value());
    QCOMPARE(look->failure->code, std::string("decoder.crashed"));
    QVERIFY(look->arrivals.empty());
    // What crashed is gone; the next picture is looked at by a new one, and here by a good one.
    QVERIFY(QFile::remove(QString::fromStdString(program)));
    QVERIFY(QFile::link(QString::fromStdString(realDecoder()), QString::fromStdString(program)));
    const auto next = reception.step(0ms, 0ms).value();
    QVERIFY(next.has_value());
    QVERIFY(!next->failure);
    QVERIFY(receiver.isComplete());
}

void ReceptionTest::goesOnAfterADamagedPicture() {
    Way way;
    way.source.add(std::optional(Frame{.picture = EncodedPicture{{0xff, 0xd8, 0xff, 0xe0}}, .origin = "1.jpg"}));
    way.source.add(drawn(QrSymbol::of("{\"signed\":{}}").value(), 5));
    const auto look = way.look();
    QCOMPARE(look->failure->code, std::string("picture.malformed"));
    QCOMPARE(look->frame.origin, std::string("1.jpg"));
    QVERIFY(!way.look()->failure);
    QVERIFY(way.receiver.isComplete());
}

void ReceptionTest::goesOnAfterAFileThatCannotBeRead() {
    Way way;
    way.source.add(fail("file.not-regular", "a pipe"));
    way.source.add(drawn(QrSymbol::of("{\"signed\":{}}").value(), 5));
    QCOMPARE(way.look()->failure->code, std::string("file.not-regular"));
    QVERIFY(!way.look()->failure);
    QVERIFY(way.receiver.isComplete());
}

void ReceptionTest::hasNothingWhenNoPictureComes() {
    Way way;
    way.source.add(std::optional<Frame>());
    QVERIFY(!way.look().has_value());
    QVERIFY(!way.decoder.isRunning());
}

void ReceptionTest::endsWithItsSource_data() {
    QTest::addColumn<QByteArray>("code");
    for (const char* code : {"camera.end", "camera.unplugged", "camera.failed", "film.malformed"}) {
        QTest::newRow(code) << QByteArray(code);
    }
}

void ReceptionTest::endsWithItsSource() {
    QFETCH(QByteArray, code);
    Way way;
    way.source.add(fail(code.toStdString(), "it ended"));
    const auto look = way.reception.step(0ms, 0ms);
    QVERIFY(!look);
    QCOMPARE(QByteArray::fromStdString(look.error().code), code);
}
