#include "decoder_test.h"

#include <set>

#include "transfer/wire/bytewords.h"
#include "transfer/wire/fountain.h"

using namespace anchorite::test;
using anchorite::Bytes;

namespace {

UrPart partOf(const UrEncoder& encoder, std::uint32_t number) {
    return std::get<UrPart>(parseUr(encoder.part(number)).value());
}

/// A part that is well made and false.
UrPart forged(UrPart part) {
    part.fragment[part.fragment.size() / 2] ^= 0x40;
    return part;
}

UrEncoder encoderOf(std::size_t fragments, std::size_t fragmentSize, std::uint64_t seed) {
    Chance chance(seed);
    Bytes message = byteString(chance.bytes(fragments * fragmentSize - fragments));
    return UrEncoder::of("bytes", std::move(message), fragmentSize).value();
}

/// Rank by plain elimination, one bit at a time.
std::size_t rankOf(std::vector<std::set<std::uint32_t>> rows) {
    std::size_t rank = 0;
    while (!rows.empty()) {
        const std::set<std::uint32_t> row = rows.back();
        rows.pop_back();
        if (row.empty()) {
            continue;
        }
        ++rank;
        for (auto& other : rows) {
            if (!other.contains(*row.begin())) {
                continue;
            }
            std::set<std::uint32_t> difference;
            std::ranges::set_symmetric_difference(other, row, std::inserter(difference, difference.end()));
            other = difference;
        }
    }
    return rank;
}

}  // namespace

void DecoderTest::finishesWithAnyIndependentParts_data() {
    QTest::addColumn<int>("fragments");
    for (const int fragments : {1, 2, 3, 5, 63, 64, 65, 128, 200}) {
        QTest::addRow("%d", fragments) << fragments;
    }
}

void DecoderTest::finishesWithAnyIndependentParts() {
    QFETCH(int, fragments);
    Chance chance(static_cast<std::uint64_t>(fragments));
    const Bytes message = byteString(chance.bytes(static_cast<std::size_t>(fragments) * 7 + 10));
    const auto size = (message.size() + static_cast<std::size_t>(fragments) - 1) / static_cast<std::size_t>(fragments);
    if (fragments == 1) {
        // Never sent, but no reason to refuse it.
        UrDecoder decoder({"bytes", 1, static_cast<std::uint32_t>(message.size()), crc32Of(message),
                           static_cast<std::uint32_t>(message.size())});
        QCOMPARE(decoder.take({decoder.stream(), 77, message}), UrDecoder::Taken::news);
        QVERIFY(decoder.message().value() == message);
        return;
    }
    const auto encoder = UrEncoder::of("bytes", message, size).value();
    const std::uint32_t first[] = {1, 2, encoder.stream().fragments + 1, 60'000, 4294960000};
    for (const std::uint32_t start : first) {
        UrDecoder decoder(encoder.stream());
        std::uint32_t taken = 0;
        for (std::uint32_t number = start; !decoder.isComplete(); ++number) {
            QVERIFY(decoder.message().error().code == "transfer.incomplete");
            const bool news = decoder.take(partOf(encoder, number)) == UrDecoder::Taken::news;
            taken += news ? 1 : 0;
            QCOMPARE(decoder.rank(), taken);
        }
        QVERIFY(decoder.message().value() == message);
        QCOMPARE(decoder.take(partOf(encoder, start)), UrDecoder::Taken::nothingNew);
        QCOMPARE(decoder.take(forged(partOf(encoder, start))), UrDecoder::Taken::contradiction);
        QVERIFY(decoder.message().value() == message);
    }
}

void DecoderTest::agreesWithRanksCountedOtherwise() {
    const auto encoder = encoderOf(40, 8, 11);
    const FragmentChooser chooser(encoder.stream().fragments, encoder.stream().checksum);
    UrDecoder decoder(encoder.stream());
    std::vector<std::set<std::uint32_t>> rows;
    for (std::uint32_t number = 500; number < 550; ++number) {
        const auto fragments = chooser.fragmentsOf(number);
        rows.emplace_back(fragments.begin(), fragments.end());
        decoder.take(partOf(encoder, number));
        QCOMPARE(std::size_t{decoder.rank()}, rankOf(rows));
    }
}

void DecoderTest::refusesPartsOfAnotherStream_data() {
    QTest::addColumn<int>("field");
    QTest::newRow("type") << 0;
    QTest::newRow("count") << 1;
    QTest::newRow("message size") << 2;
    QTest::newRow("check sum") << 3;
    QTest::newRow("fragment size") << 4;
    QTest::newRow("fragment that is shorter than it says") << 5;
    QTest::newRow("number 0") << 6;
}

void DecoderTest::refusesPartsOfAnotherStream() {
    QFETCH(int, field);
    const auto encoder = encoderOf(5, 20, 12);
    UrDecoder decoder(encoder.stream());
    UrPart part = partOf(encoder, 1);
    switch (field) {
        case 0:
            part.stream.type = "x-anchorite";
            break;
        case 1:
            ++part.stream.fragments;
            break;
        case 2:
            --part.stream.messageSize;
            break;
        case 3:
            part.stream.checksum ^= 1;
            break;
        case 4:
            ++part.stream.fragmentSize;
            break;
        case 5:
            part.fragment.pop_back();
            break;
        default:
            part.number = 0;
    }
    QCOMPARE(decoder.take(part), UrDecoder::Taken::foreign);
    QCOMPARE(decoder.rank(), 0U);
    QCOMPARE(decoder.take(partOf(encoder, 1)), UrDecoder::Taken::news);
}

void DecoderTest::seesAForgedPartWhereOthersTellTheTruth() {
    const auto encoder = encoderOf(9, 20, 13);
    UrDecoder decoder(encoder.stream());
    for (std::uint32_t number = 1; number <= 8; ++number) {
        decoder.take(partOf(encoder, number));
    }
    // The first one that is mixed from what is here already.
    const FragmentChooser chooser(encoder.stream().fragments, encoder.stream().checksum);
    std::uint32_t known = 10;
    while (std::ranges::count(chooser.fragmentsOf(known), 8U) > 0) {
        ++known;
    }
    QCOMPARE(decoder.take(partOf(encoder, known)), UrDecoder::Taken::nothingNew);
    QCOMPARE(decoder.take(forged(partOf(encoder, known))), UrDecoder::Taken::contradiction);
    QCOMPARE(decoder.rank(), 8U);
    QCOMPARE(decoder.take(partOf(encoder, 9)), UrDecoder::Taken::news);
    QCOMPARE(codeOf(decoder.message()), "accepted");
}

void DecoderTest::givesNoMessageAfterAForgedFirstPart() {
    for (std::uint32_t number = 1; number < 40; ++number) {
        const auto encoder = encoderOf(9, 20, 14);
        UrDecoder decoder(encoder.stream());
        QCOMPARE(decoder.take(forged(partOf(encoder, number))), UrDecoder::Taken::news);
        int contradictions = 0;
        for (std::uint32_t honest = 1; honest <= 60; ++honest) {
            contradictions += decoder.take(partOf(encoder, honest)) == UrDecoder::Taken::contradiction ? 1 : 0;
        }
        QVERIFY(decoder.isComplete());
        QVERIFY(contradictions > 5);
        QCOMPARE(codeOf(decoder.message()), "ur.checksum");
    }
}

void DecoderTest::refusesWhatIsNoItemOfItsType() {
    const auto received = [](const char* type, const Bytes& message) {
        const auto encoder = UrEncoder::of(type, message, 10).value();
        UrDecoder decoder(encoder.stream());
        for (std::uint32_t number = 1; number <= encoder.stream().fragments; ++number) {
            decoder.take(partOf(encoder, number));
        }
        return codeOf(decoder.message());
    };
    const Bytes array = bytesOfHex("8f" + QString("01").repeated(15));
    QCOMPARE(received("bytes", byteString(array)), "accepted");
    QCOMPARE(received("bytes", array), "ur.malformed");
    QCOMPARE(received("x-test", array), "accepted");
    QCOMPARE(received("x-test", bytesOfHex("8f" + QString("01").repeated(16))), "ur.malformed");
}

void DecoderTest::takesTheLargestStream() {
    Chance chance(15);
    const Bytes message = byteString(chance.bytes(envelopeLimit));
    const auto encoder = UrEncoder::of("bytes", message, 1025).value();
    QCOMPARE(encoder.stream().fragments, 1024U);
    UrDecoder decoder(encoder.stream());
    for (std::uint32_t number = 60'000; !decoder.isComplete(); ++number) {
        decoder.take(partOf(encoder, number));
        QVERIFY(number < 61'100);
    }
    QVERIFY(decoder.message().value() == message);
}
