#include "ui/emergency/plan_words.h"

#include <algorithm>

#include "ui/core/core_words.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

using metadata::RoleName;
using rotation::InBand;
using rotation::Incident;
using Line = PlanWords::Line;

constexpr int mostNames = 8;
constexpr int mostFates = 3;

QString number(std::int64_t value) {
    return QString::number(value);
}

QString titleOf(const Incident& incident) {
    if (incident.inBand == InBand::no) {
        return QObject::tr("No next root can end this.");
    }
    if (!incident.recovery) {
        return incident.rows.empty() ? QObject::tr("Nothing is to be done.") : QObject::tr("No new root is needed.");
    }
    const QString root = number(incident.recovery->version());
    return incident.inBand == InBand::yes ? QObject::tr("Make root %1. Clients can follow.").arg(root)
                                          : QObject::tr("Make root %1 at once. It is a race.").arg(root);
}

/// "Felix Braun's root key" as "the root key of Felix Braun"; many keys as a number.
QString leavingOf(const Incident& incident, RoleName role, const KeyNames& names) {
    QStringList keys;
    for (const auto& gone : incident.recovery->departures()) {
        if (gone.role == role) {
            keys << names.brief(gone.keyid, role);
        }
    }
    const auto all = names.root().role(role).keyids.size();
    const QString word = roleWord(role).toLower();
    if (keys.isEmpty()) {
        return {};
    }
    if (all == 1) {
        return QObject::tr("the %1 key").arg(word);
    }
    if (keys.size() > 2) {
        return std::cmp_equal(keys.size(), all) ? QObject::tr("all %1 %2 keys").arg(keys.size()).arg(word)
                                                : QObject::tr("%1 of %2 %3 keys").arg(keys.size()).arg(all).arg(word);
    }
    return QObject::tr("the %1 key of %2").arg(word, joined(keys));
}

QStringList rootSteps(const Incident& incident, const KeyNames& names) {
    const auto& recovery = *incident.recovery;
    QStringList leaving;
    for (const RoleName role : {RoleName::root, RoleName::targets, RoleName::snapshot, RoleName::timestamp}) {
        leaving << leavingOf(incident, role, names);
    }
    leaving.removeAll(QString());
    QStringList steps;
    const QString root = number(recovery.version());
    const auto& rootRole = names.root().role(RoleName::root);
    const QString kept =
        QObject::tr("Keep %1 of %2.").arg(rootRole.threshold.number()).arg(qsizetype(rootRole.keyids.size()));
    steps << (leaving.isEmpty() ? QObject::tr("Keep all keys. Only the expiry changes.")
                                : QObject::tr("Replace %1. %2").arg(joined(leaving), kept));
    steps << (incident.newSide ? QObject::tr("%1 old and %2 new holders sign root %3.")
                                     .arg(incident.oldSide.needed)
                                     .arg(incident.newSide->needed)
                                     .arg(root)
                               : QObject::tr("%1 holders sign root %2.").arg(incident.oldSide.needed).arg(root));
    steps << (recovery.renewsOnline() ? QObject::tr("Publish root %1, then timestamp and snapshot.").arg(root)
                                      : QObject::tr("Publish root %1, then a timestamp.").arg(root));
    return steps;
}

QStringList stepsOf(const Incident& incident, const KeyNames& names) {
    QStringList steps;
    if (incident.recovery) {
        steps = rootSteps(incident, names);
    }
    const bool below = std::ranges::any_of(
        incident.roles, [](const auto& count) { return count.role != RoleName::root && count.stolen > 0; });
    if (incident.recovery && below) {
        steps << QObject::tr("Compare all targets with your own digests.");
    }
    if (!incident.recovery) {
        for (const auto& row : incident.rows) {
            steps << coreSentence(row.todo);
        }
    }
    if (incident.inBand != InBand::yes && !incident.publication.empty()) {
        steps << (incident.recovery ? QObject::tr("At the same time set up a new trust anchor by other ways.")
                                    : coreSentence(incident.publication.front()));
    }
    return steps;
}

/// Clean keys first; those in doubt only where they must sign.
Line neededOf(const Incident& incident, const KeyNames& names) {
    const auto& side = incident.oldSide;
    QStringList clean;
    QStringList doubtful;
    for (const auto& one : side.able) {
        (one.suspect ? doubtful : clean) << names.whole(one);
    }
    if (!side.reachable()) {
        return {Sign::block, QObject::tr("%1 of %2 needed can sign:").arg(side.able.size()).arg(side.needed),
                clean.isEmpty() && doubtful.isEmpty() ? QObject::tr("nobody.") : joined(clean + doubtful)};
    }
    if (clean.size() < side.needed) {
        for (const QString& name : doubtful) {
            clean << QObject::tr("%1 (in doubt)").arg(name);
        }
    }
    const auto all = clean.size();
    QStringList shown = clean.sliced(0, std::min<qsizetype>(all, mostNames));
    if (all > shown.size()) {
        shown << QObject::tr("%1 more").arg(all - shown.size());
    }
    return {Sign::waiting, QObject::tr("You need %1 of these %2:").arg(side.needed).arg(all),
            joined(shown) + QLatin1Char('.')};
}

/// Names of the keys that `fits`, at most a few of them.
template <class Fits>
QString namesOf(const Incident& incident, const KeyNames& names, Fits fits) {
    QStringList found;
    for (const auto& key : incident.keys) {
        if (fits(key)) {
            found << names.whole(key);
        }
    }
    const auto all = found.size();
    if (all > mostFates) {
        found = found.sliced(0, mostFates) << QObject::tr("%1 more").arg(all - mostFates);
    }
    return joined(found);
}

/// What becomes of old keys, shortly; the printed plan has it key by key.
void addFates(const Incident& incident, const KeyNames& names, QList<Line>& lines) {
    const auto ofRoot = [](const rotation::KeyFate& key) { return std::ranges::count(key.roles, RoleName::root) > 0; };
    const QString kept = namesOf(incident, names, [&](const auto& key) { return key.suspect && ofRoot(key); });
    const QString lost = namesOf(incident, names, [](const auto& key) { return key.lost; });
    if (!kept.isEmpty() && incident.recovery) {
        lines << Line{
            Sign::info, QObject::tr("Keep sealed the old key of %1").arg(kept),
            QObject::tr("until all clients have root %1; destroy it only then.").arg(incident.recovery->version())};
    } else if (!kept.isEmpty()) {
        lines << Line{Sign::info, QObject::tr("Keep sealed: %1", "keys").arg(kept),
                      QObject::tr("as long as no next root is possible.")};
    }
    if (!lost.isEmpty()) {
        lines << Line{Sign::info, QObject::tr("Lost: %1.", "keys").arg(lost),
                      incident.recovery ? QObject::tr("What turns up is treated as stolen, and destroyed.")
                                        : QObject::tr("Look for shares and backups first.")};
    }
}

QList<Line> linesOf(const Incident& incident, const KeyNames& names) {
    QList<Line> lines;
    if (incident.recovery || incident.inBand == InBand::no) {
        lines << neededOf(incident, names);
    }
    for (const auto& follower : incident.followers) {
        const bool good = incident.inBand == InBand::yes;
        lines << Line{good ? Sign::verified : Sign::block, {}, coreSentence(follower)};
    }
    for (const auto& row : incident.rows) {
        if (!row.incurable.empty()) {
            lines << Line{Sign::high, QObject::tr("You cannot cure:"), coreWords(row.incurable) + QLatin1Char('.')};
            break;
        }
    }
    addFates(incident, names, lines);
    for (const auto& note : incident.notes) {
        lines << Line{Sign::info, {}, coreSentence(note)};
    }
    return lines;
}

}  // namespace

PlanWords planWords(const Incident& incident, const KeyNames& names) {
    return {titleOf(incident), stepsOf(incident, names), linesOf(incident, names)};
}

StopWords stopWords(const Incident& incident) {
    const bool race = incident.inBand == InBand::race;
    const auto worst = incident.rows.empty() ? rotation::IncidentRow{} : incident.rows.front();
    return {race ? QObject::tr("No root is safe from whoever holds these keys")
                 : QObject::tr("No next root can be made that clients would take"),
            coreSentence(worst.meaning) +
                (worst.attacker.empty()
                     ? QString()
                     : QLatin1Char(' ') + QObject::tr("An attacker can do: %1.").arg(coreWords(worst.attacker))),
            QObject::tr("Answering has changed nothing. No key was opened, and no root was made."),
            coreSentence(worst.todo), race ? QStringLiteral("incident.race") : QStringLiteral("incident.no-way")};
}

}  // namespace anchorite::ui
