#include "fountain_test.h"

#include <set>

#include "transfer/wire/bytewords.h"
#include "transfer/wire/fountain.h"

using namespace anchorite::test;
using anchorite::Bytes;

void FountainTest::encodesBytewordsAsPublished() {
    // BCR-2020-012 and the reference's own tests.
    const Bytes bytes = bytesOfHex("00010280ff");
    QCOMPARE(QString::fromStdString(toBytewords(bytes)), "AEADAOLAZMJENDEOTI");
    QVERIFY(fromBytewords("aeadaolazmjendeoti").value() == bytes);
    QCOMPARE(crc32Of(anchorite::asBytes("Hello, world!")), 0xebe6c6e6U);
    QCOMPARE(crc32Of(anchorite::asBytes("Wolf")), 0x598c84dcU);
    Bytes all(256);
    std::iota(all.begin(), all.end(), std::uint8_t{0});
    QVERIFY(fromBytewords(inSmall(toBytewords(all))).value() == all);
}

void FountainTest::refusesSpoiltBytewords_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("good") << "aeadaolazmjendeoti" << "accepted";
    QTest::newRow("nothing") << "" << "ur.malformed";
    QTest::newRow("only a check sum, of nothing") << "aeaeaeae" << "ur.malformed";
    QTest::newRow("odd") << "aeadaolazmjendeot" << "ur.malformed";
    QTest::newRow("capitals") << "AEADAOLAZMJENDEOTI" << "ur.malformed";
    QTest::newRow("pair that is no word") << "aeadaolazmjendeozz" << "ur.malformed";
    QTest::newRow("digit") << "aeadaolazmjendeo1i" << "ur.malformed";
    QTest::newRow("sign before a") << "aeadaolazmjendeo`i" << "ur.malformed";
    QTest::newRow("sign after z") << "aeadaolazmjendeo{i" << "ur.malformed";
    QTest::newRow("high letter") << QString("aeadaolazmjendeo") + QChar(0xe4) << "ur.malformed";
    QTest::newRow("another byte") << "adadaolazmjendeoti" << "ur.checksum";
    QTest::newRow("another check sum") << "aeadaolazmjendeota" << "ur.checksum";
    QTest::newRow("exchanged") << "adaeaolazmjendeoti" << "ur.checksum";
}

void FountainTest::refusesSpoiltBytewords() {
    QFETCH(QString, words);
    QFETCH(QString, outcome);
    QCOMPARE(codeOf(fromBytewords(words.toStdString())), outcome);
}

void FountainTest::drawsTheNumbersOfXoshiro() {
    // Seed text "Wolf", from the reference's own tests.
    Xoshiro random(anchorite::asBytes("Wolf"));
    QList<unsigned> drawn;
    for (int i = 0; i < 10; ++i) {
        drawn << random.nextBelow(10) + 1;
    }
    QCOMPARE(drawn, QList<unsigned>({6, 5, 8, 4, 10, 5, 7, 10, 4, 9}));
    Xoshiro one(anchorite::asBytes("one"));
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(one.nextBelow(1), 0U);
    }
}

void FountainTest::drawsDegreesAsTheirWeightsSay() {
    constexpr int draws = 100'000;
    constexpr std::uint32_t count = 20;
    const DegreeSampler sampler(count);
    Xoshiro random(anchorite::asBytes("degrees"));
    std::vector<int> found(count + 1);
    for (int i = 0; i < draws; ++i) {
        ++found.at(sampler.draw(random));
    }
    double harmonic = 0;
    for (std::uint32_t degree = 1; degree <= count; ++degree) {
        harmonic += 1.0 / degree;
    }
    for (std::uint32_t degree = 1; degree <= count; ++degree) {
        const double expected = draws / (degree * harmonic);
        // Five standard deviations.
        QVERIFY(std::abs(found[degree] - expected) < 5 * std::sqrt(expected));
    }
    QCOMPARE(found[0], 0);
}

void FountainTest::shufflesEveryFragmentOnce() {
    for (const std::uint32_t size : {1U, 2U, 100U, 1024U}) {
        Xoshiro random(anchorite::asBytes("shuffle"));
        const auto order = firstShuffled(size, size, random);
        QCOMPARE(std::set<std::uint32_t>(order.begin(), order.end()).size(), std::size_t{size});
        QCOMPARE(*std::ranges::max_element(order), size - 1);
    }
}

void FountainTest::takesPureFragmentsInOrder() {
    const FragmentChooser chooser(11, 0x0167aa07);
    for (std::uint32_t number = 1; number <= 11; ++number) {
        QVERIFY(chooser.fragmentsOf(number) == std::vector{number - 1});
    }
    auto mixed = chooser.fragmentsOf(12);  // worked example of the format's description
    std::ranges::sort(mixed);
    QVERIFY(mixed == std::vector({2U, 5U, 10U}));
}
