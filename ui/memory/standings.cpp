#include "ui/memory/standings.h"

#include <QDir>
#include <algorithm>

#include "ui/frame/apart.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

/// As many as may hang on missing media at once.
constexpr int foldersAtOnce = 8;

using Listed = Result<KnownCeremonies::Reading>;

std::string listPath(const Surroundings& surroundings) {
    return KnownCeremonies::pathIn(pathBytes(surroundings.state));
}

Error keptAside(const std::string& path) {
    return {"memory.malformed", "the list of ceremonies was not readable and is kept as " + path};
}

}  // namespace

Standings::Standings(const Surroundings& surroundings, QObject* parent) : QObject(parent), surroundings_(surroundings) {
    folders_.setMaxThreadCount(foldersAtOnce);
}

Standings::~Standings() = default;

void Standings::look() {
    const auto work = [disk = &surroundings_.disk, path = listPath(surroundings_), now = surroundings_.now()](
                          const std::stop_token&) { return KnownCeremonies::readOrPutAside(*disk, path, now); };
    listing_ = apart<Listed>(this, work, [this](const Listed& listed) {
        if (!listed) {
            emit troubled(listed.error());
            return;
        }
        if (!listed->putAside.empty()) {
            emit troubled(keptAside(listed->putAside));
        }
        take(listed->known);
    });
}

void Standings::take(const KnownCeremonies& known) {
    QList<CeremonyStanding> all;
    for (const auto& entry : known.entries()) {
        const auto unread = standingBefore(entry);
        const auto before = std::ranges::find(all_, unread.folder, &CeremonyStanding::folder);
        all << (before == all_.end() ? unread : *before);
    }
    all_ = all;
    emit changed();
    for (const auto& entry : known.entries()) {
        read(entry);
    }
}

void Standings::read(const KnownCeremonies::Entry& entry) {
    if (!reading_.insert(entry.folder).second) {
        return;
    }
    folders_.start([this, entry, ports = surroundings_.ports()] {
        const auto standing = std::make_shared<CeremonyStanding>(standingOf(ports, entry));
        QMetaObject::invokeMethod(
            this,
            [this, standing, folder = entry.folder] {
                reading_.erase(folder);
                put(*standing);
            },
            Qt::QueuedConnection);
    });
}

void Standings::put(const CeremonyStanding& standing) {
    const auto place = std::ranges::find(all_, standing.folder, &CeremonyStanding::folder);
    if (place != all_.end()) {
        *place = standing;
        emit changed();
    }
}

void Standings::note(const QString& folder, const QString& name) {
    const auto work = [disk = &surroundings_.disk, path = listPath(surroundings_),
                       where = pathBytes(QDir(folder).absolutePath()), what = name.toStdString(),
                       now = surroundings_.now()](const std::stop_token&) -> Listed {
        auto reading = TRY(KnownCeremonies::readOrPutAside(*disk, path, now));
        reading.known.note(where, what, now);
        TRY(reading.known.write(*disk, path));
        return reading;
    };
    noting_ = apart<Listed>(this, work, [this](const Listed& noted) {
        if (!noted) {
            emit troubled(noted.error());
        } else if (!noted->putAside.empty()) {
            emit troubled(keptAside(noted->putAside));
        }
    });
}

}  // namespace anchorite::ui
