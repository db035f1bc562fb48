#include <QAbstractButton>
#include <QFile>

#include "seen.h"
#include "sign_props.h"

namespace anchorite::test {

namespace {

/// The same keyid with another key behind it: Felix's place, Mallory's key.
metadata::SignedRoot withReplacedKey(const metadata::SignedRoot& next) {
    auto part = next.root().signedPart();
    const auto keyid = TestKey('c').keyid();
    auto keys = *part.find("keys");
    keys.set(keyid, TestKey('m').object());
    part.set("keys", std::move(keys));
    return parsed(metadata::writeUnsigned(part));
}

}  // namespace

bool Stage::comeBackToWhatWasSetAside(const QString& file) {
    passGuard();
    key(Qt::Key_Q, Qt::AltModifier);
    if (!QTest::qWaitFor([&] { return isOpen(window_, "sendRefusal"); }, 10000)) {
        return false;
    }
    window_.openRequest(file);
    if (!QTest::qWaitFor([&] { return isOpen(window_, "reviewRequest"); }, 20000)) {
        return false;
    }
    passGuard();
    key(Qt::Key_R, Qt::AltModifier);
    return waitFor("exceptionText");
}

bool Stage::enterSign(Scene scene) {
    SignProps props(*this);
    const bool stops = scene == Scene::signStop || scene == Scene::signReopen;
    const auto document = stops ? withReplacedKey(props.second()) : props.second();
    const QString file = props.request(document, QStringLiteral("dana.anch"));
    if (scene == Scene::signStart) {
        window_.openRequest(file);
        return QTest::qWaitFor([&] { return find<QAbstractButton>("reviewRequest")->isEnabled(); }, 20000);
    }
    const bool there = props.review(file);
    if (!there || stops) {
        return there && find("quarantine") != nullptr && (scene == Scene::signStop || comeBackToWhatWasSetAside(file));
    }
    if (scene == Scene::signReview || scene == Scene::signRefuse) {
        key(Qt::Key_Space);
        if (scene == Scene::signRefuse) {
            find("reject")->setFocus();
            key(Qt::Key_Space);
        }
        return scene == Scene::signReview || waitFor("refusalReason");
    }
    if (!props.readBack()) {
        return false;
    }
    if (scene == Scene::signWords) {
        const auto asked = props.asked();
        type(props.word(asked.at(0)));
        key(Qt::Key_Return);
        type(props.word(asked.at(1)));
        key(Qt::Key_Return);
        type(QStringLiteral("nonsense"));
        key(Qt::Key_Return);
        return true;
    }
    const bool words = props.typeWords();
    type(QString::fromLatin1(SignProps::secret.data()));
    if (scene == Scene::signDone) {
        passGuard();
        key(Qt::Key_S, Qt::AltModifier);
        return words && waitFor("verdict");
    }
    if (scene == Scene::signNetwork) {
        plugCable();
        return words && waitFor("networkGate");
    }
    return words;
}

}  // namespace anchorite::test
