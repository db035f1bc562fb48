#include <QAbstractButton>
#include <QAbstractItemView>
#include <algorithm>

#include "crypto/words.h"
#include "played.h"
#include "stage.h"
#include "ui/memory/known_ceremonies.h"

namespace anchorite::test {

namespace {

struct Moment {
    Scene scene;
    Tale tale;
    const char* name;
};

/// Two watches that are an hour behind the machine.
constexpr auto wrongTime = "2026-11-21 13:00";

/// Which ceremony a scene shows, and how far it has come.
constexpr Moment moments[] = {{Scene::homeRows, Tale::next, Played::partlySigned},
                              {Scene::script, Tale::first, "bag-in:laptop"},
                              {Scene::scriptPart, Tale::next, Played::partlySigned},
                              {Scene::stepRollCall, Tale::first, "roll-call"},
                              {Scene::stepMachine, Tale::first, "machine"},
                              {Scene::stepClock, Tale::first, "clock"},
                              {Scene::stepPlanWords, Tale::first, "plan-words"},
                              {Scene::stepBagIn, Tale::first, "bag-in:laptop"},
                              {Scene::stepPredecessor, Tale::next, "predecessor"},
                              {Scene::stepSecondEncoder, Tale::first, "second-encoder"},
                              {Scene::stepSignHead, Tale::next, "sign-checkpoint"},
                              {Scene::stepClients, Tale::next, "clients"},
                              {Scene::stepFinalWords, Tale::next, "final-words"},
                              {Scene::stepRelease, Tale::next, "release"},
                              {Scene::stepExport, Tale::next, "export"},
                              {Scene::stepDestroy, Tale::next, "destroy:felix-root"},
                              {Scene::stepExceptions, Tale::next, "exceptions"},
                              {Scene::stepStatement, Tale::next, "statement:Hana Sato"},
                              {Scene::stepNextDates, Tale::next, "next-dates"},
                              {Scene::stepTeardown, Tale::next, "teardown"},
                              {Scene::stepLeftOut, Tale::first, "bag-in:laptop"},
                              {Scene::stepRefused, Tale::first, "clock"},
                              {Scene::generateStart, Tale::first, "dice:amara-root"},
                              {Scene::generateNetwork, Tale::first, "dice:amara-root"},
                              {Scene::generatePhrase, Tale::first, "key:dana-root"},
                              {Scene::generateCard, Tale::first, "key-words:amara-root"},
                              {Scene::generateWords, Tale::first, "key-words:amara-root"},
                              {Scene::generateMedium, Tale::first, "custody:amara-root"},
                              {Scene::generateProve, Tale::first, "restore-test:amara-root"},
                              {Scene::generateSeal, Tale::first, "bag-out:amara-root"},
                              {Scene::generateTake, Tale::first, "key:online-2026"},
                              {Scene::generateTakeProof, Tale::first, "possession:online-2026"},
                              {Scene::generateDone, Tale::first, "bag-out:amara-root"},
                              {Scene::composeFirst, Tale::first, "draft"},
                              {Scene::composeChanges, Tale::next, "draft"},
                              {Scene::composeRefused, Tale::next, "draft"},
                              {Scene::collectNobody, Tale::next, Played::nobodyAsked},
                              {Scene::collectAsked, Tale::next, Played::oneAsked},
                              {Scene::collectPartly, Tale::next, Played::partlySigned},
                              {Scene::collectForeign, Tale::next, Played::partlySigned},
                              {Scene::collectFull, Tale::next, Played::allSigned},
                              {Scene::transcriptOpen, Tale::next, "close"},
                              {Scene::transcriptClosed, Tale::first, Played::closed},
                              {Scene::drawer, Tale::next, Played::partlySigned},
                              {Scene::presenter, Tale::next, Played::partlySigned},
                              {Scene::rawCover, Tale::next, "draft"},
                              {Scene::paperCover, Tale::first, Played::closed}};

bool among(Scene scene, Scene first, Scene last) {
    return first <= scene && scene <= last;
}

}  // namespace

void Stage::remember(const QString& folder, const std::string& name) {
    const std::string list = ui::KnownCeremonies::pathIn(path(QStringLiteral("state")).toStdString());
    auto known = ui::KnownCeremonies::read(disk_, list).value();
    known.note(folder.toStdString(), name, clock_.time);
    known.write(disk_, list).value();
}

bool Stage::lookAtHomeAgain() {
    key(Qt::Key_4);
    if (!waitFor("at")) {
        return false;
    }
    key(Qt::Key_Escape);
    return waitFor("ceremonies");
}

bool Stage::openCeremony(Tale tale, const std::string& moment) {
    const QString folder = path(QStringLiteral("workspace"));
    if (!Played::copy(tale, moment, folder)) {
        return false;
    }
    remember(folder, "acme");
    if (!lookAtHomeAgain()) {
        return false;
    }
    find("ceremonies")->setFocus();
    key(Qt::Key_Return);
    // It goes on at the step that is next; one page up is the script.
    if (!QTest::qWaitFor([&] { return find("cardCeremony") == nullptr; }, 20000)) {
        return false;
    }
    settleLong();
    if (find("steps") == nullptr) {
        key(Qt::Key_Escape);
    }
    return waitFor("steps");
}

/// The page of the step that is next, or of the last one where there is none.
bool Stage::openStep() {
    passGuard();
    const bool open = find<QAbstractButton>("next") != nullptr;
    key(open ? Qt::Key_S : Qt::Key_T, Qt::AltModifier);
    const bool left = QTest::qWaitFor([&] { return find("steps") == nullptr; }, 20000);
    settleLong();
    return left;
}

bool Stage::enterHomeRows() {
    const QString first = path(QStringLiteral("acme-2025"));
    const QString next = path(QStringLiteral("acme-2026"));
    if (!Played::copy(Tale::first, Played::closed, first) || !Played::copy(Tale::next, Played::partlySigned, next)) {
        return false;
    }
    remember(path(QStringLiteral("gone")), "rehearsal-03");
    remember(first, "acme-first-root");
    remember(next, "acme-2026-11");
    return lookAtHomeAgain() && waitFor("resume");
}

bool Stage::enterCeremony(Scene scene) {
    const auto moment = std::ranges::find(moments, scene, &Moment::scene);
    if (scene == Scene::homeRows) {
        return enterHomeRows();
    }
    if (moment == std::end(moments) || !openCeremony(moment->tale, moment->name)) {
        return false;
    }
    if (among(scene, Scene::script, Scene::scriptPart)) {
        return true;
    }
    if (scene == Scene::drawer) {
        key(Qt::Key_F9);
        return QTest::qWaitFor(
            [&] {
                auto* list = find<QAbstractItemView>("transcriptList");
                return list != nullptr && list->model()->rowCount() > 0;
            },
            20000);
    }
    if (!openStep()) {
        return false;
    }
    return among(scene, Scene::generateStart, Scene::generateDone) ? enterGenerate(scene) : finishEntering(scene);
}

bool Stage::enterGenerate(Scene scene) {
    passGuard();
    if (scene == Scene::generatePhrase) {
        key(Qt::Key_W, Qt::AltModifier);
        settleLong();
        return waitFor("secretWords");
    }
    if (scene == Scene::generateNetwork) {
        plugCable();
        return waitFor("networkGate");
    }
    if (scene == Scene::generateWords) {
        key(Qt::Key_C, Qt::AltModifier);
        settleLong();
        return waitFor("readBack");
    }
    if (scene == Scene::generateDone) {
        for (const char* name : {"bagNumber", "bagAgain", "witness"}) {
            find(name)->setFocus();
            type(name == std::string_view("witness") ? QStringLiteral("HS") : QStringLiteral("AX-261103"));
        }
        key(Qt::Key_R, Qt::AltModifier);
        return waitFor("goOn");
    }
    return find("back") != nullptr;
}

bool Stage::finishEntering(Scene scene) {
    passGuard();
    if (scene == Scene::stepLeftOut) {
        find("leaveOut")->setFocus();
        key(Qt::Key_Space);
        return waitFor("exceptionText");
    }
    if (scene == Scene::stepRefused) {
        for (const char* name : {"value-watch1", "value-watch2", "witness"}) {
            find(name)->setFocus();
            type(name == std::string_view("witness") ? QStringLiteral("HS") : QLatin1String(wrongTime));
        }
        key(Qt::Key_S, Qt::AltModifier);
        return waitFor("exceptionText");
    }
    if (scene == Scene::composeRefused) {
        return takeDraft(put(QStringLiteral("root-draft.json"), QByteArray::fromStdString(Played::rootBefore())));
    }
    if (scene == Scene::collectForeign) {
        return explainForeign();
    }
    if (scene == Scene::presenter) {
        key(Qt::Key_F11);
        return waitFor("presenter");
    }
    if (scene == Scene::rawCover) {
        key(Qt::Key_F4);
        return waitFor("rawCover");
    }
    if (scene == Scene::paperCover) {
        key(Qt::Key_P, Qt::ControlModifier);
        return waitFor("paperCover");
    }
    return find("back") != nullptr || find("finish") != nullptr;
}

}  // namespace anchorite::test
