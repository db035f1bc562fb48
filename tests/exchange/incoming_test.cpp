#include "incoming_test.h"

#include <random>

#include "ceremony/record/exchange/foreign.h"
#include "exchange/arrivals.h"

using namespace anchorite;
using namespace anchorite::test;
using record::IncomingForm;
using record::readIncoming;

namespace {

Json keyFromPem(const QString& name) {
    QFile file(QStringLiteral(PROJECT_ROOT "/tests/fixtures/keys/") + name + ".pem");
    const auto pem = file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    return metadata::keyObjectOf(crypto::PublicKey::pem(pem).value());
}

/// The generator of P-384 (SEC 2, 2.5.1): the public key whose secret is 1.
Json keyOnP384() {
    const auto point = *fromHex(
        "04aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"
        "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f");
    return metadata::keyObjectOf(crypto::PublicKey::ecPoint(crypto::Algorithm::ecdsaP384, point).value());
}

Json keyNamed(const QString& kind) {
    if (kind == "ed25519")
        return TestKey('a').object();
    if (kind == "p384")
        return keyOnP384();
    return keyFromPem(kind == "p256" ? "dana-ito-p256" : "rsa-2048");
}

std::string entry(char letter, const std::string& sig) {
    return R"({"keyid":")" + TestKey(letter).keyid() + R"(","sig":")" + sig + "\"}";
}

QByteArray bytesOf(std::size_t count, char first = '\x11') {
    return {static_cast<qsizetype>(count), first};
}

/// SEQUENCE(r, s) with numbers of these many bytes, the first of each below 0x80.
QByteArray derOfSizes(int r, int s) {
    const auto number = [](int size) {
        return QByteArray("\x02", 1) + static_cast<char>(size) + QByteArray(size, '\x11');
    };
    return QByteArray("\x30", 1) + static_cast<char>(r + s + 4) + number(r) + number(s);
}

}  // namespace

void IncomingTest::recognisesEveryForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("signatures");
    QTest::addColumn<bool>("saysPayload");
    const auto row = [](const char* name, const std::string& bytes, IncomingForm form, int count, bool payload) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(form) << count << payload;
    };
    const auto root = parsedRoot({.signers = "ab"});
    const auto ours = record::writeResponse({root.payload().digest(), {signatureOf('a', root)}, ""}).value();
    const auto indented = Json::parse(makeRoot({.signers = "ab"})).value();
    row("ours", std::string(asText(ours)), IncomingForm::response, 1, true);
    row("a root", root.received(), IncomingForm::root, 2, true);
    row("a root, unsigned", makeRoot({.signers = ""}), IncomingForm::root, 0, true);
    row("a root with white space before it", "\n\t " + root.received(), IncomingForm::root, 2, true);
    row("one signature", entry('a', "00"), IncomingForm::signatureObject, 1, false);
    row("one with the method of old go-tuf", R"({"keyid":"k","method":"ed25519","sig":"00"})",
        IncomingForm::signatureObject, 1, false);
    row("go-tuf's list", "[" + entry('a', "00") + "," + entry('b', "00") + "]", IncomingForm::signatureList, 2, false);
    row("ours as go-tuf's list", record::signatureListOf(root), IncomingForm::signatureList, 2, false);
    row("rstuf's sign payload", "{\n  \"signature\": " + entry('a', "00") + ",\n  \"role\": \"root\"\n}",
        IncomingForm::rstufPayload, 1, false);
    row("rstuf's pending metadata", R"({"data":{"metadata":{"root":)" + root.received() + R"(,"trusted_root":{}}}})",
        IncomingForm::rstufPending, 2, true);
    row("rstuf's bootstrap payload", R"({"settings":{},"metadata":{"root":)" + root.received() + "}}",
        IncomingForm::rstufPending, 2, true);
}

void IncomingTest::recognisesEveryForm() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, form);
    QFETCH(int, signatures);
    QFETCH(bool, saysPayload);
    for (const auto& key : {std::optional<Json>(), std::optional(TestKey('z').object())}) {
        const auto incoming = arrived(bytes.toStdString(), key);
        QCOMPARE(static_cast<int>(incoming.form), form);
        QCOMPARE(static_cast<int>(incoming.signatures.size()), signatures);
        QCOMPARE(incoming.payload.has_value(), saysPayload);
        QVERIFY(!wordsFor(incoming.form).empty());
    }
}

void IncomingTest::keepsPlaceholdersApart() {
    const auto root =
        rootFrom(record::outgoing(parsedRoot({.signers = "a"}), nullptr, record::OutgoingForm::placeholders).value());
    const auto incoming = arrived(root.received());
    QCOMPARE(incoming.signatures.size(), std::size_t(1));
    QCOMPARE(incoming.placeholders.size(), std::size_t(2));
    QVERIFY(incoming.placeholders[0] == keyidOf('b'));
    QCOMPARE(arrived("[" + entry('a', "") + "]").placeholders.size(), std::size_t(1));
    QCOMPARE(arrived(entry('a', "")).signatures.size(), std::size_t(0));
}

void IncomingTest::aSignatureOfAnotherEncodingHasNoBytes() {
    for (const auto* sig : {"xyz", "0", "00 11", "MEUC"}) {
        const auto incoming = arrived(entry('a', sig));
        QCOMPARE(incoming.signatures.size(), std::size_t(1));
        QVERIFY(incoming.signatures[0].signature.empty());
    }
}

void IncomingTest::refusesWhatIsNoForm_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& bytes, const char* code) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << code;
    };
    const auto root = makeRoot({});
    row("nothing", "", "json.syntax");
    row("blanks", " \n", "json.syntax");
    row("null", "null", "response.unknown-form");
    row("raw bytes without a key", std::string(64, '\x11'), "response.unknown-form");
    row("hex without a key", std::string(128, 'a'), "response.unknown-form");
    row("PEM", "-----BEGIN PUBLIC KEY-----", "response.unknown-form");
    row("a CBOR map of something else", "\xa1\x01\x02", "response.malformed");
    row("an endless map", "\xbf\xff", "response.malformed");
    row("an empty object", "{}", "response.malformed");
    row("an empty list", "[]", "response.malformed");
    row("a list of numbers", "[1]", "response.malformed");
    row("half a list", "[" + entry('a', "00"), "json.syntax");
    row("a keyid alone", R"({"keyid":"a"})", "response.malformed");
    row("a sig alone", R"({"sig":"00"})", "response.malformed");
    row("a keyid that is a number", R"({"keyid":1,"sig":"00"})", "response.malformed");
    row("a keyid twice", R"({"keyid":"a","keyid":"b","sig":"00"})", "json.duplicate-member");
    row("a targets signature", R"({"role":"targets","signature":)" + entry('a', "00") + "}", "response.malformed");
    row("a signature without a role", R"({"signature":)" + entry('a', "00") + "}", "response.malformed");
    row("pending targets", R"({"data":{"metadata":{"targets":{}}}})", "response.malformed");
    row("pending nothing", R"({"data":{}})", "response.malformed");
    row("a root and a signature", root.substr(0, root.size() - 1) + R"(,"keyid":"a","sig":"00"})",
        "response.malformed");
    row("a root and another in data",
        root.substr(0, root.size() - 1) + R"(,"data":{"metadata":{"root":)" + root + "}}}", "response.malformed");
    row("signatures of nothing", R"({"signatures":[]})", "envelope.missing");
    row("too long", std::string(1'100'000, ' ') + root, "5.3.3-too-large");
}

void IncomingTest::refusesWhatIsNoForm() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOfArrival(bytes.toStdString()), code);
}

void IncomingTest::readsRawSignatures_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("bytes");
    const auto rows = [](const char* name, const char* key, const QByteArray& bytes) {
        QTest::addRow("%s, bytes", name) << key << bytes;
        QTest::addRow("%s, hex", name) << key << bytes.toHex();
        QTest::addRow("%s, upper case in groups", name) << key << bytes.toHex(' ').toUpper() + "\r\n";
        QTest::addRow("%s, base64", name) << key << bytes.toBase64();
        auto wrapped = bytes.toBase64();
        wrapped.insert(64, '\n');
        QTest::addRow("%s, base64 in lines", name) << key << wrapped + "\n";
    };
    rows("Ed25519", "ed25519", bytesOf(64));
    rows("Ed25519 that begins like JSON", "ed25519", "{" + bytesOf(63));
    rows("Ed25519 that begins like CBOR", "ed25519", "\xa4" + bytesOf(63));
    rows("Ed25519 that begins with a blank", "ed25519", " [" + bytesOf(62));
    rows("P-256", "p256", derOfSizes(32, 32));
    rows("P-256, short", "p256", derOfSizes(31, 30));
    rows("P-384", "p384", derOfSizes(48, 48));
    rows("RSA", "rsa", bytesOf(256));
}

void IncomingTest::readsRawSignatures() {
    QFETCH(QString, key);
    QFETCH(QByteArray, bytes);
    const auto object = keyNamed(key);
    const auto incoming = arrived(bytes.toStdString(), object);
    QVERIFY(incoming.form == IncomingForm::raw);
    QCOMPARE(incoming.signatures.size(), std::size_t(1));
    QVERIFY(incoming.signatures[0].keyid == metadata::keyIdOf(object));
    QCOMPARE(incoming.signatures[0].scheme, *object.findString("scheme"));
    const auto& got = incoming.signatures[0].signature;
    QVERIFY(got.back() == 0x11 && got.size() >= 64);
}

void IncomingTest::refusesRawBytesThatDoNotFitTheKey_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* key, const QByteArray& bytes,
                        const char* code = "response.unknown-form") { QTest::newRow(name) << key << bytes << code; };
    row("Ed25519, a byte short", "ed25519", bytesOf(63));
    row("Ed25519, a line break behind the bytes", "ed25519", bytesOf(64) + '\n');
    row("Ed25519, half a byte of hex", "ed25519", QByteArray(127, 'a'));
    row("P-256, the size of P-384", "p256", bytesOf(96));
    row("P-384, the size of P-256", "p384", bytesOf(64));
    row("P-256, a byte behind the DER", "p256", derOfSizes(32, 31) + '\0');
    row("P-256, a padded number", "p256",
        QByteArray::fromHex("3007020200010201"
                            "01"));
    row("P-256, a negative number", "p256", QByteArray::fromHex("3006020181020101"));
    row("P-256, an empty number", "p256", QByteArray::fromHex("30050200020101"));
    row("P-256, three numbers", "p256", QByteArray::fromHex("3009020101020101020101"));
    row("P-256, a number longer than the rest", "p256", QByteArray::fromHex("3006020101027f01"));
    row("RSA, a byte short", "rsa", bytesOf(255));
    row("RSA, the size of 4096", "rsa", bytesOf(512));
    row("nothing", "ed25519", "", "json.syntax");
    row("half a JSON", "ed25519", "{\"keyid\":", "json.syntax");
    row("a mebibyte of blanks", "ed25519", QByteArray(1 << 20, ' '), "json.syntax");
}

void IncomingTest::refusesRawBytesThatDoNotFitTheKey() {
    QFETCH(QString, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOfArrival(bytes.toStdString(), keyNamed(key)), code);
}

void IncomingTest::turnsTwoNumbersIntoDer_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("der");
    const auto row = [](const char* name, const char* key, const QByteArray& r, const QByteArray& s,
                        const QByteArray& der) {
        const auto size = qsizetype(key[1] == '2' ? 32 : 48);
        QTest::newRow(name) << key << r.rightJustified(size, '\0') + s.rightJustified(size, '\0')
                            << QByteArray::fromHex(der);
    };
    row("small numbers", "p256", "\x01", "\x7f", "300602010102017f");
    row("a high bit", "p256", "\x80", "\xff\xff", "300902020080020300ffff");
    row("zero", "p256", "", "\x01", "3006020100020101");
    row("P-384", "p384", "\x02", QByteArray(48, '\x11'), "30350201020230" + QByteArray(48, '\x11').toHex());
    row("P-384, the longest", "p384", QByteArray(48, '\xff'), QByteArray(48, '\xff'),
        "3066023100" + QByteArray(96, 'f') + "023100" + QByteArray(96, 'f'));
}

void IncomingTest::turnsTwoNumbersIntoDer() {
    QFETCH(QString, key);
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, der);
    for (const auto& written : {parts, parts.toHex(), parts.toBase64()}) {
        const auto incoming = arrived(written.toStdString(), keyNamed(key));
        QCOMPARE(incoming.signatures.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(std::string(asText(incoming.signatures[0].signature))), der);
    }
}

/// Bytes that are DER of 64 bytes are r||s too; verification will tell.
void IncomingTest::offersBothReadingsWhereTwoFit() {
    const auto incoming = arrived(derOfSizes(29, 29).toStdString(), keyNamed("p256"));
    QCOMPARE(incoming.signatures.size(), std::size_t(2));
    QVERIFY(incoming.signatures[0].signature != incoming.signatures[1].signature);
}

void IncomingTest::aFormThatShowsItselfIsNeverRaw() {
    // 64 bytes long, as an Ed25519 signature is.
    const std::string object = R"({"keyid":"abcdef","sig":")" + std::string(37, '0') + "\"}";
    QCOMPARE(object.size(), std::size_t(64));
    QVERIFY(arrived(object, TestKey('a').object()).form == IncomingForm::signatureObject);
    const auto root = makeRoot({});
    QVERIFY(arrived(root, keyNamed("rsa")).form == IncomingForm::root);
}

void IncomingTest::refusesAKeyThatIsNone_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::newRow("no object") << "7" << "key.malformed";
    QTest::newRow("no value") << R"({"keytype":"ed25519","scheme":"ed25519"})" << "key.malformed";
    QTest::newRow("a type of its own") << R"({"keytype":"ml-dsa","scheme":"ml-dsa","keyval":{"public":"00"}})"
                                       << "key.unsupported";
    QTest::newRow("a point of small order")
        << R"({"keytype":"ed25519","scheme":"ed25519","keyval":{"public":"0100000000000000000000000000000000000000000000000000000000000000"}})"
        << "key.weak";
}

void IncomingTest::refusesAKeyThatIsNone() {
    QFETCH(QString, key);
    QFETCH(QString, code);
    QCOMPARE(codeOfArrival(std::string(64, '\x11'), Json::parse(key.toStdString()).value()), code);
}

void IncomingTest::survivesEveryFlippedBit() {
    const auto root = parsedRoot({.signers = "ab"});
    const auto digest = root.payload().digest();
    metadata::KeyReader keys;
    int sameRoot = 0;
    for (std::size_t bit = 0; bit < root.received().size() * 8; ++bit) {
        auto flipped = root.received();
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto incoming = readIncoming(asBytes(flipped), TestKey('a').object(), keys);
        if (!incoming)
            continue;
        QVERIFY(incoming->form == IncomingForm::root);
        sameRoot += incoming->payload == digest ? 1 : 0;
    }
    QVERIFY(sameRoot > 100);  // only keyids and signatures differ there
}

void IncomingTest::survivesNoise() {
    std::minstd_rand dice(4);
    metadata::KeyReader keys;
    for (int round = 0; round < 20'000; ++round) {
        Bytes noise(dice() % 200);
        for (auto& byte : noise)
            byte = static_cast<std::uint8_t>(dice() >> 8);
        if (!noise.empty() && round % 3 == 0)
            noise[0] = static_cast<std::uint8_t>(0xa0 + dice() % 32);
        const auto incoming = readIncoming(noise, std::nullopt, keys);
        QVERIFY(!incoming);
    }
}
