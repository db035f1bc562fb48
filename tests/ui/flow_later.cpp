#include <QDir>
#include <QListWidget>
#include <optional>

#include "filmed_window.h"
#include "flow_driver.h"

namespace anchorite::test {

void FlowDriver::comeAfter(const QStringList& workspaces) {
    keysFrom_ = workspaces.value(0, workspace_);
    history_.clear();
    for (const QString& workspace : workspaces) {
        history_ << published(workspace, static_cast<int>(history_.size()) + 1);
    }
}

bool FlowDriver::renew() {
    if (stage_.find("next") == nullptr) {
        if (!waitFor("ceremonies")) {
            return stuck(QStringLiteral("no ceremony is known"));
        }
        stage_.find("ceremonies")->setFocus();
        stage_.key(Qt::Key_Home);
        stage_.key(Qt::Key_Return);
    }
    if (!pressOpen("next", "no ceremony can follow")) {
        return false;
    }
    return begin();
}

bool FlowDriver::replaceStolenKeys(const QString& plan) {
    const QString folder = stage_.path(QStringLiteral("published"));
    QDir().mkpath(folder);
    for (const QString& root : std::as_const(history_)) {
        QFile::copy(root, folder + QLatin1Char('/') + QFileInfo(root).fileName());
    }
    QFile::copy(plan, folder + QStringLiteral("/plan.json"));
    history_.clear();  // the assistant hands them on
    goHome();
    stage_.key(Qt::Key_3);
    if (!waitFor("rootsFolder")) {
        return stuck(QStringLiteral("no assistant is shown"));
    }
    Stage::answerFileDialog(folder);
    press("rootsFolder");
    if (!waitOpen("stolenRoot")) {
        return stuck(QStringLiteral("the roots were not read"));
    }
    for (const auto* answer : {"stolenRoot", "stolenRootKey3", "stolenTimestamp", "lostNone"}) {
        press(answer);
    }
    stage_.key(Qt::Key_U);
    if (!pressOpen("start", "no plan is offered")) {
        return false;
    }
    return begin();
}

bool FlowDriver::photographCodes(const QString& folder) {
    QDir().mkpath(folder);
    auto* const code = stage_.find("code");
    auto* const stepOn = stage_.find("stepOn");
    const int parts = code->accessibleDescription().section(QLatin1Char(' '), -1).toInt();
    // Later loops show mixtures of parts: a few more pictures than there are parts, as people take.
    for (int part = 0; part < 2 * parts + 1; ++part) {
        if (!stage_.window().grab().save(folder + QStringLiteral("/%1.png").arg(part))) {
            return stuck(QStringLiteral("no photograph was kept"));
        }
        if (stepOn != nullptr) {
            stepOn->setFocus();
            stage_.key(Qt::Key_Space);
        }
    }
    return true;
}

bool FlowDriver::receive(const char* act, FlowDriver& sender, Crossing crossing) {
    std::optional<FilmedWindow> filmed;
    if (crossing == Crossing::filmed) {
        filmed.emplace(sender.stage_.window());
    }
    if (!waitOpen(act)) {
        return stuck(QStringLiteral("nothing can be received"));
    }
    press(act);
    if (crossing == Crossing::photographed) {
        const QString folder = stage_.path(QStringLiteral("photographs"));
        if (!sender.photographCodes(folder) || !waitFor("byCamera")) {
            trouble_ += sender.trouble();
            return false;
        }
        stage_.find("byCamera")->setFocus();
        stage_.key(Qt::Key_Right);
        Stage::answerFileDialog(folder);
        press("choosePictureFolder");
    }
    return takeReceived();
}

bool FlowDriver::signElsewhere(Stage& other, const std::string& person, Crossing crossing) {
    const QString name = QString::fromStdString(person);
    const QString key = name.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("-root.key");
    for (const auto* ending : {"", ".pin"}) {
        const QString file = key + QLatin1String(ending);
        if (!QFileInfo::exists(other.path(file))) {
            QFile::copy(keysFrom_ + QStringLiteral("/keys/") + file, other.path(file));
        }
    }
    FlowDriver holder(other, workspace_, ports_);
    if (!chooseHolder(person)) {
        return false;
    }
    press("sendRequest");
    if (!showCodes(name)) {
        return false;
    }
    other.key(Qt::Key_2);
    const auto signs = [&] {
        return holder.receive("receiveRequest", *this, crossing) &&
               (holder.waitOpen("reviewRequest") || holder.stuck(QStringLiteral("nothing to review"))) &&
               (holder.press("reviewRequest"), holder.signRequest()) &&
               (holder.press("send"), holder.showCodes(QStringLiteral("Ingrid Larsen")));
    };
    if (!signs()) {
        trouble_ += holder.trouble();
        return false;
    }
    press("done");
    return receive("receiveResponse", holder, crossing) &&
           (QTest::qWaitFor([&] { return settled("sign:" + person); }, 20000) ||
            stuck(QStringLiteral("the signature of %1 did not arrive").arg(name)));
}

/// Outside of any ceremony, on the holder's own machine.
bool FlowDriver::makeOwnKey(const record::PlannedKey& planned) {
    goHome();
    stage_.key(Qt::Key_K);
    if (!pressOpen("makeKey", "no key can be made")) {
        return false;
    }
    if (!waitFor("holder")) {
        return stuck(QStringLiteral("no holder is asked for"));
    }
    press("rehearsalKey");
    type("holder", QString::fromStdString(planned.holder));
    type("keyFile", stage_.path(QString::fromStdString(planned.label + ".key")));
    stage_.passGuard();
    stage_.key(Qt::Key_G, Qt::AltModifier);
    if (!waitFor("passphrase")) {
        return stuck(QStringLiteral("no passphrase is asked for"));
    }
    type("passphrase", phrase_);
    type("passphraseAgain", phrase_);
    type("holderName", QString::fromStdString(planned.holder).toLower());
    if (!pressOpen("generate", "the key cannot be made")) {
        return false;
    }
    if (!pressOpen("sendPublic", "no key was made")) {
        return false;
    }
    return showCodes(QStringLiteral("Ingrid Larsen"));
}

/// The challenge comes in, its proof goes out.
bool FlowDriver::proveOwnKey(const std::string& label, FlowDriver& asker, Crossing crossing) {
    goHome();
    stage_.key(Qt::Key_K);
    if (!waitFor("keyFolder")) {
        return stuck(QStringLiteral("no keys are shown"));
    }
    type("keyFolder", stage_.path(QString()));
    stage_.key(Qt::Key_Return);
    const auto chosen = [&] {
        const auto* keys = stage_.find<QListWidget>("keys");
        return keys != nullptr && keys->currentItem() != nullptr &&
               keys->currentItem()->text().contains(QString::fromStdString(label));
    };
    if (!waitOpen("prove")) {
        return stuck(QStringLiteral("no key was found"));
    }
    stage_.find("keys")->setFocus();
    for (int rows = 0; rows < 9 && !chosen(); ++rows) {
        stage_.key(Qt::Key_Down);
    }
    if (!chosen()) {
        return stuck(QStringLiteral("the key was not found"));
    }
    press("prove");
    if (!waitFor("challenge") || !receive("receiveChallenge", asker, crossing)) {
        return stuck(QStringLiteral("no challenge came in"));
    }
    type("unlock", phrase_);
    if (!pressOpen("makeProof", "the challenge cannot be signed")) {
        return false;
    }
    if (!pressOpen("sendProof", "no proof was made")) {
        return false;
    }
    return showCodes(QStringLiteral("Ingrid Larsen"));
}

bool FlowDriver::makeKeyElsewhere(Stage& other, const record::PlannedKey& planned, Crossing crossing) {
    FlowDriver holder(other, workspace_, ports_);
    const QString name = QString::fromStdString(planned.holder);
    const auto recorded = [&](const char* kind) {
        const std::string step = std::string(kind) + ':' + planned.label;
        return QTest::qWaitFor([&] { return settled(step); }, 20000) ||
               stuck(QStringLiteral("%1 was not recorded").arg(QString::fromStdString(step)));
    };
    const auto failed = [&] {
        trouble_ += holder.trouble();
        return false;
    };
    if (!holder.makeOwnKey(planned) || !receive("receive", holder, crossing) || !recorded("key")) {
        return failed();
    }
    if (!readCard(planned) || !nameMedium(planned)) {
        return false;
    }
    for (const auto* proof : {"restore-test", "possession"}) {
        if (!waitOpen("sendChallenge")) {
            return stuck(QStringLiteral("no challenge can be sent"));
        }
        press("sendChallenge");
        if (!showCodes(name) || !holder.proveOwnKey(planned.label, *this, crossing)) {
            return failed();
        }
        press("done");
        if (!receive("receive", holder, crossing) || !recorded(proof)) {
            return failed();
        }
    }
    return seal(planned);
}

}  // namespace anchorite::test
