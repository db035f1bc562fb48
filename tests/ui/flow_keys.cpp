#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>

#include "ceremony/metadata/key_object.h"
#include "ceremony/record/transcript/statement.h"
#include "flow_driver.h"

namespace anchorite::test {

using record::Ceremony;

namespace {

const QString phrase = QStringLiteral("a rehearsal has no secret");
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

QByteArray inBytes(const std::string& text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

}  // namespace

QString FlowDriver::keyFile(const std::string& label) const {
    return QStringLiteral("%1/%2.key").arg(keys_, QString::fromStdString(label));
}

/// All steps of one key on its page, from the dice to the bag.
bool FlowDriver::makeKey(const record::PlannedKey& planned) {
    const auto& label = planned.label;
    const auto done = [&](const char* kind) {
        return QTest::qWaitFor([&] { return settled(keyStep(kind, label)); }, patience);
    };
    if (!waitFor("passphrase")) {
        return stuck(QStringLiteral("the page of the key is not shown"));
    }
    if (planned.diceBits > 0) {
        type("dice", QString(62, QLatin1Char('3')));
    }
    type("passphrase", phrase);
    type("passphraseAgain", phrase);
    type("holderName", QString::fromStdString(planned.holder).toLower());
    press("generate");
    if (!done("key") || !waitOpen("askWords")) {
        return stuck(QStringLiteral("no key was made"));
    }
    press("askWords");
    readWords(digestOf(*look()->state().mark(keyStep("key", label)).result.findString("keyid")));
    press("recordWords");
    if (!done("key-words") || !waitFor("medium")) {
        return stuck(QStringLiteral("its words were not recorded"));
    }
    (void)QTest::qWaitFor([&] { return !stage_.find<QLineEdit>("kdf")->text().isEmpty(); }, patience);
    type("medium", QStringLiteral("a stick"));
    press("recordMedium");
    if (!done("custody") || !waitFor("unlock")) {
        return stuck(QStringLiteral("its custody was not recorded"));
    }
    type("unlock", phrase);
    press("prove");
    if (!done("possession")) {
        return stuck(QStringLiteral("it was not proven"));
    }
    return seal(planned);
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
    const auto signer = crypto::Signer::generate(crypto::KeyType::ed25519, ports_.random);
    const auto object = metadata::keyObjectFor(signer->publicKey(), true);
    if (!waitFor("keyFile")) {
        return stuck(QStringLiteral("no public key is asked for"));
    }
    type("keyFile", stage_.put(QStringLiteral("online.json"),
                               inBytes(metadata::writeJson(object, metadata::MemberOrder::sorted))));
    if (!pressed("take", keyStep("key", planned.label)) ||
        !QTest::qWaitFor([&] { return !stage_.said("challenge").isEmpty(); }, patience)) {
        return stuck(QStringLiteral("no challenge was shown"));
    }
    const auto statement =
        record::makeStatement(*signer, metadata::keyIdOf(object), crypto::StatementKind::proofOfPossession,
                              digestOf(stage_.said("challenge").toStdString()));
    type("keyFile", stage_.put(QStringLiteral("online.proof"), inBytes(record::textOf(*statement))));
    return pressed("takeProof", keyStep("possession", planned.label)) && waitOpen("goOn") && (press("goOn"), true);
}

/// On another machine, or another day, the keys lie elsewhere than in the workspace.
bool FlowDriver::offerKeys() {
    const bool asked = waitFor("keyFolder");
    if (asked && !QFileInfo::exists(workspace_ + QStringLiteral("/keys"))) {
        Stage::answerFileDialog(keys_);
        press("keyFolder");
    }
    return asked;
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
    press(rowOf()->objectName().toLatin1().constData());
    if (!offerKeys() || !waitOpen("reviewRequest") ||
        !stage_.find<QListWidget>("keys")->currentItem()->text().startsWith(name)) {
        return stuck(QStringLiteral("no key of %1 is offered").arg(name));
    }
    press("reviewRequest");
    return review() && readBackAndSign() && pressed("send", "sign:" + person);
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
    if (!waitOpen("continue")) {
        return stuck(QStringLiteral("the review does not end"));
    }
    press("continue");
    return waitFor("readBack") || stuck(QStringLiteral("no words are asked for"));
}

bool FlowDriver::readBackAndSign() {
    readWords(look()->document()->payload().digest());
    if (!waitOpen("passphrase")) {
        return stuck(QStringLiteral("the words were not right"));
    }
    type("passphrase", phrase);
    if (!waitOpen("sign")) {
        return stuck(QStringLiteral("signing stays closed"));
    }
    press("sign");
    return waitFor("verdict") || stuck(QStringLiteral("nothing was signed"));
}

bool FlowDriver::signHead(const Ceremony& ceremony) {
    for (const auto& key : ceremony.plan().keys) {
        const QString file = keyFile(key.label);
        if (key.online || !QFileInfo::exists(file)) {
            continue;
        }
        type("statementKey", file);
        type("statementPassphrase", phrase);
        const QString before = stage_.said("signedBy");
        press("signHead");
        if (!QTest::qWaitFor([&] { return stage_.said("signedBy") != before; }, patience)) {
            return stuck(QStringLiteral("the head was not signed"));
        }
    }
    return true;
}

}  // namespace anchorite::test
