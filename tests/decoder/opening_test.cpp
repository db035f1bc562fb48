#include "opening_test.h"

#include <zlib.h>

#include "processes.h"
#include "support/picture_files.h"
#include "support/synthetic_camera.h"
#include "transfer/wire/inflater.h"

using namespace anchorite;
using namespace anchorite::test;
using namespace anchorite::transfer;

namespace {

const std::string sampleText = "UR:BYTES/1-2/LPADAO";

GreyImage samplePicture(int modulePixels = 4) {
    return drawn(QrSymbol::of(sampleText, 3).value(), modulePixels);
}

Bytes bytesOf(std::string_view text) {
    return {text.begin(), text.end()};
}

/// zlib's stream, as PNG wants it, of many equal bytes.
Bytes compressedZeros(std::size_t size) {
    const Bytes zeros(size);
    Bytes out(compressBound(static_cast<uLong>(size)));
    uLongf length = static_cast<uLongf>(out.size());
    compress2(out.data(), &length, zeros.data(), static_cast<uLong>(size), 9);
    out.resize(length);
    return out;
}

Bytes pngOf(std::uint32_t width, std::uint32_t height, const Bytes& compressed) {
    return pngHeader(width, height) + pngChunk("IDAT", compressed) + pngChunk("IEND", {});
}

Result<Reading> read(Decoder& decoder, const Bytes& file, Search search = Search::everything) {
    return decoder.read({.picture = EncodedPicture{file}, .origin = "picture"}, search);
}

QByteArray codeOf(const Result<Reading>& answer) {
    return answer ? QByteArray("read") : QByteArray::fromStdString(answer.error().code);
}

}  // namespace

Q_DECLARE_METATYPE(Bytes)

void OpeningTest::readsTheForm_data() {
    QTest::addColumn<Bytes>("file");
    const GreyImage picture = samplePicture();
    QTest::newRow("PNG, 1 bit") << pngFile(picture, {.depth = 1});
    QTest::newRow("PNG, 2 bits") << pngFile(picture, {.depth = 2});
    QTest::newRow("PNG, 4 bits, interlaced") << pngFile(picture, {.depth = 4, .interlaced = true});
    QTest::newRow("PNG, 8 bits") << pngFile(picture);
    QTest::newRow("PNG, 16 bits") << pngFile(picture, {.depth = 16});
    QTest::newRow("PNG, 16 bits in colour, interlaced")
        << pngFile(picture, {.depth = 16, .colour = true, .interlaced = true});
    QTest::newRow("PNG, colour") << pngFile(picture, {.colour = true});
    QTest::newRow("PNG, palette") << pngFile(picture, {.palette = true});
    QTest::newRow("PNG, transparent where it is white, dark below") << pngFile(picture, {.alpha = true});
    QTest::newRow("PNG, the same in colour and 16 bits")
        << pngFile(picture, {.depth = 16, .colour = true, .alpha = true});
    QTest::newRow("JPEG, grey") << jpegFile(picture);
    QTest::newRow("JPEG, colour") << jpegFile(picture, {.channels = 3});
    QTest::newRow("JPEG, four inks") << jpegFile(picture, {.channels = 4});
    QTest::newRow("JPEG, progressive") << jpegFile(picture, {.channels = 3, .progressive = true});
    QTest::newRow("JPEG, poor") << jpegFile(picture, {.quality = 20});
}

void OpeningTest::readsTheForm() {
    QFETCH(Bytes, file);
    Decoder decoder(realDecoder(), patient());
    for (const Search search : {Search::everything, Search::whole, Search::square}) {
        const auto answer = read(decoder, file, search);
        QCOMPARE(codeOf(answer), QByteArray("read"));
        QCOMPARE(answer->texts, std::vector<std::string>{sampleText});
    }
}

void OpeningTest::readsAJpegOfACameraAtHalfSize() {
    Decoder decoder(realDecoder(), patient());
    Shot shot;
    shot.width = 1920;
    shot.height = 1080;
    const auto symbol = QrSymbol::of(sampleText, 12).value();
    const GreyImage picture = photographed(symbol, shot);
    for (const Bytes& file : {jpegFile(picture, {.channels = 3}), pngFile(picture)}) {
        const auto answer = read(decoder, file, Search::halfSquare);
        QCOMPARE(codeOf(answer), QByteArray("read"));
        QCOMPARE(answer->texts, std::vector<std::string>{sampleText});
        // 65 of 73 modules in 0.8 of the height, told in pixels of the picture as it came.
        QVERIFY(std::abs(answer->sight.symbolSide - 769) < 30);
    }
}

void OpeningTest::refusesTheFile_data() {
    QTest::addColumn<Bytes>("file");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const Bytes& file, const char* code) {
        QTest::newRow(name) << file << QByteArray(code);
    };
    const Bytes png = pngFile(samplePicture());
    row("nothing", {}, "picture.unknown");
    row("text", bytesOf("UR:BYTES/HELLO"), "picture.unknown");
    row("GIF", bytesOf("GIF89a and so on"), "picture.unknown");
    row("WebP", bytesOf(std::string_view("RIFF\x10\0\0\0WEBPVP8 ", 16)), "picture.unknown");
    row("HEIC",
        bytesOf(std::string_view("\0\0\0\x18"
                                 "ftypheic\0\0\0\0",
                                 16)),
        "picture.unknown");
    row("SVG", bytesOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "picture.unknown");
    row("half of a PNG's signature", bytesOf("\x89PNG"), "picture.unknown");
    row("PNG, signature only", Bytes(png.begin(), png.begin() + 8), "picture.malformed");
    row("PNG, header only", pngHeader(100, 100), "picture.malformed");
    row("PNG without area", pngHeader(0, 100) + pngChunk("IEND", {}), "picture.malformed");
    row("PNG of four thousand million pixels", pngOf(65535, 65535, compressedZeros(1000)), "picture.too-large");
    row("PNG of fifty megapixels", pngOf(8660, 5774, compressedZeros(1000)), "picture.too-large");
    row("PNG with a side too long", pngOf(16385, 10, compressedZeros(16386 * 10)), "picture.too-large");
    row("PNG that tells less than it has", pngOf(1000, 1000, compressedZeros(5000)), "picture.malformed");
    row("PNG whose compressed bytes are none", pngOf(100, 100, bytesOf("no zlib stream at all")), "picture.malformed");
    row("JPEG, marker only", bytesOf("\xff\xd8\xff"), "picture.malformed");
    row("JPEG without a picture", bytesOf("\xff\xd8\xff\xd9"), "picture.malformed");
    row("JPEG of text", bytesOf("\xff\xd8\xff and more words"), "picture.malformed");
    row("JPEG that claims far more than it has", withClaimedSize(jpegFile(samplePicture()), 60000, 60000),
        "picture.too-large");
    row("JPEG that claims more than it has", withClaimedSize(jpegFile(samplePicture()), 4000, 4000),
        "picture.malformed");
    row("JPEG without area", withClaimedSize(jpegFile(samplePicture()), 0, 0), "picture.malformed");
}

void OpeningTest::refusesTheFile() {
    QFETCH(Bytes, file);
    QFETCH(QByteArray, code);
    Decoder decoder(realDecoder(), patient());
    QCOMPARE(codeOf(read(decoder, file)), code);
    const auto preview = decoder.preview(EncodedPicture{file}, 400);
    QVERIFY(!preview);
    QCOMPARE(QByteArray::fromStdString(preview.error().code), code);
    // The same process goes on.
    QVERIFY(decoder.isRunning());
    QCOMPARE(codeOf(read(decoder, pngFile(samplePicture()))), QByteArray("read"));
}

void OpeningTest::refusesAPngCutAnywhere() {
    Decoder decoder(realDecoder(), patient());
    const Bytes png = pngFile(samplePicture(2), {.interlaced = true});
    // The twelve bytes of the last chunk tell nothing.
    for (std::size_t size = 8; size < png.size() - 12; ++size) {
        QCOMPARE(codeOf(read(decoder, Bytes(png.begin(), png.begin() + static_cast<std::ptrdiff_t>(size)))),
                 QByteArray("picture.malformed"));
    }
}

void OpeningTest::refusesAJpegCutAnywhere() {
    Decoder decoder(realDecoder(), patient());
    for (const bool progressive : {false, true}) {
        const Bytes jpeg = jpegFile(samplePicture(2), {.progressive = progressive});
        // The two bytes of the last marker tell nothing.
        for (std::size_t size = 3; size < jpeg.size() - 2; size += 5) {
            QCOMPARE(codeOf(read(decoder, Bytes(jpeg.begin(), jpeg.begin() + static_cast<std::ptrdiff_t>(size)))),
                     QByteArray("picture.malformed"));
        }
    }
}

void OpeningTest::survivesAnyDamage() {
    Decoder decoder(realDecoder(), patient());
    const Bytes files[] = {
        pngFile(samplePicture(2)), pngFile(samplePicture(2), {.depth = 16, .colour = true, .alpha = true}),
        jpegFile(samplePicture(2)), jpegFile(samplePicture(2), {.channels = 3, .progressive = true})};
    Dice dice(11);
    int answered = 0;
    for (const Bytes& file : files) {
        for (int turn = 0; turn < 150; ++turn) {
            Bytes changed = file;
            for (std::uint64_t changes = 1 + dice.next() % 6; changes > 0; --changes) {
                changed[dice.next() % changed.size()] = static_cast<std::uint8_t>(dice.next());
            }
            const auto answer = read(decoder, changed, Search::whole);
            const QByteArray code = codeOf(answer);
            QVERIFY2(code == "read" || code.startsWith("picture."), code.constData());
            QVERIFY(!answer || answer->texts.empty() || answer->texts == std::vector<std::string>{sampleText});
            ++answered;
        }
    }
    QCOMPARE(answered, 600);
}

void OpeningTest::shrinksAJpegOfFiftyMegapixels() {
    // A telephone's picture of 51 megapixels.
    GreyImage desk = GreyImage::filled(4000, 3200, 200).value();
    const GreyImage symbol = samplePicture(8);
    for (int y = 0; y < symbol.height(); ++y) {
        std::ranges::copy(symbol.row(y), desk.row(1500 + y).begin() + 1500);
    }
    Decoder decoder(realDecoder(), patient());
    const auto answer = read(decoder, jpegFile(desk, {.enlarged = 2}));
    QCOMPARE(codeOf(answer), QByteArray("read"));
    QCOMPARE(answer->texts, std::vector<std::string>{sampleText});
}

void OpeningTest::opensTheLargestProgressiveJpeg() {
    // All coefficients of a progressive file lie in memory at once.
    const GreyImage picture = GreyImage::filled(7200, 4600, 90).value();
    Decoder decoder(realDecoder(), patient());
    const auto answer = read(decoder, jpegFile(picture, {.channels = 3, .progressive = true}), Search::whole);
    QCOMPARE(codeOf(answer), QByteArray("read"));
}

void OpeningTest::endsAJpegOfTooManyScans() {
    Decoder decoder(realDecoder(), patient());
    const Bytes honest = jpegFile(samplePicture(), {.progressive = true});
    QCOMPARE(codeOf(read(decoder, withScansRepeated(honest, 20))), QByteArray("read"));
    const auto answer = read(decoder, withScansRepeated(honest, 10'000));
    QCOMPARE(codeOf(answer), QByteArray("picture.malformed"));
    QVERIFY(answer.error().detail.find("100 passes") != std::string::npos);
}

void OpeningTest::showsAPreview() {
    Decoder decoder(realDecoder(), patient());
    GreyImage picture = GreyImage::filled(600, 400, 250).value();
    picture.row(0)[0] = 0;
    const auto same = decoder.preview(EncodedPicture{pngFile(picture)}, 600);
    QVERIFY(same.has_value());
    QCOMPARE(same->width(), 600);
    QCOMPARE(same->height(), 400);
    QCOMPARE(same->at(0, 0), std::uint8_t{0});
    QCOMPARE(same->at(1, 0), std::uint8_t{250});
    const auto quarter = decoder.preview(EncodedPicture{pngFile(picture)}, 299);
    QVERIFY(quarter.has_value());
    QCOMPARE(quarter->width(), 150);
    QCOMPARE(quarter->height(), 100);
}

void OpeningTest::refusesAPictureFileBeyondTheLimit() {
    Decoder decoder(realDecoder(), patient());
    const auto answer = read(decoder, Bytes(encodedPictureLimit + 1));
    QCOMPARE(codeOf(answer), QByteArray("picture.too-large"));
    QVERIFY(!decoder.isRunning());
}

void OpeningTest::inflatesWhatWasDeflated() {
    Decoder decoder(realDecoder(), patient());
    Dice dice(2);
    for (const std::size_t size : {0U, 1U, 70'000U, 1U << 20}) {
        Bytes content(size);
        for (auto& byte : content) {
            byte = static_cast<std::uint8_t>(dice.next() % 7);
        }
        for (const int windowBits : {15, 10}) {
            const auto back = decoder.inflate(deflated(content, windowBits), size);
            QVERIFY2(back.has_value(), back ? "" : back.error().code.c_str());
            QVERIFY(*back == content);
        }
    }
}

void OpeningTest::refusesToInflate_data() {
    QTest::addColumn<Bytes>("deflated");
    QTest::addColumn<std::uint32_t>("limit");
    QTest::addColumn<QByteArray>("code");
    const Bytes good = deflated(Bytes(1000, 'a'));
    const QByteArray malformed("inflate.malformed");
    const QByteArray tooLarge("inflate.too-large");
    QTest::newRow("one byte above the limit") << good << std::uint32_t{999} << tooLarge;
    QTest::newRow("into nothing") << good << std::uint32_t{0} << tooLarge;
    QTest::newRow("a bomb of a gigabyte")
        << deflated(Bytes(std::size_t{1} << 30)) << std::uint32_t{1 << 20} << tooLarge;
    QTest::newRow("nothing") << Bytes() << std::uint32_t{1000} << malformed;
    QTest::newRow("cut short") << Bytes(good.begin(), good.end() - 1) << std::uint32_t{1000} << malformed;
    QTest::newRow("a byte after it") << good + Bytes{0} << std::uint32_t{1000} << malformed;
    QTest::newRow("with zlib's header") << compressedZeros(1000) << std::uint32_t{1000} << malformed;
    QTest::newRow("a forbidden block") << Bytes{0x07} << std::uint32_t{1000} << malformed;
    QTest::newRow("text") << bytesOf("{\"signed\":{}}") << std::uint32_t{1000} << malformed;
}

void OpeningTest::refusesToInflate() {
    QFETCH(Bytes, deflated);
    QFETCH(std::uint32_t, limit);
    QFETCH(QByteArray, code);
    Decoder decoder(realDecoder(), patient());
    const auto answer = decoder.inflate(deflated, limit);
    QVERIFY(!answer);
    QCOMPARE(QByteArray::fromStdString(answer.error().code), code);
    QVERIFY(decoder.isRunning());
}

void OpeningTest::survivesAnyDamageOfDeflatedBytes() {
    Decoder decoder(realDecoder(), patient());
    const Bytes content = bytesOf("{\"signed\":{\"_type\":\"root\",\"keys\":{},\"roles\":{}}}");
    const Bytes good = deflated(content);
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes changed = good;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ 1U << bit % 8);
        const auto answer = decoder.inflate(changed, 1 << 20);
        QVERIFY(answer || answer.error().code.starts_with("inflate."));
    }
    QVERIFY(decoder.inflate(good, 1 << 20).value() == content);
}
