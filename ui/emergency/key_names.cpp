#include "ui/emergency/key_names.h"

#include <QObject>

#include "ceremony/rotation/diff.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

constexpr int longestName = 32;

QString shortened(const metadata::KeyId& keyid) {
    return plain(keyid.shortForm());
}

}  // namespace

QString KeyNames::person(const metadata::KeyId& keyid) const {
    const auto holder = published_.holders.find(keyid);
    if (holder != published_.holders.end() && !holder->second.empty()) {
        return fitted(plain(holder->second), longestName);
    }
    return root().key(keyid) == nullptr ? QString() : fitted(plain(rotation::claimedName(root(), keyid)), longestName);
}

bool KeyNames::claimed(const metadata::KeyId& keyid) const {
    return !published_.holders.contains(keyid) && !person(keyid).isEmpty();
}

QString KeyNames::brief(const metadata::KeyId& keyid, metadata::RoleName role) const {
    const QString name = person(keyid);
    if (name.isEmpty()) {
        return shortened(keyid);
    }
    for (const auto& other : root().role(role).keyids) {
        if (other != keyid && person(other) == name) {
            return whole(keyid);
        }
    }
    return name;
}

QString KeyNames::whole(const metadata::KeyId& keyid) const {
    const QString name = person(keyid);
    return name.isEmpty() ? shortened(keyid) : QStringLiteral("%1 %2").arg(name, shortened(keyid));
}

QString KeyNames::whole(const rotation::Signatory& signatory) const {
    if (signatory.slot) {
        return plain(signatory.name);
    }
    const QString name = person(metadata::KeyId(signatory.name));
    return name.isEmpty() ? shortened(metadata::KeyId(signatory.name)) : name;
}

QString KeyNames::whole(const rotation::KeyFate& fate) const {
    return whole(fate.keyids.front());
}

QString roleWord(metadata::RoleName role) {
    switch (role) {
        case metadata::RoleName::root:
            return QObject::tr("Root");
        case metadata::RoleName::targets:
            return QObject::tr("Targets");
        case metadata::RoleName::snapshot:
            return QObject::tr("Snapshot");
        case metadata::RoleName::timestamp:
            return QObject::tr("Timestamp");
        case metadata::RoleName::mirrors:
            return QObject::tr("Mirrors");
    }
    return {};
}

QString joined(const QStringList& items) {
    if (items.size() < 2) {
        return items.join(QString());
    }
    return QObject::tr("%1 and %2").arg(items.sliced(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

}  // namespace anchorite::ui
