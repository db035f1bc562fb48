#include "stage.h"

#include <QAbstractButton>
#include <QFile>
#include <QTimer>

namespace anchorite::test {

namespace {

constexpr auto acmePublished = "1=2020-06-02 2=2021-05-19 3=2022-05-17 4=2023-05-26 5=2024-07-12";

}  // namespace

void Stage::answerFileDialog(const QString& path) {
    auto* looking = new QTimer(qApp);
    // Again as long as the dialog is there: while it still reads its folder, it may take no answer.
    QObject::connect(looking, &QTimer::timeout, looking, [looking, path, looks = 0, answered = false]() mutable {
        QWidget* dialog = QApplication::activeModalWidget();
        auto* edit = dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>();
        if (edit != nullptr) {
            answered = true;
            // The list of what is there already would take the Return for itself.
            edit->setCompleter(nullptr);
            edit->selectAll();
            QTest::keyClicks(edit, path);
            QTest::keyClick(edit, Qt::Key_Return);
        } else if (answered || ++looks == 40) {
            looking->deleteLater();
        }
    });
    looking->start(100);
}

bool Stage::enterReview(const QStringList& paths, const QString& at, const QString& published) {
    key(Qt::Key_4);
    if (!waitFor("at")) {
        return false;
    }
    find<QLineEdit>("at")->setText(at);
    find<QLineEdit>("published")->setText(published);
    window_.openReview(paths);
    const bool there = waitFor("matrix");
    settle();
    return there;
}

bool Stage::enterNothing() {
    const QString empty = folder_.filePath(QStringLiteral("nothing-here"));
    key(Qt::Key_4);
    const bool made = QDir().mkpath(empty) && waitFor("at");
    window_.openReview({empty});
    return made && QTest::qWaitFor([&] { return find<QAbstractButton>("review")->isEnabled(); }, 5000);
}

bool Stage::enterReport(bool taken) {
    if (!enterReview({acme()}, QStringLiteral("2026-11-21"), QLatin1String(acmePublished))) {
        return false;
    }
    passGuard();
    key(Qt::Key_E, Qt::AltModifier);
    if (!waitFor("reportPath")) {
        return false;
    }
    auto* path = find<QLineEdit>("reportPath");
    path->setText(folder_.filePath(QStringLiteral("review-of-acme.html")));
    if (taken) {
        QFile file(path->text());
        return file.open(QIODevice::WriteOnly) && file.write("mine") == 4;
    }
    return true;
}

bool Stage::enterRehearsal(bool whole) {
    key(Qt::Key_R);
    if (!waitFor("begin")) {
        return false;
    }
    passGuard();
    key(Qt::Key_B, Qt::AltModifier);
    if (!waitFor("next")) {
        return false;
    }
    passGuard();
    if (whole) {
        key(Qt::Key_A, Qt::AltModifier);
        return QTest::qWaitFor([&] { return find("open") != nullptr; }, 120000);
    }
    for (int step = 0; step < 3; ++step) {
        key(Qt::Key_N, Qt::AltModifier);
        QTest::qWait(150);
        if (!QTest::qWaitFor([&] { return find<QAbstractButton>("next")->isEnabled(); }, 30000)) {
            return false;
        }
    }
    return true;
}

bool Stage::enter(Scene scene) {
    const QString at = QStringLiteral("2026-11-21");
    const QString published = QLatin1String(acmePublished);
    switch (scene) {
        case Scene::home:
            return find("cardReview") != nullptr;
        case Scene::choose:
            key(Qt::Key_4);
            return waitFor("at");
        case Scene::chooseWrongTime: {
            key(Qt::Key_4);
            if (!waitFor("at")) {
                return false;
            }
            find<QLineEdit>("at")->setText(QStringLiteral("next Tuesday"));
            window_.openReview({acme()});
            settle();
            return find("at") != nullptr;
        }
        case Scene::chooseNothing:
            return enterNothing();
        case Scene::findings:
            return enterReview({acme()}, at, published);
        case Scene::findingsLong:
            return enterReview({longHistory()}, {}, {});
        case Scene::findingsLone:
            return enterReview({acme() + QStringLiteral("/6.root.json")}, at, {});
        case Scene::facts: {
            const bool there = enterReview({acme()}, at, published);
            key(Qt::Key_Return);
            return there;
        }
        case Scene::compare: {
            const bool there = enterReview({acme()}, at, published);
            passGuard();
            key(Qt::Key_BracketRight);
            key(Qt::Key_V, Qt::AltModifier);
            settleLong();
            return there && waitFor("changes");
        }
        case Scene::raw: {
            const bool there = enterReview({acme()}, at, published);
            key(Qt::Key_F4);
            settleLong();
            return there && waitFor("rawText");
        }
        case Scene::report:
            return enterReport(false);
        case Scene::reportSaved:
        case Scene::reportRefused: {
            const bool there = enterReport(scene == Scene::reportRefused);
            passGuard();
            key(Qt::Key_S, Qt::AltModifier);
            QTest::qWait(150);
            return there && QTest::qWaitFor([&] { return find<QAbstractButton>("save")->isEnabled(); }, 10000);
        }
        case Scene::rehearse:
            key(Qt::Key_R);
            return waitFor("rehearsalFolder");
        case Scene::rehearsalStep:
            return enterRehearsal(false);
        case Scene::rehearsalDone:
            return enterRehearsal(true);
        case Scene::help: {
            const bool there = enterReview({acme()}, at, published);
            key(Qt::Key_F1);
            return there;
        }
        case Scene::send:
        case Scene::sendFile:
        case Scene::sendRefused:
        case Scene::sendStick:
        case Scene::sendWritten:
            return enterSend(scene);
        case Scene::codeSingle:
        case Scene::codeAnimated:
        case Scene::codePaused:
        case Scene::codeDensity:
            return enterCode(scene);
        case Scene::receiveNoCamera:
        case Scene::receiveRunning:
        case Scene::receiveSwitch:
        case Scene::receiveDead:
        case Scene::receiveComplete:
        case Scene::receiveImages:
        case Scene::receiveStick:
        case Scene::receiveLamp:
            return enterReceive(scene);
        case Scene::emergencyEmpty:
        case Scene::emergencyPlan:
        case Scene::emergencyBroken:
        case Scene::emergencyDelegation:
        case Scene::emergencyStop:
        case Scene::emergencyCalls:
            return enterEmergency(scene);
        case Scene::signStart:
        case Scene::signReview:
        case Scene::signStop:
        case Scene::signReopen:
        case Scene::signWords:
        case Scene::signGate:
        case Scene::signNetwork:
        case Scene::signDone:
        case Scene::signRefuse:
            return enterSign(scene);
        case Scene::planEmpty:
        case Scene::planSample:
        case Scene::planFindings:
        case Scene::planScript:
            return enterPlan(scene);
        case Scene::keysNone:
        case Scene::keysList:
        case Scene::keysProve:
        case Scene::keysProven:
        case Scene::keysChange:
        case Scene::keysDestroy:
            return enterKeys(scene);
        case Scene::homeRows:
        case Scene::script:
        case Scene::scriptPart:
        case Scene::stepRollCall:
        case Scene::stepMachine:
        case Scene::stepClock:
        case Scene::stepPlanWords:
        case Scene::stepBagIn:
        case Scene::stepPredecessor:
        case Scene::stepSecondEncoder:
        case Scene::stepSignHead:
        case Scene::stepClients:
        case Scene::stepFinalWords:
        case Scene::stepRelease:
        case Scene::stepExport:
        case Scene::stepDestroy:
        case Scene::stepExceptions:
        case Scene::stepStatement:
        case Scene::stepNextDates:
        case Scene::stepTeardown:
        case Scene::stepLeftOut:
        case Scene::stepRefused:
        case Scene::generateStart:
        case Scene::generateNetwork:
        case Scene::generatePhrase:
        case Scene::generateCard:
        case Scene::generateWords:
        case Scene::generateMedium:
        case Scene::generateProve:
        case Scene::generateSeal:
        case Scene::generateTake:
        case Scene::generateTakeProof:
        case Scene::generateDone:
        case Scene::composeFirst:
        case Scene::composeChanges:
        case Scene::composeRefused:
        case Scene::collectNobody:
        case Scene::collectAsked:
        case Scene::collectPartly:
        case Scene::collectForeign:
        case Scene::collectFull:
        case Scene::transcriptOpen:
        case Scene::transcriptClosed:
        case Scene::drawer:
        case Scene::presenter:
        case Scene::rawCover:
        case Scene::paperCover:
            return enterCeremony(scene);
        case Scene::machine:
            key(Qt::Key_M);
            return waitFor("machineRows") && waitFor("programWords");
        case Scene::newKey:
        case Scene::newKeyPassphrase:
        case Scene::newKeyMade:
            return enterNewKey(scene);
        case Scene::settings:
        case Scene::settingsDamaged:
            return enterSettings(scene);
    }
    return false;
}

}  // namespace anchorite::test
