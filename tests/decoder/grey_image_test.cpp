#include "grey_image_test.h"

#include "transfer/picture/frame.h"

using namespace anchorite;
using namespace anchorite::transfer;

namespace {

/// Each pixel tells its place: 10 y + x.
GreyImage numbered(int width, int height) {
    GreyImage picture = GreyImage::filled(width, height, 0).value();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            picture.row(y)[static_cast<std::size_t>(x)] = static_cast<std::uint8_t>(10 * y + x);
        }
    }
    return picture;
}

Bytes pixelsOf(const GreyImage& picture) {
    return {picture.pixels().begin(), picture.pixels().end()};
}

}  // namespace

void GreyImageTest::isRefused_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no width") << 0 << 5 << 0 << QByteArray("picture.malformed");
    QTest::newRow("negative height") << 5 << -5 << 25 << QByteArray("picture.malformed");
    QTest::newRow("a byte too few") << 3 << 3 << 8 << QByteArray("picture.malformed");
    QTest::newRow("a byte too many") << 3 << 3 << 10 << QByteArray("picture.malformed");
    QTest::newRow("a side too long") << 16385 << 1 << 16385 << QByteArray("picture.too-large");
    QTest::newRow("too many pixels") << 8193 << 4096 << 0 << QByteArray("picture.too-large");
    QTest::newRow("a product that overflows 32 bits")
        << 0x7fffffff << 0x7fffffff << 1 << QByteArray("picture.too-large");
}

void GreyImageTest::isRefused() {
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, bytes);
    QFETCH(QByteArray, code);
    const auto picture = GreyImage::of(width, height, Bytes(static_cast<std::size_t>(bytes)));
    QVERIFY(!picture);
    QCOMPARE(QByteArray::fromStdString(picture.error().code), code);
}

void GreyImageTest::keepsItsPixels() {
    const auto picture = GreyImage::of(3, 2, {1, 2, 3, 4, 5, 6}).value();
    QCOMPARE(picture.at(0, 1), std::uint8_t{4});
    QCOMPARE(picture.row(1)[2], std::uint8_t{6});
    QVERIFY(GreyImage::filled(8192, 4096, 7).has_value());
}

void GreyImageTest::isHalvedByMeans() {
    const auto half = GreyImage::of(5, 3,
                                    {0, 1, 10, 20, 99,  //
                                     2, 3, 30, 41, 99,  //
                                     99, 99, 99, 99, 99})
                          .value()
                          .halved();
    QCOMPARE(half.width(), 2);
    QCOMPARE(half.height(), 1);
    // (0+1+2+3)/4 = 1.5 and (10+20+30+41)/4 = 25.25, rounded.
    QCOMPARE(pixelsOf(half), (Bytes{2, 25}));
}

void GreyImageTest::keepsASideOfOneWhenHalved() {
    const auto flat = GreyImage::of(4, 1, {10, 20, 30, 50}).value().halved();
    QCOMPARE(flat.width(), 2);
    QCOMPARE(flat.height(), 1);
    QCOMPARE(pixelsOf(flat), (Bytes{15, 40}));
    const auto dot = GreyImage::filled(1, 1, 9).value().halved();
    QCOMPARE(pixelsOf(dot), Bytes{9});
}

void GreyImageTest::givesTheSquareInItsMiddle() {
    const auto wide = numbered(6, 2).square();
    QCOMPARE(wide.width(), 2);
    QCOMPARE(pixelsOf(wide), (Bytes{2, 3, 12, 13}));
    const auto high = numbered(2, 5).square();
    QCOMPARE(high.height(), 2);
    QCOMPARE(pixelsOf(high), (Bytes{10, 11, 20, 21}));
}

void GreyImageTest::isSearchedWhereTheSearchSays() {
    const auto picture = numbered(8, 4);
    QCOMPARE(searchedArea(picture, Search::whole).width(), 8);
    QCOMPARE(searchedArea(picture, Search::everything).width(), 8);
    QCOMPARE(pixelsOf(searchedArea(picture, Search::square)), pixelsOf(picture.square()));
    QCOMPARE(pixelsOf(searchedArea(picture, Search::halfSquare)), pixelsOf(picture.square().halved()));
}
