#include "crypto/pkcs8.h"
#include "suites.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

/// Iterations of PBKDF2 in these tests; the product's own number takes a second or two.
constexpr std::uint32_t fewIterations = 1000;

QString importing(const std::string& pem, const char* typed) {
    if (typed == nullptr) {
        return outcome(importPem(pem, nullptr));
    }
    const Passphrase passphrase = passphraseOf(typed);
    return outcome(importPem(pem, &passphrase));
}

QString text(const std::string& pem) {
    return QString::fromStdString(pem);
}

constexpr const char* right = "correct horse 42";

}  // namespace

class PemTest : public QObject {
    Q_OBJECT

  private slots:
    void readsKeysOfOtherPrograms_data();
    void readsKeysOfOtherPrograms();
    void readsWhatRfc8410Shows();
    void refusesTexts_data();
    void refusesTexts();
    void wantsTheRightPassphrase_data();
    void wantsTheRightPassphrase();
    void opensNotarysKeys();
    void readsBackWhatItExports_data();
    void readsBackWhatItExports();
    void exportsWithTheNamedSchemeAndFreshSalt();
};

void PemTest::readsKeysOfOtherPrograms_data() {
    QTest::addColumn<QString>("pem");
    QTest::addColumn<QString>("publicFile");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const char* file, const char* publicFile, bool encrypted) {
        QTest::newRow(file) << text(fixture(file)) << QString(publicFile) << encrypted;
    };
    row("ed25519.key", "ed25519.pem", false);
    row("p256.key", "p256.pem", false);
    row("p256-no-public.key", "p256.pem", false);
    row("p256-sec1.pem", "p256.pem", false);
    row("p256-sec1-parameters.pem", "p256.pem", false);
    row("p384.key", "p384.pem", false);
    row("rsa2048.key", "rsa2048.pem", false);
    row("rsa2048-pkcs1.key", "rsa2048.pem", false);
    row("p256-legacy.pem", "p256.pem", true);
    row("rsa2048-legacy.pem", "rsa2048.pem", true);
    row("p256-sha1.enc", "p256.pem", true);
    row("p256-scrypt.enc", "p256.pem", true);
    const QString pem = text(fixture("p256.key"));
    const QString encrypted = text(fixture("p256-sha1.enc"));
    const auto headers = [](const QString& block) {
        return QString(block).replace("KEY-----\nM", "KEY-----\ngun: lab.example/acme\npath: 6ab5\nrole: root\n\nM");
    };
    QTest::newRow("with Notary's headers") << headers(pem) << "p256.pem" << false;
    QTest::newRow("encrypted, with Notary's headers") << headers(encrypted) << "p256.pem" << true;
    QTest::newRow("CR LF") << QString(pem).replace("\n", "\r\n") << "p256.pem" << false;
    QTest::newRow("blank lines around") << "\n\n" + pem + "\n" << "p256.pem" << false;
}

void PemTest::readsKeysOfOtherPrograms() {
    QFETCH(QString, pem);
    QFETCH(QString, publicFile);
    QFETCH(bool, encrypted);
    const std::string bytes = pem.toStdString();
    QCOMPARE(pemIsEncrypted(bytes), encrypted);
    const Passphrase passphrase = fixturePassphrase();
    const auto signer = importPem(bytes, encrypted ? &passphrase : nullptr);
    QCOMPARE(outcome(signer), QString("ok"));
    QCOMPARE(signer->publicKey().toPem(), fixture(publicFile.toStdString()));
    QVERIFY(signer->signStatement(StatementKind::checkpoint, sha256({})));
    if (encrypted) {
        QCOMPARE(importing(bytes, nullptr), QString("pem.passphrase"));
        QCOMPARE(importing(bytes, "wrong horse"), QString("pem.passphrase"));
        QCOMPARE(importing(bytes, "correct horse 42\n"), QString("ok"));
    } else {
        QCOMPARE(importing(bytes, "not needed"), QString("ok"));
    }
}

void PemTest::readsWhatRfc8410Shows() {
    // RFC 8410 10.3: the same key without and with its public key and attributes.
    const auto plain = importPem(
        "-----BEGIN PRIVATE KEY-----\n"
        "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
        "-----END PRIVATE KEY-----\n",
        nullptr);
    const auto full = importPem(
        "-----BEGIN PRIVATE KEY-----\n"
        "MHICAQEwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
        "oB8wHQYKKoZIhvcNAQkJFDEPDA1DdXJkbGUgQ2hhaXJzgSEAGb9ECWmEzf6FQbrB\n"
        "Z9w7lshQhqowtrbLDFw4rXAxZuE=\n"
        "-----END PRIVATE KEY-----\n",
        nullptr);
    QCOMPARE(outcome(plain), QString("ok"));
    QCOMPARE(outcome(full), QString("ok"));
    QVERIFY(plain->publicKey().material() == full->publicKey().material());
    // RFC 8410 10.1: its public key.
    QVERIFY(plain->publicKey().material() ==
            PublicKey::pem("-----BEGIN PUBLIC KEY-----\n"
                           "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                           "-----END PUBLIC KEY-----\n")
                ->material());
}

void PemTest::refusesTexts_data() {
    QTest::addColumn<QString>("pem");
    QTest::addColumn<QString>("code");
    const QString key = text(fixture("p256.key"));
    const QString malformed("pem.malformed");
    QTest::newRow("nothing") << QString() << malformed;
    QTest::newRow("text") << QString("hello") << malformed;
    QTest::newRow("two keys") << key + key << malformed;
    QTest::newRow("a public key") << text(fixture("p256.pem")) << malformed;
    QTest::newRow("a key and a certificate") << key + text(fixture("p256-leaf.crt")) << malformed;
    QTest::newRow("only parameters") << text(fixture("p256-sec1-parameters.pem")).section("-----BEGIN EC PRIV", 0, 0)
                                     << malformed;
    QTest::newRow("not base64") << QString(key).replace("MIGH", "M!GH") << malformed;
    QTest::newRow("no contents") << QString("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n") << malformed;
    QTest::newRow("no end") << key.left(key.indexOf("-----END")) << malformed;
    QTest::newRow("larger than 64 KiB") << key + QString(64 * 1024, '\n') << malformed;
    QTest::newRow("PKCS#8 called EC") << QString(key).replace("PRIVATE", "EC PRIVATE") << "key.malformed";
    QTest::newRow("EC called RSA") << text(fixture("p256-sec1.pem")).replace("EC PRIVATE", "RSA PRIVATE")
                                   << "key.malformed";
    QTest::newRow("RSA of 1024 bits") << text(fixture("rsa1024.key")) << "key.weak";
}

void PemTest::refusesTexts() {
    QFETCH(QString, pem);
    QFETCH(QString, code);
    QCOMPARE(importing(pem.toStdString(), nullptr), code);
}

void PemTest::wantsTheRightPassphrase_data() {
    QTest::addColumn<QString>("pem");
    QTest::addColumn<QString>("code");
    const QString sha1 = text(fixture("p256-sha1.enc"));
    QTest::newRow("as it is") << sha1 << "ok";
    QTest::newRow("more iterations than anyone waits for") << text(fixture("p256-too-slow.enc")) << "pem.malformed";
    QTest::newRow("rubbish inside")
        << "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMAA=\n-----END ENCRYPTED PRIVATE KEY-----\n"
        << "pem.malformed";
    // 2^31-1 iterations each, in forms that our reader does not follow: never handed on to one that would.
    QTest::newRow("too slow, in PKCS#12's scheme") << text(fixture("pkcs12-too-slow.enc")) << "pem.malformed";
    QTest::newRow("too slow, in BER") << text(fixture("pbes2-ber-too-slow.enc")) << "pem.malformed";
    Bytes der = derOf(fixture("p256-sha1.enc"));
    der.back() ^= 1;
    QTest::newRow("last byte altered") << text(pemOf("ENCRYPTED PRIVATE KEY", der)) << "pem.passphrase";
    QTest::newRow("legacy with an unknown cipher")
        << text(fixture("p256-legacy.pem")).replace("AES-256-CBC", "ROT-13-CBC") << "pem.passphrase";
    QTest::newRow("legacy without Proc-Type")
        << text(fixture("p256-legacy.pem")).remove("Proc-Type: 4,ENCRYPTED\n") << "pem.passphrase";
}

void PemTest::wantsTheRightPassphrase() {
    QFETCH(QString, pem);
    QFETCH(QString, code);
    QCOMPARE(importing(pem.toStdString(), right), code);
}

void PemTest::opensNotarysKeys() {
    const QString folder = QString::fromStdString(sharedFolder()) + "/corpus/notary/";
    const QJsonObject manifest =
        QJsonDocument::fromJson(QByteArray::fromStdString(slurp((folder + "manifest.json").toStdString()))).object();
    if (manifest.isEmpty()) {
        QSKIP("no corpus of Notary files (set ANCHORITE_SHARED)");
    }
    const std::string typed = manifest["passphrase"].toString().toStdString();
    int opened = 0;
    for (const QString& name : QDir(folder).entryList({"*.key", "*.key.pem"})) {
        const std::string pem = slurp((folder + name).toStdString());
        const Passphrase passphrase = passphraseOf(typed);
        QVERIFY(pemIsEncrypted(pem));
        const auto signer = importPem(pem, &passphrase);
        QVERIFY2(signer.has_value(), qPrintable(name + ": " + outcome(signer)));
        // Notary names a key's file after the SHA-256 of this canonical JSON.
        const std::string json = R"({"keytype":"ecdsa","keyval":{"private":null,"public":")" +
                                 toBase64(signer->publicKey().toSpki()) + R"("}})";
        const QString id = QString::fromStdString(sha256(asBytes(json)).hex());
        QVERIFY2(manifest["keys"].toObject().contains(id), qPrintable(name));
        QVERIFY(name.startsWith("holder") || name == id + ".key");
        ++opened;
    }
    QVERIFY(opened >= 5);
    QCOMPARE(importing(slurp((folder + "export.pem").toStdString()), typed.c_str()), QString("pem.malformed"));
}

void PemTest::readsBackWhatItExports_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"ed25519.key", "p256.key", "p384.key", "rsa2048.key"}) {
        QTest::newRow(file) << QString(file);
    }
}

void PemTest::readsBackWhatItExports() {
    QFETCH(QString, file);
    const Signer signer = std::move(importPem(fixture(file.toStdString()), nullptr).value());
    const std::string pem =
        exportPem(signer, passphraseOf("\xe2\x84\xabngstr\xc3\xb6m 42"), systemRandom(), fewIterations).value();
    QVERIFY(pemIsEncrypted(pem));
    const Passphrase composed = passphraseOf("\xc3\x85ngstro\xcc\x88m 42");
    const auto again = importPem(pem, &composed);
    QCOMPARE(outcome(again), QString("ok"));
    QCOMPARE(toHex(again->pkcs8().expose()), toHex(signer.pkcs8().expose()));
}

void PemTest::exportsWithTheNamedSchemeAndFreshSalt() {
    QCOMPARE(exportIterations, 2'100'000U);
    CountingRandom random;
    const Signer signer = std::move(importPem(fixture("ed25519.key"), nullptr).value());
    const std::string first = exportPem(signer, fixturePassphrase(), random).value();
    const std::string hex = toHex(derOf(first));
    const auto holds = [&](const char* part) { return hex.find(part) != std::string::npos; };
    QVERIFY(holds("06092a864886f70d01050d"));                          // PBES2
    QVERIFY(holds("0410000102030405060708090a0b0c0d0e0f0203200b20"));  // the salt drawn, 2,100,000 iterations
    QVERIFY(holds("06082a864886f70d020b"));                            // HMAC-SHA-512
    QVERIFY(holds("060960864801650304012a0410101112131415161718191a1b1c1d1e1f"));  // AES-256-CBC, the vector drawn
    QVERIFY(exportPem(signer, fixturePassphrase(), random, fewIterations).value() !=
            exportPem(signer, fixturePassphrase(), random, fewIterations).value());
}

std::unique_ptr<QObject> pemTest() {
    return std::make_unique<PemTest>();
}

#include "pem_test.moc"
