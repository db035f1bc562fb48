#include "ui/receive/reception_words.h"

#include <QCoreApplication>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

using transfer::Advice;

struct Reception {
    Q_DECLARE_TR_FUNCTIONS(Reception)
};

/// What another code is, by the code of its refusal.
QString whatItIs(const std::optional<Error>& why) {
    const auto is = [&](const char* code) { return why && why->code == code; };
    if (is("frame.web-address")) {
        return Reception::tr("This is not an Anchorite code (it is a web address).");
    }
    if (is("frame.old-ur")) {
        return Reception::tr("This is a UR of the old version 1. Let the other program send the new form.");
    }
    if (is("frame.specter")) {
        return Reception::tr("This is a Specter code, which is not read. Send UR or BBQr.");
    }
    if (is("ur.type") || is("bbqr.type")) {
        return Reception::tr("This code carries another program's data.");
    }
    if (why && (why->code.starts_with("ur.") || why->code.starts_with("bbqr."))) {
        return Reception::tr("A part that is not well formed was ignored.");
    }
    return Reception::tr("This is not an Anchorite code.");
}

Sentence mixed(const ReceptionNews& news) {
    return {Sign::high, Reception::tr("Parts of two transfers are mixed: %1 and %2.")
                            .arg(news.stream ? plain(news.stream->transfer) : QString(), plain(news.offer->transfer))};
}

Sentence unread(Told told) {
    const QString text = Reception::tr("Code seen but not readable: %1");
    switch (static_cast<int>(told)) {
        case static_cast<int>(Told::blurred):
            return {Sign::med, text.arg(Reception::tr("too blurred. Hold still, or change the distance."))};
        case static_cast<int>(Told::tooSmall):
            return {Sign::med, text.arg(Reception::tr("too small. Move closer."))};
        case static_cast<int>(Told::tooBright):
            return {Sign::med, text.arg(Reception::tr("too bright. Tilt the other screen."))};
        case static_cast<int>(Told::tooDark):
            return {Sign::med, text.arg(Reception::tr("too dark. Turn a light on."))};
        default:
            return {Sign::med, text.arg(Reception::tr("not in the square. Move it to the middle."))};
    }
}

}  // namespace

Sentence sentenceFor(const ReceptionNews& news) {
    using Source = ReceptionNews::Source;
    if (news.source == Source::failed) {
        return {Sign::invalid, Reception::tr("Stopped. The parts that are here stay.")};
    }
    if (news.source == Source::ended && !news.received && news.told != Told::failedCheck && !news.offer) {
        return news.progress.needed == 0
                   ? Sentence{Sign::med, Reception::tr("No part was found in these pictures.")}
                   : Sentence{Sign::waiting, Reception::tr("More pictures are needed: %1 missing.")
                                                 .arg(counted(news.progress.needed - news.progress.have,
                                                              Reception::tr("part"), Reception::tr("parts")))};
    }
    switch (news.told) {
        case Told::nothingYet:
            return {Sign::waiting, Reception::tr("Nothing was received yet.")};
        case Told::starting:
            return {Sign::waiting, Reception::tr("Starting camera.")};
        case Told::looking:
            return {Sign::waiting, Reception::tr("Looking for a code.")};
        case Told::noCode:
            return {Sign::med, Reception::tr("No code seen. Move closer, or use Images or USB.")};
        case Told::blurred:
        case Told::tooSmall:
        case Told::tooBright:
        case Told::tooDark:
        case Told::notCentred:
            return unread(news.told);
        case Told::newPart:
            return {Sign::verified, Reception::tr("Reading. New part %1.").arg(news.progress.have)};
        case Told::samePart:
            return {Sign::info, Reception::tr("Reading. Same part again.")};
        case Told::damaged:
            return {Sign::med, Reception::tr("Damaged part ignored.")};
        case Told::contradiction:
            return {Sign::high, Reception::tr("A part that contradicts the others was ignored.")};
        case Told::notOurs:
            return {Sign::info, whatItIs(news.why)};
        case Told::otherTransfer:
            return {Sign::info, Reception::tr("A part of another transfer was ignored.")};
        case Told::mixed:
            return mixed(news);
        case Told::complete:
            return {Sign::verified, Reception::tr("Complete, checked.")};
        case Told::failedCheck:
            return {Sign::invalid,
                    Reception::tr("Every part is here, and together they are not what was sent. Start over.")};
    }
    return {Sign::waiting, {}};
}

Sentence sentenceFor(const PictureVerdict& verdict) {
    const auto is = [&](std::string_view start) { return verdict.why && verdict.why->code.starts_with(start); };
    if (is("picture.") || is("decoder.") || is("file.")) {
        return {Sign::invalid, Reception::tr("Not read: %1").arg(plain(verdict.why->detail))};
    }
    if (verdict.newParts > 0) {
        return {Sign::verified, counted(verdict.newParts, Reception::tr("new part"), Reception::tr("new parts"))};
    }
    switch (static_cast<int>(verdict.told)) {
        case static_cast<int>(Told::samePart):
            return {Sign::none, Reception::tr("Nothing new")};
        case static_cast<int>(Told::complete):
            return {Sign::none, Reception::tr("Not needed any more")};
        case static_cast<int>(Told::damaged):
            return {Sign::med, Reception::tr("Damaged part, ignored")};
        case static_cast<int>(Told::contradiction):
            return {Sign::high, Reception::tr("Contradicts the other parts, ignored")};
        case static_cast<int>(Told::otherTransfer):
            return {Sign::info, Reception::tr("Part of another transfer")};
        case static_cast<int>(Told::notOurs):
            return {Sign::info, whatItIs(verdict.why)};
        default:
            return {Sign::waiting, Reception::tr("No code found in it")};
    }
}

QList<Measure> measuresOf(const ReceptionNews& news) {
    const Advice advice = news.advice;
    // Without a code there is nothing that could be in focus.
    const bool known = news.source == ReceptionNews::Source::running && news.codeSeen;
    const auto measure = [&](const QString& name, bool wrong, const QString& words) {
        if (wrong) {
            return Measure{name, Sign::high, words};
        }
        return known ? Measure{name, Sign::verified, Reception::tr("good")}
                     : Measure{name, Sign::none, Reception::tr("not measured")};
    };
    const bool bright = advice == Advice::tooBright;
    const bool centred = advice != Advice::notCentred;
    const bool running = news.source == ReceptionNews::Source::running;
    return {measure(Reception::tr("Focus"), running && advice == Advice::blurred, Reception::tr("blurred: hold still")),
            measure(Reception::tr("Light"), running && (bright || advice == Advice::tooDark),
                    bright ? Reception::tr("too bright: tilt the other screen")
                           : Reception::tr("too dark: turn a light on")),
            measure(Reception::tr("Size"), running && (advice == Advice::tooSmall || !centred),
                    centred ? Reception::tr("too small: move closer")
                            : Reception::tr("off the middle: move it into the square"))};
}

QString formName(const transfer::StreamName& stream) {
    return QStringLiteral("%1 %2").arg(plain(stream.form), plain(stream.type)).trimmed();
}

}  // namespace anchorite::ui
