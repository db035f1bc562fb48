#include <QDir>
#include <QFile>

#include "stage.h"

namespace anchorite::test {

bool Stage::enterSettings(Scene scene) {
    if (scene == Scene::settingsDamaged) {
        QFile file(path(QStringLiteral("settings/settings.json")));
        if (!QDir().mkpath(path(QStringLiteral("settings"))) || !file.open(QIODevice::WriteOnly) ||
            file.write("{\"settings\": 1, \"gates\": \"off\"}\n") < 0) {
            return false;
        }
    }
    key(Qt::Key_S);
    const bool there = waitFor("theme0");
    settleLong();
    return there;
}

}  // namespace anchorite::test
