#include "key_form_test.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <array>

using namespace anchorite::test;

namespace {

const QString root = PROJECT_ROOT "/";

/// What GnuPG 2.2 exports of Ed25519 keys made for this test: without a passphrase, with one, and a public key.
const QByteArray openPgpPlain = QByteArray::fromHex(
    "9458046b032ad116092b06010401da470f010107403fe72e53c5c5dae4fef00d6c6649ccb07a42329f4e"
    "85cdccfe2573833f9067ce000100d2c77f85d5e07d3b387592faa5b2c4ce69afd7e0638bfae2860078fe"
    "a0855eb213f7b401748890041316080038");
const QByteArray openPgpSealed = QByteArray::fromHex(
    "9486046b032b0216092b06010401da470f01010740f7577c63d2a8f0286fc0917b4b02f8271c95d13464"
    "aa4ca5e80607bb14b0b33ffe070302b6c253680c6d4a50fff15066ebe62096337119c744206bfd0075d2"
    "e0df37b104cb1974cdca815449d4e01669802a8c406190da4254e9f403f1aee8f1700e247a8d2966fe66"
    "7f69a350ed641d56465eb4");
const QByteArray openPgpPublic = QByteArray::fromHex(
    "9833046b032b0216092b06010401da470f01010740f7577c63d2a8f0286fc0917b4b02f8271c95d13464"
    "aa4ca5e80607bb14b0b33fb4017488900413");

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isPrivate(const QByteArray& bytes) {
    return isPrivateMaterial(bytesOf(bytes));
}

QByteArray hex(const char* digits) {
    return QByteArray::fromHex(digits);
}

/// The body of the first block of a PEM.
QByteArray derOf(const QString& name) {
    QByteArray body;
    for (const QByteArray& line : content(root + "tests/crypto/fixtures/" + name).split('\n')) {
        if (line.startsWith("-----END")) {
            break;
        }
        body += line.startsWith("-----") ? QByteArray() : line;
    }
    return QByteArray::fromBase64(body);
}

QByteArray ed25519Key() {
    return hex("302e020100300506032b657004220420") + QByteArray(32, 'k');
}

/// An OpenPGP packet of the new form with one byte of length.
QByteArray packet(char tag, const QByteArray& body) {
    return QByteArray(1, static_cast<char>(0xc0 | tag)) + QByteArray(1, static_cast<char>(body.size())) + body;
}

QByteArray integer(int bits) {
    QByteArray number((bits + 7) / 8, '\x55');
    number[0] = static_cast<char>(1 << ((bits - 1) % 8));
    return QByteArray(1, static_cast<char>(bits >> 8)) + QByteArray(1, static_cast<char>(bits & 0xff)) + number;
}

/// One file in a tar, at its second block.
QByteArray tarOf(const QByteArray& file) {
    QByteArray head(512, '\0');
    head.replace(0, 6, "secret").replace(257, 5, "ustar");
    return head + file + QByteArray(512 - file.size() % 512, '\0') + QByteArray(1024, '\0');
}

}  // namespace

void KeyFormTest::refusesBinaryKeys_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("OpenPGP", openPgpPlain);
    row("OpenPGP, with a passphrase", openPgpSealed);
    row("OpenPGP, behind a public key", openPgpPublic.left(53) + openPgpPlain);
    QByteArray subkey = openPgpPlain;
    subkey[0] = '\x9c';
    row("OpenPGP, subkey", subkey);
    const QByteArray body = openPgpPlain.mid(2, 88);
    row("OpenPGP, new form", packet(5, body));
    row("OpenPGP, new form, subkey", packet(7, body));
    row("OpenPGP, new form, four bytes of length", hex("c5ff00000058") + body);
    row("OpenPGP, two bytes of length", hex("950058") + body);
    row("OpenPGP, four bytes of length", hex("9600000058") + body);
    row("OpenPGP, no length", hex("97") + body);
    row("OpenPGP, torn", openPgpPlain.left(70));
    const QByteArray rest = integer(700) + "secret";
    row("RSA", hex("950200") + hex("046b032ad101") + integer(1024) + integer(17) + hex("00") + rest);
    row("RSA, version 3", hex("950200") + hex("036b032ad1000001") + integer(1024) + integer(17) + hex("00") + rest);
    row("DSA", hex("950200") + hex("046b032ad111") + integer(1024) + integer(160) + integer(1023) + integer(1021) +
                   hex("fe0902") + rest);
    row("Elgamal", hex("9d0200") + hex("046b032ad110") + integer(1024) + integer(3) + integer(1024) + hex("00") + rest);
    const QByteArray native(32, 'n');
    row("Ed25519 of version 4", packet(5, hex("046b032ad11b") + native + hex("00") + native + "xx"));
    row("Ed25519 of version 6", packet(5, hex("066b032ad11b00000020") + native + hex("00") + native));
    row("X25519 of version 6, sealed",
        packet(7, hex("066b032ad11900000020") + native + hex("fd26090203") + native + native));
    row("JKS", hex("feedfeed000000020000000100000001") + "alias");
    row("JCEKS", hex("cececece000000020000000100000001") + "alias");
    row("PVK", hex("1ef1b5b0000000000200000000000000") + "body");
    row("PVK, turned", hex("b0b5f11e000000000000000200000000") + "body");
    row("PRIVATEKEYBLOB", hex("0702000000a40000") + "RSA2" + hex("00080000"));
    row("PRIVATEKEYBLOB of DSA", hex("0702000000220000") + "DSS2" + hex("00040000"));
}

void KeyFormTest::refusesBinaryKeys() {
    QFETCH(QByteArray, bytes);
    QVERIFY(isPrivate(bytes));
    QVERIFY(isPrivate(bytes + QByteArray(100, '\0')));
    QVERIFY(isPrivate(tarOf(bytes)));
    const QByteArray longer = bytes.leftJustified(60, '\0');
    QVERIFY(isPrivate(longer.toBase64()));
    QVERIFY(isPrivate(longer.toHex()));
}

void KeyFormTest::refusesDerWithoutStatedLength() {
    // PKCS#12 as Java and Mozilla write it; the end and the content are torn off in the second.
    const QByteArray bag = hex("020103308006092a864886f70d010701a0802480040400112233000000000000");
    QVERIFY(isPrivate(hex("3080") + bag + hex("0000")));
    QVERIFY(isPrivate(hex("3080") + bag.left(20)));
    const QByteArray octets = hex("04220420") + QByteArray(32, 'k');
    QVERIFY(isPrivate(hex("3080020100300506032b6570") + octets + hex("0000")));
    QVERIFY(isPrivate(hex("3080020101300506032b6570") + octets + hex("a000") + hex("0000")));
    QVERIFY(
        isPrivate(hex("30800201003080") + hex("06032b6570") + hex("0000") + hex("2480") + octets + hex("00000000")));
    // Inside of an outermost element that states its length.
    QVERIFY(isPrivate(hex("3022020103308006092a864886f70d010701a08024800404001122330000000000000000")));
    // Of the same shape, but no key: a signed message, a number and nothing behind.
    QVERIFY(!isPrivate(hex("308006092a864886f70d010702a0803080020101310b300906052b0e03021a0500") + hex("00000000")));
    QVERIFY(!isPrivate(hex("308002010330060400000000")));
    QVERIFY(!isPrivate(hex("30800201000000") + octets));
}

void KeyFormTest::refusesDerBehindOtherThings() {
    const QByteArray certificate = derOf("p256-leaf.crt");
    QVERIFY(certificate.size() > 100 && !isPrivate(certificate));
    QVERIFY(isPrivate(certificate + ed25519Key()));
    QVERIFY(isPrivate(certificate + certificate + derOf("rsa2048.key")));
    QVERIFY(isPrivate(derOf("p256.pem") + derOf("p256-sec1.pem") + certificate));
    QVERIFY(isPrivate((certificate + ed25519Key()).toBase64()));
    QVERIFY(!isPrivate(certificate + certificate + derOf("p256.pem")));
}

void KeyFormTest::refusesKeysInArchivesOfFiles() {
    QVERIFY(isPrivate(tarOf(ed25519Key())));
    QVERIFY(isPrivate(tarOf(derOf("p256-leaf.crt")) + tarOf(derOf("p256.key"))));
    QVERIFY(isPrivate(tarOf("-----BEGIN PRIVATE KEY-----\nMC4CAQ\n")));
    QVERIFY(!isPrivate(tarOf(derOf("p256-leaf.crt")) + tarOf("text")));
    // Without the mark of a tar it is only a key somewhere in the middle of something.
    QVERIFY(!isPrivate(tarOf(ed25519Key()).replace("ustar", "other")));
}

void KeyFormTest::refusesDumpsAndLines_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("securesystemslib, encrypted", "5f0c@@@@100000@@@@ab12cd@@@@00ff@@@@deadbeef");
    row("the same with a line feed", "\n5F0C@@@@100000@@@@ab12cd@@@@00ff@@@@deadbeef\n");
    row("openssl, RSA", "RSA Private-Key: (2048 bit, 2 primes)\nmodulus:\n    00:e0:c2:7e\n");
    row("openssl 3, RSA", "Private-Key: (2048 bit, 2 primes)\nmodulus:\n    00:e0:c2:7e\n");
    row("openssl, Ed25519", "notes\r\nED25519 Private-Key:\r\npriv:\r\n    fe:ee:10:fe\r\n");
    row("openssl, only the number", "priv:\n    fe:ee:10:fe:2b\npub:\n    04:ee\n");
    row("openssl, only RSA's exponent", "privateExponent:\n    00:ee:10:fe:2b\n");
    const QByteArray key = QByteArray(32, '\x9d').toBase64();
    for (const char* name : {"privateKey", "private_key", "secretKey", "secret_key", "secret", "private-key",
                             "PrivateKey", "SECRET_KEY"}) {
        row(name, QByteArray("{\"") + name + "\" :\n \"" + key + "\"}");
    }
    row("JSON, hex", "{\"secret\":\"" + QByteArray(32, '\x9d').toHex() + "\"}");
    row("JSON, base64 of URLs", "{\"secretKey\":\"" + QByteArray(key).replace('=', "").replace('/', '_') + "\"}");
    row("JSON, over lines", "{\"private_key\":\"" + key.left(20) + "\\n" + key.mid(20) + "\\n\"}");
    row("JSON, PEM", "{\"private_key\":\"-----BEGIN KEY-----\\nAAAA\\n-----END KEY-----\\n\"}");
    row("JSON, the second of that name", "{\"secret\":false,\"a\":{\"secret\":\"" + key + "\"}}");
    row("XML", "<RSAKeyValue><Modulus>AAAA</Modulus><Exponent>AQAB</Exponent><D>qqqq</D></RSAKeyValue>");
    row("XML, prefix", "<ds:RSAKeyValue xmlns:ds=\"x\">\n <ds:D>qqqq</ds:D>\n</ds:RSAKeyValue>");
    row("XML of DSA", "<DSAKeyValue><P>AA</P><X>qqqq</X></DSAKeyValue>");
    row("minisign, any comment", "untrusted comment: for dana\nRWRTY0IyAAAAAAAAAAAAAAAAAAAA\n");
    row("minisign, capitals and CR", "UNTRUSTED COMMENT\r\nRWRTY0IyAAAAAAAA\r\n");
    row("minisign, no comment", "RWRTY0IyAAAAAAAA");
    row("signify, any comment", "untrusted comment: x\nRWRCSwAA" + QByteArray(132, 'A'));
    row("Tink", "{\"key\":[{\"keyData\":{\"keyMaterialType\":\"ASYMMETRIC_PRIVATE\",\"value\":\"x\"}}]}");
    row("Tink, symmetric", "{\"keyData\":{\"keyMaterialType\" : \"SYMMETRIC\"}}");
    row("our key file without its beginning", "slot passphrase argon2id 1 64 IVGU2JWq2inmEOHCZMZk4w== XP3n160TSUA6\n");
    row("our key file with a strange label", "anchorite-key 1\nlabel <none>\n");
    row("our key file, torn", "anchorite-key 1");
    row("GnuPG's own file", "Created: 20261122T174854\nKey: (private-key (rsa (n #00ADD4A5#)");
    row("GnuPG's own file, canonical", "(21:protected-private-key(3:rsa(1:n3:abc");
    row("OpenSSH without PEM", QByteArray("openssh-key-v1\0", 15) + hex("00000004") + "none");
}

void KeyFormTest::refusesDumpsAndLines() {
    QFETCH(QByteArray, text);
    QVERIFY(isPrivate(text));
    QVERIFY(text.size() < 40 || isPrivate(text.toBase64()));
    QByteArray wide;
    for (const char letter : text) {
        wide += letter;
        wide += '\0';
    }
    QVERIFY(isPrivate(wide));
}

namespace {

/// A share of `words` words, so many a line.
QByteArray share(int words, int perLine) {
    static const QByteArrayList some = {"academic", "duckling", "enlarge", "kidney", "coal", "husband", "keyboard"};
    QByteArray text;
    for (int i = 0; i < words; ++i) {
        text += some[i % some.size()] + ((i + 1) % perLine == 0 || i + 1 == words ? "\n" : " ");
    }
    return text;
}

}  // namespace

void KeyFormTest::refusesSharesHoweverTheyAreLaidOut_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("lines of four", share(20, 4));
    row("lines of four, 33 words", share(33, 4));
    row("under a title", "Share 1 of 3\n" + share(20, 4));
    row("under a title and an empty line", "Share 1 of 3:\n\n" + share(33, 4) + "\nKeep it safe.\n");
    row("under a title of such words", "first share\n" + share(20, 4));
    row("two shares in paragraphs", share(20, 4) + "\n" + share(20, 4));
    row("three shares under titles",
        "Share 1\n" + share(33, 4) + "Share 2\n" + share(33, 4) + "Share 3\n" + share(33, 4));
    row("two shares without anything between", share(20, 4) + share(20, 4));
    row("two long shares without anything between", share(33, 4) + share(33, 4));
    row("one a line", share(20, 20) + share(20, 20) + share(20, 20));
    row("with empty lines in it", share(20, 4).replace("\n", "\n\n"));
    row("CRLF", "Share 1\r\n" + share(20, 4).replace("\n", "\r\n") + "\r\nShare 2\r\n");
    row("one word a line under a title", "Share 1 of 3\n" + share(20, 1));
}

void KeyFormTest::refusesSharesHoweverTheyAreLaidOut() {
    QFETCH(QByteArray, text);
    QVERIFY(isPrivate(text));
}

void KeyFormTest::letsLookAlikesPass_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    row("OpenPGP public key", openPgpPublic);
    QByteArray old = openPgpPlain;
    old[2] = '\x01';
    row("OpenPGP of an unknown version", old.left(90));
    QByteArray strange = openPgpPlain;
    strange[7] = '\x63';
    row("OpenPGP of an unknown algorithm", strange.left(90));
    row("OpenPGP with a crooked number", hex("950200046b032ad101") + hex("0400") + QByteArray(400, '\1'));
    row("half of JKS's magic number", hex("feedfeed0000000300000001"));
    row("PUBLICKEYBLOB", hex("0602000000a40000") + "RSA1" + hex("00080000"));
    row("three parts", "ab@@@@12@@@@cd");
    row("five parts and a text", "see ab@@@@12@@@@cd@@@@ef@@@@01");
    row("openssl, public", "Public-Key: (256 bit)\npub:\n    04:ee:10:fe\n");
    row("speaks of priv:", "priv: yes\npriv:ab\nthe Private-Key: line of openssl");
    row("a name for a secret", "{\"secret\":\"dana\",\"secretKey\":\"\",\"private_key\":null,\"privateKey\":[]}");
    row("a reference", "{\"secret_key\":\"please ask dana for it, it is not in here but in the safe\"}");
    row("a public key in JSON", "{\"publicKey\":\"" + QByteArray(64, 'a') + "\"}");
    row("XML, public", "<RSAKeyValue><Modulus>AAAA</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>");
    row("minisign, public",
        "untrusted comment: minisign public key\nRWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn\n");
    row("signify, public, of a like beginning", "untrusted comment: x\nRWRCS" + QByteArray(51, 'A') + "\n");
    row("Tink, public", "{\"keyData\":{\"keyMaterialType\":\"ASYMMETRIC_PUBLIC\"}}");
    row("gzip", hex("1f8b0800000000000003") + QByteArray(60, 'x'));
    row("zip", QByteArray("PK\3\4") + QByteArray(60, 'x'));
    row("19 words in lines", share(19, 4));
    row("a list of 50 words", share(50, 1));
    row("22 words in lines of four", share(22, 4));
}

void KeyFormTest::letsLookAlikesPass() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!isPrivate(bytes));
    QVERIFY(!isPrivate(bytes.toBase64()));
}

void KeyFormTest::letsOurOwnPagesAndPicturesPass_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("README.md") << root + "README.md";
    QTest::newRow("LICENSE") << root + "LICENSE";
    for (const char* folder : {"docs", "tests", "ui"}) {
        QDirIterator files(root + folder, {"*.md", "*.svg", "*.png", "*.root.json", "root.json"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(root.size()))) << path;
        }
    }
}

void KeyFormTest::letsOurOwnPagesAndPicturesPass() {
    QFETCH(QString, path);
    const QByteArray bytes = content(path);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(!isPrivate(bytes));
}

void KeyFormTest::letsNoisePass() {
    QRandomGenerator random(20261122);
    for (int i = 0; i < 200000; ++i) {
        std::array<quint32, 64> words{};
        random.fillRange(words.data(), words.size());
        QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
        QVERIFY2(!isPrivate(bytes), bytes.toHex());
        // Every one of them begins as a secret key of OpenPGP, of the old form or the new.
        bytes[0] = i % 2 == 0 ? '\x95' : '\xc5';
        QVERIFY2(!isPrivate(bytes), bytes.toHex());
    }
}

void KeyFormTest::endsForHostileNesting_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("indefinite lengths") << hex("3080");
    QTest::newRow("closed ones") << hex("30800000");
    QTest::newRow("empty elements") << hex("3000");
    QTest::newRow("zeros") << hex("00");
    QTest::newRow("empty packets") << hex("c500");
    QTest::newRow("versions") << hex("3080020100");
}

void KeyFormTest::endsForHostileNesting() {
    QFETCH(QByteArray, unit);
    const QByteArray much = unit.repeated(static_cast<qsizetype>(stickFileLimit) / unit.size());
    QVERIFY(!isPrivate(much));
    QVERIFY(!isPrivate(tarOf(much.left(1000000))));
}
