#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <limits>
#include <map>
#include <set>

#include "key_file_cases.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

class KeyFileTest : public QObject {
    Q_OBJECT

  private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void refusesEveryFlippedBit();
    void neverOpensAFileWithARepairedChecksum();
    void refusesEveryTruncation();
    void judgesForms_data();
    void judgesForms();
    void boundsCostsBeforeItAllocates_data();
    void boundsCostsBeforeItAllocates();
    void refusesAWrongPassphrase();
    void opensFilesOfEitherNormalForm();
    void judgesLabels_data();
    void judgesLabels();
    void saysThatMemoryIsShort();
};

void KeyFileTest::opensWhatItSealed_data() {
    QTest::addColumn<QString>("type");
    for (const char* type : {"ed25519", "ecdsa-p256", "ecdsa-p384"}) {
        QTest::newRow(type) << QString(type);
    }
}

void KeyFileTest::opensWhatItSealed() {
    QFETCH(QString, type);
    const Signer signer = std::move(Signer::generate(keyTypeOf(type.toStdString()).value(), systemRandom()).value());
    const Passphrase passphrase = fixturePassphrase();
    const KeyFacts facts{"Ada \xc3\xa9t\xc3\xa9", "2026-03-01T09:30:00Z", true};
    const Bytes bytes = KeyFile::seal(signer, facts, passphrase, {2, 16}, systemRandom()).value();
    QVERIFY(bytes.size() < KeyFile::sizeLimit);
    const KeyFile file = KeyFile::parse(bytes).value();
    QCOMPARE(file.facts().label, facts.label);
    QCOMPARE(file.facts().created, facts.created);
    QVERIFY(file.facts().rehearsal);
    QVERIFY(file.costs() == (KdfCosts{2, 16}));
    QVERIFY(file.publicKey().material() == signer.publicKey().material());
    const UnlockedKey key = std::move(file.unlock(passphrase).value());
    QCOMPARE(toHex(key.signer().pkcs8().expose()), toHex(signer.pkcs8().expose()));
}

void KeyFileTest::refusesEveryFlippedBit() {
    const std::string text = sealedText(fixturePassphrase());
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        std::string bad = text;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(outcome(KeyFile::parse(asBytes(bad))) == "keyfile.damaged", qPrintable(QString("bit %1").arg(bit)));
    }
}

void KeyFileTest::neverOpensAFileWithARepairedChecksum() {
    const Passphrase passphrase = fixturePassphrase();
    const std::string body = bodyOf(sealedText(passphrase));
    const std::size_t slot = body.find("slot ");
    const std::size_t payload = body.find("payload ");
    std::map<QString, int> seen;
    for (std::size_t bit = 0; bit < body.size() * 8; ++bit) {
        std::string bad = body;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        const QString code = opening(withChecksum(bad), passphrase);
        const bool head = bit / 8 < slot;
        const bool costsMayChange = !head && bit / 8 < payload;
        const bool fits = code == "keyfile.damaged" || (code == "keyfile.passphrase" && bit / 8 < payload) ||
                          (code == "keyfile.costs" && costsMayChange);
        QVERIFY2(fits, qPrintable(QString("bit %1: %2").arg(bit).arg(code)));
        ++seen[code];
    }
    QVERIFY(seen["keyfile.passphrase"] > 100);
    QVERIFY(seen["keyfile.damaged"] > 1000);
}

void KeyFileTest::refusesEveryTruncation() {
    const std::string text = sealedText(fixturePassphrase());
    for (std::size_t size = 0; size < text.size(); ++size) {
        QCOMPARE(outcome(KeyFile::parse(asBytes(text.substr(0, size)))), QString("keyfile.damaged"));
    }
}

void KeyFileTest::judgesForms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const std::string text = sealedText(fixturePassphrase());
    const QString slot = QString::fromStdString(text).split('\n')[5];
    const std::string p256 = toBase64(derOf(fixture("p256-compressed.pem")));
    const std::string ownKey = QString::fromStdString(text).split('\n')[4].mid(7).toStdString();
    const auto row = [](const char* name, const std::string& changed, const char* code = "keyfile.damaged") {
        QTest::newRow(name) << QByteArray::fromStdString(changed) << QString(code);
    };
    const auto edit = [&](const char* name, const std::string& from, const std::string& to,
                          const char* code = "keyfile.damaged") { row(name, repaired(text, from, to), code); };
    row("as sealed", text, "ok");
    row("nothing", "");
    row("a byte behind", text + "\n");
    row("CR LF", QString::fromStdString(text).replace("\n", "\r\n").toStdString());
    edit("CR LF with a fitting checksum", "\n", "\r\n");
    edit("a later version", "anchorite-key 1", "anchorite-key 2");
    edit("another first line", "anchorite-key 1", "anchorite 1");
    edit("a blank behind a line", "mark none", "mark none ");
    edit("an unknown mark", "mark none", "mark maybe");
    edit("no mark", "mark none\n", "");
    edit("lines exchanged", "label Ada's key\ncreated 2026-03-01T09:30:00Z",
         "created 2026-03-01T09:30:00Z\nlabel Ada's key");
    edit("a line twice", "mark none\n", "mark none\nmark none\n");
    edit("an empty label", "label Ada's key", "label ");
    edit("a label with an override", "Ada's", "Ada\u202e");
    edit("a date that does not exist", "2026-03-01", "2026-02-30");
    edit("a time with an offset", "09:30:00Z", "09:30:00+00:00");
    edit("no slot", slot.toStdString() + "\n", "");
    edit("only an unknown slot", "slot passphrase argon2id", "slot passphrase scrypt");
    edit("nine slots", slot.toStdString(), (slot + QString("\nslot backup x").repeated(8)).toStdString());
    edit("eight slots", slot.toStdString(), (slot + QString("\nslot backup x").repeated(7)).toStdString(), "ok");
    edit("a line between", "\nslot ", "\nnote hello\nslot ");
    edit("a slot with a control character", slot.toStdString(), slot.toStdString() + "\nslot backup \x01");
    edit("passes with a zero before", "argon2id 1 8 ", "argon2id 01 8 ");
    edit("passes with a sign", "argon2id 1 8 ", "argon2id +1 8 ");
    edit("two blanks", "argon2id 1 8 ", "argon2id 1  8 ");
    edit("passes beyond 32 bits", "argon2id 1 8 ", "argon2id 4294967297 8 ");
    edit("base64 without padding", "= ", " ");
    edit("a public key in another encoding", ownKey, p256);
    edit("a public key of small order", ownKey, toBase64(unhex("302a300506032b6570032100" + std::string(64, '0'))));
    edit("no payload", "payload xchacha20poly1305", "payload xchacha20");
    row("the checksum in capitals",
        bodyOf(text) + "sha256 " + QString::fromStdString(sha256(asBytes(bodyOf(text))).hex()).toUpper().toStdString() +
            "\n");
    row("larger than 64 KiB", withChecksum("anchorite-key 1\n" + std::string(64 * 1024, 'x') + "\n"));
}

void KeyFileTest::judgesForms() {
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto file = KeyFile::parse(asBytes(text.toStdString()));
    QCOMPARE(outcome(file), code);
    if (QTest::currentDataTag() == std::string_view("a later version")) {
        QVERIFY(QString::fromStdString(file.error().detail).contains("newer version"));
    }
}

void KeyFileTest::boundsCostsBeforeItAllocates_data() {
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint64>("kibibytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("most") << 16U << quint64{2097152} << "ok";
    QTest::newRow("17 passes") << 17U << quint64{8} << "keyfile.costs";
    QTest::newRow("0 passes") << 0U << quint64{8} << "keyfile.costs";
    QTest::newRow("2 GiB and 1 KiB") << 1U << quint64{2097153} << "keyfile.costs";
    QTest::newRow("7 KiB") << 1U << quint64{7} << "keyfile.costs";
    QTest::newRow("beyond every memory") << 1U << quint64{18014398509481984} << "keyfile.costs";
    QTest::newRow("as many as 64 bits hold") << 4294967295U << std::numeric_limits<quint64>::max() << "keyfile.costs";
}

void KeyFileTest::boundsCostsBeforeItAllocates() {
    QFETCH(quint32, passes);
    QFETCH(quint64, kibibytes);
    QFETCH(QString, code);
    const std::string text = repaired(sealedText(fixturePassphrase()), "argon2id 1 8 ",
                                      "argon2id " + std::to_string(passes) + " " + std::to_string(kibibytes) + " ");
    QCOMPARE(outcome(KeyFile::parse(asBytes(text))), code);
    if (code != "ok") {
        QCOMPARE(outcome(KeyFile::seal(newSigner(), adasKey, fixturePassphrase(), {passes, kibibytes}, systemRandom())),
                 code);
    }
}

void KeyFileTest::refusesAWrongPassphrase() {
    const KeyFile file = fileOf(sealedText(fixturePassphrase()));
    for (const char* typed :
         {"correct horse 43", "Correct horse 42", "correct horse 42 ", "correct horse 42\n\n", "x"}) {
        QCOMPARE(outcome(file.unlock(passphraseOf(typed))), QString("keyfile.passphrase"));
        QCOMPARE(outcome(file.withPassphrase(passphraseOf(typed), fixturePassphrase(), lowCosts, systemRandom())),
                 QString("keyfile.passphrase"));
    }
    QCOMPARE(outcome(file.unlock(passphraseOf("correct horse 42\n"))), QString("ok"));
}

void KeyFileTest::opensFilesOfEitherNormalForm() {
    const std::string text = sealedText(passphraseOf("\xe2\x84\xabngstr\xc3\xb6m"));   // U+212B, U+00F6
    QCOMPARE(opening(text, passphraseOf("\xc3\x85ngstr\xc3\xb6m")), QString("ok"));    // U+00C5
    QCOMPARE(opening(text, passphraseOf("A\xcc\x8angstro\xcc\x88m")), QString("ok"));  // combining marks
    QCOMPARE(opening(text, passphraseOf("Angstrom")), QString("keyfile.passphrase"));
}

void KeyFileTest::judgesLabels_data() {
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("code");
    QTest::newRow("one letter") << QByteArray("a") << "ok";
    QTest::newRow("200 bytes") << QByteArray(200, 'a') << "ok";
    QTest::newRow("blanks around") << QByteArray(" a ") << "ok";
    QTest::newRow("Japanese") << QByteArray("\xe9\x8d\xb5") << "ok";
    QTest::newRow("empty") << QByteArray() << "keyfile.label";
    QTest::newRow("201 bytes") << QByteArray(201, 'a') << "keyfile.label";
    QTest::newRow("newline") << QByteArray("a\nmark rehearsal") << "keyfile.label";
    QTest::newRow("not NFC") << QByteArray("e\xcc\x81") << "keyfile.label";
    QTest::newRow("not UTF-8") << QByteArray("\xff") << "keyfile.label";
    QTest::newRow("override") << QByteArray("a\xe2\x80\xae") << "keyfile.label";
}

void KeyFileTest::judgesLabels() {
    QFETCH(QByteArray, label);
    QFETCH(QString, code);
    const auto bytes = KeyFile::seal(newSigner(), {label.toStdString(), adasKey.created, false}, fixturePassphrase(),
                                     lowCosts, systemRandom());
    QCOMPARE(outcome(bytes), code);
    if (bytes) {
        QCOMPARE(KeyFile::parse(*bytes)->facts().label, label.toStdString());
    }
    QCOMPARE(
        outcome(KeyFile::seal(newSigner(), {"a", "yesterday", false}, fixturePassphrase(), lowCosts, systemRandom())),
        QString("time.malformed"));
}

void KeyFileTest::saysThatMemoryIsShort() {
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("AddressSanitizer needs the address space that this test takes away");
#else
    const std::string text = repaired(sealedText(fixturePassphrase()), "argon2id 1 8 ", "argon2id 1 2097152 ");
    const pid_t child = fork();
    if (child == 0) {
        const rlimit little{1U << 30, 1U << 30};
        setrlimit(RLIMIT_AS, &little);
        _exit(opening(text, fixturePassphrase()) == "memory.short" ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
#endif
}

std::unique_ptr<QObject> keyFileTest() {
    return std::make_unique<KeyFileTest>();
}

#include "key_file_test.moc"
