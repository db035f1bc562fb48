#include <sodium.h>

#include <set>

#include "key_file_cases.h"

using namespace anchorite;
using namespace anchorite::crypto;
using namespace testing;

namespace {

/// A second reading of the format, from its description, with libsodium alone.
struct Opened {
    QStringList lines;
    Bytes fileKey;
    Bytes plain;
};

Bytes base64Of(const QString& text) {
    return fromBase64(text.toStdString()).value();
}

Bytes unsealed(const Bytes& key, const Bytes& nonce, const Bytes& box, const QString& bound) {
    Bytes plain(box.size() - 16);
    const std::string text = bound.toStdString();
    const int failed =
        crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, box.data(), box.size(),
                                                   asBytes(text).data(), text.size(), nonce.data(), key.data());
    return failed != 0 ? Bytes() : plain;
}

Bytes sealedBox(const Bytes& key, const Bytes& nonce, const Bytes& plain, const QString& bound) {
    Bytes box(plain.size() + 16);
    const std::string text = bound.toStdString();
    crypto_aead_xchacha20poly1305_ietf_encrypt(box.data(), nullptr, plain.data(), plain.size(), asBytes(text).data(),
                                               text.size(), nullptr, nonce.data(), key.data());
    return box;
}

Bytes argon2id(const QString& passphrase, const Bytes& salt, const QString& passes, const QString& kibibytes) {
    Bytes key(32);
    const std::string typed = passphrase.toStdString();
    return crypto_pwhash(key.data(), key.size(), typed.data(), typed.size(), salt.data(), passes.toULongLong(),
                         kibibytes.toULongLong() * 1024, crypto_pwhash_ALG_ARGON2ID13) == 0
               ? key
               : Bytes();
}

Opened openedIndependently(const std::string& text, const QString& passphrase) {
    Opened opened;
    opened.lines = QString::fromStdString(text).split('\n');
    const QString head = opened.lines.mid(0, 5).join('\n') + '\n';
    const QStringList slot = opened.lines[5].split(' ');
    const Bytes key = argon2id(passphrase, base64Of(slot[5]), slot[3], slot[4]);
    opened.fileKey = unsealed(key, base64Of(slot[6]), base64Of(slot[7]), head + slot.mid(0, 7).join(' '));
    const QStringList payload = opened.lines[6].split(' ');
    opened.plain = unsealed(opened.fileKey, base64Of(payload[2]), base64Of(payload[3]),
                            head + opened.lines[5] + '\n' + payload.mid(0, 3).join(' '));
    return opened;
}

/// The same key with these slot lines; `plain` goes into the payload.
std::string writtenIndependently(const Opened& opened, const QStringList& slotLines, const Bytes& plain) {
    const QString before = opened.lines.mid(0, 5).join('\n') + '\n' + slotLines.join('\n') + '\n';
    const Bytes nonce(24, 7);
    const QString payload = "payload xchacha20poly1305 " + QString::fromStdString(toBase64(nonce));
    const Bytes box = sealedBox(opened.fileKey, nonce, plain, before + payload);
    return withChecksum((before + payload + ' ' + QString::fromStdString(toBase64(box)) + '\n').toStdString());
}

QString slotFor(const Opened& opened, const QString& passphrase) {
    const Bytes salt(16, 5);
    const Bytes nonce(24, 6);
    const QString text = "slot passphrase argon2id 1 8 " + QString::fromStdString(toBase64(salt)) + ' ' +
                         QString::fromStdString(toBase64(nonce));
    const QString head = opened.lines.mid(0, 5).join('\n') + '\n';
    const Bytes key = argon2id(passphrase, salt, "1", "8");
    return text + ' ' + QString::fromStdString(toBase64(sealedBox(key, nonce, opened.fileKey, head + text)));
}

}  // namespace

class KeyFileSlotsTest : public QObject {
    Q_OBJECT

  private slots:
    void isWrittenAsDescribed();
    void opensAFileThatAnotherProgramWrote();
    void opensWithAnyOfItsPassphrases();
    void carriesUnknownSlotsAlong();
    void refusesAPayloadOfAnotherKey();
    void refusesPaddingThatItDoesNotWrite();
    void keepsThePinKeyWhenThePassphraseChanges();
    void neverLowersCosts();
    void usesNoNonceTwice();
};

void KeyFileSlotsTest::isWrittenAsDescribed() {
    const std::string text = sealedText(fixturePassphrase());
    const Opened opened = openedIndependently(text, "correct horse 42");
    QCOMPARE(opened.lines.size(), 9);
    QCOMPARE(opened.lines[0], QString("anchorite-key 1"));
    QCOMPARE(opened.lines[1], QString("label Ada's key"));
    QCOMPARE(opened.lines[2], QString("created 2026-03-01T09:30:00Z"));
    QCOMPARE(opened.lines[3], QString("mark none"));
    QCOMPARE(opened.lines[4], "public " + QString::fromStdString(toBase64(newSigner().publicKey().toSpki())));
    QCOMPARE(
        opened.lines[7],
        "sha256 " +
            QString::fromLatin1(
                QCryptographicHash::hash(QByteArray::fromStdString(bodyOf(text)), QCryptographicHash::Sha256).toHex()));
    QCOMPARE(opened.plain.size(), std::size_t{256});
    QCOMPARE(toHex(ByteView(opened.plain).first(52)), "00000030" + toHex(newSigner().pkcs8().expose()));
    QCOMPARE(Bytes(opened.plain.begin() + 52, opened.plain.end()), Bytes(204));
    // The pin subkey and its tag, again with libsodium alone.
    Bytes pinKey(32);
    crypto_kdf_derive_from_key(pinKey.data(), pinKey.size(), 1, "anchpin1", opened.fileKey.data());
    Bytes tag(32);
    crypto_generichash(tag.data(), tag.size(), asBytes("pin").data(), 3, pinKey.data(), pinKey.size());
    QCOMPARE(pinTag(text, fixturePassphrase()), toHex(tag));
}

void KeyFileSlotsTest::opensAFileThatAnotherProgramWrote() {
    // fixtures/make_key_file.py wrote it.
    const KeyFile file = fileOf(fixture("ed25519.anchorite-key"));
    QCOMPARE(QString::fromStdString(file.facts().label), QString::fromUtf8("Ada\u2019s spare key"));
    QCOMPARE(file.facts().created, std::string("2026-03-01T09:30:00Z"));
    QVERIFY(file.facts().rehearsal);
    QVERIFY(file.costs() == (KdfCosts{1, 64}));
    const UnlockedKey key = std::move(file.unlock(fixturePassphrase()).value());
    QCOMPARE(toHex(key.signer().pkcs8().expose()), toHex(derOf(fixture("ed25519.key"))));
}

void KeyFileSlotsTest::opensWithAnyOfItsPassphrases() {
    const Opened opened = openedIndependently(sealedText(fixturePassphrase()), "correct horse 42");
    const std::string two =
        writtenIndependently(opened, {opened.lines[5], slotFor(opened, "second one")}, opened.plain);
    QCOMPARE(opening(two, fixturePassphrase()), QString("ok"));
    QCOMPARE(opening(two, passphraseOf("second one")), QString("ok"));
    QCOMPARE(opening(two, passphraseOf("third one")), QString("keyfile.passphrase"));
    // A new passphrase replaces the slot that the old one opened, and no other.
    const auto changed =
        fileOf(two).withPassphrase(passphraseOf("second one"), passphraseOf("third one"), lowCosts, systemRandom());
    const std::string text(asText(changed.value()));
    QCOMPARE(opening(text, fixturePassphrase()), QString("ok"));
    QCOMPARE(opening(text, passphraseOf("second one")), QString("keyfile.passphrase"));
    QCOMPARE(opening(text, passphraseOf("third one")), QString("ok"));
    QCOMPARE(QString::fromStdString(text).split('\n')[5], opened.lines[5]);
}

void KeyFileSlotsTest::carriesUnknownSlotsAlong() {
    const Opened opened = openedIndependently(sealedText(fixturePassphrase()), "correct horse 42");
    const QString backup = "slot backup slip39 7 of 9";
    const std::string text = writtenIndependently(opened, {backup, opened.lines[5]}, opened.plain);
    QCOMPARE(opening(text, fixturePassphrase()), QString("ok"));
    QVERIFY(fileOf(text).costs() == lowCosts);
    const auto changed =
        fileOf(text).withPassphrase(fixturePassphrase(), passphraseOf("other"), lowCosts, systemRandom());
    QCOMPARE(QString::fromStdString(std::string(asText(*changed))).split('\n')[5], backup);
    QCOMPARE(opening(asText(*changed), passphraseOf("other")), QString("ok"));
    // It cannot be taken away or altered: the payload's tag covers it.
    QCOMPARE(opening(repaired(text, backup.toStdString() + "\n", ""), fixturePassphrase()), QString("keyfile.damaged"));
    QCOMPARE(opening(repaired(text, "7 of 9", "1 of 9"), fixturePassphrase()), QString("keyfile.damaged"));
}

void KeyFileSlotsTest::refusesAPayloadOfAnotherKey() {
    const Opened opened = openedIndependently(sealedText(fixturePassphrase()), "correct horse 42");
    Bytes other = opened.plain;
    other[4 + 16] ^= 1;  // the first byte of the seed
    QCOMPARE(opening(writtenIndependently(opened, {opened.lines[5]}, opened.plain), fixturePassphrase()),
             QString("ok"));
    QCOMPARE(opening(writtenIndependently(opened, {opened.lines[5]}, other), fixturePassphrase()),
             QString("keyfile.damaged"));
    other = opened.plain;
    other[4] ^= 1;  // no PKCS#8 any more
    QCOMPARE(opening(writtenIndependently(opened, {opened.lines[5]}, other), fixturePassphrase()),
             QString("keyfile.damaged"));
}

void KeyFileSlotsTest::refusesPaddingThatItDoesNotWrite() {
    const Opened opened = openedIndependently(sealedText(fixturePassphrase()), "correct horse 42");
    const auto codeOf = [&](const Bytes& plain) {
        return opening(writtenIndependently(opened, {opened.lines[5]}, plain), fixturePassphrase());
    };
    Bytes longer = opened.plain;
    longer.resize(512);
    Bytes shorter(opened.plain.begin(), opened.plain.begin() + 52);
    Bytes notZero = opened.plain;
    notZero.back() = 1;
    Bytes beyond = opened.plain;
    beyond[0] = 0xff;
    for (const Bytes& plain : {longer, shorter, notZero, beyond, Bytes(256), Bytes()}) {
        QCOMPARE(codeOf(plain), QString("keyfile.damaged"));
    }
}

void KeyFileSlotsTest::keepsThePinKeyWhenThePassphraseChanges() {
    const std::string text = sealedText(fixturePassphrase());
    const Passphrase next = passphraseOf("another horse");
    const auto bytes = fileOf(text).withPassphrase(fixturePassphrase(), next, lowCosts, systemRandom());
    const std::string changed(asText(bytes.value()));
    QCOMPARE(pinTag(changed, next), pinTag(text, fixturePassphrase()));
    QCOMPARE(opening(changed, fixturePassphrase()), QString("keyfile.passphrase"));
    QVERIFY(fileOf(changed).facts().label == adasKey.label);
    QVERIFY(pinTag(text, fixturePassphrase()) != pinTag(sealedText(fixturePassphrase()), fixturePassphrase()));
    QVERIFY(fileOf(text).unlock(fixturePassphrase())->authenticate(asBytes("pin")) !=
            fileOf(text).unlock(fixturePassphrase())->authenticate(asBytes("pim")));
}

void KeyFileSlotsTest::neverLowersCosts() {
    const KeyFile file = fileOf(sealedText(fixturePassphrase(), adasKey, {3, 32}));
    const auto costsAfter = [&](KdfCosts asked) {
        const auto bytes = file.withPassphrase(fixturePassphrase(), passphraseOf("next"), asked, systemRandom());
        return KeyFile::parse(bytes.value())->costs();
    };
    QVERIFY(costsAfter({1, 8}) == (KdfCosts{3, 32}));
    QVERIFY(costsAfter({4, 8}) == (KdfCosts{4, 32}));
    QVERIFY(costsAfter({1, 64}) == (KdfCosts{3, 64}));
    QCOMPARE(outcome(file.withPassphrase(fixturePassphrase(), passphraseOf("next"), {17, 8}, systemRandom())),
             QString("keyfile.costs"));
}

void KeyFileSlotsTest::usesNoNonceTwice() {
    std::set<QString> seen;
    std::string text = sealedText(fixturePassphrase());
    for (int i = 0; i < 3; ++i) {
        const QStringList lines = QString::fromStdString(text).split('\n');
        for (const QString& value : {lines[5].split(' ')[5], lines[5].split(' ')[6], lines[6].split(' ')[2]}) {
            QVERIFY(seen.insert(value).second);
        }
        const auto next =
            fileOf(text).withPassphrase(fixturePassphrase(), fixturePassphrase(), lowCosts, systemRandom());
        text = std::string(asText(next.value()));
    }
}

std::unique_ptr<QObject> keyFileSlotsTest() {
    return std::make_unique<KeyFileSlotsTest>();
}

#include "key_file_slots_test.moc"
