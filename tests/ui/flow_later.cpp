#include <QDir>

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

/// Each machine films what the other one shows.
bool FlowDriver::signElsewhere(Stage& other, const std::string& person) {
    const QString name = QString::fromStdString(person);
    const QString key = name.section(QLatin1Char(' '), 0, 0).toLower() + QStringLiteral("-root.key");
    for (const auto* ending : {"", ".pin"}) {
        const QString file = key + QLatin1String(ending);
        if (!QFileInfo::exists(other.path(file))) {
            QFile::copy(keysFrom_ + QStringLiteral("/keys/") + file, other.path(file));
        }
    }
    FlowDriver holder(other, workspace_, ports_);
    const auto failed = [&] {
        trouble_ += holder.trouble();
        return false;
    };
    if (!chooseHolder(person)) {
        return false;
    }
    press("sendRequest");
    if (!showCodes(name)) {
        return false;
    }
    {
        const FilmedWindow filmed(stage_.window());
        other.key(Qt::Key_2);
        if (!holder.waitOpen("receiveRequest")) {
            return stuck(QStringLiteral("%1 cannot receive").arg(name));
        }
        holder.press("receiveRequest");
        if (!holder.receiveByCamera()) {
            return failed();
        }
    }
    if (!holder.waitOpen("reviewRequest")) {
        return stuck(QStringLiteral("%1 cannot review").arg(name));
    }
    holder.press("reviewRequest");
    if (!holder.signRequest()) {
        return failed();
    }
    holder.press("send");
    if (!holder.showCodes(QStringLiteral("Ingrid Larsen"))) {
        return failed();
    }
    press("done");
    if (!waitOpen("receiveResponse")) {
        return stuck(QStringLiteral("no response can come"));
    }
    const FilmedWindow filmed(other.window());
    press("receiveResponse");
    return receiveByCamera() && (QTest::qWaitFor([&] { return settled("sign:" + person); }, 20000) ||
                                 stuck(QStringLiteral("the signature of %1 did not arrive").arg(name)));
}

}  // namespace anchorite::test
