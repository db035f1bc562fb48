#include "ur_test.h"

#include "crypto/base/cbor.h"
#include "transfer/wire/bytewords.h"

using namespace anchorite::test;
using anchorite::Bytes;
using anchorite::CborWriter;

namespace {

QString parsedAs(const std::string& text) {
    return codeOf(parseUr(text));
}

struct Fields {
    std::uint64_t number = 1, fragments = 9, size = 259, checksum = 0xcafe;
    Bytes fragment = Bytes(29, 7);
};

Bytes cborOf(const Fields& fields) {
    return CborWriter()
        .array(5)
        .number(fields.number)
        .number(fields.fragments)
        .number(fields.size)
        .number(fields.checksum)
        .bytes(fields.fragment)
        .take();
}

std::string textOf(const Fields& fields) {
    return "ur:bytes/" + std::to_string(fields.number) + "-" + std::to_string(fields.fragments) + "/" +
           toBytewords(cborOf(fields));
}

std::string textAround(const Bytes& cbor) {
    return "ur:bytes/1-9/" + toBytewords(cbor);
}

}  // namespace

void UrTest::readsASingleInAnyCase() {
    const Bytes message = bytesOfHex("450102030405");
    const std::string body = toBytewords(message);
    for (const std::string& text : {"UR:BYTES/" + body, inSmall("ur:bytes/" + body), "Ur:bYtes/" + body}) {
        const auto found = parseUr(text);
        QCOMPARE(codeOf(found), "accepted");
        const auto& single = std::get<UrSingle>(*found);
        QVERIFY(single.type == "bytes" && single.message == message);
    }
}

void UrTest::readsPartsInAnyCase() {
    const Fields fields{.number = 4294967295};
    for (const std::string& text : {textOf(fields), inSmall(textOf(fields))}) {
        const auto found = parseUr(text);
        QCOMPARE(codeOf(found), "accepted");
        const auto& part = std::get<UrPart>(*found);
        QVERIFY(part.stream == (UrStream{"bytes", 9, 259, 0xcafe, 29}));
        QVERIFY(part.number == 4294967295 && part.fragment == fields.fragment);
    }
}

void UrTest::refusesOtherTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const QString body = QString::fromStdString(toBytewords(bytesOfHex("4101")));
    const QString part = QString::fromStdString(toBytewords(cborOf({})));
    QTest::newRow("good single") << "ur:bytes/" + body << "accepted";
    QTest::newRow("good part") << "ur:bytes/1-9/" + part << "accepted";
    QTest::newRow("nothing") << "" << "ur.malformed";
    QTest::newRow("only the scheme") << "ur:" << "ur.malformed";
    QTest::newRow("only a slash") << "ur:/" << "ur.malformed";
    QTest::newRow("another scheme") << "us:bytes/" + body << "ur.malformed";
    QTest::newRow("blank in front") << " ur:bytes/" + body << "ur.malformed";
    QTest::newRow("no body") << "ur:bytes" << "ur.malformed";
    QTest::newRow("empty body") << "ur:bytes/" << "ur.malformed";
    QTest::newRow("empty type") << "ur:/" + body << "ur.malformed";
    QTest::newRow("empty type of a part") << "ur:/1-9/" + part << "ur.malformed";
    QTest::newRow("empty components") << "ur://1-9/" + part << "ur.malformed";
    QTest::newRow("slash behind") << "ur:bytes/" + body + "/" << "ur.malformed";
    QTest::newRow("four components") << "ur:bytes/1-9/x/" + part << "ur.malformed";
    QTest::newRow("underscore in the type") << "ur:by_tes/" + body << "ur.malformed";
    QTest::newRow("high letter in the type") << QString("ur:byt") + QChar(0xe9) + "s/" + body << "ur.malformed";
    for (const char* numbers : {"1",
                                "-",
                                "1-",
                                "-9",
                                "0-9",
                                "1-0",
                                "+1-9",
                                " 1-9",
                                "1 -9",
                                "01-9",
                                "1-09",
                                "1x-9",
                                "1-9x",
                                "1-9-1",
                                "1--9",
                                "4294967297-9",
                                "99999999999999999999-9",
                                "1-4294967305",
                                "0x1-9",
                                "1of9",
                                "1-9\n"}) {
        QTest::addRow("numbers '%s'", numbers) << "ur:bytes/" + QString(numbers) + "/" + part << "ur.malformed";
    }
    QTest::newRow("line feed behind the numbers") << "ur:bytes/1-9\n/" + part << "ur.malformed";
    QTest::newRow("another number than inside") << "ur:bytes/2-9/" + part << "ur.malformed";
    QTest::newRow("another count than inside") << "ur:bytes/1-8/" + part << "ur.malformed";
    QTest::newRow("line feed behind") << "ur:bytes/" + body + "\n" << "ur.malformed";
    QTest::newRow("damaged letter") << "ur:bytes/1-9/" + QString(part).replace(20, 2, "AE") << "ur.checksum";
    QTest::newRow("text over the limit") << "ur:bytes/" + QString(4288, 'a') << "ur.limits";
}

void UrTest::refusesOtherTexts() {
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(parsedAs(text.toStdString()), outcome);
}

void UrTest::refusesSpoiltParts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const Fields& fields, const char* outcome) {
        QTest::newRow(name) << QString::fromStdString(textOf(fields)) << outcome;
    };
    row("good", {}, "accepted");
    row("number 0", {.number = 0}, "ur.malformed");
    row("number 2^32", {.number = 1ULL << 32}, "ur.malformed");
    row("no fragments", {.fragments = 0}, "ur.malformed");
    row("1024 parts", {.fragments = 1024, .size = 1024 * 29}, "accepted");
    row("1025 parts", {.fragments = 1025, .size = 1025 * 29}, "ur.limits");
    row("2^31 - 1 parts", {.fragments = 2147483647, .size = 2147483647}, "ur.limits");
    row("2^32 - 1 parts", {.fragments = 4294967295, .size = 4294967295}, "ur.limits");
    row("one part of one", {.fragments = 1, .size = 29}, "accepted");
    row("message fills all", {.size = 261}, "accepted");
    row("message one more", {.size = 262}, "ur.malformed");
    row("message just needs the last part", {.size = 233}, "accepted");
    row("message needs one part less", {.size = 232}, "ur.malformed");
    row("no message", {.size = 0}, "ur.malformed");
    row("message of 2^32 - 1", {.size = 4294967295}, "ur.limits");
    row("message over a parcel", {.fragments = 1024, .size = (1U << 20) + 518, .fragment = Bytes(1025)}, "ur.limits");
    row("message of a parcel", {.fragments = 1024, .size = (1U << 20) + 517, .fragment = Bytes(1025)}, "accepted");
    row("check sum of 33 bits", {.checksum = 1ULL << 32}, "ur.malformed");
    row("largest check sum", {.checksum = 4294967295}, "accepted");
    row("empty fragment", {.fragment = {}}, "ur.malformed");
    row("fragment of 2048", {.fragments = 2, .size = 4096, .fragment = Bytes(2048)}, "accepted");
    row("fragment of 2049", {.fragments = 2, .size = 4098, .fragment = Bytes(2049)}, "ur.limits");
    const auto raw = [](const char* name, const QString& hex) {
        QTest::newRow(name) << QString::fromStdString(textAround(bytesOfHex(hex))) << "ur.malformed";
    };
    const QString rest = "19cafe581d" + QString("07").repeated(29);
    raw("array of four", "84010919cafe4107");
    raw("array of six", "86010919010319cafe410700");
    raw("array of indefinite length", "9f0109190103" + rest + "ff");
    raw("array head in two bytes", "98050109190103" + rest);
    raw("byte behind", "850109190103" + rest + "00");
    raw("number in two bytes", "85180109190103" + rest);
    raw("negative number", "852009190103" + rest);
    raw("number as text", "85613109190103" + rest);
    raw("fragment shorter than announced", ("850109190103" + rest).chopped(2));
    raw("fragment as text", "85010919010319cafe781d" + QString("61").repeated(29));
    raw("fragment of 2^63 bytes", "85010919010319cafe5b8000000000000000");
    raw("no array", "01");
}

void UrTest::refusesSpoiltParts() {
    QFETCH(QString, text);
    QFETCH(QString, outcome);
    QCOMPARE(parsedAs(text.toStdString()), outcome);
}

void UrTest::refusesSinglesOfAnotherForm_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("outcome");
    for (const char* type : {"bytes", "x-anchorite"}) {
        QTest::addRow("%s: byte string", type) << type << "420102" << "accepted";
        QTest::addRow("%s: empty byte string", type) << type << "40" << "accepted";
        QTest::addRow("%s: text string", type) << type << "6161" << "ur.malformed";
        QTest::addRow("%s: map", type) << type << "a0" << "ur.malformed";
        QTest::addRow("%s: byte behind", type) << type << "42010200" << "ur.malformed";
        QTest::addRow("%s: indefinite length", type) << type << "5f4101ff" << "ur.malformed";
        QTest::addRow("%s: long head", type) << type << "58020102" << "ur.malformed";
        QTest::addRow("%s: tagged", type) << type << "c1420102" << "ur.malformed";
    }
    QTest::newRow("other type: map") << "x-test" << "a0" << "accepted";
    QTest::newRow("other type: byte string") << "x-test" << "4101" << "accepted";
    QTest::newRow("other type: byte behind") << "x-test" << "a000" << "ur.malformed";
    QTest::newRow("other type: keys descending") << "x-test" << "a202000100" << "ur.malformed";
}

void UrTest::refusesSinglesOfAnotherForm() {
    QFETCH(QString, type);
    QFETCH(QString, hex);
    QFETCH(QString, outcome);
    QCOMPARE(parsedAs("ur:" + type.toStdString() + "/" + toBytewords(bytesOfHex(hex))), outcome);
}

void UrTest::knowsTypes_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("is");
    QTest::newRow("bytes") << "bytes" << true;
    QTest::newRow("with digits and dash") << "x-anchorite2" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("capital") << "Bytes" << false;
    QTest::newRow("slash") << "a/b" << false;
    QTest::newRow("blank") << "a b" << false;
}

void UrTest::knowsTypes() {
    QFETCH(QString, type);
    QFETCH(bool, is);
    QCOMPARE(isUrType(type.toStdString()), is);
}

void UrTest::cutsIntoEqualFragments_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("largest");
    QTest::addColumn<int>("fragments");
    QTest::addColumn<int>("length");
    QTest::newRow("fits one") << 100 << 100 << 1 << 100;
    QTest::newRow("one byte more") << 101 << 100 << 2 << 51;
    QTest::newRow("evenly") << 1024 << 100 << 11 << 94;
    QTest::newRow("many") << 60003 << 1000 << 61 << 984;
    QTest::newRow("bytes one by one") << 5 << 1 << 5 << 1;
    QTest::newRow("as many as there may be") << 1024 << 1 << 1024 << 1;
    QTest::newRow("largest message") << (1 << 20) + 517 << 2048 << 513 << 2046;
}

void UrTest::cutsIntoEqualFragments() {
    QFETCH(int, size);
    QFETCH(int, largest);
    QFETCH(int, fragments);
    QFETCH(int, length);
    const auto encoder =
        UrEncoder::of("bytes", Bytes(static_cast<std::size_t>(size)), static_cast<std::size_t>(largest));
    QCOMPARE(codeOf(encoder), "accepted");
    QCOMPARE(static_cast<int>(encoder->stream().fragments), fragments);
    QCOMPARE(static_cast<int>(encoder->stream().fragmentSize), length);
    QCOMPARE(static_cast<int>(encoder->stream().messageSize), size);
}

void UrTest::refusesToCut_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("largest");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("too many") << "bytes" << 1025 << 1 << "ur.limits";
    QTest::newRow("no fragment") << "bytes" << 10 << 0 << "ur.limits";
    QTest::newRow("fragment too large") << "bytes" << 10 << 2049 << "ur.limits";
    QTest::newRow("no message") << "bytes" << 0 << 10 << "ur.limits";
    QTest::newRow("message over a parcel") << "bytes" << (1 << 20) + 518 << 2048 << "ur.limits";
    QTest::newRow("no type") << "" << 10 << 10 << "ur.type";
    QTest::newRow("type in capitals") << "BYTES" << 10 << 10 << "ur.type";
}

void UrTest::refusesToCut() {
    QFETCH(QString, type);
    QFETCH(int, size);
    QFETCH(int, largest);
    QFETCH(QString, outcome);
    QCOMPARE(codeOf(UrEncoder::of(type.toStdString(), Bytes(static_cast<std::size_t>(size)),
                                  static_cast<std::size_t>(largest))),
             outcome);
}

void UrTest::showsPartsInAlternatingOrder() {
    const auto encoder = UrEncoder::of("bytes", byteString(Bytes(28)), 10).value();
    QCOMPARE(encoder.stream().fragments, 3U);
    QList<unsigned> order;
    for (std::uint64_t turn = 0; turn < 18; ++turn) {
        order << encoder.numberAt(turn);
    }
    QCOMPARE(order, QList<unsigned>({1, 2, 3, 4, 5, 6, 1, 2, 3, 7, 8, 9, 1, 2, 3, 10, 11, 12}));
}

void UrTest::keepsNumbersBelow65536() {
    for (const std::uint32_t fragments : {2U, 7U, 1000U, 1024U}) {
        const auto encoder = UrEncoder::of("bytes", Bytes(fragments), 1).value();
        const std::uint64_t mixedBlocks = (65535 - fragments) / fragments;
        const std::uint64_t round = 2 * mixedBlocks * fragments;
        const std::uint32_t last = encoder.numberAt(round - 1);
        QVERIFY(last <= 65535 && last + fragments > 65535);
        QCOMPARE(encoder.numberAt(round), 1U);
        QCOMPARE(encoder.numberAt(round + fragments), fragments + 1);
        QVERIFY(encoder.numberAt(UINT64_MAX) <= 65535);
    }
}

void UrTest::measuresItsLongestText() {
    const auto encoder = UrEncoder::of("x-anchorite", byteString(Bytes(700)), 100).value();
    std::size_t longest = 0;
    for (std::uint32_t number = 1; number <= 1200; ++number) {
        longest = std::max(longest, encoder.part(number).size());
        QCOMPARE(encoder.longestText(number), longest);
    }
    QCOMPARE(encoder.longestText(65535), encoder.part(65535).size());
}

void UrTest::saysTheSingleFormForEveryNumber() {
    const auto encoder = UrEncoder::of("bytes", byteString(Bytes(20)), 100).value();
    QVERIFY(encoder.isSingle());
    QVERIFY(encoder.part(1).starts_with("UR:BYTES/") && encoder.part(77) == encoder.part(1));
    QCOMPARE(encoder.numberAt(12345), 1U);
    QVERIFY(std::holds_alternative<UrSingle>(parseUr(encoder.part(5)).value()));
}
