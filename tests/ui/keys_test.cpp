#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include "crypto/key_making.h"
#include "crypto/words.h"
#include "key_ceremony.h"
#include "keys_suites.h"
#include "seen.h"
#include "ui/keys/key_work.h"
#include "ui/pages/generate_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/new_key_page.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::test {

namespace {

const QString phrase = QStringLiteral("a rehearsal has no secret");
constexpr auto label = "dana-root";

crypto::Passphrase passphrase() {
    const auto text = phrase.toStdString();
    return *crypto::Passphrase::of(crypto::SecretBytes::copyOf(asBytes(text)));
}

/// A key file of a rehearsal, as another program run has left it.
crypto::KeyFile putKey(SmallMachine& machine, const QString& name, const std::string& holder) {
    const crypto::NewKey wanted{
        crypto::KeyType::ed25519, {holder, "2026-11-20T10:00:00Z", true}, crypto::KdfCosts{1, 64}, nullptr};
    QDir().mkpath(QFileInfo(machine.path(name)).path());
    return *crypto::makeKeyFile(machine.around.disk, machine.around.random, machine.at(name), wanted, passphrase());
}

void fillMaking(PageHost& host, bool dice) {
    if (dice) {
        host.type("dice", QString(62, QLatin1Char('3')));
    }
    host.type("passphrase", phrase);
    host.type("passphraseAgain", phrase);
    host.type("holderName", QStringLiteral("dana ito"));
}

/// The six words that are asked for, from the digest itself: the test holds the card.
void readWords(PageHost& host, const crypto::Sha256& digest) {
    const auto words = crypto::wordsOf(digest);
    for (int i = 0; i < 32; ++i) {
        const auto name = QStringLiteral("word%1").arg(i + 1).toLatin1();
        if (host.find<QLineEdit>(name.constData()) != nullptr) {
            const auto word = words.at(std::size_t(i));
            host.type(name.constData(), QString::fromLatin1(word.data(), qsizetype(word.size())));
            host.key(Qt::Key_Tab);
        }
    }
}

crypto::Sha256 keyDigest(const ui::CeremonyDesk& desk) {
    const auto* keyid = desk.view().state.mark(std::string("key:") + label).result.find("keyid");
    crypto::Sha256 digest;
    std::ranges::copy(*fromHex(*keyid->asString()), digest.bytes.begin());
    return digest;
}

}  // namespace

void KeysTest::init() {
    ui::applyTheme(*qApp, ui::ThemeName::light);
}

void KeysTest::aKeyIsMadeProvenAndSealedByKeyboardAlone() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine, 128);
    QVERIFY(desk);
    auto* page = new ui::GeneratePage(*desk, machine.around, label);
    PageHost host(page);
    host.picture(QStringLiteral("generate"));
    QVERIFY(!host.isOpen("generate"));
    fillMaking(host, true);
    host.picture(QStringLiteral("generate-ready"));
    fillMaking(host, true);  // the pictures have changed the theme only; what was typed twice is too much
    host.find<QLineEdit>("holderName")->clear();
    for (const auto* name : {"dice", "passphrase", "passphraseAgain"}) {
        host.find<ui::SecretEdit>(name)->clear();
    }
    fillMaking(host, true);
    QVERIFY2(host.clipped().isEmpty(), qPrintable(host.clipped().join(QLatin1Char('|'))));
    host.press("generate");
    QVERIFY(host.waitOpen("askWords"));
    host.picture(QStringLiteral("card"));
    QVERIFY2(host.clipped().isEmpty(), qPrintable(host.clipped().join(QLatin1Char('|'))));
    QCOMPARE(*desk->view().state.mark("dice:dana-root").result.find("rolls")->asInteger(), 62);
    QVERIFY(page->paper()->html.contains(QString::fromLatin1(crypto::wordsOf(keyDigest(*desk)).front().data())));
    host.press("askWords");
    QVERIFY(!page->paper() && !page->presented());
    QVERIFY(!host.isOpen("recordWords"));
    host.picture(QStringLiteral("read-back"));
    readWords(host, keyDigest(*desk));
    host.press("recordWords");
    QVERIFY(host.waitFor("medium"));
    QTRY_VERIFY(!host.find<QLineEdit>("kdf")->text().isEmpty());
    host.type("medium", QStringLiteral("stick DI-1"));
    host.picture(QStringLiteral("custody"));
    host.press("recordMedium");
    QVERIFY(host.waitFor("unlock"));
    host.type("unlock", phrase);
    host.press("prove");
    QVERIFY(host.waitFor("bagNumber"));
    host.type("bagNumber", QStringLiteral("B-1"));
    host.type("bagAgain", QStringLiteral("B-1"));
    host.type("witness", QStringLiteral("HS"));
    host.press("recordSeal");
    QVERIFY(host.waitFor("goOn"));
    host.picture(QStringLiteral("made"));
    QSignalSpy done(page, &ui::GeneratePage::done);
    host.press("goOn");
    QCOMPARE(done.count(), 1);
    for (const auto* step : {"dice", "key", "key-words", "custody", "restore-test", "possession", "bag-out"}) {
        QVERIFY2(desk->view().state.isSettled(std::string(step) + ":" + label), step);
    }
    QVERIFY(contentOf(machine.path(QStringLiteral("state/rehearsal-keys"))).size() == 65);
    QVERIFY(!contentOf(machine.path(QStringLiteral("workspace/transcript.jsonl"))).contains("333333"));
}

void KeysTest::returnMakesNoKey() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    PageHost host(new ui::GeneratePage(*desk, machine.around, label));
    fillMaking(host, false);
    QVERIFY(host.isOpen("generate"));
    for (const auto* name : {"keyFile", "passphrase", "passphraseAgain", "holderName", "generate"}) {
        host.find(name)->setFocus();
        host.key(Qt::Key_Return);
        host.key(Qt::Key_Enter);
    }
    QTest::qWait(300);
    QVERIFY(!QFileInfo::exists(machine.path(QStringLiteral("workspace/keys/dana-root.key"))));
    auto* gate = host.find<QPushButton>("generate");
    QVERIFY(!gate->autoDefault() && !gate->isDefault());
}

void KeysTest::theGateOpensOnlyForTheName() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    PageHost host(new ui::GeneratePage(*desk, machine.around, label));
    host.type("passphrase", phrase);
    host.type("passphraseAgain", phrase);
    QVERIFY(!host.isOpen("generate"));
    host.type("holderName", QStringLiteral("dana itoo"));
    QVERIFY(!host.isOpen("generate"));
    host.key(Qt::Key_Backspace);
    QVERIFY(host.isOpen("generate"));
    host.type("passphraseAgain", QStringLiteral("x"));
    QVERIFY(!host.isOpen("generate"));
    host.find("generate")->setEnabled(false);
}

void KeysTest::noSecretCanBeFoundAfterwards() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    auto* page = new ui::GeneratePage(*desk, machine.around, label);
    PageHost host(page);
    const QImage blank = host.grab().toImage();
    host.type("passphrase", phrase);
    host.type("passphraseAgain", phrase);
    host.press("drawWords");
    QVERIFY(host.find("secretWords") != nullptr);
    host.picture(QStringLiteral("secret-words"));
    for (auto* widget : host.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        QVERIFY(line == nullptr || !line->text().contains(phrase));
        const auto* spoken = QAccessible::queryAccessibleInterface(widget);
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description}) {
            QVERIFY(spoken == nullptr || !spoken->text(kind).contains(phrase));
        }
    }
    QVERIFY(!QGuiApplication::clipboard()->text().contains(phrase));
    page->hideSecrets();
    QVERIFY(host.find("secretWords") == nullptr);
    QVERIFY(host.find<ui::SecretEdit>("passphrase")->isEmpty());
    host.find("passphrase")->setFocus();
    QTest::qWait(50);
    QCOMPARE(host.grab().toImage(), blank);
}

void KeysTest::leavingTheWindowCoversEverySecret() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    PageHost host(new ui::GeneratePage(*desk, machine.around, label));
    host.type("passphrase", phrase);
    host.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(host.find<ui::SecretEdit>("passphrase")->isShown());
    host.press("drawWords");
    QVERIFY(host.find("secretWords") != nullptr);
    QWidget other;
    other.show();
    other.activateWindow();
    // At once, not a while later.
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(host.find("secretWords") == nullptr);
    QVERIFY(!host.find<ui::SecretEdit>("passphrase")->isShown());
}

void KeysTest::aKeyThatWasMadeIsRecordedNotMadeAgain() {
    SmallMachine machine;
    auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    desk.reset();
    putKey(machine, QStringLiteral("workspace/keys/dana-root.key"), "Dana Ito");
    const auto before = contentOf(machine.path(QStringLiteral("workspace/keys/dana-root.key")));
    desk = deskAgain(machine);
    QVERIFY(desk);
    PageHost host(new ui::GeneratePage(*desk, machine.around, label));
    QVERIFY(host.find("generate") == nullptr);
    QVERIFY(host.waitOpen("recordMade"));
    QVERIFY(host.find("generate") == nullptr);
    host.picture(QStringLiteral("record-made"));
    host.press("recordMade");
    QVERIFY(host.waitOpen("askWords"));
    QCOMPARE(contentOf(machine.path(QStringLiteral("workspace/keys/dana-root.key"))), before);
}

void KeysTest::anotherKeyIsNoRestoreTest() {
    SmallMachine machine;
    const auto desk = deskAtTheKeys(machine);
    QVERIFY(desk);
    putKey(machine, QStringLiteral("workspace/keys/dana-root.key"), "Dana Ito");
    putKey(machine, QStringLiteral("other.key"), "Dana Ito");
    bool proved = true;
    std::string code;
    const ui::KeyWork work(machine.around, label);
    bool answered = false;
    desk->ask<Result<ui::KeyDone>>(
        desk.get(),
        [work, path = machine.at(QStringLiteral("workspace/keys/dana-root.key")),
         other = machine.at(QStringLiteral("other.key"))](record::Ceremony& c) -> Result<ui::KeyDone> {
            TRY(work.recordMade(c, path));
            const auto text = phrase.toStdString();
            return work.prove(c, other, crypto::SecretBytes::copyOf(asBytes(text)));
        },
        [&](const Result<ui::KeyDone>& result) {
            proved = result.has_value();
            code = result ? "" : result.error().code;
            answered = true;
        });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20000);
    QVERIFY(!proved);
    QCOMPARE(code, std::string("key.restore-test"));
}

void KeysTest::keysAreListedAndOneIsProven() {
    SmallMachine machine;
    putKey(machine, QStringLiteral("stick/dana.key"), "Dana Ito");
    QFile broken(machine.path(QStringLiteral("stick/mei.key")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("anchorite-key 1\n<b>nothing</b>\n");
    broken.close();
    PageHost host(new ui::KeysPage(machine.around, {machine.path(QStringLiteral("stick"))}));
    QVERIFY(host.waitOpen("prove"));
    host.picture(QStringLiteral("keys"));
    QVERIFY2(host.clipped().isEmpty(), qPrintable(host.clipped().join(QLatin1Char('|'))));
    QVERIFY(host.says(QStringLiteral("mei.key cannot be used (keyfile.damaged)")));
    host.press("prove");
    host.type("challenge", QString(64, QLatin1Char('a')));
    host.type("unlock", phrase);
    host.picture(QStringLiteral("keys-prove"));
    for (const auto* name : {"challenge", "proofFile", "unlock", "makeProof"}) {
        host.find(name)->setFocus();
        host.key(Qt::Key_Return);
    }
    QVERIFY(!QFileInfo::exists(machine.path(QStringLiteral("stick/dana.key.proof"))));
    host.press("makeProof");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(machine.path(QStringLiteral("stick/dana.key.proof"))), 20000);
    QVERIFY(contentOf(machine.path(QStringLiteral("stick/dana.key.proof"))).contains("proof-of-possession"));
}

void KeysTest::aRehearsalKeyThatCannotBeListedIsSaid() {
    SmallMachine machine;
    // A file where the folder of the list would be.
    QFile inTheWay(machine.around.state);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PageHost host(new ui::NewKeyPage(machine.around));
    host.press("rehearsalKey");
    host.type("holder", QStringLiteral("Dana Ito"));
    host.press("goOn");
    QVERIFY(host.waitFor("passphrase"));
    host.type("passphrase", phrase);
    host.type("passphraseAgain", phrase);
    host.type("holderName", QStringLiteral("dana ito"));
    host.press("generate");
    QVERIFY(host.waitFor("sendPublic"));
    QVERIFY(host.says(QStringLiteral("The list of rehearsal keys of this machine could not be kept")));
    QVERIFY2(host.clipped().isEmpty(), qPrintable(host.clipped().join(QLatin1Char('|'))));
}

void KeysTest::anotherPassphraseOpensTheSameKey() {
    SmallMachine machine;
    const auto key = putKey(machine, QStringLiteral("stick/dana.key"), "Dana Ito");
    PageHost host(new ui::KeysPage(machine.around, {machine.path(QStringLiteral("stick"))}));
    QVERIFY(host.waitOpen("change"));
    host.press("change");
    const QString next = QStringLiteral("another one, long enough");
    host.type("unlock", phrase);
    host.type("passphrase", next);
    host.type("passphraseAgain", next);
    host.picture(QStringLiteral("keys-change"));
    host.type("unlock", phrase);
    host.find<ui::SecretEdit>("unlock")->clear();
    host.type("unlock", QStringLiteral("wrong"));
    host.find<ui::SecretEdit>("passphrase")->clear();
    host.find<ui::SecretEdit>("passphraseAgain")->clear();
    host.type("passphrase", next);
    host.type("passphraseAgain", next);
    host.press("makeChange");
    QTRY_VERIFY_WITH_TIMEOUT(host.says(QStringLiteral("keyfile.passphrase")), 20000);
    QVERIFY(!host.isOpen("makeChange"));
    QTRY_VERIFY_WITH_TIMEOUT(!host.says(QStringLiteral("Another try in a few seconds")), 3000);
    host.type("unlock", phrase);
    host.type("passphrase", next);
    host.type("passphraseAgain", next);
    host.press("makeChange");
    QVERIFY(host.waitFor("prove"));
    const auto text = next.toStdString();
    const auto wanted = *crypto::Passphrase::of(crypto::SecretBytes::copyOf(asBytes(text)));
    QVERIFY(crypto::readKeyAgain(machine.around.disk, machine.at(QStringLiteral("stick/dana.key")), wanted,
                                 key.publicKey()));
}

void KeysTest::aKeyIsDestroyedOnlyBehindItsGate() {
    SmallMachine machine;
    putKey(machine, QStringLiteral("stick/dana.key"), "Dana Ito");
    const QString file = machine.path(QStringLiteral("stick/dana.key"));
    const auto before = contentOf(file);
    PageHost host(new ui::KeysPage(machine.around, {machine.path(QStringLiteral("stick"))}));
    QVERIFY(host.waitOpen("destroy"));
    host.press("destroy");
    host.picture(QStringLiteral("keys-destroy"));
    QVERIFY(host.says(QStringLiteral("not at hand")));
    QVERIFY(!host.isOpen("makeDestroy"));
    host.type("holderName", QStringLiteral("dana ito"));
    for (const auto* name : {"holderName", "makeDestroy"}) {
        host.find(name)->setFocus();
        host.key(Qt::Key_Return);
    }
    QTest::qWait(200);
    QCOMPARE(contentOf(file), before);
    host.press("makeDestroy");
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(file).startsWith("A key was destroyed here"), 20000);
    QVERIFY(host.waitFor("note"));
}

}  // namespace anchorite::test
