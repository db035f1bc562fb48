#include <QAbstractButton>

#include "stage.h"

namespace anchorite::test {

transfer::MachinePlaces Stage::machinePlaces() {
    const std::pair<const char*, const char*> attributes[] = {
        {"net/lo/type", "772"},          {"net/lo/operstate", "unknown"},   {"net/eth0/type", "1"},
        {"net/eth0/operstate", "down"},  {"net/eth0/device/vendor", "0x8"}, {"rfkill/rfkill0/name", "phy0"},
        {"rfkill/rfkill0/type", "wlan"}, {"rfkill/rfkill0/soft", "1"},      {"usb/1-2/manufacturer", "Cherry"},
        {"usb/1-2/product", "Keyboard"}, {"swaps", "Filename Type"},        {"program", "a program"}};
    for (const auto& [name, value] : attributes) {
        put(QStringLiteral("kernel/") + QLatin1String(name), QByteArray(value) + "\n");
    }
    const auto at = [this](const char* name) {
        return path(QStringLiteral("kernel/") + QLatin1String(name)).toStdString();
    };
    return {at("net"), at("rfkill"), at("usb"), at("swaps"), at("program")};
}

void Stage::plugCable() {
    (void)put(QStringLiteral("kernel/net/eth0/operstate"), "up\n");
}

void Stage::pullCable() {
    (void)put(QStringLiteral("kernel/net/eth0/operstate"), "down\n");
}

bool Stage::enterNewKey(Scene scene) {
    key(Qt::Key_K);
    if (!waitFor("makeKey")) {
        return false;
    }
    find("makeKey")->setFocus();
    key(Qt::Key_Space);
    if (!waitFor("holder") || scene == Scene::newKey) {
        return find("holder") != nullptr;
    }
    find("rehearsalKey")->setFocus();
    key(Qt::Key_Space);
    find("holder")->setFocus();
    type(QStringLiteral("Dana Ito"));
    passGuard();
    key(Qt::Key_G, Qt::AltModifier);
    settleLong();
    if (!waitFor("passphrase") || scene == Scene::newKeyPassphrase) {
        return find("passphrase") != nullptr;
    }
    for (const auto* field : {"passphrase", "passphraseAgain"}) {
        find(field)->setFocus();
        type(QStringLiteral("a rehearsal has no secret"));
    }
    find("holderName")->setFocus();
    type(QStringLiteral("dana ito"));
    passGuard();
    key(Qt::Key_G, Qt::AltModifier);
    return waitFor("keyWords");
}

}  // namespace anchorite::test
