#include "ui/core/core_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString translated(const char* english) {
    return QCoreApplication::translate("Core", english);
}

/// What stands between the places of a pattern, from one place to the next.
struct Pattern {
    const char* english;
    QStringList pieces;
    qsizetype letters = 0;
};

Pattern patternOf(const char* english) {
    Pattern pattern{english, {}, 0};
    QString rest = QString::fromUtf8(english);
    for (int place = 1;; ++place) {
        const QString mark = QStringLiteral("%") + QString::number(place);
        const qsizetype at = rest.indexOf(mark);
        pattern.pieces << (at < 0 ? rest : rest.left(at));
        pattern.letters += pattern.pieces.last().size();
        if (at < 0) {
            return pattern;
        }
        rest = rest.mid(at + mark.size());
    }
}

const QList<Pattern>& patterns() {
    static const QList<Pattern> all = [] {
        QList<Pattern> made;
        for (const auto sentences : {stepSentences(), judgementSentences(), incidentSentences()}) {
            for (const char* english : sentences) {
                made << patternOf(english);
            }
        }
        return made;
    }();
    return all;
}

/// What stands at the places, when the pieces between are found as early as possible, or as late.
std::optional<QStringList> placesIn(const QString& text, const QStringList& pieces, bool early) {
    if (pieces.size() == 1) {
        return text == pieces.first() ? std::optional<QStringList>(QStringList()) : std::nullopt;
    }
    if (!text.startsWith(pieces.first()) || !text.endsWith(pieces.last())) {
        return std::nullopt;
    }
    QString rest = text.mid(pieces.first().size());
    rest.chop(pieces.last().size());
    if (text.size() <= pieces.first().size() + pieces.last().size()) {
        return std::nullopt;
    }
    QStringList places;
    const qsizetype between = pieces.size() - 2;
    for (qsizetype i = 0; i < between; ++i) {
        const QString& piece = early ? pieces.at(1 + i) : pieces.at(between - i);
        const qsizetype at = early ? rest.indexOf(piece) : rest.lastIndexOf(piece);
        if (at < 0) {
            return std::nullopt;
        }
        early ? places.append(rest.left(at)) : places.prepend(rest.mid(at + piece.size()));
        rest = early ? rest.mid(at + piece.size()) : rest.left(at);
    }
    early ? places.append(rest) : places.prepend(rest);
    return places.contains(QString()) ? std::nullopt : std::optional(places);
}

/// All at once, so that a name with %2 in it stays what it is.
QString filled(const QString& german, const QStringList& places) {
    QString text;
    for (qsizetype i = 0; i < german.size(); ++i) {
        const int place =
            german.at(i) == QLatin1Char('%') && i + 1 < german.size() ? german.at(i + 1).digitValue() : -1;
        if (place >= 1 && place <= places.size()) {
            text += places.at(place - 1);
            ++i;
        } else {
            text += german.at(i);
        }
    }
    return text;
}

}  // namespace

QString coreWords(std::string_view text) {
    const QString english = plain(text);
    const Pattern* best = nullptr;
    QStringList found;
    for (const Pattern& pattern : patterns()) {
        if (best != nullptr && pattern.letters <= best->letters) {
            continue;
        }
        const auto early = placesIn(english, pattern.pieces, true);
        if (early && early == placesIn(english, pattern.pieces, false)) {
            best = &pattern;
            found = *early;
        }
    }
    return best == nullptr ? english : filled(translated(best->english), found);
}

QString coreSentence(std::string_view text) {
    const QString words = coreWords(text);
    return capital(words.isEmpty() || words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.'));
}

QString calmWords(std::string_view title) {
    const QString text = plain(title);
    return coreWords((text.left(1) + text.mid(1).toLower()).toStdString());
}

}  // namespace anchorite::ui
