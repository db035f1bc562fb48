#include <QAbstractButton>
#include <QAbstractItemView>

#include "sign_props.h"
#include "ui/widgets/label.h"

namespace anchorite::test {

namespace {

/// A key file as another run of the program has left it.
void putKeyFile(Stage& stage, const QString& name, const std::string& holder, std::uint8_t seed, bool rehearsal) {
    CountingRandom random(seed);
    const auto signer = crypto::Signer::generate(crypto::KeyType::ed25519, random).value();
    const auto bytes = crypto::KeyFile::seal(signer, {holder, "2026-11-20T10:00:00Z", rehearsal},
                                             passphrase(SignProps::secret), {1, 8}, random)
                           .value();
    stage.put(name, QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

}  // namespace

/// By keyboard: the sample of that number in the list.
void Stage::useSample(int number) {
    find("samples")->setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    for (int i = 0; i < number; ++i) {
        QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Down);
    }
    QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return);
    settleLong();
}

bool Stage::enterPlan(Scene scene) {
    key(Qt::Key_1);
    if (!waitFor("samples") || scene == Scene::planEmpty) {
        return find("samples") != nullptr;
    }
    useSample(scene == Scene::planFindings ? 3 : 0);
    if (scene == Scene::planFindings) {
        const auto replace = [this](const char* name, const QString& text) {
            find(name)->setFocus();
            key(Qt::Key_A, Qt::ControlModifier);
            text.isEmpty() ? key(Qt::Key_Backspace) : type(text);
        };
        replace("personInitials", {});
        replace("threshold-root", QStringLiteral("1"));
        replace("expires", QStringLiteral("next year"));
        key(Qt::Key_P, Qt::AltModifier);
        return waitFor("problems");
    }
    if (scene == Scene::planScript) {
        find("showScript")->setFocus();
        key(Qt::Key_Space);
        return QTest::qWaitFor([&] { return find("script") != nullptr; }, 10000);
    }
    return waitFor("planWords");
}

bool Stage::enterKeys(Scene scene) {
    if (scene != Scene::keysNone) {
        const QString folder = path(QStringLiteral("workspace"));
        if (!Played::copy(Tale::next, Played::partlySigned, folder)) {
            return false;
        }
        remember(folder, "acme-2026-11");
        putKeyFile(*this, QStringLiteral("workspace/keys/dana-root.key"), "Dana Ito", 9, false);
        putKeyFile(*this, QStringLiteral("workspace/keys/mei-root.key"), "Mei Chen", 10, false);
        putKeyFile(*this, QStringLiteral("workspace/keys/dana-rehearsal.key"), "Dana Ito", 11, true);
        put(QStringLiteral("workspace/keys/ravi-root.key"), "anchorite-key 1\nnothing\n");
        if (!lookAtHomeAgain()) {
            return false;
        }
    }
    settleLong();
    key(Qt::Key_K);
    if (scene == Scene::keysNone) {
        return waitFor("chooseFolder");
    }
    if (!waitFor("prove") || !QTest::qWaitFor([&] { return find("prove")->isEnabled(); }, 10000)) {
        return false;
    }
    const bool proving = scene == Scene::keysProve || scene == Scene::keysProven;
    const char* act = proving                       ? "prove"
                      : scene == Scene::keysChange  ? "change"
                      : scene == Scene::keysDestroy ? "destroy"
                                                    : nullptr;
    if (act != nullptr) {
        passGuard();
        find(act)->setFocus();
        key(Qt::Key_Space);
        if (!waitFor("keep") || scene != Scene::keysProven) {
            return find("keep") != nullptr;
        }
        find<QLineEdit>("challenge")->setText(QString(64, QLatin1Char('a')));
        find("unlock")->setFocus();
        type(QLatin1String(SignProps::secret));
        passGuard();
        key(Qt::Key_S, Qt::AltModifier);
        return waitFor("sendProof");
    }
    return true;
}

bool Stage::takeDraft(const QString& file) {
    answerFileDialog(file);
    key(Qt::Key_O, Qt::AltModifier);
    const bool taken = waitFor("fromPlan");
    wake();
    return taken;
}

bool Stage::explainForeign() {
    auto* holders = find<QAbstractItemView>("holders");
    holders->setFocus();
    key(Qt::Key_End);
    for (int row = holders->model()->rowCount() - 1; row >= 0; --row) {
        if (holders->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Sofia"))) {
            holders->setCurrentIndex(holders->model()->index(row, 0));
        }
    }
    key(Qt::Key_Return);
    return waitFor("news");
}

}  // namespace anchorite::test
