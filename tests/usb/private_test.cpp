#include "private_test.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace anchorite::test;

namespace {

const QString keys = PROJECT_ROOT "/tests/crypto/fixtures/";

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPrivate(const QByteArray& bytes) {
    return isPrivateMaterial(bytesOf(bytes));
}

/// What stands between the lines of a PEM.
QByteArray derOf(const QByteArray& pem) {
    QByteArray body;
    for (const QByteArray& line : pem.split('\n')) {
        body += line.startsWith("-----") ? QByteArray() : line;
    }
    return QByteArray::fromBase64(body);
}

const QStringList privateKeys = {"ed25519.key",     "p256.key",           "p384.key",
                                 "rsa2048.key",     "rsa1024.key",        "rsa2048-pkcs1.key",
                                 "p256-sec1.pem",   "p256-no-public.key", "p256-sec1-parameters.pem",
                                 "p256-scrypt.enc", "p256-sha1.enc",      "pbes2-ber-too-slow.enc"};

}  // namespace

void PrivateTest::refusesKeysOfEveryForm_data() {
    QTest::addColumn<QByteArray>("key");
    for (const QString& name : privateKeys) {
        QTest::newRow(qPrintable(name)) << content(keys + name);
    }
    QTest::newRow("key file") << content(keys + "ed25519.anchorite-key");
    QDirIterator fixtures(PROJECT_ROOT "/tests/fixtures/keys", {"*.key.pem"}, QDir::Files);
    while (fixtures.hasNext()) {
        const QString path = fixtures.next();
        QTest::newRow(qPrintable(fixtures.fileName())) << content(path);
    }
}

void PrivateTest::refusesKeysOfEveryForm() {
    QFETCH(QByteArray, key);
    QVERIFY(key.size() > 40);
    QVERIFY(isPrivate(key));
    QVERIFY(isPrivate("some notes\r\nin front\r\n" + QByteArray(key).replace("\n", "\r\n") + "and behind"));
    QVERIFY(isPrivate("\xef\xbb\xbf" + key));
    QByteArray wide("\xff\xfe");
    for (const char letter : key) {
        wide += letter;
        wide += '\0';
    }
    QVERIFY(isPrivate(wide));
}

void PrivateTest::refusesWrappedKeys_data() {
    QTest::addColumn<QByteArray>("der");
    for (const QString& name : privateKeys) {
        // Not those with two blocks, or lengths that only BER allows.
        if (!name.contains("-ber-") && !name.contains("-parameters")) {
            QTest::newRow(qPrintable(name)) << derOf(content(keys + name));
        }
    }
}

void PrivateTest::refusesWrappedKeys() {
    QFETCH(QByteArray, der);
    QVERIFY(der.size() > 40);
    QVERIFY(isPrivate(der));
    QVERIFY(isPrivate(der + "\n"));
    const QByteArray base64 = der.toBase64();
    QVERIFY(isPrivate(base64));
    QVERIFY(isPrivate(base64 + "\n"));
    QVERIFY(isPrivate(base64.toBase64()));
    QVERIFY(isPrivate(der.toHex()));
    QVERIFY(isPrivate(der.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    QVERIFY(isPrivate("{\"note\":\"" + base64 + "\"}"));
    QVERIFY(isPrivate("{\"note\":\"" + QByteArray(base64).replace("/", "\\/") + "\"}"));
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += 64) {
        lines += base64.mid(i, 64) + "\r\n";
    }
    QVERIFY(isPrivate(lines));
    QVERIFY(isPrivate("-----BEGIN CERTIFICATE-----\r\n" + lines + "-----END CERTIFICATE-----\r\n"));
    QVERIFY(isPrivate("{\"note\":\"" + QByteArray(lines).replace("\r\n", "\\n") + "\"}"));
}

void PrivateTest::refusesKeysInText_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("OpenSSH", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA");
    row("RSA, torn", "-----BEGIN RSA PRIVATE KEY-----");
    row("cosign", "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\neyJrZGYiOnsi");
    row("OpenPGP", "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF");
    row("SSH2", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----");
    row("in JSON", "{\"k\":\"-----BEGIN PRIVATE KEY-----\\nMC4CAQ\"}");
    row("escaped in JSON", "{\"k\":\"-----BEGIN \\u0050RIVATE\\u0020KEY-----\"}");
    row("PuTTY", "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n");
    row("age", "# created: 2026-01-01\nAGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQ\n");
    row("minisign", "untrusted comment: minisign encrypted secret key\nRWRTY0Iy");
    row("signify", "untrusted comment: signify secret key\nRWRTY0Iy");
    row("securesystemslib", "{\"keytype\":\"ed25519\",\"keyval\":{\"public\":\"ab\",\"private\" :\n \"cd\"}}");
    row("securesystemslib in a string", "{\"x\":\"{\\\"private\\\":\\\"cd\\\"}\"}");
    row("go-tuf, sealed", "{\"encrypted\":true,\"data\":{\"kdf\":{\"name\":\"scrypt\"},\"ciphertext\":\"ab\"}}");
    row("JWK", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"d\":\"nWGxne\",\"x\":\"11qYAY\"}");
    row("JWK, symmetric", "{\"kty\":\"oct\",\"k\":\"nWGxne\"}");
    row("our key file, later version", "anchorite-key 2\nlabel x\n");
    row("our key file in JSON", "{\"file\":\"anchorite-key 1\\nlabel x\\n\"}");
    row("share of 20 words", QByteArray("duckling enlarge academic academic agency result length solution fridge "
                                        "kidney coal piece deal husband erode duke ajar critical decision keyboard"));
    row("share of 33 words",
        QByteArray("notes:\ntheory painting academic academic armed sweater year military elder discuss acne wildlife "
                   "boring employer fused large satoshi bundle carbon diagnose anatomy hamster leaves tracks paces "
                   "beyond phantom capital marvel lips brave detect lunar\nend\n"));
    QByteArray numberedShare;
    for (int i = 1; i <= 20; ++i) {
        numberedShare += QByteArray::number(i) + ". academic\n";
    }
    row("share, numbered lines", numberedShare);
    row("PKCS#12", QByteArray::fromHex("3016020103301106092a864886f70d010701a00404020000"));
}

void PrivateTest::refusesKeysInText() {
    QFETCH(QByteArray, text);
    QVERIFY(isPrivate(text));
    // Shorter ones are never taken for something wrapped.
    QVERIFY(text.size() < 40 || isPrivate(text.toBase64() + "\n"));
}

void PrivateTest::letsPublicThingsPass_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QStringList publicKeys = {
        "ed25519.pem",   "ed448.pem",         "p256.pem",    "p384.pem",         "p521.pem",         "rsa1024.pem",
        "rsa2047.pem",   "rsa2048-pkcs1.pem", "rsa-pss.pem", "rsa-shared-a.pem", "secp256k1.pem",    "x25519.pem",
        "p256-leaf.crt", "p256-chain.crt",    "p256-ca.crt", "rsa2048-leaf.crt", "p256-explicit.pem"};
    for (const QString& name : publicKeys) {
        QTest::newRow(qPrintable(name)) << content(keys + name);
        QTest::newRow(qPrintable("DER of " + name)) << derOf(content(keys + name)).leftJustified(50, '\0');
    }
    QDirIterator roots(PROJECT_ROOT "/tests/fixtures", {"*.root.json", "*.pem"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (roots.hasNext()) {
        const QString path = roots.next();
        if (!path.endsWith(".key.pem")) {
            QTest::newRow(qPrintable(path.mid(path.indexOf("fixtures")))) << content(path);
        }
    }
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("empty", "");
    row("notary root", "{\"keyval\":{\"private\":null,\"public\":\"ab\"}}");
    row("empty private part", "{\"keyval\":{\"private\": \"\",\"public\":\"ab\"}}");
    row("private as another word", "{\"private\": false, \"d\": \"x\", \"k\": \"y\"}");
    row("public JWK", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAY\"}");
    row("speaks of keys", "The PRIVATE KEY stays here. BEGIN with the public one. It is an anchorite-key 1 file");
    row("words of a digest", QByteArray("adult armistice ammo adviser aardvark adroitness acme alkali ").repeated(4));
    row("a sentence of 20 words",
        "a transcript is a file of many lines and each of them says what was done by whom in it");
    row("19 long words", QByteArray("academic ").repeated(19));
    row("32 raw bytes", QByteArray(32, '\x42'));
    row("64 raw bytes", QByteArray(64, '\x30'));
    row("ECDSA signature", QByteArray::fromHex("300602010102017f"));
    row("DigestInfo", QByteArray::fromHex("3031300d060960864801650304020105000420") + QByteArray(32, 'x'));
    row("torn DER", QByteArray::fromHex("308204bd020100300d0609"));
    row("DER of no end", QByteArray::fromHex("3080020100300d06092a864886f70d0101010500"));
    row("DER with a giant length", QByteArray::fromHex("3084ffffffff0201003000"));
    row("pin file", "{\"anchorite-pin\":1,\"ledger\":{},\"pin\":null,\"tag\":\"" + QByteArray(64, 'a') + "\"}\n");
}

void PrivateTest::letsPublicThingsPass() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!isPrivate(bytes));
    QVERIFY(!isPrivate(bytes.toBase64()));
}

void PrivateTest::answersForAnyBytes() {
    QRandomGenerator random(20261122);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes(random.bounded(200), '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        QVERIFY(!isPrivate(bytes));
        // DER-like nonsense: every length and tag is tried, none may lead outside.
        static_cast<void>(isPrivate(QByteArray::fromHex("30") + bytes));
    }
    const QByteArray key = derOf(content(keys + "p256.key"));
    for (qsizetype length = 0; length < key.size(); ++length) {
        QVERIFY(!isPrivate(key.left(length)));
    }
}
