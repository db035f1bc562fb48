#include "cbor_test.h"

#include "crypto/base/cbor.h"

using namespace anchorite::test;
using anchorite::CborReader;
using anchorite::isOneCborItem;

void CborTest::takesOneDeterministicItemOnly_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<bool>("taken");
    // RFC 8949 appendix A and section 4.2.1; the refused ones are its other spellings.
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("0") << "00" << true;
    QTest::newRow("23 in one byte") << "17" << true;
    QTest::newRow("23 in two bytes") << "1817" << false;
    QTest::newRow("24") << "1818" << true;
    QTest::newRow("255 in three bytes") << "1900ff" << false;
    QTest::newRow("256") << "190100" << true;
    QTest::newRow("65535 in five bytes") << "1a0000ffff" << false;
    QTest::newRow("65536") << "1a00010000" << true;
    QTest::newRow("2^32 - 1 in nine bytes") << "1b00000000ffffffff" << false;
    QTest::newRow("2^64 - 1") << "1bffffffffffffffff" << true;
    QTest::newRow("-1") << "20" << true;
    QTest::newRow("-1 in two bytes") << "3800" << false;
    QTest::newRow("reserved head 28") << "1c" << false;
    QTest::newRow("reserved head 30") << "fe" << false;
    QTest::newRow("byte behind") << "0000" << false;
    QTest::newRow("bytes") << "4401020304" << true;
    QTest::newRow("bytes of indefinite length") << "5f4101ff" << false;
    QTest::newRow("bytes, length in two bytes") << "580101" << false;
    QTest::newRow("text") << "6161" << true;
    QTest::newRow("text that is no UTF-8") << "61ff" << false;
    QTest::newRow("text of indefinite length") << "7f6161ff" << false;
    QTest::newRow("array") << "83010203" << true;
    QTest::newRow("array, short") << "830102" << false;
    QTest::newRow("array of indefinite length") << "9f01ff" << false;
    QTest::newRow("empty map") << "a0" << true;
    QTest::newRow("map") << "a2616101616202" << true;
    QTest::newRow("map, keys descending") << "a2616201616102" << false;
    QTest::newRow("map, a key twice") << "a2616101616102" << false;
    QTest::newRow("map, longer key first") << "a262616100616200" << false;
    QTest::newRow("map, numbers before texts") << "a201006161f6" << true;
    QTest::newRow("map without its last value") << "a101" << false;
    QTest::newRow("map of indefinite length") << "bf0101ff" << false;
    QTest::newRow("tag") << "c11a514b67b0" << true;
    QTest::newRow("tag in a longer head") << "d8011a514b67b0" << false;
    QTest::newRow("tag of nothing") << "c1" << false;
    QTest::newRow("true") << "f5" << true;
    QTest::newRow("simple 255") << "f8ff" << true;
    QTest::newRow("simple 24 in two bytes") << "f818" << false;
    QTest::newRow("true in two bytes") << "f815" << false;
    QTest::newRow("stop code alone") << "ff" << false;
    QTest::newRow("half 1.5") << "f93e00" << true;
    QTest::newRow("half 65504") << "f97bff" << true;
    QTest::newRow("smallest half") << "f90001" << true;
    QTest::newRow("half minus zero") << "f98000" << true;
    QTest::newRow("half infinity") << "f97c00" << true;
    QTest::newRow("the NaN") << "f97e00" << true;
    QTest::newRow("another NaN") << "f97e01" << false;
    QTest::newRow("negative NaN") << "f9fe00" << false;
    QTest::newRow("float 100000") << "fa47c35000" << true;
    QTest::newRow("float 65504") << "fa477fe000" << false;
    QTest::newRow("float 65536, too large for a half") << "fa47800000" << true;
    QTest::newRow("float 2049, too fine for a half") << "fa45001000" << true;
    QTest::newRow("float 1.5") << "fa3fc00000" << false;
    QTest::newRow("float 2^-24, the smallest half") << "fa33800000" << false;
    QTest::newRow("float 2^-25") << "fa33000000" << true;
    QTest::newRow("float 3 x 2^-24") << "fa34400000" << false;
    QTest::newRow("float 3 x 2^-25") << "fa33c00000" << true;
    QTest::newRow("float zero") << "fa00000000" << false;
    QTest::newRow("float infinity") << "fa7f800000" << false;
    QTest::newRow("float NaN") << "fa7fc00000" << false;
    QTest::newRow("double 1.1") << "fb3ff199999999999a" << true;
    QTest::newRow("double 1e300") << "fb7e37e43c8800759c" << true;
    QTest::newRow("double 1.5") << "fb3ff8000000000000" << false;
    QTest::newRow("double of the largest float") << "fb47efffffe0000000" << false;
    QTest::newRow("double infinity") << "fb7ff0000000000000" << false;
    QTest::newRow("double NaN") << "fb7ff8000000000000" << false;
    QTest::newRow("spoilt inside") << "8261611817" << false;
}

void CborTest::takesOneDeterministicItemOnly() {
    QFETCH(QString, hex);
    QFETCH(bool, taken);
    QCOMPARE(isOneCborItem(bytesOfHex(hex)), taken);
}

void CborTest::refusesADocumentCutAnywhere() {
    const auto whole = bytesOfHex("a301820203616183f5f90001c100635a5a5a44deadbeef");
    QVERIFY(isOneCborItem(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        QVERIFY2(!isOneCborItem(anchorite::ByteView(whole).first(size)), qPrintable(QString::number(size)));
    }
}

void CborTest::takesNestingUpToItsLimit() {
    const auto nested = [](std::size_t depth, std::uint8_t head) {
        anchorite::Bytes bytes(depth - 1, head);
        bytes.push_back(0);
        return bytes;
    };
    for (const std::uint8_t head : {std::uint8_t{0x81}, std::uint8_t{0xc1}}) {
        QVERIFY(isOneCborItem(nested(32, head)));
        QVERIFY(!isOneCborItem(nested(33, head)));
        QVERIFY(!isOneCborItem(nested(1'000'000, head)));
    }
}

void CborTest::allocatesNothingForAnnouncedSizes_data() {
    QTest::addColumn<QString>("hex");
    for (const char* major : {"5b", "7b", "9b", "bb"}) {
        for (const char* size : {"7fffffffffffffff", "8000000000000000", "ffffffffffffffff", "0000000100000000"}) {
            QTest::addRow("%s%s", major, size) << QString(major) + size + "00";
        }
    }
}

void CborTest::allocatesNothingForAnnouncedSizes() {
    QFETCH(QString, hex);
    const auto bytes = bytesOfHex(hex);
    QVERIFY(!isOneCborItem(bytes));
    CborReader reader(bytes);
    QVERIFY(!reader.bytes());
    QVERIFY(!asByteString(bytes));
}
