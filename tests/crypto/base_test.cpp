#include <limits>

#include "crypto/base/disk.h"
#include "crypto/base/text.h"
#include "crypto/base/utc_time.h"
#include "suites.h"

using namespace anchorite;
using namespace testing;

class BaseTest : public QObject {
    Q_OBJECT

  private slots:
    void writesAndReadsBase64_data();
    void writesAndReadsBase64();
    void refusesBase64ThatIsNotExact_data();
    void refusesBase64ThatIsNotExact();
    void readsHexOfEitherCaseAndNothingElse_data();
    void readsHexOfEitherCaseAndNothingElse();
    void everyByteSurvivesHexAndBase64();
    void tellsUtf8_data();
    void tellsUtf8();
    void tellsPlainText_data();
    void tellsPlainText();
    void showsWhatATerminalMustNotGet_data();
    void showsWhatATerminalMustNotGet();
    void readsTimes_data();
    void readsTimes();
    void countsDaysAndStopsAtTheEndsOfTheCalendar();
    void joinsPaths();
    void passesErrorsUp();
};

void BaseTest::writesAndReadsBase64_data() {
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("base64");
    // RFC 4648 section 10.
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
}

void BaseTest::writesAndReadsBase64() {
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, base64);
    QCOMPARE(toBase64(asBytes(plain.toStdString())), base64.toStdString());
    QCOMPARE(fromBase64(base64.toStdString()), std::optional(bytesOf(plain.toStdString())));
}

void BaseTest::refusesBase64ThatIsNotExact_data() {
    QTest::addColumn<QByteArray>("base64");
    for (const char* text : {"Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v\n", " Zm9v", "Zm9v Zm9v", "Zm-_", "====", "=",
                             "Z===", "Zg==Zg==", "Zm9v=", "Zm8=Zm8=", "Zm9\xc3\xa9"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void BaseTest::refusesBase64ThatIsNotExact() {
    QFETCH(QByteArray, base64);
    QVERIFY(!fromBase64(base64.toStdString()));
}

void BaseTest::readsHexOfEitherCaseAndNothingElse_data() {
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("lower") << QByteArray("00ff7a") << true;
    QTest::newRow("upper") << QByteArray("00FF7A") << true;
    QTest::newRow("odd") << QByteArray("00f") << false;
    QTest::newRow("prefix") << QByteArray("0x00") << false;
    QTest::newRow("blank") << QByteArray("00 f") << false;
    QTest::newRow("newline") << QByteArray("0f0\n") << false;
    for (const char* text : {"0g", "g0", "0/", "0:", "0@", "0`", "0G", "\xff\xff"}) {
        QTest::newRow(text) << QByteArray(text) << false;
    }
}

void BaseTest::readsHexOfEitherCaseAndNothingElse() {
    QFETCH(QByteArray, hex);
    QFETCH(bool, readable);
    const auto bytes = fromHex(hex.toStdString());
    QCOMPARE(bytes.has_value(), readable);
    if (readable) {
        QCOMPARE(toHex(*bytes), hex.toLower().toStdString());
    }
}

void BaseTest::everyByteSurvivesHexAndBase64() {
    Bytes all;
    for (int i = 0; i < 256; ++i) {
        all.push_back(static_cast<std::uint8_t>(i));
        QCOMPARE(fromHex(toHex(all)), std::optional(all));
        QCOMPARE(fromBase64(toBase64(all)), std::optional(all));
        QCOMPARE(toBase64(all), QByteArray::fromStdString(std::string(asText(all))).toBase64().toStdString());
    }
}

void BaseTest::tellsUtf8_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("ASCII") << QByteArray("a\0b", 3) << true;
    QTest::newRow("2 bytes, least") << QByteArray("\xc2\x80") << true;
    QTest::newRow("2 bytes, most") << QByteArray("\xdf\xbf") << true;
    QTest::newRow("3 bytes, least") << QByteArray("\xe0\xa0\x80") << true;
    QTest::newRow("3 bytes, most") << QByteArray("\xef\xbf\xbf") << true;
    QTest::newRow("4 bytes, least") << QByteArray("\xf0\x90\x80\x80") << true;
    QTest::newRow("4 bytes, most") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("below the surrogates") << QByteArray("\xed\x9f\xbf") << true;
    QTest::newRow("above the surrogates") << QByteArray("\xee\x80\x80") << true;
    QTest::newRow("overlong NUL") << QByteArray("\xc0\x80") << false;
    QTest::newRow("overlong, 2 bytes") << QByteArray("\xc1\xbf") << false;
    QTest::newRow("overlong, 3 bytes") << QByteArray("\xe0\x9f\xbf") << false;
    QTest::newRow("overlong, 4 bytes") << QByteArray("\xf0\x8f\xbf\xbf") << false;
    QTest::newRow("first surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("last surrogate") << QByteArray("\xed\xbf\xbf") << false;
    QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("5 bytes") << QByteArray("\xf8\x88\x80\x80\x80") << false;
    QTest::newRow("lone continuation") << QByteArray("\x80") << false;
    QTest::newRow("cut off") << QByteArray("a\xe2\x82") << false;
    QTest::newRow("lead after lead") << QByteArray("\xc3\xc3\xa9") << false;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
}

void BaseTest::tellsUtf8() {
    QFETCH(QByteArray, text);
    QFETCH(bool, wellFormed);
    QCOMPARE(isUtf8(text.toStdString()), wellFormed);
}

void BaseTest::tellsPlainText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("empty") << QByteArray("") << true;
    QTest::newRow("ASCII") << QByteArray("Ada's key ~") << true;
    QTest::newRow("composed") << QByteArray("\xc3\xa9") << true;
    QTest::newRow("decomposed") << QByteArray("e\xcc\x81") << false;
    QTest::newRow("Angstrom sign") << QByteArray("\xe2\x84\xab") << false;
    QTest::newRow("no-break space") << QByteArray("\xc2\xa0") << true;
    QTest::newRow("Japanese") << QByteArray("\xe9\x8d\xb5") << true;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x94\x91") << true;
    QTest::newRow("newline") << QByteArray("a\n") << false;
    QTest::newRow("NUL") << QByteArray("a\0", 2) << false;
    QTest::newRow("delete") << QByteArray("\x7f") << false;
    QTest::newRow("C1 control") << QByteArray("\xc2\x85") << false;
    QTest::newRow("right-to-left override") << QByteArray("a\xe2\x80\xae") << false;
    QTest::newRow("Arabic letter mark") << QByteArray("\xd8\x9c") << false;
    QTest::newRow("left-to-right mark") << QByteArray("\xe2\x80\x8e") << false;
    QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6") << false;
    QTest::newRow("not UTF-8") << QByteArray("\xff") << false;
    QTest::newRow("reordered marks") << QByteArray("a\xcc\x81\xcc\xa3") << false;
}

void BaseTest::tellsPlainText() {
    QFETCH(QByteArray, text);
    QFETCH(bool, plain);
    QCOMPARE(isPlainText(text.toStdString()), plain);
}

void BaseTest::showsWhatATerminalMustNotGet_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("ASCII") << QByteArray("root") << QByteArray("root");
    QTest::newRow("letters stay") << QByteArray("caf\xc3\xa9") << QByteArray("caf\xc3\xa9");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("\\u{1b}[31m");
    QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("a\\u{a}b");
    QTest::newRow("override") << QByteArray("\xe2\x80\xae") << QByteArray("\\u{202e}");
    QTest::newRow("C1") << QByteArray("\xc2\x9b") << QByteArray("\\u{9b}");
    QTest::newRow("bad bytes") << QByteArray("a\xff\xe2\x82") << QByteArray("a\\xff\\xe2\\x82");
}

void BaseTest::showsWhatATerminalMustNotGet() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    QCOMPARE(QByteArray::fromStdString(shown(text.toStdString())), wanted);
}

void BaseTest::readsTimes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("lenient");
    const QString no = QStringLiteral("time.malformed");
    const auto row = [](const char* text, const QString& strict, const QString& typed, const QString& lenient) {
        QTest::newRow(text) << QString::fromUtf8(text) << strict << typed << lenient;
    };
    const QString leap = QStringLiteral("2024-02-29T12:34:56Z");
    row("2024-02-29T12:34:56Z", leap, leap, leap);
    row("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z");
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z");
    row("2024-02-29", no, "2024-02-29T00:00:00Z", no);
    row("2024-02-29T12:34:56.999999999Z", no, no, leap);
    row("2024-02-29T12:34:56+00:00", no, no, leap);
    row("2024-02-29T14:34:56+02:00", no, no, leap);
    row("2024-02-28T23:04:56.5-13:30", no, no, leap);
    row("0001-01-01T00:00:00+00:01", no, no, no);
    row("9999-12-31T23:59:59-00:01", no, no, no);
    row("2023-02-29T00:00:00Z", no, no, no);
    row("1900-02-29T00:00:00Z", no, no, no);
    row("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z");
    for (const char* text : {"",
                             "2024-02-29T12:34:60Z",
                             "2024-02-29T24:00:00Z",
                             "2024-02-29T12:60:00Z",
                             "2024-13-01T00:00:00Z",
                             "2024-00-01T00:00:00Z",
                             "2024-01-00T00:00:00Z",
                             "2024-04-31T00:00:00Z",
                             "0000-01-01T00:00:00Z",
                             "2024-02-29 12:34:56Z",
                             "2024-02-29t12:34:56Z",
                             "2024-02-29T12:34:56z",
                             "2024-02-29T12:34:56",
                             "2024-02-29T12:34:56.Z",
                             "2024-02-29T12:34:56Z ",
                             " 2024-02-29T12:34:56Z",
                             "2024-2-29T12:34:56Z",
                             "+024-02-29T12:34:56Z",
                             "2024-02-29T12:34:56+2:00",
                             "2024-02-29T12:34:56+24:00",
                             "2024-02-29T12:34:56+0200",
                             "12024-02-29T12:34:56Z",
                             "2024-02-29T12:34Z",
                             "20240229T123456Z"}) {
        row(text, no, no, no);
    }
}

void BaseTest::readsTimes() {
    QFETCH(QString, text);
    QFETCH(QString, strict);
    QFETCH(QString, typed);
    QFETCH(QString, lenient);
    const auto read = [](const Result<UtcTime>& time) {
        return time ? QString::fromStdString(time->text()) : outcome(time);
    };
    QCOMPARE(read(UtcTime::parse(text.toStdString())), strict);
    QCOMPARE(read(UtcTime::parseTyped(text.toStdString())), typed);
    QCOMPARE(read(UtcTime::parseLenient(text.toStdString())), lenient);
}

void BaseTest::countsDaysAndStopsAtTheEndsOfTheCalendar() {
    const UtcTime time = UtcTime::parse("2024-02-28T23:59:59Z").value();
    QCOMPARE(time.unixSeconds(), std::int64_t{1709164799});
    QCOMPARE(time.display(), std::string("2024-02-28 23:59 UTC"));
    QCOMPARE(time.date(), std::string("2024-02-28"));
    QCOMPARE(time.plusDays(2).text(), std::string("2024-03-01T23:59:59Z"));
    QCOMPARE(UtcTime::fromUnixSeconds(-1).text(), std::string("1969-12-31T23:59:59Z"));
    QCOMPARE(daysBetween(time, time.plusDays(365)), std::int64_t{365});
    QCOMPARE(daysBetween(time, UtcTime::fromUnixSeconds(time.unixSeconds() + 86399)), std::int64_t{0});
    QCOMPARE(daysBetween(time, UtcTime::fromUnixSeconds(time.unixSeconds() - 86400)), std::int64_t{-1});
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(time.plusDays(most).text(), std::string("9999-12-31T23:59:59Z"));
    QCOMPARE(time.plusDays(-most).text(), std::string("0001-01-01T00:00:00Z"));
    QCOMPARE(UtcTime::fromUnixSeconds(most).text(), std::string("9999-12-31T23:59:59Z"));
}

void BaseTest::joinsPaths() {
    QCOMPARE(joinPath("keys", "ada.key"), std::string("keys/ada.key"));
    QCOMPARE(joinPath("keys/", "ada.key"), std::string("keys/ada.key"));
    QCOMPARE(joinPath("", "ada.key"), std::string("ada.key"));
    QCOMPARE(joinPath("/", "ada.key"), std::string("/ada.key"));
    QCOMPARE(fileName("/a/b/ada.key"), std::string("ada.key"));
    QCOMPARE(fileName("ada.key"), std::string("ada.key"));
    QCOMPARE(fileName("a/"), std::string(""));
}

void BaseTest::passesErrorsUp() {
    const auto half = [](int number) -> Result<int> {
        if (number % 2 != 0) {
            return fail("number.odd", "it is odd");
        }
        return number / 2;
    };
    const auto quarter = [&](int number) -> Result<int> { return TRY(half(TRY(half(number)))); };
    QCOMPARE(quarter(8).value(), 2);
    QCOMPARE(outcome(quarter(6)), QString("number.odd"));
    QCOMPARE(quarter(6).error().detail, std::string("it is odd"));
}

std::unique_ptr<QObject> baseTest() {
    return std::make_unique<BaseTest>();
}

#include "base_test.moc"
