#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

#include "ceremony/metadata/key_object.h"
#include "ceremony/record/transcript/statement.h"
#include "flow_driver.h"

namespace anchorite::test {

using record::Ceremony;

namespace {

constexpr int patience = 60000;

std::string keyStep(const char* kind, const std::string& label) {
    return std::string(kind) + ":" + label;
}

crypto::Sha256 digestOf(const std::string& hex) {
    crypto::Sha256 digest;
    const auto bytes = fromHex(hex);
    std::ranges::copy(*bytes, digest.bytes.begin());
    return digest;
}

}  // namespace

QString FlowDriver::put(const std::string& name, const std::string& text) {
    return stage_.put(QString::fromStdString(name), QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

QString FlowDriver::keyFile(const std::string& label) const {
    const QString name = QStringLiteral("/keys/%1.key").arg(QString::fromStdString(label));
    return QFileInfo::exists(workspace_ + name) ? workspace_ + name : keysFrom_ + name;
}

/// All steps of one key on its page, from wherever it stands to the sealed bag.
bool FlowDriver::makeKey(const record::PlannedKey& planned) {
    const auto step = [&](const char* kind) { return keyStep(kind, planned.label); };
    return (settled(step("key")) || generate(planned)) && (settled(step("key-words")) || readCard(planned)) &&
           (settled(step("custody")) || nameMedium(planned)) && (settled(step("possession")) || prove(planned)) &&
           seal(planned);
}

/// A key that was made before the power failed is found by its file, and only recorded.
bool FlowDriver::generate(const record::PlannedKey& planned) {
    const auto step = keyStep("key", planned.label);
    if (!QTest::qWaitFor([&] { return stage_.find("generate") != nullptr || stage_.find("recordMade") != nullptr; },
                         patience)) {
        return stuck(QStringLiteral("the page of the key is not shown"));
    }
    if (stage_.find("recordMade") != nullptr) {
        return pressed("recordMade", step);
    }
    if (planned.diceBits > 0) {
        type("dice", QString(62, QLatin1Char('3')));
    }
    type("passphrase", phrase_);
    type("passphraseAgain", phrase_);
    type("holderName", QString::fromStdString(planned.holder).toLower());
    return pressed("generate", step);
}

bool FlowDriver::readCard(const record::PlannedKey& planned) {
    if (!pressOpen("askWords", "no card is shown")) {
        return false;
    }
    readWords(digestOf(*look()->state().mark(keyStep("key", planned.label)).result.findString("keyid")));
    return pressed("recordWords", keyStep("key-words", planned.label));
}

bool FlowDriver::nameMedium(const record::PlannedKey& planned) {
    if (!waitFor("medium")) {
        return stuck(QStringLiteral("no medium is asked for"));
    }
    // Only a file that is here says it itself.
    if (look()->plan().person(planned.holder)->remote) {
        type("kdf", QStringLiteral("Argon2id, as its holder says"));
    }
    (void)QTest::qWaitFor([&] { return !stage_.find<QLineEdit>("kdf")->text().isEmpty(); }, patience);
    type("medium", QStringLiteral("a stick"));
    return pressed("recordMedium", keyStep("custody", planned.label));
}

bool FlowDriver::prove(const record::PlannedKey& planned) {
    if (!waitFor("unlock")) {
        return stuck(QStringLiteral("no proof is asked for"));
    }
    type("unlock", phrase_);
    return pressed("prove", keyStep("possession", planned.label));
}

bool FlowDriver::seal(const record::PlannedKey& planned) {
    if (!waitFor("bagNumber")) {
        return stuck(QStringLiteral("no bag is asked for"));
    }
    type("bagNumber", QStringLiteral("B-1"));
    type("bagAgain", QStringLiteral("B-1"));
    type("witness", QStringLiteral("HS"));
    return pressed("recordSeal", keyStep("bag-out", planned.label)) && waitOpen("goOn") && (press("goOn"), true);
}

/// The key of a service: its public half arrives as a file, and its proof as another one.
bool FlowDriver::takeKey(const record::PlannedKey& planned) {
    CountedRandom random(std::hash<std::string>{}(planned.label));
    const auto signer = crypto::Signer::generate(crypto::KeyType::ed25519, random);
    const auto object = metadata::keyObjectFor(signer->publicKey(), look()->plan().rehearsal);
    if (!waitFor("keyFile")) {
        return stuck(QStringLiteral("no public key is asked for"));
    }
    if (!settled(keyStep("key", planned.label))) {
        type("keyFile", put(planned.label + ".json", metadata::writeJson(object, metadata::MemberOrder::sorted)));
        if (!pressed("take", keyStep("key", planned.label))) {
            return false;
        }
    }
    if (!QTest::qWaitFor([&] { return !stage_.said("challenge").isEmpty(); }, patience)) {
        return stuck(QStringLiteral("no challenge was shown"));
    }
    const auto statement =
        record::makeStatement(*signer, metadata::keyIdOf(object), crypto::StatementKind::proofOfPossession,
                              digestOf(stage_.said("challenge").toStdString()));
    type("keyFile", put(planned.label + ".proof", record::textOf(*statement)));
    return pressed("takeProof", keyStep("possession", planned.label)) && waitOpen("goOn") && (press("goOn"), true);
}

/// Keys that were made on another day lie elsewhere than in the workspace.
bool FlowDriver::offerKeys(const QString& holder) {
    const auto offered = [&] {
        auto* keys = stage_.find<QListWidget>("keys");
        return keys != nullptr && keys->currentItem() != nullptr && keys->currentItem()->text().startsWith(holder);
    };
    if (!waitFor("keyFolder")) {
        return false;
    }
    if (!QTest::qWaitFor(offered, keysFrom_ == workspace_ ? patience : 500)) {
        Stage::answerFileDialog(keysFrom_ + QStringLiteral("/keys"));
        press("keyFolder");
    }
    return QTest::qWaitFor(offered, patience);
}

/// From the table of holders to the signature and back, by a holder who is in the room.
bool FlowDriver::signHere(const std::string& person) {
    const auto name = QString::fromStdString(person);
    if (!waitFor("holders")) {
        return stuck(QStringLiteral("nobody is asked to sign"));
    }
    const auto rowOf = [&]() -> QAbstractButton* {
        for (int row = 0; row < 20; ++row) {
            auto* act = stage_.find<QAbstractButton>(qPrintable(QStringLiteral("row%1").arg(row)));
            if (act != nullptr && act->accessibleName().endsWith(name)) {
                return act;
            }
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return rowOf() != nullptr; }, patience)) {
        return stuck(QStringLiteral("no row of %1").arg(name));
    }
    // The table is built anew when something has arrived; whoever is quick presses a button that goes.
    for (int tries = 0; tries < 3 && stage_.find("keyFolder") == nullptr; ++tries) {
        press(rowOf()->objectName().toLatin1().constData());
        (void)QTest::qWaitFor([&] { return stage_.find("keyFolder") != nullptr; }, 3000);
    }
    if (!offerKeys(name) || !waitOpen("reviewRequest")) {
        return stuck(QStringLiteral("no key of %1 is offered").arg(name));
    }
    press("reviewRequest");
    return trustFirst() && review() && readBackAndSign() && pressed("send", "sign:" + person);
}

/// A key that has signed nothing yet trusts no root: its holder brings the words of the first one on a card.
bool FlowDriver::trustFirst() {
    const auto answered = [&] { return stage_.find("trustFirst") != nullptr || stage_.find("changes") != nullptr; };
    if (!QTest::qWaitFor(answered, patience)) {
        return stuck(QStringLiteral("no changes are shown"));
    }
    trustsFirst_ = stage_.find("trustFirst") != nullptr;
    press("trustFirst");
    return true;
}

/// Looks at every change, and goes on to the words.
bool FlowDriver::review() {
    if (!waitFor("changes") || !waitFor("continue")) {
        return stuck(QStringLiteral("no changes are shown"));
    }
    auto* changes = stage_.find<QListWidget>("changes");
    changes->setFocus();
    for (int i = 0; i < changes->count(); ++i) {
        stage_.key(Qt::Key_Space);
    }
    if (!pressOpen("continue", "the review does not end")) {
        return false;
    }
    return waitFor("readBack") || stuck(QStringLiteral("no words are asked for"));
}

/// Words of the root that is trusted first, where there is one, and of the root to sign.
bool FlowDriver::readBackAndSign() {
    if (const auto earlier = look()->earlierRoots(); trustsFirst_ && earlier && !earlier->empty()) {
        readWords(earlier->front().payload().digest());
    }
    readWords(look()->document()->payload().digest());
    if (!waitOpen("passphrase")) {
        return stuck(QStringLiteral("the words were not right"));
    }
    type("passphrase", phrase_);
    if (!pressOpen("sign", "signing stays closed")) {
        return false;
    }
    return waitFor("verdict") || stuck(QStringLiteral("nothing was signed"));
}

bool FlowDriver::chooseHolder(const std::string& person) {
    if (!waitFor("holders")) {
        return stuck(QStringLiteral("no holders are listed"));
    }
    auto* table = stage_.find<QTableWidget>("holders");
    table->setFocus();
    stage_.key(Qt::Key_Home, Qt::ControlModifier);
    const auto name = QString::fromStdString(person);
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(table->currentRow(), 0)->text() == name) {
            return true;
        }
        stage_.key(Qt::Key_Down);
    }
    return stuck(QStringLiteral("%1 is not listed").arg(name));
}

bool FlowDriver::showCodes(const QString& partner) {
    if (!waitFor("partner")) {
        return stuck(QStringLiteral("nothing is to be sent"));
    }
    stage_.find("partner")->setFocus();
    stage_.key(Qt::Key_A, Qt::ControlModifier);
    stage_.type(partner);
    if (!pressOpen("send", "it cannot be sent")) {
        return false;
    }
    return waitFor("code") || stuck(QStringLiteral("no codes are shown"));
}

bool FlowDriver::takeReceived() {
    if (!waitFor("byCamera") || !QTest::qWaitFor([&] { return stage_.find("received") != nullptr; }, patience)) {
        return stuck(QStringLiteral("nothing came in"));
    }
    if (!pressOpen("review", "what came is of no use here")) {
        return false;
    }
    return true;
}

bool FlowDriver::signHead(const Ceremony& ceremony) {
    for (const auto& key : ceremony.plan().keys) {
        const QString file = keyFile(key.label);
        if (key.online || !QFileInfo::exists(file)) {
            continue;
        }
        type("statementKey", file);
        type("statementPassphrase", phrase_);
        const QString before = stage_.said("signedBy");
        press("signHead");
        if (!QTest::qWaitFor([&] { return stage_.said("signedBy") != before; }, patience)) {
            return stuck(QStringLiteral("the head was not signed"));
        }
    }
    return true;
}

}  // namespace anchorite::test
