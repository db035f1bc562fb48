#include "ui/collect/gathering_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gathering)
};

constexpr std::size_t setsNamed = 3;

QString groupWords(const Gathering& all, const std::vector<std::string>& people) {
    QStringList names;
    for (const auto& person : people) {
        names << nameOf(all, person);
    }
    const QString last = names.takeLast();
    return names.isEmpty()
               ? last
               : QCoreApplication::translate("Gathering", "%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// "A, B or C", and how many other ways there are.
QString waysOf(const Gathering& all) {
    QStringList ways;
    for (std::size_t i = 0; i < all.smallest.size() && i < setsNamed; ++i) {
        ways << groupWords(all, all.smallest[i]);
    }
    const QString last = ways.takeLast();
    const QString named = ways.isEmpty() ? last : ways.join(QStringLiteral(", ")) + Words::tr(" or ") + last;
    const auto more = static_cast<qsizetype>(all.smallest.size()) - static_cast<qsizetype>(setsNamed);
    return more > 0 ? Words::tr("%1, or in %2 other ways").arg(named, QString::number(more)) : named;
}

}  // namespace

QString nameOf(const Gathering& all, const std::string& person) {
    const auto* line = all.holder(person);
    return rowName(line == nullptr ? person : line->name);
}

Sign signOf(HolderMark standing) {
    switch (standing) {
        case HolderMark::valid:
            return Sign::verified;
        case HolderMark::some:
        case HolderMark::notYet:
            return Sign::waiting;
        case HolderMark::noKey:
            return Sign::none;
        case HolderMark::otherRoot:
        case HolderMark::invalid:
            return Sign::invalid;
        case HolderMark::refused:
            return Sign::cannotCount;
    }
    return Sign::none;
}

QString wordsOf(HolderMark standing) {
    switch (standing) {
        case HolderMark::valid:
            return Words::tr("valid");
        case HolderMark::some:
            return Words::tr("in part");
        case HolderMark::notYet:
            return Words::tr("not yet");
        case HolderMark::noKey:
            return Words::tr("no key");
        case HolderMark::otherRoot:
            return Words::tr("other root");
        case HolderMark::invalid:
            return Words::tr("invalid");
        case HolderMark::refused:
            return Words::tr("refused");
    }
    return {};
}

QString howItCame(const HolderLine& line) {
    if (line.stands(HolderMark::refused)) {
        return Words::tr("A refusal came");
    }
    if (line.transport == "signed here") {
        return Words::tr("Signed here");
    }
    if (line.transport == "parcel") {
        return Words::tr("Response file");
    }
    if (line.transport == "file") {
        return Words::tr("File");
    }
    if (!line.transport.empty()) {
        return rowName(line.transport);
    }
    if (line.excused) {
        return Words::tr("Excused, by an exception");
    }
    if (!line.requested.empty()) {
        return Words::tr("Request made");
    }
    return line.leaves ? Words::tr("Not asked: the key leaves root") : Words::tr("Not asked yet");
}

HolderAct actFor(const HolderLine& line) {
    if (!line.sentences.empty()) {
        return HolderAct::why;
    }
    if (!line.lacks()) {
        return HolderAct::none;
    }
    if (!line.remote) {
        return HolderAct::signHere;
    }
    return line.requested.empty() ? HolderAct::ask : HolderAct::sendAgain;
}

QString wordsOf(HolderAct act) {
    switch (act) {
        case HolderAct::none:
            return {};
        case HolderAct::ask:
            return Words::tr("Ask");
        case HolderAct::sendAgain:
            return Words::tr("Send again");
        case HolderAct::signHere:
            return Words::tr("Sign here");
        case HolderAct::why:
            return Words::tr("Why?");
    }
    return {};
}

Ruler::Reading readingOf(const Gathering& all, const Count& count, bool old) {
    Ruler::Reading reading;
    reading.title = (old ? Words::tr("Old root %1") : Words::tr("New root %1")).arg(count.version);
    for (const auto& person : count.signers) {
        reading.signers << nameOf(all, person);
    }
    reading.need = static_cast<int>(std::clamp<std::int64_t>(count.need, 1, 1024));
    if (count.met()) {
        return reading;
    }
    QStringList missing;
    for (const auto& person : count.missing) {
        missing << nameOf(all, person);
    }
    std::ranges::sort(missing);
    reading.missing = missing.join(QStringLiteral(", "));
    const auto lacks = count.need - count.have;
    reading.missingTitle = missing.size() > lacks ? Words::tr("Missing any %1 of").arg(lacks) : Words::tr("Missing");
    return reading;
}

QString sentenceOf(const Gathering& all) {
    if (all.complete()) {
        return all.old ? Words::tr("Both roots agree.")
                       : Words::tr("Root %1 has the signatures it needs.").arg(all.own.version);
    }
    if (!all.possible) {
        return Words::tr("The keys that are left cannot complete this. Nothing is lost; the plan must change.");
    }
    if (all.smallest.empty()) {
        return Words::tr("More signatures are needed: %1.").arg(lackingOf(all));
    }
    const QString what = all.old && !all.old->met() && !all.own.met() ? Words::tr("both")
                         : all.own.met()                              ? Words::tr("root %1").arg(all.old->version)
                                                                      : Words::tr("root %1").arg(all.own.version);
    if (all.smallest.front().size() == 1) {
        return Words::tr("One signature by %1 completes %2.").arg(waysOf(all), what);
    }
    if (all.smallest.size() > setsNamed) {
        return Words::tr("%1 signatures complete %2, for example those of %3.")
            .arg(all.smallest.front().size())
            .arg(what, groupWords(all, all.smallest.front()));
    }
    return Words::tr("Signatures by %1 complete %2.").arg(waysOf(all), what);
}

QString countsOf(const Gathering& all) {
    const auto one = [](const Count& count) { return Words::tr("%1 of %2").arg(count.have).arg(count.need); };
    return all.old ? Words::tr("%1 and %2").arg(one(*all.old), one(all.own)) : one(all.own);
}

QString lackingOf(const Gathering& all) {
    QStringList parts;
    if (all.old && !all.old->met()) {
        parts << Words::tr("%1 more for root %2").arg(all.old->need - all.old->have).arg(all.old->version);
    }
    if (!all.own.met()) {
        parts << Words::tr("%1 more for root %2").arg(all.own.need - all.own.have).arg(all.own.version);
    }
    return parts.join(QCoreApplication::translate("Gathering", " and "));
}

}  // namespace anchorite::ui
