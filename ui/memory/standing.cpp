#include "ui/memory/standing.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "ceremony/record/exchange/people_needed.h"
#include "ceremony/rotation/rulers.h"
#include "ui/core/core_words.h"
#include "ui/text.h"

namespace anchorite::ui {

using record::Ceremony;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CeremonyStanding)
};

QString ruler(const metadata::VerificationReport& report, const QString& pattern) {
    return pattern.arg(report.version.number()).arg(report.have()).arg(report.needed);
}

/// While signatures are collected: who is waited for, and both counts.
QString collecting(const Ceremony& ceremony, const metadata::SignedRoot& document) {
    const auto before = ceremony.predecessor();
    const metadata::Root* trusted = before ? &before->root() : nullptr;
    const auto rulers = rotation::rulersOf(document, trusted);
    QStringList counts;
    if (rulers.old) {
        counts << ruler(*rulers.old, Words::tr("Old root %1: %2 of %3"));
    }
    counts << ruler(rulers.own, rulers.old ? Words::tr("new root %1: %2 of %3") : Words::tr("Root %1: %2 of %3"));
    QStringList people;
    const auto sets = record::smallestPeople(rulers, document.root(), trusted, ceremony.custodians());
    if (!sets.empty()) {
        for (const std::string& name : sets.front()) {
            people << plain(name);
        }
    }
    const QString waiting =
        people.isEmpty() ? QString() : Words::tr("Waiting for %1. ").arg(people.join(QStringLiteral(", ")));
    return waiting + counts.join(QStringLiteral(", "));
}

QString sentenceFor(const Ceremony& ceremony) {
    const bool released = ceremony.state().isSettled("release");
    const auto document = ceremony.document();
    if (ceremony.state().closed) {
        if (ceremony.plan().rehearsal) {
            return Words::tr("Closed");
        }
        return released && document ? Words::tr("Closed. Root %1 published").arg(document->version().number())
                                    : Words::tr("Closed. No root was published");
    }
    if (document && !ceremony.state().isSettled("complete")) {
        return collecting(ceremony, *document);
    }
    const auto next = ceremony.next();
    return next.empty() ? Words::tr("No step can be done now")
                        : Words::tr("Next: %1").arg(coreWords(next.front().step.title));
}

UtcTime lastTime(const Ceremony& ceremony, UtcTime otherwise) {
    UtcTime last = UtcTime::fromUnixSeconds(0);
    for (const auto& [id, mark] : ceremony.state().steps) {
        last = std::max(last, mark.time);
    }
    for (const auto& signature : ceremony.state().signatures) {
        last = std::max(last, signature.time);
    }
    return last.unixSeconds() == 0 ? otherwise : last;
}

}  // namespace

CeremonyStanding standingBefore(const KnownCeremonies::Entry& entry) {
    return {.folder = QFile::decodeName(entry.folder.c_str()),
            .name = plain(entry.name),
            .sign = Sign::none,
            .sentence = Words::tr("Reading its record"),
            .last = entry.seen,
            .unfinished = false,
            .rehearsal = false,
            .step = 0,
            .steps = 0};
}

CeremonyStanding standingOf(const record::Ports& ports, const KnownCeremonies::Entry& entry) {
    CeremonyStanding standing = standingBefore(entry);
    if (!ports.disk.isFolder(entry.folder)) {
        standing.sentence = Words::tr("The folder is not there now");
        return standing;
    }
    const auto ceremony = Ceremony::openForReading(ports, entry.folder);
    if (!ceremony) {
        const bool newer = ceremony.error().code.ends_with(".newer");
        standing.sign = newer ? Sign::none : Sign::invalid;
        standing.sentence = newer ? Words::tr("Made by a later version of this program")
                                  : Words::tr("Damaged, or not one: %1").arg(plain(ceremony.error().code));
        return standing;
    }
    const bool closed = ceremony->state().closed;
    standing.name = plain(ceremony->plan().name);
    standing.sign = closed ? Sign::verified : Sign::waiting;
    standing.rehearsal = ceremony->plan().rehearsal;
    standing.sentence = sentenceFor(*ceremony);
    standing.last = lastTime(*ceremony, entry.seen);
    standing.unfinished = !closed;
    const auto steps = ceremony->steps();
    standing.steps = static_cast<qsizetype>(steps.size());
    standing.step = 1 + std::ranges::count_if(steps, [&](const record::StepView& view) {
                        return ceremony->state().isSettled(view.step.id());
                    });
    return standing;
}

}  // namespace anchorite::ui
