#include <QAbstractButton>
#include <QDir>
#include <QFile>

#include "seen.h"
#include "stage.h"

namespace anchorite::test {

namespace {

constexpr auto planText = R"({
  "anchorite-plan": 1, "name": "acme-2023-05", "type": "renewal", "repository": "Acme updates", "dialect": "tuf",
  "rehearsal": false, "expires": "2024-06-01T00:00:00Z",
  "thresholds": {"root": 3, "targets": 2, "snapshot": 1, "timestamp": 1},
  "predecessor": {"version": 3, "digest": "81c25083cd386aa0e077f01bf958815b844b4d3beea2c052cb493d04fa89cb35"},
  "people": [
    {"name": "Ingrid Larsen", "initials": "IL", "duties": ["administrator"], "contact": "+47 21 00 00 11"},
    {"name": "Dana Ito", "initials": "DI", "duties": ["key-holder"], "contact": "+81 6 0000 0013"},
    {"name": "Felix Braun", "initials": "FB", "duties": ["key-holder"]},
    {"name": "Amara Osei", "initials": "AO", "duties": ["key-holder"]},
    {"name": "Ravi Nair", "initials": "RN", "duties": ["key-holder"]},
    {"name": "Omar Haddad", "initials": "OH", "duties": ["online-operator"]}
  ],
  "keys": [
    {"label": "dana-root", "holder": "Dana Ito", "roles": ["root"], "type": "ed25519", "part": "kept",
     "keyid": "d7375516f4749b2da363a013cf57c137a69fbe7ff80afc42798a7293d493e137"},
    {"label": "felix-root", "holder": "Felix Braun", "roles": ["root"], "type": "ed25519", "part": "kept",
     "keyid": "7e8099216b16a36e71ecc987b48fb402354b2b4fe56335d67f01ddf63f03fa6a"},
    {"label": "amara-root", "holder": "Amara Osei", "roles": ["root"], "type": "ed25519", "part": "kept",
     "keyid": "3c401a26275139794b80d0ed60a208936791eb6702a9065a04c57f69cfc5b543"},
    {"label": "ravi-root", "holder": "Ravi Nair", "roles": ["root"], "type": "ed25519", "part": "kept",
     "keyid": "7bf92aea8d92f715968933aa9512735a42f93dfb0119c4fd3a7791444de0c825"},
    {"label": "targets-1", "holder": "Dana Ito", "roles": ["targets"], "type": "ed25519", "part": "kept",
     "keyid": "20bf0d66c9c133039105d68cf2c34c0e9d5d91c185cfd90de350843b9b8328f7"},
    {"label": "targets-2", "holder": "Dana Ito", "roles": ["targets"], "type": "ed25519", "part": "kept",
     "keyid": "0cd1ce6acda572bb8c26e336bbd0d024b09a59f196fbd1ffe3780e682aaed787"},
    {"label": "targets-3", "holder": "Dana Ito", "roles": ["targets"], "type": "ed25519", "part": "kept",
     "keyid": "34f0fd875e129ea3a701da63e1c733111e4917fad711acda0d36e365d4dff45c"},
    {"label": "online", "holder": "Omar Haddad", "roles": ["snapshot", "timestamp"], "type": "ed25519", "part": "kept",
     "keyid": "d9580eb172d3a8b9ec1d2e418bc74ee8ef7f36ff6b062ac256ef03ffeb56142e", "online": true}
  ]
}
)";

}  // namespace

/// Roots 1 to 4 of acme, which follow each other, and the plan of the ceremony before.
QString Stage::incidentFolder() {
    const QString folder = path(QStringLiteral("acme-incident"));
    QDir().mkpath(folder);
    for (int version = 1; version <= 4; ++version) {
        const QString name = QStringLiteral("/%1.root.json").arg(version);
        QFile::copy(acme() + name, folder + name);
    }
    QFile plan(folder + QStringLiteral("/plan.json"));
    if (!plan.exists() && plan.open(QIODevice::WriteOnly)) {
        plan.write(planText);
    }
    return folder;
}

bool Stage::openEmergency(const QString& roots) {
    window_.openEmergency({roots});
    return waitFor("stolenRoot") && QTest::qWaitFor([&] { return isOpen(window_, "stolenRoot"); }, 20000);
}

bool Stage::enterEmergency(Scene scene) {
    if (scene == Scene::emergencyEmpty) {
        window_.openEmergency({});
        return waitFor("rootsFolder");
    }
    if (!openEmergency(scene == Scene::emergencyBroken ? acme() : incidentFolder())) {
        return false;
    }
    find("stolenRoot")->setFocus();
    key(Qt::Key_1);
    if (scene == Scene::emergencyDelegation) {
        key(Qt::Key_5);
        return waitFor("delegationName");
    }
    if (scene == Scene::emergencyStop) {
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
    } else {
        find("stolenRootKey3")->setFocus();
        key(Qt::Key_Space);
        find("stolenRoot")->setFocus();
        key(Qt::Key_4);
    }
    find("lostNone")->setFocus();
    key(Qt::Key_1);
    key(Qt::Key_U);
    if (!QTest::qWaitFor([&] { return isOpen(window_, "start"); }, 20000)) {
        return false;
    }
    passGuard();
    if (scene == Scene::emergencyStop) {
        key(Qt::Key_S, Qt::AltModifier);
        return waitFor("stopSteps");
    }
    if (scene == Scene::emergencyCalls) {
        key(Qt::Key_C, Qt::AltModifier);
        return waitFor("callList");
    }
    return true;
}

}  // namespace anchorite::test
