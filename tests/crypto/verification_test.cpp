#include <algorithm>
#include <array>
#include <map>
#include <thread>
#include <vector>

#include "crypto/public_key.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

const std::map<QString, Encoding> encodings{
    {"ed25519", Encoding::ed25519},       {"ecdsaDer", Encoding::ecdsaDer},           {"ecdsaRaw", Encoding::ecdsaRaw},
    {"pssAnySalt", Encoding::pssAnySalt}, {"pssDigestSalt", Encoding::pssDigestSalt}, {"pkcs1v15", Encoding::pkcs1v15}};

const std::map<QString, Hash> hashes{
    {"sha224", Hash::sha224}, {"sha256", Hash::sha256}, {"sha384", Hash::sha384}, {"sha512", Hash::sha512}};

Bytes bytesIn(const QString& hex) {
    return hex == "-" ? Bytes() : unhex(hex.toStdString());
}

struct Vector {
    QString key;
    Method method;
    bool valid;
    QString id;
    Bytes message;
    Bytes signature;
};

std::vector<Vector> vectorsIn(const QString& name) {
    std::vector<Vector> all;
    QString key;
    for (const QString& line : QString::fromStdString(slurp(FIXTURES "/vectors/" + name.toStdString())).split('\n')) {
        const QStringList parts = line.split(' ');
        if (parts[0] == "key") {
            key = parts[1];
        } else if (parts.size() == 6 && parts[0] != "#") {
            all.push_back({key,
                           {encodings.at(parts[0]), hashes.at(parts[1])},
                           parts[2] == "valid",
                           parts[3],
                           bytesIn(parts[4]),
                           bytesIn(parts[5])});
        }
    }
    return all;
}

// RFC 6979 A.2.5.
PublicKey rfc6979P256() {
    return PublicKey::ecPoint(Algorithm::ecdsaP256,
                              unhex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                                    "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"))
        .value();
}

// RFC 6979 A.2.6.
PublicKey rfc6979P384() {
    return PublicKey::ecPoint(
               Algorithm::ecdsaP384,
               unhex(
                   "04ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13"
                   "8015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720"))
        .value();
}

constexpr const char* p256R = "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716";
constexpr const char* p256S = "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8";
/// n - s, for the same signature with its s in the lower half.
constexpr const char* p256LowS = "0834e36ad29a83bf2bc9385e491d6099c8fdf9d1ed67aa7ea5f51f93782857a9";
constexpr const char* p256Order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

}  // namespace

class VerificationTest : public QObject {
    Q_OBJECT

  private slots:
    void agreesWithRfc8032_data();
    void agreesWithRfc8032();
    void agreesWithRfc6979_data();
    void agreesWithRfc6979();
    void agreesWithWycheproof_data();
    void agreesWithWycheproof();
    void refusesASaltOfAnotherLengthWhereItIsFixed();
    void takesOneSignatureInExactlyOneEncoding_data();
    void takesOneSignatureInExactlyOneEncoding();
    void refusesMethodsOfOtherKeys();
    void refusesEd25519SignaturesWithTheOrderAdded();
    void verifiesInManyThreadsAtOnce();
};

void VerificationTest::agreesWithRfc8032_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("signature");
    // RFC 8032 7.1.
    QTest::newRow("TEST 1") << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
                            << ""
                            << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                               "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    QTest::newRow("TEST 2") << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
                            << "72"
                            << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    QTest::newRow("TEST 3") << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
                            << "af82"
                            << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                               "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";
    QTest::newRow("TEST SHA(abc)") << "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf"
                                   << "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                      "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
                                   << "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                                      "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704";
}

void VerificationTest::agreesWithRfc8032() {
    QFETCH(QString, key);
    QFETCH(QString, message);
    QFETCH(QString, signature);
    const PublicKey publicKey = PublicKey::ed25519(unhex(key.toStdString())).value();
    const Bytes text = unhex(message.toStdString());
    const Bytes good = unhex(signature.toStdString());
    const Method method{Encoding::ed25519, Hash::sha512};
    QVERIFY(publicKey.verify(method, text, good));
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        QVERIFY2(!publicKey.verify(method, text, bad), qPrintable(QString("bit %1").arg(bit)));
    }
}

void VerificationTest::agreesWithRfc6979_data() {
    QTest::addColumn<bool>("p384");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("signature");
    QTest::newRow("P-256, SHA-256, sample") << false << "sha256" << "sample" << QString(p256R) + p256S;
    QTest::newRow("P-256, SHA-256, test") << false << "sha256" << "test"
                                          << "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367"
                                             "019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083";
    QTest::newRow("P-384, SHA-256, sample")
        << true << "sha256" << "sample"
        << "21b13d1e013c7fa1392d03c5f99af8b30c570c6f98d4ea8e354b63a21d3daa33bde1e888e63355d92fa2b3c36d8fb2cd"
           "f3aa443fb107745bf4bd77cb3891674632068a10ca67e3d45db2266fa7d1feebefdc63eccd1ac42ec0cb8668a4fa0ab0";
    QTest::newRow("P-384, SHA-384, sample")
        << true << "sha384" << "sample"
        << "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46"
           "99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8";
}

void VerificationTest::agreesWithRfc6979() {
    QFETCH(bool, p384);
    QFETCH(QString, hash);
    QFETCH(QString, message);
    QFETCH(QString, signature);
    const PublicKey key = p384 ? rfc6979P384() : rfc6979P256();
    const Bytes good = unhex(signature.toStdString());
    const Bytes text = bytesOf(message.toStdString());
    QVERIFY(key.verify({Encoding::ecdsaRaw, hashes.at(hash)}, text, good));
    for (const auto& [name, other] : hashes) {
        QCOMPARE(key.verify({Encoding::ecdsaRaw, other}, text, good), name == hash);
    }
    for (std::size_t at = 0; at < good.size(); ++at) {
        Bytes bad = good;
        bad[at] ^= 1;
        QVERIFY(!key.verify({Encoding::ecdsaRaw, hashes.at(hash)}, text, bad));
    }
}

void VerificationTest::agreesWithWycheproof_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("ed25519.txt") << "ed25519.txt" << 151;
    QTest::newRow("ecdsa-p256-der.txt") << "ecdsa-p256-der.txt" << 484;
    QTest::newRow("ecdsa-p256-raw.txt") << "ecdsa-p256-raw.txt" << 262;
    QTest::newRow("ecdsa-p384-der.txt") << "ecdsa-p384-der.txt" << 504;
    QTest::newRow("rsa-pss-any-salt.txt") << "rsa-pss-any-salt.txt" << 127;
    QTest::newRow("rsa-pss-digest-salt.txt") << "rsa-pss-digest-salt.txt" << 108;
    QTest::newRow("rsa-pkcs1.txt") << "rsa-pkcs1.txt" << 259;
}

void VerificationTest::agreesWithWycheproof() {
    QFETCH(QString, file);
    QFETCH(int, count);
    const std::vector<Vector> all = vectorsIn(file);
    QCOMPARE(all.size(), static_cast<std::size_t>(count));
    for (const Vector& vector : all) {
        const auto key = PublicKey::spki(bytesIn(vector.key));
        QVERIFY2(key.has_value(), qPrintable(vector.key));
        QVERIFY2(key->verify(vector.method, vector.message, vector.signature) == vector.valid,
                 qPrintable(file + ", test " + vector.id));
    }
}

void VerificationTest::refusesASaltOfAnotherLengthWhereItIsFixed() {
    const std::vector<Vector> all = vectorsIn("rsa-pss-any-salt.txt");
    const auto fixed = [](const Vector& vector) { return Method{Encoding::pssDigestSalt, vector.method.hash}; };
    QStringList accepted;
    int refused = 0;
    for (const Vector& vector : all) {
        // The first file of these vectors has no salt at all, but for four tests; that of test 69 has 32 bytes.
        if (vector.key == all.front().key && vector.valid) {
            const PublicKey key = PublicKey::spki(bytesIn(vector.key)).value();
            const bool valid = key.verify(fixed(vector), vector.message, vector.signature);
            accepted += valid ? QStringList{vector.id} : QStringList();
            refused += valid ? 0 : 1;
        }
    }
    QCOMPARE(accepted, QStringList{"69"});
    QVERIFY(refused > 50);
}

void VerificationTest::takesOneSignatureInExactlyOneEncoding_data() {
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<bool>("valid");
    const QString r(p256R);
    const QString s(p256S);
    const QString n(p256Order);
    const QString zero(64, '0');
    const auto der = [](const QString& hex) -> QTestData& {
        return QTest::newRow(qPrintable("DER " + hex)) << "ecdsaDer" << hex;
    };
    der("3046022100" + r + "022100" + s) << true;
    der("3045022100" + r + "0220" + p256LowS) << true;
    der("3046022100" + r + "022100" + s + "00") << false;      // a byte behind
    der("3047022100" + r + "022100" + s + "00") << false;      // a byte inside
    der("308146022100" + r + "022100" + s) << false;           // long length
    der("30820046022100" + r + "022100" + s) << false;         // longer length
    der("3080022100" + r + "022100" + s + "0000") << false;    // indefinite length
    der("304702220000" + r + "022100" + s) << false;           // a zero too many
    der("30460220" + r + "022100" + s) << false;               // negative r, wrong outer length
    der("30450220" + r + "022100" + s) << false;               // negative r
    der("3025020100022100" + s) << false;                      // r = 0, wrong outer length
    der("3026020100022100" + s) << false;                      // r = 0
    der("3026022100" + r + "020100") << false;                 // s = 0
    der("3006020100020100") << false;                          // both 0
    der("3006020101020101") << false;                          // both 1
    der("3046022100" + r + "022100" + n) << false;             // s = n
    der("3046022100" + n + "022100" + s) << false;             // r = n
    der("3023022100" + r) << false;                            // one number
    der("3049022100" + r + "022100" + s + "020101") << false;  // three numbers
    der("3146022100" + r + "022100" + s) << false;             // a set
    der("3046032100" + r + "022100" + s) << false;             // a bit string
    der(r + s) << false;
    der("") << false;
    const auto raw = [](const QString& hex) -> QTestData& {
        return QTest::newRow(qPrintable("raw " + hex)) << "ecdsaRaw" << hex;
    };
    raw(r + s) << true;
    raw(r + p256LowS) << true;
    raw("00" + r + s) << false;
    raw(r + s + "00") << false;
    raw("00" + r + "00" + s) << false;
    raw(r + s.mid(2)) << false;
    raw(zero + s) << false;
    raw(r + zero) << false;
    raw(zero + zero) << false;
    raw(r + n) << false;
    raw("3046022100" + r + "022100" + s) << false;
    raw("") << false;
}

void VerificationTest::takesOneSignatureInExactlyOneEncoding() {
    QFETCH(QString, encoding);
    QFETCH(QString, signature);
    QFETCH(bool, valid);
    QCOMPARE(
        rfc6979P256().verify({encodings.at(encoding), Hash::sha256}, asBytes("sample"), unhex(signature.toStdString())),
        valid);
}

void VerificationTest::refusesMethodsOfOtherKeys() {
    struct Case {
        const char* file;
        std::vector<Encoding> fitting;
    };
    const std::vector<Case> cases{{"ed25519.txt", {Encoding::ed25519}},
                                  {"ecdsa-p256-der.txt", {Encoding::ecdsaDer}},
                                  {"rsa-pkcs1.txt", {Encoding::pkcs1v15}},
                                  {"rsa-pss-digest-salt.txt", {Encoding::pssAnySalt, Encoding::pssDigestSalt}}};
    for (const Case& item : cases) {
        const Vector good = vectorsIn(item.file).front();
        QVERIFY(good.valid);
        const PublicKey key = PublicKey::spki(bytesIn(good.key)).value();
        for (const auto& [name, encoding] : encodings) {
            const bool fits = std::ranges::find(item.fitting, encoding) != item.fitting.end();
            QVERIFY2(key.verify({encoding, good.method.hash}, good.message, good.signature) == fits,
                     qPrintable(QString(item.file) + " as " + name));
        }
    }
}

void VerificationTest::refusesEd25519SignaturesWithTheOrderAdded() {
    // L = 2^252 + 27742317777372353535851937790883648493, little-endian.
    const Bytes order = unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    const Vector good = vectorsIn("ed25519.txt").front();
    Bytes shifted = good.signature;
    unsigned carry = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        carry += static_cast<unsigned>(shifted[32 + i]) + order[i];
        shifted[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
    const PublicKey key = PublicKey::spki(bytesIn(good.key)).value();
    QVERIFY(key.verify(good.method, good.message, good.signature));
    QVERIFY(!key.verify(good.method, good.message, shifted));
}

void VerificationTest::verifiesInManyThreadsAtOnce() {
    for (const char* file : {"ecdsa-p256-der.txt", "rsa-pss-digest-salt.txt", "ed25519.txt"}) {
        const Vector good = vectorsIn(file).front();
        const PublicKey key = PublicKey::spki(bytesIn(good.key)).value();
        std::array<int, 4> accepted{};
        std::vector<std::thread> threads;
        for (int& count : accepted) {
            threads.emplace_back([&good, &count, copy = key] {
                for (int i = 0; i < 50; ++i) {
                    count += copy.verify(good.method, good.message, good.signature) ? 1 : 0;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(accepted, (std::array<int, 4>{50, 50, 50, 50}));
    }
}

std::unique_ptr<QObject> verificationTest() {
    return std::make_unique<VerificationTest>();
}

#include "verification_test.moc"
