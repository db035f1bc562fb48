#include "reading_test.h"

#include <qrencode.h>
#include <zbar.h>

#include <functional>

#include "shots.h"

using namespace anchorite;
using namespace anchorite::test;
using namespace anchorite::transfer;

using Change = std::function<GreyImage(const QrSymbol&)>;
Q_DECLARE_METATYPE(Change)

namespace {

std::vector<std::string> textsIn(Decoder& decoder, const GreyImage& picture, Search search) {
    const auto answer = decoder.read(frameOf(picture), search);
    return answer ? answer->texts : std::vector<std::string>{answer.error().code + " " + answer.error().detail};
}

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;

/// Four pixels a module, with quiet zone.
GreyImage drawn(const QRcode& code) {
    constexpr int scale = 4;
    GreyImage picture = GreyImage::filled((code.width + 8) * scale, (code.width + 8) * scale, 255).value();
    for (int y = 0; y < code.width * scale; ++y) {
        for (int x = 0; x < code.width * scale; ++x) {
            if ((code.data[y / scale * code.width + x / scale] & 1) != 0) {
                picture.row(y + 4 * scale)[static_cast<std::size_t>(x + 4 * scale)] = 0;
            }
        }
    }
    return picture;
}

GreyImage mapped(const GreyImage& picture, const std::function<std::uint8_t(int x, int y)>& level) {
    GreyImage out = picture;
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            out.row(y)[static_cast<std::size_t>(x)] = level(x, y);
        }
    }
    return out;
}

Shot usual() {
    Shot shot;
    shot.width = 900;
    shot.height = 720;
    shot.modulePixels = 6;
    shot.degrees = 17;
    return shot;
}

}  // namespace

void ReadingTest::readsEverySymbolOfFivePixelsAModule_data() {
    QTest::addColumn<int>("version");
    for (const int version : {1, 2, 4, 7, 10, 13, 15, 18, 20, 22, 24, 25}) {
        QTest::addRow("version %d", version) << version;
    }
}

void ReadingTest::readsEverySymbolOfFivePixelsAModule() {
    QFETCH(int, version);
    Decoder decoder(realDecoder(), patient());
    for (const double modulePixels : {5.0, 5.3}) {
        for (const double blur : {0.7, 1.2}) {
            for (const int number : {0, 1}) {
                Shot shot;
                shot.modulePixels = modulePixels;
                shot.blur = blur;
                shot.degrees = number == 0 ? -6 : 5;
                shot.seed = static_cast<std::uint64_t>(version * 10 + number);
                const GreyImage picture = photographed(symbolOf(version, number), shot);
                QCOMPARE(textsIn(decoder, picture, Search::square), std::vector{textOf(version, number)});
            }
        }
    }
}

void ReadingTest::readsEveryRotation() {
    Decoder decoder(realDecoder(), patient());
    for (int degrees = 0; degrees < 360; degrees += 15) {
        Shot shot;
        shot.modulePixels = 6;
        shot.degrees = degrees;
        shot.seed = static_cast<std::uint64_t>(degrees);
        const GreyImage picture = photographed(symbolOf(10), shot);
        QCOMPARE(textsIn(decoder, picture, Search::square), std::vector{textOf(10, 0)});
        QCOMPARE(textsIn(decoder, picture, Search::everything), std::vector{textOf(10, 0)});
    }
}

void ReadingTest::readsUnderTheDistortion_data() {
    QTest::addColumn<Change>("change");
    const auto shot = [](const char* name, const std::function<void(Shot&)>& set) {
        QTest::newRow(name) << Change([set](const QrSymbol& symbol) {
            Shot taken = usual();
            set(taken);
            return photographed(symbol, taken);
        });
    };
    shot("light on dark", [](Shot& s) { s.inverted = true; });
    shot("upside down and light on dark", [](Shot& s) { s.inverted = true, s.degrees = 180; });
    shot("hardly any contrast", [](Shot& s) { s.dark = 105, s.light = 145; });
    shot("a dark room", [](Shot& s) { s.gain = 0.2, s.noise = 3; });
    shot("three times too bright", [](Shot& s) { s.gain = 3; });
    shot("a deep shadow", [](Shot& s) { s.shadow = 0.9; });
    shot("much noise", [](Shot& s) { s.noise = 30; });
    shot("soft focus", [](Shot& s) { s.blur = 2.2; });
    shot("seen from the side", [](Shot& s) { s.jitter = 0.09; });
    shot("small in the picture", [](Shot& s) { s.modulePixels = 3, s.middleX = 0.25; });
    shot("a large photograph", [](Shot& s) { s.width = 4000, s.height = 3000, s.modulePixels = 4, s.middleY = 0.7; });
    shot("large modules, soft", [](Shot& s) { s.width = 2400, s.height = 2400, s.modulePixels = 25, s.blur = 3; });
    QTest::newRow("salt and pepper") << Change([](const QrSymbol& symbol) {
        const GreyImage picture = photographed(symbol, usual());
        Dice dice(4);
        return mapped(picture, [&](int x, int y) {
            const auto fall = dice.next() % 50;
            return fall == 0 ? std::uint8_t{0} : fall == 1 ? std::uint8_t{255} : picture.at(x, y);
        });
    });
    QTest::newRow("stripes of a screen") << Change([](const QrSymbol& symbol) {
        const GreyImage picture = photographed(symbol, usual());
        return mapped(picture, [&](int x, int y) {
            const double stripe = 1 + 0.3 * std::sin(x * 0.9 + y * 0.3) * std::sin(y * 0.7);
            return static_cast<std::uint8_t>(std::min(255.0, picture.at(x, y) * stripe));
        });
    });
    QTest::newRow("bent paper") << Change([](const QrSymbol& symbol) {
        const GreyImage picture = photographed(symbol, usual());
        return mapped(picture, [&](int x, int y) {
            const int bent = x + static_cast<int>(6 * std::sin(y / 60.0));
            return picture.at(std::clamp(bent, 0, picture.width() - 1), y);
        });
    });
    QTest::newRow("waves in both directions") << Change([](const QrSymbol& symbol) {
        const GreyImage picture = photographed(symbol, usual());
        return mapped(picture, [&](int x, int y) {
            const int across = x + static_cast<int>(5 * std::sin(y / 70.0));
            const int down = y + static_cast<int>(5 * std::sin(x / 90.0));
            return picture.at(std::clamp(across, 0, picture.width() - 1), std::clamp(down, 0, picture.height() - 1));
        });
    });
    QTest::newRow("drawn, one pixel a module") << Change([](const QrSymbol& symbol) { return modulesOf(symbol); });
    QTest::newRow("drawn, 40 pixels a module") << Change([](const QrSymbol& symbol) { return drawn(symbol, 40); });
}

void ReadingTest::readsUnderTheDistortion() {
    QFETCH(Change, change);
    Decoder decoder(realDecoder(), patient());
    for (const int version : {4, 14}) {
        QCOMPARE(textsIn(decoder, change(symbolOf(version)), Search::everything), std::vector{textOf(version, 0)});
    }
}

void ReadingTest::readsTheStrongerOfTwoBlendedFrames_data() {
    QTest::addColumn<int>("version");
    for (const int version : {6, 10, 15, 20}) {
        QTest::addRow("version %d", version) << version;
    }
}

void ReadingTest::readsTheStrongerOfTwoBlendedFrames() {
    QFETCH(int, version);
    Decoder decoder(realDecoder(), patient());
    Shot shot;
    shot.modulePixels = 6;
    const GreyImage first = photographed(symbolOf(version, 1), shot);
    const GreyImage second = photographed(symbolOf(version, 2), shot);
    QCOMPARE(textsIn(decoder, blended(first, second, 0.65), Search::square), std::vector{textOf(version, 1)});
    QCOMPARE(textsIn(decoder, blended(first, second, 0.35), Search::square), std::vector{textOf(version, 2)});
    // A strip at the bottom that is of the next frame already: 5 % of the symbol, quiet zone excluded.
    QCOMPARE(textsIn(decoder, torn(first, second, 0.5 - 0.45 * symbolOf(version).side() * 6 / 720), Search::square),
             std::vector{textOf(version, 1)});
}

void ReadingTest::readsAllSymbolsOfASheet_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("symbols");
    QTest::newRow("six large ones") << 20 << 6;
    QTest::newRow("twelve") << 12 << 12;
    QTest::newRow("twenty") << 8 << 20;
}

void ReadingTest::readsAllSymbolsOfASheet() {
    QFETCH(int, version);
    QFETCH(int, symbols);
    std::vector<QrSymbol> parts;
    std::vector<std::string> expected;
    for (int number = 0; number < symbols; ++number) {
        parts.push_back(symbolOf(version, number));
        expected.push_back(textOf(version, number));
    }
    const GreyImage sheet = sheetOf(parts, 4, 1);
    Shot shot;
    shot.modulePixels = 5;
    shot.width = sheet.width() * 6;
    shot.height = sheet.height() * 6;
    shot.degrees = 5;
    shot.blur = 1;
    shot.jitter = 0.02;
    Decoder decoder(realDecoder(), patient());
    std::vector<std::string> texts = textsIn(decoder, photographed(sheet, shot), Search::everything);
    std::ranges::sort(texts);
    std::ranges::sort(expected);
    QCOMPARE(texts, expected);
}

void ReadingTest::givesTheBytesAsTheyAre_data() {
    QTest::addColumn<int>("eci");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, int eci, int mode, const QByteArray& bytes) {
        QTest::newRow(name) << eci << mode << bytes;
    };
    QByteArray all;
    for (int value = 0; value < 256; ++value) {
        all.append(static_cast<char>(value));
    }
    row("ASCII", -1, QR_MODE_8, "{\"signed\":{}}");
    row("all bytes", -1, QR_MODE_8, all);
    row("UTF-8", -1, QR_MODE_8, "Schl\xc3\xbcssel \xe9\x8d\xb5");
    row("UTF-8 with a byte-order mark", -1, QR_MODE_8, "\xef\xbb\xbfkey");
    row("Latin-1", -1, QR_MODE_8, "Schl\xfcssel");
    row("Shift-JIS", -1, QR_MODE_8, "\x8c\xae\x83\x4c\x81\x5b");
    row("Big5", -1, QR_MODE_8, "\xc6\x5f\xb0\xcd");
    row("kanji mode", -1, QR_MODE_KANJI, "\x8c\xae\x8a\xbf");
    row("digits", -1, QR_MODE_NUM, "0123456789");
    row("said to be UTF-8", 26, QR_MODE_8, "Schl\xc3\xbcssel");
    row("said to be UTF-8, and is not", 26, QR_MODE_8, "\xff\xfe\x80");
    row("said to be Shift-JIS", 20, QR_MODE_8, "\x8c\xae");
    row("said to be ISO 8859-7", 9, QR_MODE_8, "\xea\xeb");
    row("said to be CP437", 2, QR_MODE_8, "\x81\x8e");
    row("said to be something unknown", 9999, QR_MODE_8, "key");
}

void ReadingTest::givesTheBytesAsTheyAre() {
    QFETCH(int, eci);
    QFETCH(int, mode);
    QFETCH(QByteArray, bytes);
    const Input input(QRinput_new2(0, QR_ECLEVEL_L), &QRinput_free);
    if (eci >= 0) {
        QCOMPARE(QRinput_appendECIheader(input.get(), static_cast<unsigned>(eci)), 0);
    }
    QCOMPARE(QRinput_append(input.get(), static_cast<QRencodeMode>(mode), static_cast<int>(bytes.size()),
                            reinterpret_cast<const unsigned char*>(bytes.constData())),
             0);
    const Code code(QRcode_encodeInput(input.get()), &QRcode_free);
    QVERIFY(code != nullptr);
    Decoder decoder(realDecoder(), patient());
    const auto texts = textsIn(decoder, drawn(*code), Search::square);
    QCOMPARE(texts.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(texts.front()), bytes);
    QVERIFY(decoder.isRunning());
}

void ReadingTest::readsNoOtherSymbology() {
    // EAN-13 of 4006381333931: guards, left digits in the pattern of a leading 4, right digits.
    const std::string bars =
        "101"
        "0001101"
        "0100111"
        "0101111"
        "0111101"
        "0001001"
        "0110011"
        "01010"
        "1000010"
        "1000010"
        "1000010"
        "1110100"
        "1000010"
        "1100110"
        "101";
    GreyImage picture = GreyImage::filled(500, 200, 255).value();
    for (int y = 30; y < 170; ++y) {
        for (std::size_t bar = 0; bar < bars.size() * 4; ++bar) {
            picture.row(y)[bar + 60] = bars[bar / 4] == '1' ? 0 : 255;
        }
    }
    // zbar left to itself does read it.
    zbar::ImageScanner everything;
    everything.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 1);
    zbar::Image image(500, 200, "Y800", picture.pixels().data(), picture.pixels().size());
    QVERIFY(everything.scan(image) > 0);
    Decoder decoder(realDecoder(), patient());
    QVERIFY(textsIn(decoder, picture, Search::everything).empty());
}

void ReadingTest::readsNothingWhereNothingIs() {
    Decoder decoder(realDecoder(), patient());
    Dice dice(8);
    const GreyImage wall = GreyImage::filled(320, 240, 90).value();
    const GreyImage noise = mapped(wall, [&](int, int) { return static_cast<std::uint8_t>(dice.next()); });
    const GreyImage finders = mapped(wall, [](int x, int y) {
        // Nothing but finder patterns: three candidates for every symbol that could be imagined.
        const int ring = std::max(std::abs(x / 4 % 12 - 5), std::abs(y / 4 % 12 - 5));
        return ring == 2 || ring > 3 ? std::uint8_t{255} : std::uint8_t{0};
    });
    for (const GreyImage* picture : {&wall, &noise, &finders}) {
        for (const Search search : {Search::halfSquare, Search::square, Search::whole, Search::everything}) {
            QVERIFY(textsIn(decoder, *picture, search).empty());
        }
    }
    QVERIFY(textsIn(decoder, GreyImage::filled(1, 1, 0).value(), Search::everything).empty());
    QVERIFY(textsIn(decoder, GreyImage::filled(16384, 1, 0).value(), Search::everything).empty());
    QVERIFY(textsIn(decoder, GreyImage::filled(1, 16384, 0).value(), Search::halfSquare).empty());
}

void ReadingTest::findsWhatIsNotInTheMiddle() {
    Decoder decoder(realDecoder(), patient());
    Shot shot;
    shot.modulePixels = 6;
    shot.middleX = 0.14;
    const GreyImage picture = photographed(symbolOf(4), shot);
    QVERIFY(textsIn(decoder, picture, Search::square).empty());
    const auto answer = decoder.read(frameOf(picture), Search::whole);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->texts, std::vector{textOf(4, 0)});
    QVERIFY(!answer->sight.centred);
}
