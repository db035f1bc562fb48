#include <algorithm>

#include "crypto/pkcs8.h"
#include "crypto/self_test.h"
#include "crypto/signer.h"
#include "suites.h"

namespace anchorite::record {
/// The one class that crypto lets make approvals. The real one reviews first; this program does not contain it.
class Review {
  public:
    static crypto::Approved of(std::string payload) {
        return crypto::Approved(crypto::ApprovalKey(), std::move(payload));
    }
};
}  // namespace anchorite::record

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

constexpr StatementKind kinds[] = {StatementKind::proofOfPossession, StatementKind::checkpoint,
                                   StatementKind::closingHead};

Result<Signer> signerOf(const Bytes& pkcs8) {
    return Signer::fromPkcs8(SecretBytes::copyOf(pkcs8));
}

Bytes pkcs8Of(const char* name) {
    return derOf(fixture(name));
}

Bytes replaced(const Bytes& der, std::string_view from, std::string_view to) {
    QByteArray hex = QByteArray::fromStdString(toHex(der));
    const QByteArray old = QByteArray::fromStdString(std::string(from));
    return hex.count(old) == 1 ? unhex(hex.replace(old, QByteArray::fromStdString(std::string(to))).toStdString())
                               : Bytes();
}

Bytes flipped(Bytes bytes, std::size_t at) {
    bytes[at] ^= 1;
    return bytes;
}

/// All bytes the same for the first `size`, then counting.
class StubbornRandom final : public Random {
  public:
    StubbornRandom(std::uint8_t byte, std::size_t size) : byte_(byte), left_(size) {}
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& value : out) {
            value = left_ > 0 ? byte_ : next_++;
            left_ -= left_ > 0 ? 1 : 0;
        }
    }

  private:
    std::uint8_t byte_;
    std::size_t left_;
    std::uint8_t next_ = 1;
};

}  // namespace

class SignerTest : public QObject {
    Q_OBJECT

  private slots:
    void namesKeyTypes();
    void makesKeysThatSignRootsAndStatements_data();
    void makesKeysThatSignRootsAndStatements();
    void takesEd25519AndEcKeysFromTheGivenRandomnessAlone();
    void drawsAgainWhenTheNumberIsNoScalar();
    void readsEveryFormOfPkcs8_data();
    void readsEveryFormOfPkcs8();
    void keepsKeysInTheFormThatOpensslWrites_data();
    void keepsKeysInTheFormThatOpensslWrites();
    void refusesPrivateKeys_data();
    void refusesPrivateKeys();
    void signsEd25519AsRfc8032Says();
    void writesStatementsAsDescribed();
    void neverMakesARootSignatureOutOfAStatement();
    void tellsStatementsApart();
    void passesItsOwnKnownAnswers();
};

void SignerTest::namesKeyTypes() {
    for (const KeyType type :
         {KeyType::ed25519, KeyType::ecdsaP256, KeyType::ecdsaP384, KeyType::rsa3072, KeyType::rsa4096}) {
        QVERIFY(keyTypeOf(nameOf(type)).value() == type);
    }
    QCOMPARE(nameOf(KeyType::ecdsaP256), std::string_view("ecdsa-p256"));
    for (const char* name : {"", "Ed25519", "ecdsa", "rsa", "rsa-2048", "ed25519 "}) {
        QCOMPARE(outcome(keyTypeOf(name)), QString("key.type-unknown"));
    }
}

void SignerTest::makesKeysThatSignRootsAndStatements_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("bits");
    QTest::newRow("ed25519") << "ed25519" << 256;
    QTest::newRow("ecdsa-p256") << "ecdsa-p256" << 256;
    QTest::newRow("ecdsa-p384") << "ecdsa-p384" << 384;
    QTest::newRow("rsa-3072") << "rsa-3072" << 3072;
    QTest::newRow("rsa-4096") << "rsa-4096" << 4096;
}

void SignerTest::makesKeysThatSignRootsAndStatements() {
    QFETCH(QString, type);
    QFETCH(int, bits);
    const Signer signer = std::move(Signer::generate(keyTypeOf(type.toStdString()).value(), systemRandom()).value());
    const PublicKey& key = signer.publicKey();
    QCOMPARE(key.bits(), bits);
    QVERIFY(key.usualExponent());
    const Approved approved = record::Review::of("{\"_type\":\"root\"}");
    const Bytes signature = signer.signRoot(approved).value();
    QVERIFY(key.verify(signingMethod(key.algorithm()), asBytes(approved.payload()), signature));
    QVERIFY(!key.verify(signingMethod(key.algorithm()), asBytes("{\"_type\":\"roox\"}"), signature));
    QVERIFY(verifyStatement(key, StatementKind::checkpoint, sha256({}),
                            signer.signStatement(StatementKind::checkpoint, sha256({})).value()));
    const Signer again = std::move(signerOf({signer.pkcs8().expose().begin(), signer.pkcs8().expose().end()}).value());
    QVERIFY(again.publicKey().material() == key.material());
}

void SignerTest::takesEd25519AndEcKeysFromTheGivenRandomnessAlone() {
    for (const KeyType type : {KeyType::ed25519, KeyType::ecdsaP256, KeyType::ecdsaP384}) {
        CountingRandom first;
        CountingRandom second;
        const Signer a = std::move(Signer::generate(type, first).value());
        const Signer b = std::move(Signer::generate(type, second).value());
        const Signer c = std::move(Signer::generate(type, second).value());
        QVERIFY(a.publicKey().material() == b.publicKey().material());
        QVERIFY(a.publicKey().material() != c.publicKey().material());
    }
    // RFC 8032 7.1 has no such seed; this one was derived with python3-cryptography.
    CountingRandom counting;
    QCOMPARE(toHex(Signer::generate(KeyType::ed25519, counting)->publicKey().rawEd25519()),
             std::string("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"));
}

void SignerTest::drawsAgainWhenTheNumberIsNoScalar() {
    for (const std::uint8_t byte : {std::uint8_t{0}, std::uint8_t{0xff}}) {
        StubbornRandom awkward(byte, 64);
        StubbornRandom plain(byte, 0);
        const auto a = Signer::generate(KeyType::ecdsaP256, awkward);
        const auto b = Signer::generate(KeyType::ecdsaP256, plain);
        QVERIFY(a->publicKey().material() == b->publicKey().material());
        StubbornRandom broken(byte, 1'000'000);
        QCOMPARE(outcome(Signer::generate(KeyType::ecdsaP384, broken)), QString("crypto.failed"));
    }
}

void SignerTest::readsEveryFormOfPkcs8_data() {
    QTest::addColumn<QByteArray>("pkcs8");
    QTest::addColumn<QString>("publicFile");
    const auto row = [](const char* name, const Bytes& der, const char* publicFile) {
        QTest::newRow(name) << QByteArray::fromStdString(std::string(asText(der))) << QString(publicFile);
    };
    const Bytes p256 = pkcs8Of("p256.key");
    row("Ed25519", pkcs8Of("ed25519.key"), "ed25519.pem");
    row("P-256", p256, "p256.pem");
    row("P-256, no public key inside", pkcs8Of("p256-no-public.key"), "p256.pem");
    row("P-256, version 1 without public key (Notary)", replaced(p256, "308187020100", "308187020101"), "p256.pem");
    row("P-384", pkcs8Of("p384.key"), "p384.pem");
    row("RSA", pkcs8Of("rsa2048.key"), "rsa2048.pem");
    const Bytes edKey = pkcs8Of("ed25519.key");
    const std::string seed = toHex(edKey).substr(32);
    const std::string pub = toHex(derOf(fixture("ed25519.pem"))).substr(24);
    row("Ed25519, version 1 with public key (RFC 5958)",
        unhex("3051020101300506032b657004220420" + seed + "812100" + pub), "ed25519.pem");
    row("Ed25519, version 1 with tagged public key (ring, tough)",
        unhex("3053020101300506032b657004220420" + seed + "a123032100" + pub), "ed25519.pem");
    row("Ed25519, empty attributes", unhex("3030020100300506032b657004220420" + seed + "a000"), "ed25519.pem");
}

void SignerTest::readsEveryFormOfPkcs8() {
    QFETCH(QByteArray, pkcs8);
    QFETCH(QString, publicFile);
    const auto signer = signerOf(bytesOf(pkcs8.toStdString()));
    QCOMPARE(outcome(signer), QString("ok"));
    QCOMPARE(signer->publicKey().toPem(), fixture(publicFile.toStdString()));
    QVERIFY(signer->signStatement(StatementKind::checkpoint, sha256({})));
}

void SignerTest::keepsKeysInTheFormThatOpensslWrites_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("Ed25519") << "ed25519.key" << "ed25519.key";
    QTest::newRow("P-256") << "p256.key" << "p256.key";
    QTest::newRow("P-256 without public key") << "p256-no-public.key" << "p256.key";
    QTest::newRow("P-384") << "p384.key" << "p384.key";
    QTest::newRow("RSA") << "rsa2048.key" << "rsa2048.key";
}

void SignerTest::keepsKeysInTheFormThatOpensslWrites() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto signer = signerOf(derOf(fixture(from.toStdString())));
    QCOMPARE(toHex(signer->pkcs8().expose()), toHex(derOf(fixture(to.toStdString()))));
}

void SignerTest::refusesPrivateKeys_data() {
    QTest::addColumn<QByteArray>("pkcs8");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const Bytes& der, const char* code) {
        QVERIFY2(!der.empty() || name == std::string_view("nothing"), name);
        QTest::newRow(name) << QByteArray::fromStdString(std::string(asText(der))) << QString(code);
    };
    const Bytes p256 = pkcs8Of("p256.key");
    const Bytes ed = pkcs8Of("ed25519.key");
    const Bytes rsa = pkcs8Of("rsa2048.key");
    const std::string scalar = toHex(p256).substr(72, 64);
    const std::string seed = toHex(ed).substr(32);
    row("nothing", {}, "key.malformed");
    row("a public key", derOf(fixture("p256.pem")), "key.malformed");
    Bytes longer = p256;
    longer.push_back(0);
    row("a byte behind", longer, "key.malformed");
    row("cut off", {p256.begin(), p256.end() - 1}, "key.malformed");
    row("version 2", replaced(p256, "308187020100", "308187020102"), "key.malformed");
    row("scalar 0", replaced(p256, scalar, std::string(64, '0')), "key.malformed");
    row("scalar n", replaced(p256, scalar, "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
        "key.malformed");
    row("EC scalar of another key", flipped(p256, 67), "key.mismatch");
    row("EC public key off the curve", flipped(p256, p256.size() - 1), "key.malformed");
    row("EC named P-384 outside",
        replaced(p256, "301306072a8648ce3d020106082a8648ce3d030107", "301006072a8648ce3d020106052b81040022"),
        "key.malformed");
    row("Ed25519 seed of 31 bytes", unhex("302d020100300506032b65700421041f" + seed.substr(2)), "key.malformed");
    row("Ed25519 with another public key",
        unhex("3051020101300506032b657004220420" + seed +
              "812100d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
        "key.mismatch");
    row("Ed25519 with a parameter", unhex("3030020100300706032b6570050004220420" + seed), "key.malformed");
    row("Ed448 name", replaced(ed, "06032b6570", "06032b6571"), "key.unsupported");
    row("secp256k1 name",
        replaced(p256, "301306072a8648ce3d020106082a8648ce3d0301070", "301306072a8648ce3d020106082a8648ce3d0301010"),
        "key.unsupported");
    row("RSA of 1024 bits", pkcs8Of("rsa1024.key"), "key.weak");
    row("RSA with a spoilt modulus", flipped(rsa, 60), "key.mismatch");
    row("RSA with a spoilt private exponent", flipped(rsa, 400), "key.mismatch");
    row("RSA with a spoilt prime", flipped(rsa, 600), "key.mismatch");
    row("RSA with a spoilt coefficient", flipped(rsa, rsa.size() - 1), "key.mismatch");
}

void SignerTest::refusesPrivateKeys() {
    QFETCH(QByteArray, pkcs8);
    QFETCH(QString, code);
    QCOMPARE(outcome(signerOf(bytesOf(pkcs8.toStdString()))), code);
}

void SignerTest::signsEd25519AsRfc8032Says() {
    // RFC 8410 10.3, and the signature of the same seed made with python3-cryptography over the message that
    // writesStatementsAsDescribed spells out.
    const auto signer =
        signerOf(unhex("302e020100300506032b657004220420d4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fb"
                       "e097a88f44755842"));
    QCOMPARE(toHex(signer->publicKey().rawEd25519()),
             std::string("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1"));
    QCOMPARE(toHex(signer->signStatement(StatementKind::checkpoint, sha256(asBytes("abc"))).value()),
             std::string("28b95a3548c966b647acf09caedd1e0b9ac3ad820adfef3718b0df2a0a7c6047"
                         "47f0fcfa27a59e2f06501d2ec70c2386800146e75c3158647529f2e79077fd06"));
}

void SignerTest::writesStatementsAsDescribed() {
    std::string wanted("ANCHORITE-STATEMENT-v1\0checkpoint\0", 34);
    wanted += asText(sha256(asBytes("abc")).bytes);
    QCOMPARE(statementMessage(StatementKind::checkpoint, sha256(asBytes("abc"))), bytesOf(wanted));
}

void SignerTest::neverMakesARootSignatureOutOfAStatement() {
    CountingRandom random;
    const Signer signer = std::move(Signer::generate(KeyType::ed25519, random).value());
    const PublicKey& key = signer.publicKey();
    for (const StatementKind kind : kinds) {
        const Sha256 digest = sha256(asBytes("{}"));
        const Bytes message = statementMessage(kind, digest);
        QVERIFY(message.front() != '{');
        const Bytes signature = signer.signStatement(kind, digest).value();
        std::string asRoot(asText(message));
        asRoot.front() = '{';
        for (const std::string& payload : {std::string("{}"), std::string("{\"_type\":\"root\"}"), asRoot}) {
            QVERIFY(!key.verify(signingMethod(key.algorithm()), asBytes(payload), signature));
        }
        // Nor the other way round: what does not begin as a root is never signed as one.
        QCOMPARE(outcome(signer.signRoot(record::Review::of(std::string(asText(message))))), QString("crypto.failed"));
    }
    QCOMPARE(outcome(signer.signRoot(record::Review::of(""))), QString("crypto.failed"));
    QCOMPARE(outcome(signer.signRoot(record::Review::of(" {}"))), QString("crypto.failed"));
}

void SignerTest::tellsStatementsApart() {
    CountingRandom random;
    const Signer signer = std::move(Signer::generate(KeyType::ecdsaP256, random).value());
    const Signer other = std::move(Signer::generate(KeyType::ecdsaP256, random).value());
    const Sha256 digest = sha256(asBytes("head"));
    for (const StatementKind kind : kinds) {
        const Bytes signature = signer.signStatement(kind, digest).value();
        for (const StatementKind asked : kinds) {
            QCOMPARE(verifyStatement(signer.publicKey(), asked, digest, signature), asked == kind);
        }
        QVERIFY(!verifyStatement(signer.publicKey(), kind, sha256(asBytes("heap")), signature));
        QVERIFY(!verifyStatement(other.publicKey(), kind, digest, signature));
        QVERIFY(!verifyStatement(signer.publicKey(), kind, digest, {}));
    }
}

void SignerTest::passesItsOwnKnownAnswers() {
    QElapsedTimer timer;
    timer.start();
    const std::vector<SelfTestItem> items = selfTest();
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(items.size(), std::size_t{10});
    for (const SelfTestItem& item : items) {
        QVERIFY2(item.passed, item.name.c_str());
    }
}

std::unique_ptr<QObject> signerTest() {
    return std::make_unique<SignerTest>();
}

#include "signer_test.moc"
