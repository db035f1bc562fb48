#include <sodium.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "crypto/public_key.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

// RFC 8032 7.1, TEST 1.
constexpr const char* goodPoint = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/// DER written for these tests alone.
Bytes tlv(std::uint8_t tag, const Bytes& contents) {
    Bytes der{tag};
    if (contents.size() >= 256) {
        der.push_back(0x82);
        der.push_back(static_cast<std::uint8_t>(contents.size() >> 8));
    } else if (contents.size() >= 128) {
        der.push_back(0x81);
    }
    der.push_back(static_cast<std::uint8_t>(contents.size()));
    std::ranges::copy(contents, std::back_inserter(der));
    return der;
}

Bytes operator+(const Bytes& a, const Bytes& b) {
    Bytes sum;
    sum.reserve(a.size() + b.size());
    std::ranges::copy(a, std::back_inserter(sum));
    std::ranges::copy(b, std::back_inserter(sum));
    return sum;
}

const Bytes rsaAlgorithm = unhex("300d06092a864886f70d0101010500");

/// SubjectPublicKeyInfo of an RSA key; `modulus` and `exponent` are INTEGER contents as they shall stand.
Bytes rsaSpki(const Bytes& modulus, const Bytes& exponent, const Bytes& algorithm = rsaAlgorithm) {
    return tlv(0x30, algorithm + tlv(0x03, Bytes{0} + tlv(0x30, tlv(0x02, modulus) + tlv(0x02, exponent))));
}

/// INTEGER contents of the modulus of rsa2048.pem: a zero byte and 256 bytes.
Bytes goodModulus() {
    const Bytes der = derOf(fixture("rsa2048.pem"));
    return {der.end() - 5 - 257, der.end() - 5};
}

Bytes oddNumber(std::size_t bits) {
    Bytes contents((bits + 7) / 8, 0x5a);
    contents.front() = static_cast<std::uint8_t>(1U << ((bits - 1) % 8));
    contents.back() |= 1;
    return (contents.front() & 0x80U) != 0 ? Bytes{0} + contents : contents;
}

/// The uncompressed point at the end of an EC key's SPKI.
Bytes pointOf(const char* name, std::size_t field) {
    const Bytes der = derOf(fixture(name));
    return {der.end() - static_cast<std::ptrdiff_t>(1 + 2 * field), der.end()};
}

Bytes changed(Bytes bytes, std::size_t at, std::uint8_t value) {
    bytes[at] = value;
    return bytes;
}

}  // namespace

Q_DECLARE_METATYPE(anchorite::Bytes)

class PublicKeyTest : public QObject {
    Q_OBJECT

  private slots:
    void judgesEd25519Points_data();
    void judgesEd25519Points();
    void refusesPointsOfMixedOrder();
    void judgesEcPoints_data();
    void judgesEcPoints();
    void judgesRsaNumbers_data();
    void judgesRsaNumbers();
    void judgesSubjectPublicKeyInfo_data();
    void judgesSubjectPublicKeyInfo();
    void judgesPemText_data();
    void judgesPemText();
    void judgesCertificates_data();
    void judgesCertificates();
    void knowsTheSameEcKeyInEveryEncoding();
    void knowsTheSameRsaKeyWhateverItsExponent();
    void tellsDifferentKeysApart();
    void writesWhatOpensslWrites_data();
    void writesWhatOpensslWrites();
    void findsModuliThatShareAPrime();
};

void PublicKeyTest::judgesEd25519Points_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const QString weak("key.weak");
    const QString zeros(60, '0');
    const QString ones(60, 'f');
    QTest::newRow("RFC 8032 test 1") << QString(goodPoint) << "ok";
    QTest::newRow("31 bytes") << QString(goodPoint).chopped(2) << malformed;
    QTest::newRow("33 bytes") << QString(goodPoint) + "00" << malformed;
    QTest::newRow("nothing") << QString() << malformed;
    // The eight points of small order (as listed by Cremers and Jackson, "Prime, Order Please!", 2019).
    QTest::newRow("order 1") << "01" + zeros + "00" << weak;
    QTest::newRow("order 2") << "ec" + ones + "7f" << weak;
    QTest::newRow("order 4") << "00" + zeros + "00" << weak;
    QTest::newRow("order 4, other sign") << "00" + zeros + "80" << weak;
    QTest::newRow("order 8, a") << "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05" << weak;
    QTest::newRow("order 8, b") << "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85" << weak;
    QTest::newRow("order 8, c") << "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a" << weak;
    QTest::newRow("order 8, d") << "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa" << weak;
    // Other encodings of the same points: none is the one encoding of RFC 8032.
    QTest::newRow("order 1 with sign") << "01" + zeros + "80" << malformed;
    QTest::newRow("order 2 with sign") << "ec" + ones + "ff" << malformed;
    QTest::newRow("y = p") << "ed" + ones + "7f" << malformed;
    QTest::newRow("y = p with sign") << "ed" + ones + "ff" << malformed;
    QTest::newRow("y = p + 1") << "ee" + ones + "7f" << malformed;
    QTest::newRow("y = p + 1 with sign") << "ee" + ones + "ff" << malformed;
    QTest::newRow("y = 2^255 - 1") << "ff" + ones + "7f" << malformed;
    QTest::newRow("y = 2, on no point") << "02" + zeros + "00" << malformed;
}

void PublicKeyTest::judgesEd25519Points() {
    QFETCH(QString, hex);
    QFETCH(QString, code);
    QCOMPARE(outcome(PublicKey::ed25519(unhex(hex.toStdString()))), code);
}

void PublicKeyTest::refusesPointsOfMixedOrder() {
    const Bytes good = unhex(goodPoint);
    for (const char* torsion : {"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                "0000000000000000000000000000000000000000000000000000000000000000",
                                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"}) {
        Bytes mixed(32);
        QCOMPARE(crypto_core_ed25519_add(mixed.data(), good.data(), unhex(torsion).data()), 0);
        QCOMPARE(outcome(PublicKey::ed25519(mixed)), QString("key.weak"));
    }
}

void PublicKeyTest::judgesEcPoints_data() {
    QTest::addColumn<Bytes>("point");
    QTest::addColumn<bool>("p384");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const Bytes p256 = pointOf("p256.pem", 32);
    const Bytes p384 = pointOf("p384.pem", 48);
    // x = 5 lies on P-256; the same point with x + p is not in its one encoding.
    const Bytes y5 = unhex("459243b9aa581806fe913bce99817ade11ca503c64d9a3c533415c083248fbcc");
    const Bytes x5 = Bytes(31) + Bytes{5};
    const Bytes x5plusP = unhex("ffffffff00000001000000000000000000000001000000000000000000000004");
    const auto row = [](const char* name, const Bytes& point, bool is384, const QString& code) {
        QTest::newRow(name) << point << is384 << code;
    };
    row("P-256", p256, false, "ok");
    row("P-384", p384, true, "ok");
    row("P-256 on P-384", p256, true, malformed);
    row("P-384 on P-256", p384, false, malformed);
    row("compressed, even", Bytes{2} + x5, false, "ok");
    row("compressed, odd", Bytes{3} + x5, false, "ok");
    row("compressed, no such x", Bytes{2} + Bytes(31) + Bytes{1}, false, malformed);
    row("compressed, x + p", Bytes{2} + x5plusP, false, malformed);
    row("x = 5", Bytes{4} + x5 + y5, false, "ok");
    row("x + p", Bytes{4} + x5plusP + y5, false, malformed);
    row("y off by one bit", changed(p256, 64, p256[64] ^ 1U), false, malformed);
    row("x off by one bit", changed(p384, 48, p384[48] ^ 1U), true, malformed);
    row("all zero", Bytes{4} + Bytes(64), false, malformed);
    row("infinity", Bytes{0}, false, malformed);
    row("infinity, padded", Bytes(65), false, malformed);
    row("hybrid", changed(p256, 0, static_cast<std::uint8_t>(6 + p256[64] % 2)), false, malformed);
    row("mark 05", changed(p256, 0, 5), false, malformed);
    row("one byte short", Bytes(p256.begin(), p256.end() - 1), false, malformed);
    row("one byte more", p256 + Bytes{0}, false, malformed);
    row("without mark", Bytes(p256.begin() + 1, p256.end()), false, malformed);
    row("nothing", Bytes(), false, malformed);
}

void PublicKeyTest::judgesEcPoints() {
    QFETCH(Bytes, point);
    QFETCH(bool, p384);
    QFETCH(QString, code);
    QCOMPARE(outcome(PublicKey::ecPoint(p384 ? Algorithm::ecdsaP384 : Algorithm::ecdsaP256, point)), code);
    QCOMPARE(outcome(PublicKey::ecPoint(Algorithm::ed25519, point)), QString("key.unsupported"));
}

void PublicKeyTest::judgesRsaNumbers_data() {
    QTest::addColumn<Bytes>("spki");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const QString unsupported("key.unsupported");
    const Bytes n = goodModulus();
    const Bytes f4{1, 0, 1};
    const auto row = [](const char* name, const Bytes& spki, const QString& code) {
        QTest::newRow(name) << spki << code;
    };
    row("as OpenSSL wrote it", rsaSpki(n, f4), "ok");
    row("exponent 3", rsaSpki(n, {3}), "ok");
    row("exponent 1", rsaSpki(n, {1}), malformed);
    row("exponent 0", rsaSpki(n, {0}), malformed);
    row("exponent 2", rsaSpki(n, {2}), malformed);
    row("exponent 65536", rsaSpki(n, {1, 0, 0}), malformed);
    row("exponent of 64 bits", rsaSpki(n, Bytes{0} + Bytes(8, 0xff)), "ok");
    row("exponent of 65 bits", rsaSpki(n, Bytes{1} + Bytes(7) + Bytes{1}), unsupported);
    row("even modulus", rsaSpki(changed(n, 256, n[256] & 0xfeU), f4), malformed);
    row("2047 bits", derOf(fixture("rsa2047.pem")), "key.weak");
    row("1024 bits", derOf(fixture("rsa1024.pem")), "key.weak");
    row("modulus 0", rsaSpki({0}, f4), malformed);
    row("modulus 1", rsaSpki({1}, f4), "key.weak");
    row("8192 bits", rsaSpki(oddNumber(8192), f4), "ok");
    row("8193 bits", rsaSpki(oddNumber(8193), f4), unsupported);
    row("negative modulus", rsaSpki({n.begin() + 1, n.end()}, f4), malformed);
    row("modulus with a zero too many", rsaSpki(Bytes{0} + n, f4), malformed);
    row("exponent with a zero too many", rsaSpki(n, Bytes{0} + f4), malformed);
    row("empty exponent", rsaSpki(n, {}), malformed);
    row("without NULL", rsaSpki(n, f4, unhex("300b06092a864886f70d010101")), "ok");
    row("another parameter",
        rsaSpki(n, f4,
                unhex("300e06092a864886f70d0101010201"
                      "00")),
        malformed);
    row("RSASSA-PSS key", derOf(fixture("rsa-pss.pem")), unsupported);
    const Bytes sequence = tlv(0x30, tlv(0x02, n) + tlv(0x02, f4));
    row("a byte behind the numbers", tlv(0x30, rsaAlgorithm + tlv(0x03, Bytes{0} + sequence + Bytes{0})), malformed);
    row("a third number",
        tlv(0x30, rsaAlgorithm + tlv(0x03, Bytes{0} + tlv(0x30, tlv(0x02, n) + tlv(0x02, f4) + tlv(0x02, {5})))),
        malformed);
}

void PublicKeyTest::judgesRsaNumbers() {
    QFETCH(Bytes, spki);
    QFETCH(QString, code);
    QCOMPARE(outcome(PublicKey::spki(spki)), code);
}

void PublicKeyTest::judgesSubjectPublicKeyInfo_data() {
    QTest::addColumn<Bytes>("spki");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const QString unsupported("key.unsupported");
    const Bytes ed25519 = derOf(fixture("ed25519.pem"));
    const Bytes p256 = derOf(fixture("p256.pem"));
    const Bytes point = pointOf("p256.pem", 32);
    const Bytes edKey(ed25519.end() - 32, ed25519.end());
    const auto row = [](const char* name, const Bytes& spki, const QString& code) {
        QTest::newRow(name) << spki << code;
    };
    row("Ed25519", ed25519, "ok");
    row("P-256", p256, "ok");
    row("P-256 compressed", derOf(fixture("p256-compressed.pem")), "ok");
    row("P-256 hybrid", derOf(fixture("p256-hybrid.pem")), malformed);
    row("P-256 with its curve spelt out", derOf(fixture("p256-explicit.pem")), unsupported);
    row("P-521", derOf(fixture("p521.pem")), unsupported);
    row("secp256k1", derOf(fixture("secp256k1.pem")), unsupported);
    row("Ed448", derOf(fixture("ed448.pem")), unsupported);
    row("X25519", derOf(fixture("x25519.pem")), unsupported);
    row("nothing", {}, malformed);
    row("a byte behind", p256 + Bytes{0}, malformed);
    row("cut off", {p256.begin(), p256.end() - 1}, malformed);
    row("long length where a short one does", Bytes{0x30, 0x81} + Bytes(p256.begin() + 1, p256.end()), malformed);
    row("indefinite length", Bytes{0x30, 0x80} + Bytes(p256.begin() + 2, p256.end()) + Bytes{0, 0}, malformed);
    row("length of five bytes", Bytes{0x30, 0x85, 0, 0, 0, 0, 0x59} + Bytes(p256.begin() + 2, p256.end()), malformed);
    row("a set for the sequence", changed(p256, 0, 0x31), malformed);
    row("unused bits", changed(p256, p256.size() - 66, 1), malformed);
    row("empty bits", tlv(0x30, unhex("301306072a8648ce3d020106082a8648ce3d030107") + tlv(0x03, {})), malformed);
    row("EC without a curve", tlv(0x30, unhex("300906072a8648ce3d0201") + tlv(0x03, Bytes{0} + point)), malformed);
    row("EC with NULL", tlv(0x30, unhex("300b06072a8648ce3d02010500") + tlv(0x03, Bytes{0} + point)), malformed);
    row("Ed25519 with NULL", tlv(0x30, unhex("300706032b65700500") + tlv(0x03, Bytes{0} + edKey)), malformed);
    row("Ed25519 in an octet string", tlv(0x30, unhex("300506032b6570") + tlv(0x04, edKey)), malformed);
    row("an empty name of an algorithm", tlv(0x30, unhex("30020600") + tlv(0x03, Bytes{0} + edKey)), unsupported);
}

void PublicKeyTest::judgesSubjectPublicKeyInfo() {
    QFETCH(Bytes, spki);
    QFETCH(QString, code);
    QCOMPARE(outcome(PublicKey::spki(spki)), code);
}

void PublicKeyTest::judgesPemText_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const QString pem = QString::fromStdString(fixture("p256.pem"));
    QTest::newRow("as OpenSSL wrote it") << pem << "ok";
    QTest::newRow("without the last newline") << pem.trimmed() << "ok";
    QTest::newRow("blank lines behind") << pem + "\n \r\n" << "ok";
    QTest::newRow("CR LF") << QString(pem).replace("\n", "\r\n") << "ok";
    QTest::newRow("one long line") << QString::fromStdString(pemOf("PUBLIC KEY", derOf(pem.toStdString()))) << "ok";
    QTest::newRow("PKCS#1") << QString::fromStdString(fixture("rsa2048-pkcs1.pem")) << "ok";
    QTest::newRow("text before") << "hello\n" + pem << malformed;
    QTest::newRow("text behind") << pem + "hello\n" << malformed;
    QTest::newRow("two keys") << pem + pem << malformed;
    QTest::newRow("nothing") << QString() << malformed;
    QTest::newRow("white space") << QString(" \n") << malformed;
    QTest::newRow("no end") << pem.left(pem.indexOf("-----END")) << malformed;
    QTest::newRow("another end") << QString(pem).replace("END PUBLIC", "END PRIVATE") << malformed;
    QTest::newRow("empty block") << QString("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n") << malformed;
    QTest::newRow("header line") << QString(pem).replace("KEY-----\nM", "KEY-----\nrole: root\n\nM") << malformed;
    QTest::newRow("not base64") << QString(pem).replace("=", "!") << malformed;
    QTest::newRow("SPKI called PKCS#1") << QString(pem).replace("PUBLIC", "RSA PUBLIC") << malformed;
    QTest::newRow("a certificate") << QString::fromStdString(fixture("p256-leaf.crt")) << malformed;
    QTest::newRow("a private key") << QString::fromStdString(fixture("p256.key")) << malformed;
}

void PublicKeyTest::judgesPemText() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(outcome(PublicKey::pem(text.toStdString())), code);
}

void PublicKeyTest::judgesCertificates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QString malformed("key.malformed");
    const QString leaf = QString::fromStdString(fixture("p256-leaf.crt"));
    const QString authority = QString::fromStdString(fixture("p256-ca.crt"));
    QTest::newRow("leaf") << leaf << "ok";
    QTest::newRow("RSA leaf") << QString::fromStdString(fixture("rsa2048-leaf.crt")) << "ok";
    QTest::newRow("leaf and authority") << leaf + authority << "ok";
    QTest::newRow("authority first") << authority + leaf << malformed;
    QTest::newRow("authority alone") << authority << malformed;
    QTest::newRow("second one broken") << leaf + "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"
                                       << malformed;
    QTest::newRow("second one a key") << leaf + QString::fromStdString(fixture("p256.pem")) << malformed;
    QTest::newRow("a byte behind the certificate")
        << QString::fromStdString(pemOf("CERTIFICATE", derOf(leaf.toStdString()) + Bytes{0})) << malformed;
    QTest::newRow("a key") << QString::fromStdString(fixture("p256.pem")) << malformed;
    QTest::newRow("nothing") << QString() << malformed;
}

void PublicKeyTest::judgesCertificates() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto key = PublicKey::certificate(text.toStdString());
    QCOMPARE(outcome(key), code);
    if (QString(QTest::currentDataTag()).startsWith("authority")) {
        QVERIFY(QString::fromStdString(key.error().detail).contains("CA:TRUE"));
    }
}

void PublicKeyTest::knowsTheSameEcKeyInEveryEncoding() {
    const PublicKey pem = PublicKey::pem(fixture("p256.pem")).value();
    const Bytes point = pointOf("p256.pem", 32);
    const Bytes compressed =
        Bytes{static_cast<std::uint8_t>(2 + point[64] % 2)} + Bytes(point.begin() + 1, point.begin() + 33);
    const std::array others{
        PublicKey::ecPoint(Algorithm::ecdsaP256, point),     PublicKey::ecPoint(Algorithm::ecdsaP256, compressed),
        PublicKey::pem(fixture("p256-compressed.pem")),      PublicKey::certificate(fixture("p256-leaf.crt")),
        PublicKey::certificate(fixture("p256-renewed.crt")), PublicKey::certificate(fixture("p256-chain.crt"))};
    for (const auto& other : others) {
        QVERIFY(other->material() == pem.material());
        QCOMPARE(other->toSpki(), pem.toSpki());
    }
    QVERIFY(PublicKey::pem(fixture("p384.pem"))->material() ==
            PublicKey::pem(fixture("p384-compressed.pem"))->material());
}

void PublicKeyTest::knowsTheSameRsaKeyWhateverItsExponent() {
    const PublicKey pem = PublicKey::pem(fixture("rsa2048.pem")).value();
    const PublicKey three = PublicKey::spki(rsaSpki(goodModulus(), {3})).value();
    QVERIFY(pem.material() == three.material());
    QVERIFY(pem.usualExponent());
    QVERIFY(!three.usualExponent());
    QVERIFY(pem.toSpki() != three.toSpki());
    QVERIFY(PublicKey::pem(fixture("rsa2048-pkcs1.pem"))->material() == pem.material());
    QVERIFY(PublicKey::certificate(fixture("rsa2048-leaf.crt"))->material() == pem.material());
    QCOMPARE(PublicKey::pem(fixture("rsa2048-pkcs1.pem"))->toPem(), fixture("rsa2048.pem"));
}

void PublicKeyTest::tellsDifferentKeysApart() {
    std::set<KeyMaterial> all;
    for (const char* name : {"ed25519.pem", "p256.pem", "p384.pem", "rsa2048.pem", "rsa2048-e3.pem", "p256.pem"}) {
        all.insert(PublicKey::pem(fixture(name))->material());
    }
    QCOMPARE(all.size(), std::size_t{5});
}

void PublicKeyTest::writesWhatOpensslWrites_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("bits");
    QTest::newRow("ed25519.pem") << "ed25519.pem" << 256;
    QTest::newRow("p256.pem") << "p256.pem" << 256;
    QTest::newRow("p384.pem") << "p384.pem" << 384;
    QTest::newRow("rsa2048.pem") << "rsa2048.pem" << 2048;
    QTest::newRow("rsa2048-e3.pem") << "rsa2048-e3.pem" << 2048;
}

void PublicKeyTest::writesWhatOpensslWrites() {
    QFETCH(QString, file);
    QFETCH(int, bits);
    const std::string pem = fixture(file.toStdString());
    const PublicKey key = PublicKey::pem(pem).value();
    QCOMPARE(key.toPem(), pem);
    QCOMPARE(key.toSpki(), derOf(pem));
    QCOMPARE(key.bits(), bits);
    QCOMPARE(key.rawEd25519().size(), key.algorithm() == Algorithm::ed25519 ? std::size_t{32} : std::size_t{0});
}

void PublicKeyTest::findsModuliThatShareAPrime() {
    const PublicKey a = PublicKey::pem(fixture("rsa-shared-a.pem")).value();
    const PublicKey b = PublicKey::pem(fixture("rsa-shared-b.pem")).value();
    const PublicKey other = PublicKey::pem(fixture("rsa2048.pem")).value();
    const PublicKey sameModulus = PublicKey::spki(rsaSpki(goodModulus(), {3})).value();
    const PublicKey curve = PublicKey::pem(fixture("p256.pem")).value();
    using Answers = std::vector<bool>;
    QCOMPARE(sharingPrimes({a, b}), (Answers{true, true}));
    QCOMPARE(sharingPrimes({other, a, curve, b}), (Answers{false, true, false, true}));
    QCOMPARE(sharingPrimes({a, a}), (Answers{false, false}));
    QCOMPARE(sharingPrimes({other, sameModulus, a}), (Answers{false, false, false}));
    QCOMPARE(sharingPrimes({}), Answers());
}

std::unique_ptr<QObject> publicKeyTest() {
    return std::make_unique<PublicKeyTest>();
}

#include "public_key_test.moc"
