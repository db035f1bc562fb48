#include <QDir>
#include <optional>

#include "filmed_window.h"
#include "flow_driver.h"

namespace anchorite::test {

namespace {

QString published(const QString& workspace, int version) {
    return QStringLiteral("%1-published/%2.root.json").arg(workspace).arg(version);
}

}  // namespace

void FlowDriver::comeAfter(const QStringList& workspaces) {
    keysFrom_ = workspaces.first();
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
    if (!waitOpen("next")) {
        return stuck(QStringLiteral("no ceremony can follow"));
    }
    press("next");
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
    if (!waitOpen("start")) {
        return stuck(QStringLiteral("no plan is offered"));
    }
    press("start");
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

}  // namespace anchorite::test
